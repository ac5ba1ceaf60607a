/** The handleiding may not go stale: its pictures are there, and what it calls a button is one. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMarkdown, type Block, type Span } from '../../../../renderer/features/handleiding/markdown';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const DOCS = join(ROOT, 'renderer', 'docs');
const PICTURES = join(DOCS, 'handleiding');
const blocks = readMarkdown(readFileSync(join(DOCS, 'handleiding.md'), 'utf8'));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

const kB = (file: string): number => statSync(join(PICTURES, file)).size / 1000;

describe('pictures', () => {
  const present = readdirSync(PICTURES).toSorted();
  const named = blocks.flatMap((block) => (block.soort === 'beeld' ? [block] : []));

  it('every picture that is named is there, and every picture is used', () => {
    expect(named.map(({ bestand }) => bestand.replace('handleiding/', '')).toSorted()).toEqual(present);
  });

  it('every picture says in words what it shows', () => {
    for (const { alt, bestand } of named) expect(alt.length, bestand).toBeGreaterThan(15);
  });

  it('they are small: 120 kB each, 1.5 MB together', () => {
    for (const file of present) expect(kB(file), file).toBeLessThan(120);
    expect(present.reduce((sum, file) => sum + kB(file), 0)).toBeLessThan(1500);
  });

  it('the README shows pictures of the same kind, and leads to the handleiding', () => {
    const shown = [...readme.matchAll(/\]\(renderer\/docs\/handleiding\/(?<file>[^)]+\.png)\)/gu)];
    expect(shown).toHaveLength(2);
    for (const match of shown) expect(present).toContain(match.groups?.['file']);
    expect(readme).toContain('(renderer/docs/handleiding.md)');
  });
});

describe('words', () => {
  /** Whole texts as they stand in the code, so that a part of a sentence is not taken for a button. */
  const literals = new Set(
    readdirSync(join(ROOT, 'renderer'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .flatMap((file) =>
        [
          ...readFileSync(join(ROOT, 'renderer', file), 'utf8').matchAll(/'(?<text>(?:[^'\\\n]|\\.)+)'/gu),
        ].map((match) => match.groups?.['text'] ?? ''),
      ),
  );
  const terms = blocks.flatMap(spansOf).flatMap(({ soort, tekst }) => (soort === 'term' ? [tekst] : []));

  it('every button and heading that is named exists in the words of the app', () => {
    expect(terms.length).toBeGreaterThan(20);
    expect(terms.filter((term) => !literals.has(term))).toEqual([]);
  });

  it('a name that the app does not know is found out', () => {
    expect(literals.has('Begin een heel ander gesprek')).toBe(false);
    expect(literals.has('Begin een nieuw gesprek')).toBe(true);
  });
});

function spansOf(block: Block): readonly Span[] {
  if (block.soort === 'alinea') return block.spans;
  return block.soort === 'lijst' ? block.regels.flat() : [];
}
