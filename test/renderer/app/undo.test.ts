/** The law of undo: a change and its opposite lead back to the conversation as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { omgekeerd } from '../../../renderer/app/undo';
import { NIVEAUS } from '../../../shared/domain/antwoord';
import type { Gesprek, Wijziging } from '../../../shared/domain/gesprek';
import { TaakId } from '../../../shared/domain/ids';
import { nieuwGesprek } from '../../../shared/domain/nieuw-gesprek';
import { wijzigGesprek } from '../../../shared/domain/wijzig';

const taak = fc.constantFrom('a', 'b', 'c', 'd').map((id) => TaakId.parse(id));
const wijziging: fc.Arbitrary<Wijziging> = fc.oneof(
  fc.record({ soort: fc.constant('taak' as const), taak, niveau: fc.constantFrom(...NIVEAUS) }),
  fc.record({ soort: fc.constant('taak-overslaan' as const), taak }),
  fc.record({ soort: fc.constant('taak-wissen' as const), taak }),
  fc.record({
    soort: fc.constant('themas' as const),
    themas: fc.array(fc.record({ thema: fc.constantFrom('zorg', 'winkel'), kent: fc.boolean() }), {
      maxLength: 2,
    }),
  }),
);

const start = nieuwGesprek(() => 0.5, new Date('2026-03-14T10:00:00Z'));

/** The order in lists carries no meaning. */
function content(gesprek: Gesprek): unknown {
  return {
    taken: [...gesprek.antwoorden.taken].sort((x, y) => x.taak.localeCompare(y.taak)),
    overgeslagen: [...gesprek.overgeslagen].sort(),
    themas: gesprek.antwoorden.themas ?? [],
  };
}

describe('taking back an answer', () => {
  it('leads to the conversation as it was before', () => {
    fc.assert(
      fc.property(fc.array(wijziging, { maxLength: 12 }), wijziging, (earlier, last) => {
        const before = earlier.reduce(wijzigGesprek, start);
        const back = omgekeerd(before, last);
        if (back === undefined) throw new Error('an answer can always be taken back');
        expect(content(wijzigGesprek(wijzigGesprek(before, last), back))).toEqual(content(before));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not touch what is corrected where it was made', () => {
    expect(omgekeerd(start, { soort: 'kies-route', route: 'bbl' })).toBeUndefined();
    expect(omgekeerd(start, { soort: 'situatie', situatie: { dagenPerWeek: 3 } })).toBeUndefined();
  });
});
