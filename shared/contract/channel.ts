/** One channel of the contract: its input, its output, and whether it writes. */
import { z } from 'zod';

interface Channel<I extends z.ZodType, O extends z.ZodType> {
  readonly invoer: I;
  readonly uitvoer: O;
  readonly effect: 'lezen' | 'schrijven';
}

export const read = <I extends z.ZodType, O extends z.ZodType>(invoer: I, uitvoer: O): Channel<I, O> => ({
  invoer,
  uitvoer,
  effect: 'lezen',
});
export const write = <I extends z.ZodType, O extends z.ZodType>(invoer: I, uitvoer: O): Channel<I, O> => ({
  invoer,
  uitvoer,
  effect: 'schrijven',
});

export const niets = z.object({});
