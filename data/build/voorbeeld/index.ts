/** Makes the bundled example set: about 2,000 invented leerbanen over real postcodes and kwalificaties. */
import { makeChance } from './chance';
import type { VoorbeeldFeiten } from './feiten';
import { kerntakenPerCrebo } from './kerntaken';
import { inventLeerbedrijven } from './leerbedrijven';
import { makeRecord } from './record';
import { spreadKwalificaties } from './spread-kwalificaties';

const SEED = 20_260_117;
/** The day of this edition: starts are spread over the nine months after it. */
const EDITIE = '2026-11-01';

/**
 * @param dag the day from which starts count, `jjjj-mm-dd`
 * @returns one JSON document a line, in mixed order; the same facts and day always give the same lines
 * @throws when there are no postcodes while there are kwalificaties
 */
export function makeVoorbeeldLeerbanen(feiten: VoorbeeldFeiten, dag: string = EDITIE): string[] {
  const chance = makeChance(SEED);
  const current = feiten.kwalificaties.filter(({ status }) => status === 'actueel');
  if (current.length > 0 && feiten.pc4.length === 0) throw new Error('No postcodes to put leerbanen in');
  const kerntaken = kerntakenPerCrebo(feiten);
  const places = inventLeerbedrijven(spreadKwalificaties(current), feiten.pc4, chance).flatMap(
    (leerbedrijf) => leerbedrijf.plekken.map((kwalificatie) => ({ leerbedrijf, kwalificatie })),
  );
  return chance.shuffle(places).map(({ leerbedrijf, kwalificatie }, index) => {
    const facts = {
      nummer: index + 1,
      dag,
      leerbedrijf,
      kwalificatie,
      kerntaken: kerntaken.get(kwalificatie.crebo) ?? [],
    };
    return JSON.stringify(makeRecord(facts, chance));
  });
}
