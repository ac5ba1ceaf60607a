/** The list of loads that an edition gets when something was read. */
import { ZodError } from 'zod';
import type { Datum } from '../../../shared/domain/ids';
import { proven } from '../edities/geladen';
import { withLoad } from '../edities/supersede';
import { onleesbaar } from '../importers/onleesbaar';
import type { Geladen, Lading } from '../importers/types';

export interface ReadFile {
  readonly lading: Lading;
  /** Name of the file, for people. */
  readonly bestand: string;
  readonly dag: Datum;
}

/** A gegevenspakket counts as its parts, read one after another, each with the day on which it was first read. */
export function loadsOf({ lading, bestand, dag }: ReadFile): readonly Geladen[] {
  return lading.soort === 'pakket' ? lading.delen : [{ lading, bestand, gelezenOp: dag }];
}

/** @throws EngineError `onleesbaar-bestand` when a row can not stand in the database */
export function loadsAfter(before: readonly Geladen[], read: ReadFile): readonly Geladen[] {
  return loadsOf(read).reduce((list: readonly Geladen[], one) => withLoad(list, checked(one)), before);
}

function checked(geladen: Geladen): Geladen {
  try {
    return proven(geladen);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const issue = error.issues[0];
    const where = issue?.path.slice(1).join(', ') ?? '';
    throw onleesbaar(
      `Een gegeven in dit bestand heeft geen vorm die de app kan bewaren (${where.slice(0, 120)}).`,
    );
  }
}
