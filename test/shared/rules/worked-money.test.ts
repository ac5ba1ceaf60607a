/**
 * Cases worked out by hand from the letters and the public pages that the rules name as their sources.
 * What is expected here follows from those texts, not from what the code happens to answer.
 */
import { describe, expect, it } from 'vitest';
import { moneyFor } from '../../../shared/rules/money-for';
import { dag, loadRules } from './load-rules';
import { ERKEND, type Geval, NIET_ERKEND, NU, persoon } from './persoon';

const boek = loadRules();

const GELD: readonly Geval[] = [
  [
    'bbl bij een erkend leerbedrijf',
    { route: 'bbl', ...ERKEND },
    { 'subsidie-praktijkleren-bbl': 'past', 'subsidie-praktijkleren-derde-leerweg': 'past-niet' },
  ],
  [
    'praktijkverklaring bij een erkend leerbedrijf, met een uitkering',
    { route: 'praktijkverklaring', situatie: 'uitkering', ...ERKEND },
    { 'subsidie-praktijkleren-bbl': 'past-niet', 'subsidie-praktijkleren-derde-leerweg': 'past' },
  ],
  [
    'sinds 2024 ook voor wie gewoon werk heeft',
    { route: 'praktijkverklaring', situatie: 'werk', ...ERKEND },
    { 'subsidie-praktijkleren-derde-leerweg': 'past' },
  ],
  [
    'in 2023 nog niet',
    { route: 'praktijkverklaring', situatie: 'werk', ...ERKEND },
    { 'subsidie-praktijkleren-derde-leerweg': 'past-niet' },
    '2023-06-01',
  ],
  [
    'in 2023 wel bij dreigend ontslag',
    { route: 'praktijkverklaring', situatie: 'ontslag-dreigt', ...ERKEND },
    { 'subsidie-praktijkleren-derde-leerweg': 'past' },
    '2023-06-01',
  ],
  [
    'voor zzp is het niet duidelijk',
    { route: 'praktijkverklaring', situatie: 'zzp', ...ERKEND },
    { 'subsidie-praktijkleren-derde-leerweg': 'onbekend' },
  ],
  ['nog geen route gekozen', { situatie: 'werk', ...ERKEND }, { 'subsidie-praktijkleren-bbl': 'onbekend' }],
  [
    'geen erkend leerbedrijf, geen subsidie',
    { route: 'bbl', ...NIET_ERKEND },
    { 'subsidie-praktijkleren-bbl': 'past-niet' },
  ],
  [
    'SLIM: werkgever en Ontwikkelpad',
    { situatie: 'werk', '?in-ontwikkelpad': 'ja' },
    { 'slim-scholing': 'past' },
  ],
  [
    'SLIM: niet in een Ontwikkelpad',
    { situatie: 'werk', '?in-ontwikkelpad': 'nee' },
    { 'slim-scholing': 'past-niet' },
  ],
  ['Twents fonds in Twente', { regio: 'AM05' }, { 'twents-fonds': 'past' }],
  ['Twents fonds in Groningen', { regio: 'AM01' }, { 'twents-fonds': 'past-niet' }],
  ['Twents fonds zonder postcode', {}, { 'twents-fonds': 'onbekend' }],
  ['STAP bestaat niet meer', { situatie: 'werk' }, { stap: 'past-niet' }],
  ['STAP bestond in 2023', { situatie: 'werk' }, { stap: 'past' }, '2023-06-01'],
];

describe('money, worked out from the letters', () => {
  it.each(GELD.map(([naam, ...geval]) => [naam, geval] as const))(
    '%s',
    (_naam, [wie, verwacht, datum = NU]) => {
      const uit = new Map(
        moneyFor(persoon(wie), boek, dag(datum), dag(datum)).map((geld) => [geld.id, geld.uitkomst]),
      );
      for (const [id, uitkomst] of Object.entries(verwacht))
        expect([id, uit.get(id)]).toEqual([id, uitkomst]);
    },
  );

  const slim = (niveau?: number) =>
    moneyFor(persoon(niveau === undefined ? {} : { niveau }), boek, dag(NU), dag(NU)).find(
      ({ id }) => id === 'slim-scholing',
    )?.bedrag;

  it('names the part for the level of the richting only, or both when there is none', () => {
    expect(slim(3)).toMatch(/hoogstens 90%/u);
    expect(slim(3)).not.toContain('40%');
    expect(slim(4)).toMatch(/hoogstens 40%/u);
    expect(slim(4)).not.toContain('90%');
    expect(slim()).toMatch(/90%.*40%/u);
  });

  it('tells whether the window is open on the day of asking', () => {
    const wanneer = (vandaag: string) =>
      moneyFor(persoon({}), boek, dag(NU), dag(vandaag)).find(({ id }) => id === 'subsidie-praktijkleren-bbl')
        ?.wanneer;
    expect(wanneer('2026-06-01')).toMatch(/^Aanvragen kan van 2 juni 2026 tot en met 17 september 2026\./u);
    expect(wanneer('2026-06-02')).toMatch(/^Aanvragen kan nu/u);
    expect(wanneer('2026-09-17')).toMatch(/^Aanvragen kan nu/u);
    expect(wanneer('2026-09-18')).toMatch(/^Aanvragen kon .* weten we niet/u);
  });

  it('puts what fits first and what has ended last, with the day on which it ended', () => {
    const geld = moneyFor(persoon({ route: 'bbl', situatie: 'werk', ...ERKEND }), boek, dag(NU), dag(NU));
    expect(geld[0]?.id).toBe('subsidie-praktijkleren-bbl');
    const eersteOude = geld.findIndex((one) => one.zekerheid === 'historisch');
    expect(geld.slice(eersteOude).every((one) => one.zekerheid === 'historisch')).toBe(true);
    const stap = geld.find((one) => one.id === 'stap');
    expect(stap?.voorwaarden[0]?.waarom).toBe('Deze regeling stopte op 31 december 2023.');
  });

  it('does not show money that only a region, gemeente or sector can ask for', () => {
    const ids = moneyFor(persoon({}), boek, dag(NU), dag(NU)).map((geld) => geld.id);
    for (const id of ['esf', 'regiodeals', 'rif', 'integratie-uitkering', 'perspectief-op-werk']) {
      expect(ids).not.toContain(id);
    }
  });
});
