/** The leerbanen at hand, prepared for ranking, with what the app tells about them. */
import type { GegevensSet } from '../../../shared/contract/gegevens-vorm';
import type { Leerbaan } from '../../../shared/domain/leerbaan';
import { plekMaker, type Plek } from '../../../shared/leerbanen/plek';
import { dagenOud } from '../gegevens/age';
import type { Reference } from '../reference/types';
import { creboLookup } from './crebo-lookup';

export interface LeerbaanSet {
  readonly naam: string;
  /** True for the bundled set, and for a file that holds any invented place. */
  readonly voorbeeld: boolean;
  readonly plekken: readonly Plek[];
  readonly opId: ReadonlyMap<string, Plek>;
  /** Day of the newest change in the source; '' when it names none. */
  readonly editie: string;
  /** Day on which the user loaded it; '' for the bundled set. */
  readonly geladenOp: string;
}

export type Herkomst = Pick<LeerbaanSet, 'naam' | 'geladenOp'>;

/**
 * @param vandaag changes after this day are mistakes of the source and do not make the set younger
 * @returns a set without the places whose crebo is not (or no longer) in the reference data
 */
export function makeLeerbaanSet(
  leerbanen: readonly Leerbaan[],
  herkomst: Herkomst,
  reference: Reference,
  vandaag: string,
): LeerbaanSet {
  const zoekCrebo = creboLookup(reference);
  const toPlek = plekMaker({
    kwalificatie: (crebo) => reference.kwalificaties.get(crebo),
    punt: (pc4) => reference.plaatsen.get(pc4),
  });
  const plekken = leerbanen.flatMap((leerbaan) => {
    const today = zoekCrebo(leerbaan.crebo);
    if (!today) return [];
    if (today.crebo === leerbaan.crebo) return toPlek(leerbaan) ?? [];
    return toPlek({ ...leerbaan, crebo: today.crebo, oudeCrebo: leerbaan.oudeCrebo ?? leerbaan.crebo }) ?? [];
  });
  return {
    ...herkomst,
    voorbeeld: herkomst.geladenOp === '' || plekken.some(({ leerbaan }) => leerbaan.voorbeeld),
    plekken,
    opId: new Map(plekken.map((plek) => [plek.leerbaan.id, plek])),
    editie: newestChange(plekken, vandaag),
  };
}

/** How the set is listed among the other data sets. */
export function describeSet(set: LeerbaanSet, now: Date): GegevensSet {
  const days = dagenOud(set.editie, now);
  const bundled = set.geladenOp === '';
  return {
    id: 'leerbanen',
    naam: set.naam,
    aantal: set.plekken.length,
    editie: set.editie,
    ...(days === undefined ? {} : { dagenOud: days }),
    bron: bundled ? 'Leerbaankompas' : `Eigen bestand, geladen op ${set.geladenOp}`,
    licentie: bundled ? 'EUPL-1.2' : 'niet vastgesteld',
    voorbeeld: set.voorbeeld,
  };
}

/** When every change lies after today the clock is wrong, and the newest counts all the same. */
function newestChange(plekken: readonly Plek[], vandaag: string): string {
  let newest = '';
  let newestByToday = '';
  for (const { leerbaan } of plekken) {
    const day = leerbaan.gewijzigd ?? '';
    if (day > newest) newest = day;
    if (day > newestByToday && day <= vandaag) newestByToday = day;
  }
  return newestByToday || newest;
}
