/** All steps from an empty database to the shape of today, in order. */
import { gesprekken } from './0001-gesprekken';
import { telregels } from './0002-telregels';
import type { Migration } from './types';

export const MIGRATIONS: readonly Migration[] = [gesprekken, telregels];
