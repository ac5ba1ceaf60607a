/** The proposal of werkprocessen: the laws on any gap, and cases in words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIER } from '../../../shared/contract/voorstel-vorm';
import { offeredHere } from '../../../shared/advies/offered-here';
import { MAX_VOORSTEL, proposal, type Hier, type Voorstel } from '../../../shared/advies/proposal';
import { proposalReason } from '../../../shared/advies/proposal-words';
import type { VoorstelKeuze } from '../../../shared/domain/gesprek';
import { Crebo, TaakId, TitelSleutel } from '../../../shared/domain/ids';
import type { Leerbaan } from '../../../shared/domain/leerbaan';
import { GROEPEN, type Grond } from '../../../shared/matching/evidence';
import type { Bijdrage } from '../../../shared/matching/match';

const sleutel = (n: number): TitelSleutel => TitelSleutel.parse(`werkproces ${String(n)}`);
const part = (
  n: number,
  groep: Bijdrage['groep'],
  eenheden = 10,
  gronden: readonly Grond[] = [],
): Bijdrage => ({
  sleutel: sleutel(n),
  code: `B1-K1-W${String(n)}`,
  soort: 'basisdeel',
  groep,
  gronden,
  eenheden,
  ondergrens: 0,
  verwacht: 0,
  bovengrens: eenheden,
});

const gap = fc
  .array(fc.record({ groep: fc.constantFrom(...GROEPEN), eenheden: fc.integer({ min: 1, max: 5 }) }), {
    maxLength: 15,
  })
  .map((list) => list.map(({ groep, eenheden }, n) => part(n, groep, eenheden)));
const keuzes: fc.Arbitrary<VoorstelKeuze[]> = fc.uniqueArray(
  fc.record({
    sleutel: fc.nat({ max: 15 }).map(sleutel),
    keuze: fc.constantFrom('erbij' as const, 'eraf' as const),
  }),
  { selector: (one) => one.sleutel },
);
const plek = fc.array(fc.constantFrom(...HIER), { minLength: 16, maxLength: 16 }).map(
  (list) =>
    (key: TitelSleutel): Hier =>
      list[Number(/\d+$/u.exec(key)?.[0])] ?? 'onbekend',
);

const find = (list: readonly Voorstel[], n: number): Voorstel | undefined =>
  list.find(({ bijdrage }) => bijdrage.sleutel === sleutel(n));

describe('the laws of the proposal', () => {
  it('holds every werkproces once, and what the person decided always counts', () => {
    fc.assert(
      fc.property(gap, plek, keuzes, (bijdragen, hier, chosen) => {
        const list = proposal({ bijdragen, hier, keuzes: chosen });
        expect(list.map(({ bijdrage }) => bijdrage.code).sort()).toEqual(
          bijdragen.map(({ code }) => code).sort(),
        );
        for (const { bijdrage, erin, voorgesteld, keuze } of list) {
          const own = chosen.find((one) => one.sleutel === bijdrage.sleutel)?.keuze;
          expect(keuze).toBe(own);
          expect(erin).toBe(own === undefined ? voorgesteld : own === 'erbij');
        }
      }),
    );
  });

  it('never proposes by itself what can be done, what can not be learned here, or more than fits', () => {
    fc.assert(
      fc.property(gap, plek, (bijdragen, hier) => {
        const proposed = proposal({ bijdragen, hier, keuzes: [] }).filter(({ voorgesteld }) => voorgesteld);
        expect(proposed.length).toBeLessThanOrEqual(MAX_VOORSTEL);
        for (const one of proposed) {
          expect(one.bijdrage.groep).not.toBe('kan-ik');
          expect(one.hier).not.toBe('nee');
          expect(one.bijdrage.groep === 'niet-gevraagd' && one.hier !== 'ja').toBe(false);
        }
      }),
    );
  });

  it('a choice about one werkproces changes nothing about another', () => {
    fc.assert(
      fc.property(gap, plek, keuzes, fc.nat({ max: 15 }), (bijdragen, hier, chosen, n) => {
        const others = chosen.filter((one) => one.sleutel !== sleutel(n));
        const before = proposal({ bijdragen, hier, keuzes: others });
        const after = proposal({
          bijdragen,
          hier,
          keuzes: [...others, { sleutel: sleutel(n), keuze: 'eraf' }],
        });
        const rest = (list: readonly Voorstel[]) =>
          list.filter(({ bijdrage }) => bijdrage.sleutel !== sleutel(n));
        expect(rest(after)).toEqual(rest(before));
      }),
    );
  });

  it('gives every werkproces a reason in whole Dutch sentences', () => {
    fc.assert(
      fc.property(gap, plek, (bijdragen, hier) => {
        for (const one of proposal({ bijdragen, hier, keuzes: [] }))
          expect(proposalReason(one)).toMatch(/^[A-Z][^.?]*[.?](?: [A-Z][^.?]*[.?])*$/u);
      }),
    );
  });
});

describe('the order of the proposal', () => {
  it('begins with what goes with help here, and keeps what was not asked for the end', () => {
    const here: Readonly<Record<string, Hier>> = {
      [sleutel(1)]: 'ja',
      [sleutel(3)]: 'ja',
      [sleutel(4)]: 'ja',
      [sleutel(6)]: 'nee',
    };
    const list = proposal({
      bijdragen: [
        part(0, 'kan-ik'),
        part(1, 'niet-gevraagd'),
        part(2, 'te-leren'),
        part(3, 'te-leren'),
        part(4, 'met-hulp'),
        part(5, 'met-hulp'),
        part(6, 'met-hulp'),
        part(7, 'niet-gevraagd'),
      ],
      hier: (key) => here[key] ?? 'onbekend',
      keuzes: [],
    });
    expect(list.map(({ bijdrage, reden, erin }) => [Number(bijdrage.code.at(-1)), reden, erin])).toEqual([
      [4, 'met-hulp', true],
      [5, 'met-hulp', true],
      [3, 'leerbaar-hier', true],
      [1, 'leerbaar-hier', true],
      [2, 'te-leren', true],
      [7, 'niet-gevraagd', false],
      [0, 'kan-al', false],
      [6, 'niet-hier', false],
    ]);
  });

  it('lets somebody put on paper what they can already, and take out what they do not want', () => {
    const bijdragen = [part(0, 'kan-ik'), part(1, 'met-hulp')];
    const list = proposal({
      bijdragen,
      hier: () => 'onbekend',
      keuzes: [
        { sleutel: sleutel(0), keuze: 'erbij' },
        { sleutel: sleutel(1), keuze: 'eraf' },
      ],
    });
    expect([find(list, 0)?.erin, find(list, 1)?.erin]).toEqual([true, false]);
    expect(find(list, 1)?.voorgesteld).toBe(true);
  });

  it('says when somebody does a part of it alone', () => {
    const deel: Grond = {
      soort: 'taak',
      taak: TaakId.parse('kassa'),
      sterkte: 'deel',
      niveau: 'zelfstandig',
    };
    const [one] = proposal({ bijdragen: [part(1, 'met-hulp', 10, [deel])], hier: () => 'ja', keuzes: [] });
    expect(one && proposalReason(one)).toBe(
      'Een deel hiervan kun je al zelf. Je kunt het leren bij je gekozen leerbaan.',
    );
  });
});

describe('what the chosen leerbanen offer', () => {
  const KOK = Crebo.parse('25180');
  const place = (crebo: string, offered: Leerbaan['werkprocessen']) => ({
    crebo: Crebo.parse(crebo),
    werkprocessen: offered,
  });
  const KOOKT = { code: 'B1-K1-W4', titel: 'Bereidt gerechten', uitvoerbaar: true };
  const BAKT = { code: 'B1-K1-W5', titel: 'Bakt brood', uitvoerbaar: false };
  const ask = (places: Parameters<typeof offeredHere>[0]) => {
    const here = offeredHere(places, KOK);
    return ['bereidt gerechten', 'bakt brood', 'iets anders'].map((key) => here(TitelSleutel.parse(key)));
  };

  it.each([
    ['no leerbaan is chosen', [], ['onbekend', 'onbekend', 'onbekend']],
    ['the place tells nothing', [place('25180', [])], ['onbekend', 'onbekend', 'onbekend']],
    ['the place tells all', [place('25180', [KOOKT, BAKT])], ['ja', 'nee', 'nee']],
    [
      'it is a place for another kwalificatie',
      [place('25182', [KOOKT, BAKT])],
      ['ja', 'onbekend', 'onbekend'],
    ],
    [
      'one of two places tells nothing',
      [place('25180', [KOOKT]), place('25180', [])],
      ['ja', 'onbekend', 'onbekend'],
    ],
  ] as const)('%s', (_name, places, expected) => {
    expect(ask(places)).toEqual(expected);
  });

  it('counts a place that was listed under the older crebo as its own', () => {
    const here = offeredHere([{ ...place('25999', [BAKT]), oudeCrebo: KOK }], KOK);
    expect(here(TitelSleutel.parse('bakt brood'))).toBe('nee');
  });
});
