/** Numbers as people write them, made up by rule: for tests of what free text may hold. */
import fc from 'fast-check';

export const separator = fc.constantFrom('', ' ', '.', '-');

/** "12345678" in threes with a dot: "123.456.78". */
export function inGroups(number: string, size: number, separator: string): string {
  return (number.match(new RegExp(`.{1,${String(size)}}`, 'gu')) ?? []).join(separator);
}

const digits = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((list) => list.join(''));

const letter = fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ'));

/** Check digits by ISO 7064 with whole numbers of any size: another way than that of the product. */
export const dutchIban = fc
  .tuple(fc.array(letter, { minLength: 4, maxLength: 4 }), digits(10))
  .map(([bank, account]) => {
    const numeric = Array.from(`${bank.join('')}${account}NL00`)
      .map((sign) => String(parseInt(sign, 36)))
      .join('');
    const check = 98n - (BigInt(numeric) % 97n);
    return `NL${String(check).padStart(2, '0')}${bank.join('')}${account}`;
  });

/** Nine digits that pass the eleven-test. */
export const bsn = digits(8)
  .map((eight) => {
    const sum = Array.from(eight).reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
    return { eight, last: sum % 11 };
  })
  .filter(({ eight, last }) => last < 10 && /[1-9]/u.test(eight))
  .map(({ eight, last }) => `${eight}${String(last)}`);

/** Dutch area codes of three and of four digits, and 06, with what follows. */
export const dutchPhone = fc
  .constantFrom('06', '010', '020', '030', '040', '053', '085', '088', '0543', '0570', '0297')
  .chain((area) => digits(10 - area.length).map((rest) => ({ area, rest })));
