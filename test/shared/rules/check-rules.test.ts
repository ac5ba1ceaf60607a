import { describe, expect, it } from 'vitest';
import { checkRules } from '../../../shared/rules/check-rules';
import { parseRegelboek } from '../../../shared/rules/rule-book';

const bron = { titel: 'Een brief', vindplaats: 'kst-1', gecontroleerd: '2026-01-01' };
const leeftijd = {
  id: 'leeftijd',
  soort: 'vraag',
  plek: 'situatie',
  vorm: 'getal',
  tekst: 'Hoe oud?',
  aanhef: 'Je vulde in',
  antwoorden: [],
};
const diploma = {
  ...leeftijd,
  id: 'diploma',
  vorm: 'keuze',
  antwoorden: [{ waarde: 'geen', tekst: 'Geen', woorden: 'geen diploma' }],
};
const begrip = (id: string, extra: object) => ({
  id,
  soort: 'begrip',
  naam: id,
  uitleg: id,
  zekerheid: 'geldend',
  bron,
  ...extra,
});
const geld = (extra: object) => ({
  ...begrip('subsidie', {}),
  soort: 'geld',
  aanvrager: 'werkgever',
  voorWie: 'iemand',
  vraagtAan: 'iemand',
  bedragen: [{ hoogstens: 100, eenheid: 'euro', hoogstensWeken: 40, tekst: 'Hoogstens 100 euro.' }],
  wanneer: 'altijd',
  voorwaarden: [],
  cijfers: [{ id: 'uren', getal: 10, eenheid: 'uur', tekst: 'Tien uur.' }],
  bereken: {
    vraagWeken: 'Hoeveel weken?',
    normen: [{ cijfer: 'uren', vraag: 'Hoeveel uur?', woorden: 'uur', naarRato: true }],
    letOp: 'Let op.',
  },
  ...extra,
});
const traject = (route: string, stappen: readonly string[]) => ({
  ...begrip('weg', {}),
  soort: 'traject',
  voorRoutes: [route],
  stappen: stappen.map((id) => ({ id, naam: id, uitleg: id, wie: [{ rol: 'Jij', doet: 'Leert.' }] })),
});
const check = (...records: object[]) => checkRules(parseRegelboek([leeftijd, diploma, ...records]));

describe('the check of rules among themselves', () => {
  it('passes what is right', () => {
    const goed = {
      all: [
        { veld: 'leeftijd', minstens: 18 },
        { veld: 'diploma', is: 'geen' },
      ],
    };
    expect(check(begrip('volwassen', { betekent: goed }))).toEqual([]);
  });

  it('passes a calculator that stands on one amount and on figures of its own', () => {
    expect(check(geld({}))).toEqual([]);
  });

  const fouten: [string, object[], RegExp][] = [
    ['a norm without a figure', [geld({ cijfers: [] })], /bereken kent geen cijfer uren/u],
    [
      'a calculator without a whole number of weeks',
      [geld({ bedragen: [{ hoogstens: 100, eenheid: 'euro', tekst: 'Hoogstens 100 euro.' }] })],
      /bereken vraagt één bedrag/u,
    ],
    ['steps of a route that does not exist', [traject('nergens', ['een'])], /route nergens bestaat niet/u],
    ['the same step twice', [traject('nergens', ['een', 'een'])], /stap een: komt twee keer voor/u],
    [
      'a field that nobody asks',
      [begrip('a', { betekent: { veld: 'schoenmaat', minstens: 1 } })],
      /geen vraag bij veld/u,
    ],
    ['a bound on a choice', [begrip('a', { betekent: { veld: 'diploma', minstens: 1 } })], /is geen getal/u],
    ['a choice on a number', [begrip('a', { betekent: { veld: 'leeftijd', is: 'oud' } })], /is geen keuze/u],
    [
      'an answer that does not exist',
      [begrip('a', { betekent: { veld: 'diploma', is: 'hbo' } })],
      /kent geen antwoord hbo/u,
    ],
    [
      'an unknown answer in onbekendBij',
      [begrip('a', { betekent: { veld: 'diploma', is: 'geen', onbekendBij: ['x'] } })],
      /kent geen antwoord x/u,
    ],
    [
      'a notion inside a notion',
      [begrip('a', { betekent: { begrip: 'b' } }), begrip('b', {})],
      /begrip in een begrip/u,
    ],
    ['historisch without an end', [begrip('a', { zekerheid: 'historisch' })], /zonder geldigTot/u],
    [
      'an end before the begin',
      [begrip('a', { geldigVan: '2026-01-01', geldigTot: '2025-01-01' })],
      /voor geldigVan/u,
    ],
    ['the same id twice', [begrip('a', {}), begrip('a', { regeling: 'b' })], /twee keer/u],
    [
      'versions that overlap',
      [begrip('a', { geldigTot: '2024-01-01' }), begrip('b', { regeling: 'a', geldigVan: '2024-01-01' })],
      /overlapt/u,
    ],
  ];
  it.each(fouten)('finds %s', (_naam, records, melding) => {
    expect(check(...records).join('\n')).toMatch(melding);
  });

  it('finds a notion that has no meaning', () => {
    const verwijzing = {
      ...begrip('v', {}),
      soort: 'verwijzing',
      voorwaarden: [{ id: 'x', tekst: 'x', als: { not: { begrip: 'niets' } } }],
      zinBijVoldaan: 'x',
      zinBijOnbekend: 'x',
    };
    expect(check(verwijzing)).toEqual(['v: begrip niets heeft geen betekenis']);
  });

  it('refuses a record with a field that the form does not know', () => {
    expect(() => check(begrip('a', { toelichting: 'x' }))).toThrow(/toelichting/u);
  });

  it('refuses a condition that is no expression', () => {
    expect(() => check(begrip('a', { betekent: { veld: 'leeftijd', ongeveer: 18 } }))).toThrow();
  });
});
