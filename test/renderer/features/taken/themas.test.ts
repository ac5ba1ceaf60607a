/** The page of settings: every theme of the data has its tile, and what is chosen is written whole. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenThemes,
  themeAnswers,
  unknownThemes,
  untouched,
} from '../../../../renderer/features/taken/theme-answers';
import { SHOWN_THEMES, THEME_GROUPS } from '../../../../renderer/features/taken/theme-groups';
import { THEME_ICONS } from '../../../../renderer/features/taken/theme-icons';
import { TaakId } from '../../../../shared/domain/ids';
import type { Wijziging } from '../../../../shared/domain/gesprek';
import { nieuwGesprek } from '../../../../shared/domain/nieuw-gesprek';
import { wijzigGesprek } from '../../../../shared/domain/wijzig';

const csv = readFileSync(new URL('../../../../data/sources/themas.csv', import.meta.url), 'utf8');
const themas = csv
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(';')[0] ?? '');
const start = nieuwGesprek(() => 0.5, new Date('2026-03-14T10:00:00Z'));
const taak = TaakId.parse('a');

describe('the tiles', () => {
  it('are the themes of the data, each once, without leading others', () => {
    expect([...SHOWN_THEMES].sort()).toEqual(themas.filter((thema) => thema !== 'leiding').sort());
  });

  it('stand under at most eight headings', () => {
    expect(THEME_GROUPS.length).toBeLessThanOrEqual(8);
  });

  it('have each an icon of their own', () => {
    const icons = SHOWN_THEMES.map((thema) => THEME_ICONS[thema]);
    expect(icons).not.toContain(undefined);
    expect(new Set(icons).size).toBe(icons.length);
  });
});

describe('the choice', () => {
  const chosen = fc.subarray([...SHOWN_THEMES]).map((list) => new Set(list));

  it('gives every shown theme one answer, and reads back as it was chosen', () => {
    fc.assert(
      fc.property(chosen, chosen, (first, second) => {
        const answers = themeAnswers(themeAnswers(undefined, first), second);
        expect(answers.map((one) => one.thema)).toEqual([...SHOWN_THEMES]);
        expect(chosenThemes(answers)).toEqual(second);
        expect(unknownThemes(answers)).toHaveLength(SHOWN_THEMES.length - second.size);
      }),
    );
  });

  it('leaves alone what was said of a theme without a tile', () => {
    const answers = themeAnswers([{ thema: 'leiding', kent: false }], new Set(['zorg']));
    expect(answers).toContainEqual({ thema: 'leiding', kent: false });
  });
});

describe('a conversation', () => {
  const changes: readonly Wijziging[] = [
    { soort: 'taak', taak, niveau: 'nog-niet' },
    { soort: 'taak-overslaan', taak },
    { soort: 'themas', themas: themeAnswers(undefined, new Set(['zorg'])) },
  ];

  it('is untouched when it is new', () => {
    expect(untouched(start)).toBe(true);
  });

  it.each(changes)('is not after $soort', (change) => {
    expect(untouched(wijzigGesprek(start, change))).toBe(false);
  });
});
