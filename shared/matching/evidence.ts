/** What the answers say of each title: the group it is in, and what that rests on. */
import { NIVEAU_WAARDE, type Antwoorden, type Niveau } from '../domain/antwoord';
import type { TaakId, TitelSleutel } from '../domain/ids';
import type { MatchModel } from './model';

/** The four groups; every werkproces of a kwalificatie is in exactly one. */
export const GROEPEN = ['kan-ik', 'met-hulp', 'te-leren', 'niet-gevraagd'] as const;
export type Groep = (typeof GROEPEN)[number];

/** One answer on which the group of a title rests. */
export type Grond =
  | {
      readonly soort: 'taak';
      readonly taak: TaakId;
      readonly sterkte: 'kern' | 'deel';
      readonly niveau: Niveau;
    }
  | { readonly soort: 'werkproces'; readonly sleutel: TitelSleutel; readonly niveau: Niveau };

/** What is known of one title. `laag` and `hoog` are 0 to 1: unknown counted as no, and as yes. */
export interface Bewijs {
  readonly groep: Groep;
  readonly laag: 0 | 0.5 | 1;
  readonly hoog: 0 | 0.5 | 1;
  readonly gronden: readonly Grond[];
}

export const NIET_GEVRAAGD: Bewijs = { groep: 'niet-gevraagd', laag: 0, hoog: 1, gronden: [] };

/** The answers in a fixed order, the last one for each taak or title: order of giving never matters. */
export interface GeordendeAntwoorden {
  readonly taken: ReadonlyMap<TaakId, Niveau>;
  /** The tasks among them that the person brought up in own words. */
  readonly zelfGenoemd: ReadonlySet<TaakId>;
  readonly titels: ReadonlyMap<TitelSleutel, Niveau>;
  /** For each setting that was asked, whether the person knows it. */
  readonly themas: ReadonlyMap<string, boolean>;
  /** Settings of which the person wants no cards. */
  readonly overslaan: ReadonlySet<string>;
}

export function ordenAntwoorden(antwoorden: Antwoorden): GeordendeAntwoorden {
  const taken = new Map(antwoorden.taken.map((antwoord) => [antwoord.taak, antwoord]));
  const zelfGenoemd = [...taken.values()].filter((antwoord) => antwoord.zelfGenoemd === true);
  const themas = new Map((antwoorden.themas ?? []).map((antwoord) => [antwoord.thema, antwoord.kent]));
  const titels = new Map(antwoorden.werkprocessen.map((antwoord) => [antwoord.sleutel, antwoord.niveau]));
  const byKey = <K extends string, V>(map: Map<K, V>): Map<K, V> =>
    new Map([...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  return {
    taken: byKey(new Map([...taken].map(([id, antwoord]) => [id, antwoord.niveau]))),
    zelfGenoemd: new Set(zelfGenoemd.map((antwoord) => antwoord.taak)),
    titels: byKey(titels),
    themas: byKey(themas),
    overslaan: new Set(
      (antwoorden.themas ?? []).filter((one) => one.overslaan === true).map((one) => one.thema),
    ),
  };
}

/**
 * Evidence for every title, by index; titles without any answer are NIET_GEVRAAGD.
 *
 * An answer on the werkproces itself decides. Otherwise the best answer on a taak that is its core
 * decides. A taak that is only a part shows, when done independently, that at least some of it can
 * be done ("met hulp") and leaves the rest open; done worse than that it says nothing, since who can
 * not do a part may still learn the whole, and unknown is not no.
 */
export function bewijsPerTitel(model: MatchModel, antwoorden: GeordendeAntwoorden): readonly Bewijs[] {
  const gronden = new Map<number, Grond[]>();
  const add = (title: number, grond: Grond): void => {
    const list = gronden.get(title);
    if (list) list.push(grond);
    else gronden.set(title, [grond]);
  };
  for (const [id, niveau] of antwoorden.taken) {
    const taak = model.opTaak.get(id);
    if (!taak) continue;
    for (const title of taak.kernTitels) add(title, { soort: 'taak', taak: id, sterkte: 'kern', niveau });
    if (niveau !== 'zelfstandig') continue;
    for (const title of taak.deelTitels) add(title, { soort: 'taak', taak: id, sterkte: 'deel', niveau });
  }
  for (const [sleutel, niveau] of antwoorden.titels) {
    const title = model.opTitel.get(sleutel);
    if (title !== undefined) add(title, { soort: 'werkproces', sleutel, niveau });
  }
  const bewijs = model.titels.map(() => NIET_GEVRAAGD);
  for (const [title, list] of gronden) bewijs[title] = weighGronden(list);
  return bewijs;
}

function weighGronden(gronden: readonly Grond[]): Bewijs {
  const own = gronden.find((grond) => grond.soort === 'werkproces');
  if (own) return known(NIVEAU_WAARDE[own.niveau], [own]);
  const kern = gronden.filter((grond) => grond.soort === 'taak' && grond.sterkte === 'kern');
  const hasDeel = kern.length < gronden.length;
  if (kern.length === 0) return { groep: 'met-hulp', laag: 0.5, hoog: 1, gronden };
  const best = Math.max(...kern.map((grond) => NIVEAU_WAARDE[grond.niveau]), hasDeel ? 0.5 : 0);
  return known(best as 0 | 0.5 | 1, gronden);
}

function known(value: 0 | 0.5 | 1, gronden: readonly Grond[]): Bewijs {
  const groep = value === 1 ? 'kan-ik' : value === 0.5 ? 'met-hulp' : 'te-leren';
  return { groep, laag: value, hoog: value, gronden };
}
