/** Filtered and ranked lists of leerbanen for many persons, beside one plain walk over every place. */
import { leerbanenFeature } from '../../electron/engine/leerbanen/feature';
import type { LeerbanenBank } from '../../electron/engine/leerbanen/bank/open-bank';
import type { SqlBank } from '../../electron/engine/leerbanen/bank/sql-bank';
import type { Reference } from '../../electron/engine/reference/types';
import type { Invoer } from '../../shared/contract/channels';
import { NIVEAUS } from '../../shared/domain/antwoord';
import { distanceKm } from '../../shared/leerbanen/distance';
import { measure, ratio, timing, type Timing } from './measure';

export interface ListBench {
  readonly plekken: number;
  /** The very first time that each is asked: its places are still to be read from the database. */
  readonly eerste_keer: Timing;
  readonly eigen: Timing;
  /** Every richting in the country at once, which no screen asks by itself. */
  readonly alle_richtingen: Timing;
  /** All places as rows from SQL, filtered and put in order of distance: no werkprocessen, no leerbedrijven to call. */
  readonly sql_en_sorteren: Timing;
  readonly verhouding: number;
}

type Vraag = Invoer<'leerbanen.zoek'>;
const PEOPLE = 200;
const PLAIN = 20;

export function askLists(reference: Reference, bank: LeerbanenBank): ListBench {
  const { handlers, set } = leerbanenFeature(bank, reference, () => new Date('2026-11-22T10:00:00Z'));
  const ask = (vraag: Vraag): unknown => handlers['leerbanen.zoek'](vraag);
  const people = Array.from({ length: PEOPLE }, (_, seed) => person(reference, seed));
  const eerste = people.map((vraag) => {
    const started = performance.now();
    ask(vraag);
    return performance.now() - started;
  });
  const eigen = measure(people, ask);
  const all = people.slice(0, PLAIN).map((vraag) => ({ ...vraag, wensen: { ...vraag.wensen, crebos: [] } }));
  const plain = measure(people.slice(0, PLAIN), (vraag) => plainList(bank.sql, reference, vraag));
  return {
    plekken: set.view.aantal,
    eerste_keer: timing(eerste),
    eigen,
    alle_richtingen: measure(all, ask),
    sql_en_sorteren: plain,
    verhouding: ratio(eigen, plain),
  };
}

/** Three richtingen, a postcode, limits as people set them, and ten answers. */
function person({ kwalificaties, plaatsen, taken }: Reference, seed: number): Vraag {
  const pick = <T>(list: readonly T[], at: number): T => {
    const one = list[at % list.length];
    if (one === undefined) throw new Error('Nothing to pick from');
    return one;
  };
  const crebos = [...kwalificaties.values()].filter(({ actueel }) => actueel).map(({ crebo }) => crebo);
  const ids = [...taken.keys()];
  const chosen = Array.from({ length: 10 }, (_, i) => pick(ids, seed * 13 + i * 37));
  return {
    wensen: {
      crebos: [1, 2, 3].map((i) => pick(crebos, seed * 7 + i * 41)),
      pc4: pick([...plaatsen.keys()], seed * 31),
      maxKm: pick([10, 25, 50], seed),
      ...(seed % 2 === 0 ? { leerweg: 'bbl' as const } : {}),
      maxDagen: 4,
    },
    antwoorden: {
      taken: [...new Set(chosen)].map((taak, i) => ({ taak, niveau: pick(NIVEAUS, seed + i) })),
      werkprocessen: [],
    },
    aantal: 50,
  };
}

function plainList(sql: SqlBank, { plaatsen }: Reference, { wensen, aantal }: Vraag): unknown {
  const hier = wensen.pc4 && plaatsen.get(wensen.pc4);
  const wanted = new Set(wensen.crebos.map(Number));
  return sql
    .all('SELECT nr, crebo, lat, lon, leerweg, dagen FROM leerbaan')
    .map(([nr, crebo, lat, lon, leerweg, dagen]) => ({
      nr,
      crebo: Number(crebo),
      km: hier && lat !== null ? distanceKm(hier, { lat: Number(lat), lon: Number(lon) }) : 0,
      leerweg,
      dagen,
    }))
    .filter(
      (one) =>
        wanted.has(one.crebo) &&
        one.km <= (wensen.maxKm ?? Infinity) &&
        (wensen.leerweg === undefined || one.leerweg === 0) &&
        Number(one.dagen ?? 0) <= 4,
    )
    .sort((a, b) => a.km - b.km)
    .slice(0, aantal);
}
