/** Ages, amounts, years and days of rules stand in data; in code there is no number to get wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const FILES = ['shared/rules', 'electron/engine/routes'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
);

/** Code without comments and without the format names of Intl ('2-digit'). */
function codeOf(source: string): string {
  return source
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/(?<!:)\/\/.*$/gmu, '')
    .replaceAll("'2-digit'", '');
}

/** Numbers that are no part of a name; 0 and 1 are places in a list, not rules. */
const numbersIn = (source: string): string[] =>
  (codeOf(source).match(/(?<![\w$])\d[\d_.]*/gu) ?? []).filter((number) => number !== '0' && number !== '1');

describe('the code of rules', () => {
  it('would be caught with an age, an amount or a year in it', () => {
    expect(numbersIn('if (leeftijd >= 18) return 2_700; // 16')).toEqual(['18', '2_700']);
    expect(numbersIn("const tot = '2026-09-17';")).not.toEqual([]);
    expect(numbersIn('/* 23 jaar */ const mbo2 = lijst[0];')).toEqual([]);
  });

  it.each(FILES)('%s holds no number of a rule', (file) => {
    expect(numbersIn(readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
  });

  it.each(FILES)('%s names no diploma, situation or region', (file) => {
    const code = codeOf(readFileSync(join(ROOT, file), 'utf8'));
    expect(code).not.toMatch(
      /'(?:geen|vmbo|mbo\d|havo|vwo|buitenlands|zzp|uitkering|ontslag-dreigt|AM\d+)'/u,
    );
  });
});
