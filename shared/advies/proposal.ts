/**
 * The proposal of werkprocessen for a praktijkverklaring, built from the gap: what the person can nearly do comes
 * first, then what the chosen leerbaan teaches. The person can put in and take out whatever they like.
 *
 * Laws: what the person decided always counts; a choice about one werkproces changes nothing about another;
 * what can be done already, what can not be learned at the chosen leerbaan, and what was neither asked nor known to
 * be learnable there is never proposed.
 */
import type { VoorstelVorm } from '../contract/voorstel-vorm';
import type { VoorstelKeuze } from '../domain/gesprek';
import { GROEPEN } from '../matching/evidence';
import type { Bijdrage } from '../matching/match';

type Werkproces = VoorstelVorm['werkprocessen'][number];
export type Hier = Werkproces['hier'];
export type VoorstelReden = Werkproces['reden'];

/** As many as fit on the A4, and as a person can oversee. */
export const MAX_VOORSTEL = 6;

export interface Voorstel extends Pick<Werkproces, 'hier' | 'reden' | 'voorgesteld' | 'keuze' | 'erin'> {
  readonly bijdrage: Bijdrage;
}

export interface VoorstelVraag {
  readonly bijdragen: readonly Bijdrage[];
  /** Whether a title can be learned at the chosen leerbanen (see offered-here.ts). */
  readonly hier: (sleutel: Bijdrage['sleutel']) => Hier;
  readonly keuzes: readonly VoorstelKeuze[];
}

/** The order of the list, and of what is proposed: reason first, then whether it can be learned here. */
const REDENEN: readonly VoorstelReden[] = [
  'met-hulp',
  'leerbaar-hier',
  'te-leren',
  'niet-gevraagd',
  'kan-al',
  'niet-hier',
];
const PLEKKEN: readonly Hier[] = ['ja', 'onbekend', 'nee'];
const VOOR_TE_STELLEN: ReadonlySet<VoorstelReden> = new Set(['met-hulp', 'leerbaar-hier', 'te-leren']);

/** @returns every part of the kwalificatie, best proposal first; what was asked before what was not, the heaviest first, then by code */
export function proposal({ bijdragen, hier, keuzes }: VoorstelVraag): Voorstel[] {
  const chosen = new Map(keuzes.map(({ sleutel, keuze }) => [sleutel, keuze]));
  const sorted = bijdragen
    .map((bijdrage) => {
      const plek = hier(bijdrage.sleutel);
      return { bijdrage, hier: plek, reden: reasonOf(bijdrage, plek) };
    })
    .sort(
      (a, b) =>
        REDENEN.indexOf(a.reden) - REDENEN.indexOf(b.reden) ||
        PLEKKEN.indexOf(a.hier) - PLEKKEN.indexOf(b.hier) ||
        GROEPEN.indexOf(a.bijdrage.groep) - GROEPEN.indexOf(b.bijdrage.groep) ||
        b.bijdrage.eenheden - a.bijdrage.eenheden ||
        (a.bijdrage.code < b.bijdrage.code ? -1 : 1),
    );
  const proposed = new Set(sorted.filter(({ reden }) => VOOR_TE_STELLEN.has(reden)).slice(0, MAX_VOORSTEL));
  return sorted.map((one) => {
    const keuze = chosen.get(one.bijdrage.sleutel);
    const voorgesteld = proposed.has(one);
    return {
      ...one,
      voorgesteld,
      ...(keuze === undefined ? {} : { keuze }),
      erin: keuze === undefined ? voorgesteld : keuze === 'erbij',
    };
  });
}

function reasonOf({ groep }: Bijdrage, hier: Hier): VoorstelReden {
  if (groep === 'kan-ik') return 'kan-al';
  if (hier === 'nee') return 'niet-hier';
  if (groep === 'met-hulp') return 'met-hulp';
  if (hier === 'ja') return 'leerbaar-hier';
  return groep;
}
