/** Which dossier each kwalificatie belongs to, as numbers. */
import type { MatchModel } from './model';
import { oncePerModel } from './once-per-model';

export interface Dossiers {
  readonly count: number;
  /** For each kwalificatie, by index, the number of its dossier. */
  readonly of: Int32Array;
}

export const dossiersOf = oncePerModel((model: MatchModel): Dossiers => {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(model.kwalificaties, ({ dossier }) => {
    const number = numbers.get(dossier) ?? numbers.size;
    numbers.set(dossier, number);
    return number;
  });
  return { count: numbers.size, of };
});
