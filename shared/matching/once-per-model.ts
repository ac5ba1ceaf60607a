/** Keeps what is worked out from a model, so that it is worked out once per set of reference data. */
import type { MatchModel } from './model';

/** @param make must depend on the model alone; what it made is forgotten together with the model */
export function oncePerModel<T extends object>(make: (model: MatchModel) => T): (model: MatchModel) => T {
  const cache = new WeakMap<MatchModel, T>();
  return (model) => {
    const known = cache.get(model);
    if (known) return known;
    const made = make(model);
    cache.set(model, made);
    return made;
  };
}
