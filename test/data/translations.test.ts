/** Every text is there in every language, and no translation leaves out or adds what it may not. */
import { expect, it } from 'vitest';
import type { TaalTekst } from '../../data/build/read/talen';
import { problemsWith } from './problems-with';

/** What is said when the second English row is another. */
function withRow(changes: Partial<TaalTekst>): string[] {
  return problemsWith(({ talen }) => ({
    talen: {
      ...talen,
      vertalingen: {
        ...talen.vertalingen,
        en: talen.vertalingen.en.map((row, at) => (at === 1 ? { ...row, ...changes } : row)),
      },
    },
  }));
}

it.each([
  [{ tekst: '' }, 'De vertaling is leeg.'],
  [{ tekst: 'Step {stap}' }, 'In de vertaling hoort precies te staan: {stap} en {totaal}. Vertaal dat niet.'],
  [
    { tekst: 'Step {stap} of {totaal} {' },
    'In de vertaling hoort precies te staan: {stap} en {totaal}. Vertaal dat niet.',
  ],
  [{ tekst: '\u202EStep {stap} of {totaal}' }, 'In de vertaling staat een onzichtbaar teken.'],
  [{ tekst: 'Step {stap} of {totaal}, a@example.org' }, 'In de vertaling staat een e-mailadres.'],
  [{ tekst: 'Step {stap} of {totaal}, 06-12345678' }, 'In de vertaling staat een telefoonnummer.'],
  [{ nagekeken: 'misschien' }, 'nagekeken is ja of nee'],
])('%j', (changes, wat) => {
  expect(withRow(changes)).toEqual([`talen/en.csv:3 "scherm.stap": ${wat}`]);
});

it('an unknown key, and the one that is missed by it', () => {
  expect(withRow({ sleutel: 'scherm.weg' })).toEqual([
    'talen/en.csv:3 "scherm.weg": deze sleutel bestaat niet (meer)',
    'talen/en.csv "scherm.stap": deze tekst is nog niet vertaald',
  ]);
});

it('a key that stands there twice', () => {
  expect(withRow({ sleutel: 'scherm.taal.naam' })).toEqual([
    'talen/en.csv:2 "scherm.taal.naam": staat er nog een keer',
    'talen/en.csv "scherm.stap": deze tekst is nog niet vertaald',
  ]);
});

it('a translation of an older Dutch is no fault: the app says that it is out of date', () => {
  expect(withRow({ nl: 'Dit is stap {stap} van {totaal}' })).toEqual([]);
});
