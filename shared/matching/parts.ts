/** The parts of all kwalificaties in flat arrays: a re-match reads thousands of them, one after the other. */
import type { MatchModel } from './model';
import { oncePerModel } from './once-per-model';

/** All arrays but the first go by part; see GewogenOnderdeel for what they hold. */
export interface Parts {
  /** The parts of kwalificatie `i` stand from `start[i]` up to, not including, `start[i + 1]`. */
  readonly start: Int32Array;
  readonly titel: Int32Array;
  readonly eenheden: Int32Array;
  readonly groep: Int32Array;
}

export const partsOf = oncePerModel((model: MatchModel): Parts => {
  const all = model.kwalificaties.flatMap((kwalificatie) => kwalificatie.onderdelen);
  const start = new Int32Array(model.kwalificaties.length + 1);
  model.kwalificaties.forEach(({ onderdelen }, index) => {
    start[index + 1] = (start[index] ?? 0) + onderdelen.length;
  });
  return {
    start,
    titel: Int32Array.from(all, (deel) => deel.titel),
    eenheden: Int32Array.from(all, (deel) => deel.eenheden),
    groep: Int32Array.from(all, (deel) => deel.groep),
  };
});
