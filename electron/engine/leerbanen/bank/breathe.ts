/** Lets other work go first in the middle of long work, and tells which part is done, from 0 to 1. */
export type Breathe = (done: number) => Promise<void>;
