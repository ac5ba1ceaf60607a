/** What loading changes in the leerbanen, place by place. */
import type { Verschil } from '../../../../shared/contract/inlezen-vorm';
import type { SqlBank } from '../bank/sql-bank';
import { OfferNumbers } from './offer-numbers';
import type { Pace } from './pace';
import { sideBySide } from './side-by-side';
import { Tally } from './tally';

/** Everything of a place but its numbers in the database, with an end behind each text. */
const SELECT = `
  SELECT leerbaan.id, aanbod,
         titel || char(10) || aanbieder.id || char(10) || naam || char(10) || plaats || char(10) || crebo || ' ' ||
         ifnull(pc4, '') || ' ' || ifnull(lat, '') || ' ' || ifnull(lon, '') || ' ' || leerweg || ' ' ||
         ifnull(start, '') || ' ' || ifnull(dagen, '') || ' ' || kenmerken || ' ' || ifnull(bedrag_van, '') || ' ' ||
         ifnull(bedrag_tot, '') || ' ' || ifnull(gewijzigd, '') || ' ' || voorbeeld
    FROM leerbaan JOIN aanbieder ON aanbieder.nr = leerbaan.aanbieder
   ORDER BY leerbaan.id`;

/** @param oud undefined when there were no leerbanen */
export async function compareLeerbanen(
  nieuw: SqlBank,
  oud: SqlBank | undefined,
  pace: Pace,
): Promise<Verschil> {
  const tally = new Tally();
  const numbers = new OfferNumbers('leerbaan');
  const nieuwAanbod = numbers.of(nieuw);
  const oudAanbod = oud && numbers.of(oud);
  for (const paar of sideBySide(nieuw.scan(SELECT), oud?.scan(SELECT) ?? [].values())) {
    if (!paar.oud) tally.added();
    else if (!paar.nieuw) tally.gone();
    else {
      const [, aanbod, text] = paar.nieuw;
      const [, oudNr, oudText] = paar.oud;
      tally.stayed(text === oudText && nieuwAanbod(Number(aanbod)) === oudAanbod?.(Number(oudNr)));
    }
    if (pace.row()) await pace.breathe();
  }
  return tally.of('leerbanen');
}
