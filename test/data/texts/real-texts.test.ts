/** Our own texts pass every check: forms, words, coverage, spelling, order. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../data/build/check/check-sources';
import { MAX_UITZONDERINGEN } from '../../../data/build/check/exception-lists';
import { ownTexts } from '../../../data/build/check/own-texts';
import { inRegel } from '../../../data/build/check/problem';
import { unsortedRows } from '../../../data/build/check/sorted';
import { needlessSpelling, spellingErrors } from '../../../data/build/check/spelling';
import { readSources } from '../../../data/build/read/sources';
import { dutchWords } from './dutch';

const sources = readSources(join(import.meta.dirname, '..', '..', '..', 'data', 'sources'));

describe('our own texts', () => {
  it('pass all checks of the build', () => {
    expect(checkSources(sources).map(inRegel)).toEqual([]);
  });

  it('are spelled rightly', () => {
    const isWord = dutchWords();
    expect(spellingErrors(sources, isWord).map(inRegel)).toEqual([]);
    expect(needlessSpelling(sources, isWord).map(inRegel)).toEqual([]);
  });

  it('stand in a fixed order', () => {
    expect(unsortedRows(sources).map(inRegel)).toEqual([]);
  });

  it('are all there: 300 to 450 cards, each with a sentence and an example, and 2,050 titles', () => {
    expect(sources.taken.length).toBeGreaterThanOrEqual(300);
    expect(sources.taken.length).toBeLessThanOrEqual(450);
    expect(sources.werkprocestitels).toHaveLength(2050);
    expect(ownTexts(sources).length).toBeGreaterThan(2 * sources.taken.length + 1484);
  });

  it('need few exceptions', () => {
    expect(sources['gewone-woorden'].length).toBeLessThanOrEqual(MAX_UITZONDERINGEN);
    expect(sources['spelling-goed'].length).toBeLessThanOrEqual(MAX_UITZONDERINGEN);
  });
});
