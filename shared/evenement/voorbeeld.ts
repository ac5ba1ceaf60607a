/** Invented people for the example event, drawn from real names: always the same ones. */
import { MAX_WAARDEN, type Einde, type EvenementId, type Telregel } from '../domain/evenement';
import type { Datum } from '../domain/ids';
import { telregels, type Telwaarden } from './telregels';

export const AANTAL_VOORBEELD = 60;

/** Of each list the first are drawn most. */
export interface VoorbeeldNamen {
  readonly regios: readonly string[];
  readonly richtingen: readonly VoorbeeldRichting[];
  readonly routes: readonly string[];
}

export interface VoorbeeldRichting {
  /** "25180 Kok". */
  readonly titel: string;
  readonly niveau: number;
  readonly sector: string;
  /** Titles of its werkprocessen. */
  readonly werkprocessen: readonly string[];
}

export interface VoorbeeldParts {
  readonly evenement: EvenementId;
  readonly dag: Datum;
  /** As in `evenementId`. */
  readonly hash: (text: string) => string;
}

const ZAAD = 7;
const TOKEN_LENGTH = 32;

export function voorbeeldRegels(namen: VoorbeeldNamen, { evenement, dag, hash }: VoorbeeldParts): Telregel[] {
  const draw = dice(ZAAD);
  return Array.from({ length: AANTAL_VOORBEELD }).flatMap((_, nummer) =>
    telregels(mens(namen, draw), {
      token: (soort) => hash(`voorbeeld ${evenement} ${String(nummer)} ${soort}`).slice(0, TOKEN_LENGTH),
      dag,
      evenement,
      stand: 1,
    }),
  );
}

function mens({ regios, richtingen, routes }: VoorbeeldNamen, draw: () => number): Telwaarden[] {
  const einde = eindeVan(draw());
  const regio = pick(regios, draw);
  const eerste = pick(richtingen, draw);
  const tweede = pick(richtingen, draw);
  const route = pick(routes, draw);
  const [vindtNiets, koosEen] = [draw() < 0.3, draw() < 0.4];
  const start = Math.floor(draw() * 3);
  if (einde === 'gestopt' || !eerste) return lijst({ gesprek: [einde], regio: [regio] });
  const wens = koosEen ? [eerste.titel] : [eerste.titel, tweede?.titel];
  return lijst({
    gesprek: [einde],
    regio: [regio],
    niveau: [`niveau ${String(eerste.niveau)}`],
    sector: [eerste.sector],
    route: einde === 'afgerond' ? [route] : [],
    wens,
    tekort: vindtNiets ? [eerste.titel] : [],
    mist: eerste.werkprocessen.slice(start, start + 3),
  });
}

function lijst(
  waarden: Readonly<Partial<Record<Telwaarden['soort'], readonly (string | undefined)[]>>>,
): Telwaarden[] {
  return (Object.entries(waarden) as [Telwaarden['soort'], readonly (string | undefined)[]][]).flatMap(
    ([soort, all]) => {
      const known = [...new Set(all)].filter((one) => one !== undefined && one !== '') as string[];
      return known.length === 0 ? [] : [{ soort, waarden: known.slice(0, MAX_WAARDEN) }];
    },
  );
}

function eindeVan(worp: number): Einde {
  if (worp < 0.7) return 'afgerond';
  return worp < 0.85 ? 'overgedragen' : 'gestopt';
}

/** Half of the draws give the first, half of the others the next, and so on. */
function pick<T>(from: readonly T[], draw: () => number): T | undefined {
  const place = Math.floor(-Math.log2(1 - draw()));
  return from[Math.min(place, from.length - 1)];
}

/** Mulberry32: a small generator of numbers from 0 up to but not including 1; the same start gives the same row. */
function dice(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
