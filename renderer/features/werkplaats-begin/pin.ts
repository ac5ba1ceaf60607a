/** Two times the same PIN: what is wrong with it, in words. */
import { words } from './words';

const PIN = /^\d{4,8}$/u;

export interface PinFout {
  readonly eerste?: string;
  readonly tweede?: string;
}

/** @returns nothing in it when the PIN may be used */
export function pinFout(eerste: string, tweede: string): PinFout {
  if (!PIN.test(eerste)) return { eerste: words.pin.fout };
  return eerste === tweede ? {} : { tweede: words.pin.anders };
}
