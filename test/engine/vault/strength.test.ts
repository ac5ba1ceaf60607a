/** The strength of a passphrase: what people in the Netherlands choose is known, five words together are safe. */
import { describe, expect, it } from 'vitest';
import { demandStrength, strengthOf } from '../../../electron/engine/vault/strength';

describe('a passphrase', () => {
  it.each([
    ['welkom01', 'bekend-woord'],
    ['amsterdam', 'bekend-woord'],
    ['geheim', 'bekend-woord'],
    ['Willem1975', 'naam'],
    ['21-03-1975', 'datum'],
    ['aaaaaaaaaaaa', 'herhaling'],
    ['qwertyuiop', 'bekend-woord'],
    ['abcdefghijkl', 'rij'],
    ['leerbaankompas', 'bekend-woord'],
    ['kort', 'te-kort'],
  ] as const)('"%s" is refused with the hint %s', async (wachtzin, tip) => {
    const { genoeg, score, tips } = await strengthOf(wachtzin);
    expect(genoeg).toBe(false);
    expect(score).toBeLessThan(3);
    expect(tips).toContain(tip);
    expect(tips).toContain('meer-woorden');
    await expect(demandStrength(wachtzin)).rejects.toMatchObject({ code: 'zwakke-wachtzin' });
  });

  it.each([
    'fiets tafel wolk bakker emmer',
    'schaap lepel tunnel oranje kaars',
    'boterham vliegtuig sjaal zondag kist',
    'de drie blauwe paraplus van tante Ria',
    'пять слов никто не угадает',
    'r8#kQ2!vLw9z',
  ])('"%s" is safe, without hints', async (wachtzin) => {
    expect(await strengthOf(wachtzin)).toMatchObject({ score: 4, genoeg: true, tips: [] });
    await expect(demandStrength(wachtzin)).resolves.toBeUndefined();
  });

  it('takes more guesses with a Dutch word more', async () => {
    const words = ['fiets', 'tafel', 'wolk', 'bakker', 'emmer'];
    const guesses = [];
    for (let count = 1; count <= words.length; count += 1) {
      guesses.push((await strengthOf(words.slice(0, count).join(' '))).raadLog10);
    }
    expect(guesses).toEqual([...guesses].sort((a, b) => a - b));
    expect(guesses[0]).toBeLessThan(4);
  });

  it('of the longest length is judged too', async () => {
    expect(await strengthOf('lange wachtzin '.repeat(26))).toMatchObject({ score: 4 });
  });
});
