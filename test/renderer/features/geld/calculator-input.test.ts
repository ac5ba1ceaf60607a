import { describe, expect, it } from 'vitest';
import { HOOGSTE, readAnswers, readNumber } from '../../../../renderer/features/geld/calculator-input';
import { BerekenInvoer } from '../../../../shared/contract/bereken-vorm';

describe('a number in the calculator', () => {
  it.each([
    ['30', 30],
    [' 30 ', 30],
    ['12,5', 12.5],
    ['1.000', 1000],
    ['0', 0],
    [String(HOOGSTE), HOOGSTE],
  ])('reads "%s"', (text, getal) => {
    expect(readNumber(text)).toBe(getal);
  });

  it.each(['veel', '-3', '12.5', '1e3', '1,2,3', '.5', String(HOOGSTE + 1), '∞'])('refuses "%s"', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  it('is unknown and not zero when nothing is filled in', () => {
    expect(readNumber('  ')).toBeUndefined();
    expect(readAnswers({ weken: '', lesuren: 'veel', praktijkuren: '610' })).toEqual({ praktijkuren: 610 });
  });

  it('is always one that the core takes', () => {
    const antwoorden = readAnswers({ a: '0', b: '9.999,99', c: String(HOOGSTE), d: '99999' });
    expect(BerekenInvoer.safeParse({ regeling: 'x', antwoorden }).success).toBe(true);
  });
});
