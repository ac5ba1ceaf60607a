/** Data made by hand with a proposer of its own, and conversations to write as a code. */
import fc from 'fast-check';
import { Datum, TaakId, type Crebo } from '../../../../shared/domain/ids';
import type { CodeInhoud } from '../../../../shared/overdracht/code/contents';
import type { CodeGegevens } from '../../../../shared/overdracht/code/lists';
import { inhoudVan } from '../../../../shared/overdracht/inhoud';
import { gesprek } from '../arbitrary';

export const VANDAAG = Datum.parse('2026-03-20');

/** Not everything that the conversations name is in it: data goes out of date. */
export function gegevens(editie = 'a', cards = 9): CodeGegevens {
  const taken = Array.from({ length: cards }, (_, n) => TaakId.parse(`taak-${String(n)}`)).sort();
  return {
    lijsten: {
      taken,
      themas: ['keuken', 'leiding', 'winkel'],
      titels: ['werkproces 0', 'werkproces 1', 'werkproces 3'],
      routes: ['bbl'],
    },
    editie,
    volgende: (antwoorden, overgeslagen) => {
      const asked = new Set<string>([...antwoorden.taken.map(({ taak }) => taak), ...overgeslagen]);
      const known = antwoorden.themas?.filter(({ kent }) => kent).length ?? 0;
      const order = known > 0 ? taken.toReversed() : taken;
      return order.find((taak) => !asked.has(taak));
    },
    rangorde: ({ taken: answered }) =>
      (answered.length > 2 ? ['25004', '25001', '25002'] : ['25001', '25003']) as Crebo[],
  };
}

/** What a code does not bring is left out. */
export const codeInhoud: fc.Arbitrary<CodeInhoud> = fc
  .record({
    gesprek,
    dagen: fc.integer({ min: 0, max: 180 }),
    geleden: fc.oneof(fc.constant(0), fc.nat({ max: 170 })),
    zaad: fc.integer({ min: 0, max: 2 ** 33 - 1 }),
    stand: fc.oneof(fc.constant(2), fc.integer({ min: 1, max: 1000 })),
    heeftTelling: fc.boolean(),
  })
  .map(({ gesprek: one, dagen, geleden, zaad, stand, heeftTelling }) => {
    const { voorstel: _own, ...rest } = inhoudVan(one);
    return {
      code: one.code,
      gemaakt: VANDAAG,
      begonnen: dayFrom(VANDAAG, -geleden),
      bewaarTot: dayFrom(VANDAAG, dagen),
      ...(heeftTelling ? { telling: { zaad, stand } } : {}),
      inhoud: { ...rest, routeAntwoorden: {}, leerbanen: [], afspraken: [] },
    };
  });

export function dayFrom(day: Datum, days: number): Datum {
  return Datum.parse(new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));
}
