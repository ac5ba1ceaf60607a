/**
 * A leerbaan prepared for ranking: everything that does not depend on the person is worked out once,
 * so that a question over 100,000 places stays quick.
 */
import type { Crebo, Pc4, TitelSleutel } from '../domain/ids';
import type { Leerbaan, Uitvoerbaar } from '../domain/leerbaan';
import { titelSleutel } from '../text/fold';
import type { Punt } from './distance';

/** One werkproces of a place; `uitvoerbaar` is undefined where the source does not tell. */
export interface AanbodDeel {
  readonly sleutel: TitelSleutel;
  readonly titel: string;
  readonly uitvoerbaar: boolean | undefined;
}

/** What can be learned at a place. Places with the same list share one object. */
export interface Aanbod {
  readonly bekend: boolean;
  /** Each title once. */
  readonly delen: readonly AanbodDeel[];
}

export interface Plek {
  readonly leerbaan: Leerbaan;
  readonly kwalificatie: string;
  readonly niveau: number;
  readonly sector: string;
  /** Of the place itself, or else the middle of its postcode; undefined when neither is known. */
  readonly punt: Punt | undefined;
  readonly aanbod: Aanbod;
}

/** What preparing needs to know of a kwalificatie. */
export interface PlekKwalificatie {
  readonly naam: string;
  readonly niveau: number;
  readonly sector: string;
  readonly werkprocessen: readonly {
    readonly code: string;
    readonly titel: string;
    readonly sleutel: TitelSleutel;
  }[];
}

export interface PlekKennis {
  readonly kwalificatie: (crebo: Crebo) => PlekKwalificatie | undefined;
  readonly punt: (pc4: Pc4) => Punt | undefined;
}

/** @returns a function that prepares places one by one; undefined for a crebo that is not known */
export function plekMaker(kennis: PlekKennis): (leerbaan: Leerbaan) => Plek | undefined {
  const pooled = aanbodPool();
  return (leerbaan) => {
    const kwalificatie = kennis.kwalificatie(leerbaan.crebo);
    if (!kwalificatie) return undefined;
    const { aanbod, werkprocessen } = pooled(leerbaan, kwalificatie);
    const { naam, niveau, sector } = kwalificatie;
    const punt = pointOf(leerbaan, kennis);
    return { leerbaan: { ...leerbaan, werkprocessen }, kwalificatie: naam, niveau, sector, punt, aanbod };
  };
}

function pointOf({ lat, lon, pc4 }: Leerbaan, kennis: PlekKennis): Punt | undefined {
  if (lat !== undefined && lon !== undefined) return { lat, lon };
  return pc4 === undefined ? undefined : kennis.punt(pc4);
}

/** Equal lists become one list, since thousands of places of one kwalificatie name the same werkprocessen. */
interface Pooled {
  readonly aanbod: Aanbod;
  readonly werkprocessen: Uitvoerbaar[];
}

function aanbodPool(): (leerbaan: Leerbaan, kwalificatie: PlekKwalificatie) => Pooled {
  const pool = new Map<string, Pooled>();
  return ({ crebo, werkprocessen }, kwalificatie) => {
    const key = `${crebo}|${werkprocessen.map((one) => `${one.code}|${one.titel}|${String(one.uitvoerbaar)}`).join('|')}`;
    const known = pool.get(key);
    if (known) return known;
    const made = { aanbod: makeAanbod(werkprocessen, kwalificatie), werkprocessen };
    pool.set(key, made);
    return made;
  };
}

function makeAanbod(werkprocessen: readonly Uitvoerbaar[], kwalificatie: PlekKwalificatie): Aanbod {
  const named = werkprocessen.flatMap(({ code, titel, uitvoerbaar }): AanbodDeel[] => {
    if (titel !== '') return [{ sleutel: titelSleutel(titel), titel, uitvoerbaar }];
    const official = kwalificatie.werkprocessen.find((one) => one.code === code);
    return official ? [{ sleutel: official.sleutel, titel: official.titel, uitvoerbaar }] : [];
  });
  if (named.length > 0) return { bekend: true, delen: eachOnce(named) };
  const official = kwalificatie.werkprocessen.map(({ sleutel, titel }) => ({
    sleutel,
    titel,
    uitvoerbaar: undefined,
  }));
  return { bekend: false, delen: eachOnce(official) };
}

/** One title may stand under two kerntaken; it can be learned here when either says so. */
function eachOnce(delen: readonly AanbodDeel[]): AanbodDeel[] {
  const once = new Map<TitelSleutel, AanbodDeel>();
  for (const deel of delen) {
    const known = once.get(deel.sleutel);
    if (!known || (known.uitvoerbaar !== true && deel.uitvoerbaar === true)) once.set(deel.sleutel, deel);
  }
  return [...once.values()];
}
