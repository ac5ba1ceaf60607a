/** Every error of the core has its own Dutch words: what happened, what was kept, what to do. */
import { describe, expect, it } from 'vitest';
import { foutTekst } from '../../../renderer/app/fouten';
import { FoutCode } from '../../../shared/contract/result';

describe('errors in words', () => {
  it.each(FoutCode.options)('%s has its own words, and never shows its code or detail', (code) => {
    const { titel, uitleg } = foutTekst({ code, detail: 'never shown' });
    expect(titel).not.toBe('');
    expect(uitleg).toMatch(/\.$/u);
    expect(`${titel} ${uitleg}`).not.toContain('never shown');
    expect(`${titel} ${uitleg}`).not.toContain(code);
  });

  it('no two errors say the same', () => {
    const titles = FoutCode.options.map((code) => foutTekst({ code }).titel);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
