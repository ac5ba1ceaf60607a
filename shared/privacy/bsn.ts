/**
 * Finds a burgerservicenummer in free text: nine digits, also with spaces, dots or hyphens between them, or eight
 * in a row (a leading zero left out), that pass the eleven-test. Eight with hyphens are a date. There is no ground
 * in law to keep one (art. 46 UAVG), and consent does not give one, so the text is refused.
 */
import type { Finding } from './finding';

const LIKE_NUMBER = /\d(?:[\s.-]?\d){8}|\d{8}/gu;

export function findBsn(text: string): Finding[] {
  return [...text.matchAll(LIKE_NUMBER)].flatMap(({ 0: gevonden, index: begin }) => {
    // Part of a longer number (a phone number, an account) is none.
    const before = text.charAt(begin - 1);
    const after = text.charAt(begin + gevonden.length);
    const alone = !/\d/u.test(before) && !/\d/u.test(after);
    return alone && passesElevenTest(gevonden.replace(/\D/gu, '')) ? [{ gevonden, begin }] : [];
  });
}

export const holdsBsn = (text: string): boolean => findBsn(text).length > 0;

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** The weighted sum 9·a + 8·b + … + 2·h − 1·i is divisible by eleven. */
function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(nine.charAt(index)), 0);
  return sum % 11 === 0 && /[1-9]/u.test(nine);
}
