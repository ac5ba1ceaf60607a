/** What a candidate reads: their own language, the Dutch beside it, and never a place left open. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Vertaling } from '../../../../shared/contract/talen-vorm';
import { TALEN } from '../../../../shared/domain/taal';
import { createTexts, listFor } from '../../../../renderer/features/werkplaats/texts/create-texts';
import { LANGUAGES } from '../../../../renderer/features/werkplaats/texts/languages';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const line = (over: Partial<Vertaling> = {}): Vertaling => ({
  sleutel: 'scherm.richtingen.kan',
  nl: 'Je kunt al {kan} van de {totaal} dingen',
  tekst: 'You can already do {kan} of {totaal}',
  nagekeken: false,
  verouderd: false,
  eigen: false,
  ...over,
});
const VALUES = { kan: 6, totaal: 9 };

describe('a text', () => {
  it('is in the language that was chosen, with the Dutch beside it and the numbers in both', () => {
    expect(createTexts('en', [line()]).say('scherm.richtingen.kan', VALUES)).toEqual({
      text: 'You can already do 6 of 9',
      isDutch: false,
      unchecked: true,
      dutch: 'Je kunt al 6 van de 9 dingen',
    });
  });

  it('is Dutch once in Dutch, and nobody has to check that', () => {
    const phrase = createTexts('nl', [line()]).say('scherm.richtingen.kan', VALUES);
    expect(phrase).toEqual({
      text: 'Je kunt al 6 van de 9 dingen',
      isDutch: true,
      unchecked: false,
      dutch: undefined,
    });
  });

  it('stands alone in easy Dutch', () => {
    expect(createTexts('nl-eenvoudig', [line()]).say('scherm.richtingen.kan', VALUES).dutch).toBeUndefined();
  });

  it('is the Dutch where there is no translation, and where the lists do not know it at all', () => {
    const texts = createTexts('pl', [line({ tekst: '' })]);
    expect(texts.say('scherm.richtingen.kan', VALUES)).toMatchObject({ isDutch: true, dutch: undefined });
    expect(texts.say('taak.nieuw.zin', {}, 'Ik doe iets nieuws.').text).toBe('Ik doe iets nieuws.');
  });

  it('keeps the direction of a value apart from Arabic around it', () => {
    const { text, dutch } = createTexts('ar', [line({ tekst: '{kan} من {totaal}' })]).say(
      'scherm.richtingen.kan',
      VALUES,
    );
    expect(text).toBe('\u20686\u2069 من \u20689\u2069');
    expect(dutch).not.toContain('\u2068');
  });

  it('is not marked once the organisation checked it', () => {
    expect(
      createTexts('en', [line({ nagekeken: true })]).say('scherm.richtingen.kan', VALUES).unchecked,
    ).toBe(false);
  });
});

it('every language has a list, a direction and a name of its own', () => {
  expect(TALEN.map((taal) => listFor(taal))).toHaveLength(TALEN.length);
  expect(new Set(TALEN.map((taal) => LANGUAGES[taal].naam)).size).toBe(TALEN.length);
  expect(TALEN.filter((taal) => LANGUAGES[taal].dir === 'rtl')).toEqual(['ar']);
});

it('every text that a page asks for stands in the Dutch list', () => {
  const folder = join(ROOT, 'renderer', 'features', 'werkplaats');
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const asked = new Set(
    [...source.matchAll(/'(scherm\.[\w.-]+)'|"(scherm\.[\w.-]+)"/gu)].map(([, a, b]) => a ?? b),
  );
  const dutch = readFileSync(join(ROOT, 'data', 'sources', 'talen', 'nl.csv'), 'utf8');
  const there = new Set(dutch.split('\n').map((row) => row.split(';')[0]));
  expect(asked.size).toBeGreaterThan(40);
  expect([...asked].filter((key) => !there.has(key))).toEqual([]);
});
