/** The real reference data, opened once for the tests of search. */
import { fileURLToPath } from 'node:url';
import { openReference } from '../../../electron/engine/reference/open';
import type { Reference } from '../../../electron/engine/reference/types';

let opened: Promise<Reference> | undefined;

export function realReference(): Promise<Reference> {
  opened ??= openReference(fileURLToPath(new URL('../../../data/dist', import.meta.url)));
  return opened;
}
