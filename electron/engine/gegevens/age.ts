/** Age of a data set in whole days. */

const DAY = 86_400_000;

/**
 * @param editie a day as `jjjj-mm-dd`; any other edition has no age
 * @returns whole days from that day to `now`, never below 0; undefined without a day
 */
export function dagenOud(editie: string, now: Date): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(editie)) return undefined;
  const day = Date.parse(`${editie}T00:00:00Z`);
  return Number.isNaN(day) ? undefined : Math.max(0, Math.floor((now.getTime() - day) / DAY));
}
