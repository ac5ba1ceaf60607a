/** A code that no other conversation in the kluis has. */
import { GesprekCode } from '../../../shared/domain/ids';

const DRAWS = 100;

/**
 * @param draw gives a random code
 * @throws RangeError when every number of a word that was drawn is taken
 */
export function freeCode(draw: () => GesprekCode, isTaken: (code: GesprekCode) => boolean): GesprekCode {
  let code = draw();
  for (let count = 1; isTaken(code) && count < DRAWS; count += 1) code = draw();
  if (!isTaken(code)) return code;
  const [word = ''] = code.split('-');
  for (let number = 100; number < 1000; number += 1) {
    const next = GesprekCode.parse(`${word}-${String(number)}`);
    if (!isTaken(next)) return next;
  }
  throw new RangeError(`every code with ${word} is taken`);
}
