import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdsBsn } from '../../../shared/privacy/bsn';

it.each(['111222333', '123456782', 'Mijn nummer is 111222333.', '1112.22.333', '111 222 333', '10000008'])(
  'refuses “%s”, a number that passes the eleven-test',
  (text) => {
    expect(holdsBsn(text)).toBe(true);
  },
);

it.each([
  'Ik bel op 14 maart 2026 om 10.30 uur.',
  'Bel 0612345678 morgen',
  'Bel 06 12 34 56 78',
  'Op 14-03-2026 en op 19-03-2026',
  '111222334',
  'NL91ABNA0417164300',
  '000000000',
  '',
])('lets “%s” pass', (text) => {
  expect(holdsBsn(text)).toBe(false);
});

it('finds it whatever stands before and after, and however it is written', () => {
  const words = fc.string({ maxLength: 20 }).filter((text) => !/[\d.\s-]/u.test(text));
  fc.assert(
    fc.property(words, fc.constantFrom('', ' ', '.', '-'), words, (before, between, after) => {
      expect(holdsBsn(`${before}123${between}456${between}782${after}`)).toBe(true);
    }),
  );
});

it('refuses about one in eleven numbers of nine digits, not every number', () => {
  const refused = Array.from({ length: 1100 }, (_, index) => String(700000000 + index)).filter(holdsBsn);
  expect(refused.length).toBeGreaterThan(90);
  expect(refused.length).toBeLessThan(110);
});
