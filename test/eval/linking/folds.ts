/** Divides names over folds. A name always falls in the same fold, whatever other names there are. */

/** @returns 0 up to but not including `folds` (FNV-1a, spread by a final mix) */
export function foldOf(name: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}
