/**
 * Which crebos of a database stand for which kwalificatie of today. The database keeps them as the source wrote them,
 * so that newer reference data puts older files right without reading them again.
 */
import type { Crebo } from '../../../shared/domain/ids';
import type { Gevonden, ZoekCrebo } from '../../../shared/leerbanen/leerplaats';
import type { LeerbanenBank } from './bank/open-bank';
import { toCrebo } from './bank/leerplaats-row';

export interface CreboView {
  /** Places in the database whose kwalificatie is known. */
  readonly aantal: number;
  /** Places per crebo that is not in the kwalificaties, and places whose crebo was followed up. */
  readonly onbekend: ReadonlyMap<Crebo, number>;
  readonly omgezet: number;
  /** Every crebo under which places of a known kwalificatie stand. */
  readonly plekCrebos: readonly Crebo[];
  readonly vandaag: ZoekCrebo;
  /** The crebos under which places of one kwalificatie stand: its own and those that it followed up. */
  readonly plekCrebosVan: (crebo: Crebo) => readonly Crebo[];
  /** The same for erkenningen, where the equivalents that the source names count as well. */
  readonly erkenningCrebosVan: (crebo: Crebo) => readonly Crebo[];
}

export function creboView({ sql }: LeerbanenBank, zoekCrebo: ZoekCrebo): CreboView {
  const known = new Map<Crebo, Gevonden | undefined>();
  const vandaag: ZoekCrebo = (crebo) => {
    if (!known.has(crebo)) known.set(crebo, zoekCrebo(crebo));
    return known.get(crebo);
  };
  const counts = sql
    .all('SELECT crebo, count(*) FROM leerbaan GROUP BY crebo')
    .map(([crebo, aantal]): [Crebo, number] => [toCrebo(crebo), Number(aantal)]);
  const shown = counts.filter(([crebo]) => vandaag(crebo) !== undefined);
  const sum = (list: readonly (readonly [Crebo, number])[]): number =>
    list.reduce((all, [, one]) => all + one, 0);
  const plekCrebos = shown.map(([crebo]) => crebo);
  const places = new Grouped();
  for (const crebo of plekCrebos) places.add(crebo, namesOf(crebo, vandaag));
  const erkend = new Grouped();
  for (const [crebo, all] of erkendeCrebos(sql)) {
    for (const one of all) erkend.add(crebo, namesOf(one, vandaag));
  }
  return {
    aantal: sum(shown),
    onbekend: new Map(counts.filter(([crebo]) => vandaag(crebo) === undefined)),
    omgezet: sum(shown.filter(([crebo]) => vandaag(crebo)?.crebo !== crebo)),
    plekCrebos,
    vandaag,
    plekCrebosVan: (wanted) => places.of(wanted),
    erkenningCrebosVan: (wanted) => erkend.of(wanted),
  };
}

/** Itself, and what it stands for today. */
function namesOf(crebo: Crebo, vandaag: ZoekCrebo): Crebo[] {
  return [crebo, vandaag(crebo)?.crebo ?? crebo];
}

/** Crebos of the source by the crebos that somebody may ask for. */
class Grouped {
  readonly #groups = new Map<Crebo, Set<Crebo>>();

  add(one: Crebo, keys: readonly Crebo[]): void {
    for (const key of keys) this.#groups.set(key, (this.#groups.get(key) ?? new Set()).add(one));
  }

  of(key: Crebo): readonly Crebo[] {
    return [...(this.#groups.get(key) ?? [])];
  }
}

/** Each crebo with erkenningen, with itself and the ones for which these count as well. */
function erkendeCrebos(sql: LeerbanenBank['sql']): Map<Crebo, Crebo[]> {
  // One step from crebo to crebo along the key: two million rows need not be walked.
  const rows = sql.all(
    `WITH RECURSIVE stap (crebo) AS (
       SELECT min(crebo) FROM erkenning
       UNION ALL
       SELECT (SELECT min(crebo) FROM erkenning WHERE crebo > stap.crebo) FROM stap WHERE stap.crebo IS NOT NULL
     ) SELECT crebo FROM stap WHERE crebo IS NOT NULL`,
  );
  const all = new Map(rows.map(([crebo]): [Crebo, Crebo[]] => [toCrebo(crebo), [toCrebo(crebo)]]));
  for (const [crebo, ander] of sql.all('SELECT crebo, ander FROM gelijkwaardig')) {
    all.get(toCrebo(crebo))?.push(toCrebo(ander));
  }
  return all;
}
