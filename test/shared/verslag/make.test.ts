/** The report of an event, a region and a period; and that several reports tell no more than each on its own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verslag, VerslagKeuze, VerslagTabel } from '../../../shared/contract/verslag-vorm';
import { Verslag as VerslagVorm } from '../../../shared/contract/verslag-vorm';
import type { Evenement, Telregel, TelSoort } from '../../../shared/domain/evenement';
import { Datum } from '../../../shared/domain/ids';
import { hideOneEach } from '../../../shared/verslag/one-each';
import { makeReport } from '../../../shared/verslag/make';
import { rowsFrom, ways } from './attack';
import { entries, eventOf } from './event';

const gemaakt = '2026-04-01T09:00:00.000Z';
const day = (text: string): Datum => Datum.parse(text);

function report(
  keuze: VerslagKeuze,
  evenementen: readonly Evenement[],
  regels: readonly Telregel[],
): Verslag {
  return VerslagVorm.parse(makeReport({ keuze, evenementen, regels, gemaakt }));
}

const tableOf = ({ tabellen }: Verslag, soort: TelSoort): VerslagTabel =>
  tabellen.find((table) => table.soort === soort) ?? expect.fail(soort);

const figures = (verslag: Verslag, soort: TelSoort): Record<string, number | null> =>
  Object.fromEntries(tableOf(verslag, soort).rijen.map(({ waarde, aantal }) => [waarde, aantal]));

describe('the report of one event', () => {
  const markt = eventOf(1, { doel: 40 });
  const regels = [
    ...entries('gesprek', ['afgerond'], 14, { evenement: markt }),
    ...entries('gesprek', ['gestopt'], 6, { evenement: markt }),
    ...entries('regio', ['Twente'], 12, { evenement: markt }),
    ...entries('wens', ['25180 Kok', '25655 Verkoper'], 7, { evenement: markt }),
    ...entries('wens', ['25180 Kok'], 2, { evenement: markt }),
    ...entries('tekort', ['25180 Kok'], 9, { evenement: markt }),
    ...entries('mist', ['Bereidt gerechten'], 3, { evenement: markt }),
    ...entries('gesprek', ['afgerond'], 9, { evenement: eventOf(2) }),
  ];
  const verslag = report({ soort: 'evenement', id: markt.id }, [markt, eventOf(2)], regels);

  it('counts its own conversations against its target', () => {
    expect([verslag.titel, verslag.gesprekken, verslag.doel]).toEqual(['Banenmarkt 1', 20, 40]);
    expect([verslag.van, verslag.tot, verslag.tenMinste]).toEqual(['2026-03-14', '2026-03-14', false]);
    expect(figures(verslag, 'gesprek')).toEqual({ afgerond: 14, gestopt: 6 });
  });

  it('counts who said nothing as unknown', () => {
    expect(figures(verslag, 'regio')).toEqual({ Twente: 12, onbekend: 8 });
    expect(figures(verslag, 'route')).toEqual({ onbekend: 20 });
  });

  it('counts a person in every richting that was chosen', () => {
    expect(figures(verslag, 'wens')).toEqual({ '25180 Kok': 9, '25655 Verkoper': 7 });
    expect(figures(verslag, 'tekort')).toEqual({ '25180 Kok': 9 });
    expect(tableOf(verslag, 'wens').meervoudig).toBe(true);
  });

  it('says that something is hidden where no row can be shown', () => {
    expect(tableOf(verslag, 'mist')).toMatchObject({ rijen: [], verborgen: true });
  });

  it('hides everything when fewer than five people were spoken, and says nought of none', () => {
    const few = entries('gesprek', ['afgerond'], 4, { evenement: markt });
    const small = report({ soort: 'evenement', id: markt.id }, [markt], few);
    expect(small.gesprekken).toBeNull();
    expect(small.tabellen.every(({ rijen, verborgen }) => rijen.length === 0 && verborgen)).toBe(true);
    const none = report({ soort: 'evenement', id: markt.id }, [markt], []);
    expect(none.gesprekken).toBe(0);
    expect(none.tabellen.some(({ verborgen }) => verborgen)).toBe(false);
  });

  it('is not made of an event that is not known', () => {
    const keuze = { soort: 'evenement', id: eventOf(9).id } as const;
    expect(makeReport({ keuze, evenementen: [markt], regels, gemaakt })).toBeUndefined();
  });
});

describe('the report of several events', () => {
  const [a, b, c] = [
    eventOf(1, { doel: 20 }),
    eventOf(2, { doel: 30, datum: day('2026-03-20') }),
    eventOf(3, { regio: 'Zeeland', datum: day('2026-05-01') }),
  ];
  const example = eventOf(4, { voorbeeld: true });
  const regels = [
    ...entries('gesprek', ['afgerond'], 12, { evenement: a }),
    ...entries('gesprek', ['afgerond'], 3, { evenement: b }),
    ...entries('gesprek', ['afgerond'], 8, { evenement: c }),
    ...entries('gesprek', ['afgerond'], 60, { evenement: example }),
    ...entries('gesprek', ['afgerond'], 10, { dag: '2026-03-31' }),
    ...entries('gesprek', ['afgerond'], 7, { dag: '2026-02-28' }),
  ];
  const all = [a, b, c, example];

  it('adds up only what may be shown of each, and says "ten minste"', () => {
    const twente = report({ soort: 'regio', regio: 'Twente' }, all, regels);
    expect([twente.gesprekken, twente.tenMinste, twente.doel]).toEqual([12, true, 50]);
    expect(twente.evenementen.map(({ gesprekken }) => gesprekken)).toEqual([12, null]);
    expect(twente.voorbeeld).toBe(false);
  });

  it('takes conversations without an event per whole month', () => {
    const maart = report({ soort: 'periode', van: day('2026-03-01'), tot: day('2026-03-31') }, all, regels);
    expect([maart.gesprekken, maart.tenMinste]).toEqual([22, true]);
    const cut = report({ soort: 'periode', van: day('2026-02-01'), tot: day('2026-03-30') }, [], regels);
    expect([cut.gesprekken, cut.tenMinste]).toEqual([7, true]);
    const februari = report({ soort: 'periode', van: day('2026-02-01'), tot: day('2026-02-28') }, [], regels);
    expect([februari.gesprekken, februari.tenMinste]).toEqual([7, false]);
  });

  it('counts an example only in its own report', () => {
    const own = report({ soort: 'evenement', id: example.id }, all, regels);
    expect([own.gesprekken, own.voorbeeld]).toEqual([60, true]);
  });
});

describe('all reports together', () => {
  const SECTOREN = ['a', 'b', 'c', 'd'];
  const inSectors = (numbers: readonly number[], where: Parameters<typeof entries>[3]): Telregel[] => [
    ...entries(
      'gesprek',
      ['afgerond'],
      numbers.reduce((sum, n) => sum + n, 0),
      where,
    ),
    ...numbers.flatMap((n, at) => entries('sector', [SECTOREN[at] ?? ''], n, where)),
  ];

  /** Tables of as many people that are published alike. */
  const alike = (numbers: readonly number[]): (readonly number[])[] => {
    const seen = JSON.stringify(hideOneEach(rowsFrom(numbers)));
    const people = numbers.reduce((sum, n) => sum + n, 0);
    return [...ways(numbers.length, people)].filter(
      (other) => JSON.stringify(hideOneEach(rowsFrom(other))) === seen,
    );
  };

  const units = fc.array(
    fc.record({
      numbers: fc
        .array(fc.integer({ min: 0, max: 8 }), { minLength: 4, maxLength: 4 })
        .filter((numbers) => numbers.reduce((sum, n) => sum + n, 0) >= 5),
      regio: fc.constantFrom('Twente', 'Zeeland'),
      dag: fc.constantFrom('2026-02-10', '2026-02-27', '2026-03-14', '2026-04-02'),
      event: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const periods = fc.array(
    fc.tuple(
      fc.constantFrom('2026-01-01', '2026-02-01', '2026-02-11', '2026-03-01'),
      fc.constantFrom('2026-03-14', '2026-03-31', '2026-04-30'),
    ),
    { maxLength: 4 },
  );

  it('stay the same, whichever of the tables that look alike was the real one of each event and month', () => {
    fc.assert(
      fc.property(units, periods, fc.nat(), (drawn, days, pick) => {
        // One month without an event at most once: its conversations are one table.
        const months = new Set<string>();
        const parts = drawn.flatMap((part, at) => {
          const evenement = part.event
            ? eventOf(at + 1, { regio: part.regio, datum: day(part.dag) })
            : undefined;
          const month = part.dag.slice(0, 7);
          if (evenement === undefined && months.has(month)) return [];
          if (evenement === undefined) months.add(month);
          return [{ ...part, where: evenement === undefined ? { dag: part.dag } : { evenement } }];
        });
        const events = parts.flatMap(({ where }) => ('evenement' in where ? where.evenement : []));
        const questions: VerslagKeuze[] = [
          ...events.map(({ id }) => ({ soort: 'evenement', id }) as const),
          { soort: 'regio', regio: 'Twente' },
          { soort: 'regio', regio: 'Zeeland' },
          ...days.map(([van, tot]) => ({ soort: 'periode', van: day(van), tot: day(tot) }) as const),
        ];
        const reports = (regels: readonly Telregel[]): string =>
          JSON.stringify(
            questions.map((keuze) => makeReport({ keuze, evenementen: events, regels, gemaakt })),
          );
        const real = reports(parts.flatMap(({ numbers, where }) => inSectors(numbers, where)));
        const swapped = parts.flatMap(({ numbers, where }, at) => {
          const others = alike(numbers);
          return inSectors(others[(pick + at) % others.length] ?? numbers, where);
        });
        expect(reports(swapped)).toBe(real);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
