/** Passive forms, forbidden words and sentences that explain nothing are found, and good ones are left alone. */
import { describe, expect, it } from 'vitest';
import { forbiddenWithoutAlternative, forbiddenWords } from '../../../data/build/check/forbidden-words';
import { isPassive, passiveTexts } from '../../../data/build/check/passive';
import { inRegel } from '../../../data/build/check/problem';
import { repeatedTitles } from '../../../data/build/check/repeated-titles';
import { kaart, rij, smallSources } from '../small-sources';

describe('passive forms', () => {
  it.each([
    'Ik zie dat het hout gezaagd wordt.',
    'Ik zorg dat de kamer schoongemaakt wordt.',
    'Ik weet wat er verkocht werd.',
    'Ik kijk welke dozen nog moeten worden ingeladen.',
    'Ik houd bij welke brieven geschreven zijn en worden bezorgd.',
  ])('%s', (zin) => {
    expect(isPassive(zin)).toBe(true);
  });

  it.each([
    'Ik zaag het hout.',
    'Ik help mensen die ziek worden.',
    'Ik vraag kinderen wat zij later willen worden.',
    'Ik heb gezien hoe iemand werkt.',
    'Ik werk met Word en maak een gezellige kaart.',
  ])('not: %s', (zin) => {
    expect(isPassive(zin)).toBe(false);
  });

  it('are found on cards, in examples, in titles and in names of themas, with their place', () => {
    const goed = smallSources();
    const lijdend = 'dat het werk gedaan wordt';
    const gevonden = passiveTexts({
      taken: [kaart('vullen', { zin: `Ik zie ${lijdend}.`, voorbeeld: `zien ${lijdend}`, regel: 7 })],
      werkprocestitels: goed.werkprocestitels.map((een) => ({ ...een, zin: `Ik zie ${lijdend}.` })),
      themas: goed.themas.map((een) => ({ ...een, naam: `Zien ${lijdend}` })),
    });
    const wat = 'lijdende vorm: zeg wie het doet, zonder "wordt" of "worden"';
    expect(gevonden.map(inRegel)).toEqual([
      `taken/proef.yaml:7 "Ik zie ${lijdend}.": ${wat}`,
      `taken/proef.yaml:7 "zien ${lijdend}": ${wat}`,
      ...[2, 3, 4].map((regel) => `werkprocestitels.csv:${String(regel)} "Ik zie ${lijdend}.": ${wat}`),
      `themas.csv:2 "Zien ${lijdend}": ${wat}`,
    ]);
  });
});

describe('forbidden words', () => {
  const verboden = [
    rij('verboden-woorden', { woord: 'cliënt', liever: 'klant, bewoner' }),
    rij('verboden-woorden', { woord: 'uitvoeren van', liever: 'doen' }, 3),
  ];
  const inZin = (zin: string): string[] =>
    forbiddenWords({
      ...smallSources(),
      taken: [kaart('vullen', { zin, regel: 7 })],
      'verboden-woorden': verboden,
    }).map(inRegel);

  it.each(['Ik was de cliënt.', 'Ik help een Client met eten.'])('%s', (zin) => {
    expect(inZin(zin)).toEqual([
      `taken/proef.yaml:7 "${zin}": verboden woord "cliënt"; schrijf liever: klant, bewoner`,
    ]);
  });

  it('are phrases as well', () => {
    expect(inZin('Ik help bij het uitvoeren van werk.')[0]).toContain('verboden woord "uitvoeren van"');
  });

  it('are whole words', () => {
    expect(inZin('Ik praat met cliëntenraden over wat zij uitvoeren.')).toEqual([]);
  });

  it('are free among the everyday words: people type them', () => {
    const taken = [kaart('vullen', { woorden: ['cliënt'] })];
    expect(forbiddenWords({ ...smallSources(), taken, 'verboden-woorden': verboden })).toEqual([]);
  });

  it('stand beside something better', () => {
    const zonder = rij('verboden-woorden', { woord: 'conform', liever: ' ' }, 9);
    expect(forbiddenWithoutAlternative({ 'verboden-woorden': [...verboden, zonder] }).map(inRegel)).toEqual([
      'verboden-woorden.csv:9 "conform": zet er een gewoner woord naast',
    ]);
  });
});

describe('a sentence that only repeats the official title', () => {
  const metZin = (titel: string, zin: string): string[] =>
    repeatedTitles({ werkprocestitels: [rij('werkprocestitels', { titel, zin }, 9)] }).map(inRegel);

  it.each([
    ['Rekent af', 'Ik reken af.'],
    ['Verkoopt artikelen en producten', 'Ik verkoop de producten.'],
    ['Planningen maken', 'Ik maak een planning.'],
    ['Bewaakt de voortgang', 'Ik bewaak de voortgang.'],
  ])('%s: %s', (titel, zin) => {
    expect(metZin(titel, zin)).toEqual([
      `werkprocestitels.csv:9 "${zin}": herhaalt alleen de titel "${titel}"`,
    ]);
  });

  it.each([
    ['Rekent af', 'Ik laat klanten betalen.'],
    ['Verzorgt het haar en de hoofdhuid', 'Ik was het haar en verzorg de hoofdhuid.'],
    ['Rekent af', ''],
  ])('not: %s: %s', (titel, zin) => {
    expect(metZin(titel, zin)).toEqual([]);
  });
});
