/** The crebolijst of SBB: which kwalificaties there are, from which day, and what came in the place of what. */
import { fold } from '../../../../shared/text/fold';
import { onleesbaar } from '../onleesbaar';
import { firstRows } from '../table/open-table';
import { walkSheets } from '../table/walk-lists';
import type { Importer, Leeshulp } from '../types';
import { readChangeSheet } from './change-sheet';
import { Collected } from './collect';
import { isCrebolijst } from './columns';
import { readListSheet } from './list-sheet';

export const crebolijstImporter: Importer = {
  soort: 'crebolijst',
  herkent: (begin) => firstRows(begin).some(isCrebolijst),
  lees: async (bestand, hulp) => {
    const into = new Collected(hulp.opmerking);
    const outcome = await walkSheets(bestand, hulp, async (sheet, where) => {
      const naam = fold(sheet.naam);
      if (!/vervallen|wijziging/u.test(naam)) return readListSheet(sheet, into, where);
      await readChangeSheet(sheet, naam.includes('vervallen'), into, where);
      return true;
    });
    if (outcome !== 'gelezen') throw noList(outcome);
    if (into.gelezen === 0) throw onleesbaar('In deze crebolijst staat geen enkele kwalificatie.');
    const geldigVan = latestDay(into, hulp);
    return {
      soort: 'crebolijst',
      editie: geldigVan,
      geldigVan,
      kwalificaties: [...into.kwalificaties.values()].map(({ rij: _rij, ...one }) => one),
      opvolging: [...into.opvolging.values()],
      vervallen: [...into.vervallen],
      gelezen: into.gelezen,
    };
  },
};

function latestDay({ dagen }: Collected, hulp: Leeshulp): string {
  const sorted = [...dagen].sort();
  const latest = sorted.at(-1) ?? '';
  if (latest === '') hulp.opmerking('Boven de lijst staat niet vanaf welke dag die geldt.');
  if (sorted.length > 1) {
    const days = sorted.slice(0, 5).join(', ');
    hulp.opmerking(`Boven de lijst staan verschillende dagen: ${days}. De app houdt de laatste aan.`);
  }
  return latest;
}

function noList(why: 'verborgen' | 'geen'): Error {
  return onleesbaar(
    why === 'verborgen'
      ? "Het werkblad met de crebo's is verborgen. Maak het zichtbaar, sla het bestand op en kies het opnieuw."
      : "In dit bestand staat geen lijst met een kolom crebo's. Kies de crebolijst zoals SBB die geeft.",
  );
}
