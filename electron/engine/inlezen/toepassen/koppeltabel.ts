/** The official succession of crebo's takes the place of what was reasoned for the same old crebo. */
import type { RijOpvolging } from '../../importers/types';
import type { Apply, ApplyContext } from './apply';
import type { WorkDatabase } from './work-database';

const METHODE = 'officieel';

export const applyKoppeltabel: Apply<'koppeltabel'> = (database, lading, context) => {
  addSuccessions(database, lading.opvolging, context);
};

/** A succession to a crebo that is not in the data leads nowhere and is left out. */
export function addSuccessions(
  database: WorkDatabase,
  opvolging: readonly RijOpvolging[],
  { bron, opmerking }: ApplyContext,
): void {
  const known = new Set(database.texts('SELECT crebo FROM kwalificatie'));
  const used = opvolging.filter(({ oud, nieuw }) => {
    if (oud === nieuw) return false;
    if (!known.has(nieuw))
      opmerking(
        'De nieuwe code van deze opvolging kent de app niet. Laad eerst de dossiers of de crebolijst.',
      );
    return known.has(nieuw);
  });
  database.runEach(
    'DELETE FROM opvolging WHERE oud = ?',
    [...new Set(used.map(({ oud }) => oud))].map((oud) => [oud]),
  );
  database.runEach(
    'INSERT INTO opvolging (oud, nieuw, bron, methode) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    used.map(({ oud, nieuw }) => [oud, nieuw, bron, METHODE]),
  );
}
