/** Two kwalificaties may carry one name (an old and a new dossier); then the crebo tells them apart. */
import type { KwalificatieKort } from '../../shared/domain/kwalificatie';

type Named = Pick<KwalificatieKort, 'crebo' | 'naam' | 'niveau'>;

/** @returns the crebos whose name and level stand in the list more than once */
export function sameName(list: readonly Named[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const key = (item: Named): string => `${item.naam}/${String(item.niveau)}`;
  for (const item of list) seen.set(key(item), (seen.get(key(item)) ?? 0) + 1);
  return new Set(list.filter((item) => (seen.get(key(item)) ?? 0) > 1).map((item) => item.crebo));
}
