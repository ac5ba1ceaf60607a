/** Turns the reference data into the plain rows that matching is built from. */
import type { Crebo, TaakId, TitelSleutel } from '../../../shared/domain/ids';
import type { MatchKwalificatie, MatchRows, MatchTaak, Onderdeel } from '../../../shared/matching/model';
import type { RefKwalificatie, RefTaak } from './types';

/** An own estimate: this taak belongs to this kwalificatie, whose werkprocessen are not loaded. */
export interface Schatting {
  readonly taak: TaakId;
  readonly crebo: Crebo;
  readonly sterkte: 'kern' | 'deel';
}

/** Stands in for a werkproces title; can never equal a real key, which holds no colon. */
function schattingSleutel(taak: TaakId): TitelSleutel {
  return `taak:${taak}` as TitelSleutel;
}

/**
 * A kwalificatie with enough werkprocessen is compared on those alone. One with too few is compared
 * on the tasks of our own estimate, besides the few werkprocessen that are known.
 */
export function matchRows(
  kwalificaties: readonly RefKwalificatie[],
  taken: readonly RefTaak[],
  schattingen: readonly Schatting[],
): MatchRows {
  const needed = new Set(
    kwalificaties
      .filter((one) => one.dekking === 'geen' || one.dekking === 'te-weinig')
      .map((one) => one.crebo),
  );
  const perCrebo = new Map<Crebo, Schatting[]>();
  const estimated = new Set<TaakId>();
  for (const schatting of schattingen.filter((one) => needed.has(one.crebo) && one.sterkte === 'kern')) {
    const list = perCrebo.get(schatting.crebo);
    if (list) list.push(schatting);
    else perCrebo.set(schatting.crebo, [schatting]);
    estimated.add(schatting.taak);
  }
  return {
    kwalificaties: kwalificaties.map((one) => toMatchKwalificatie(one, perCrebo.get(one.crebo) ?? [])),
    taken: taken.map((taak): MatchTaak => ({
      id: taak.id,
      thema: taak.thema,
      kern: estimated.has(taak.id) ? [...taak.kern, schattingSleutel(taak.id)] : taak.kern,
      deel: taak.deel,
    })),
  };
}

function toMatchKwalificatie(one: RefKwalificatie, schattingen: readonly Schatting[]): MatchKwalificatie {
  const werkprocessen = one.werkprocessen.map(({ sleutel, code }): Onderdeel => ({
    sleutel,
    code,
    soort: code.startsWith('B') ? 'basisdeel' : 'profieldeel',
  }));
  const estimates = schattingen.map(({ taak }): Onderdeel => {
    const sleutel = schattingSleutel(taak);
    return { sleutel, code: sleutel, soort: 'eigen-inschatting' };
  });
  return {
    crebo: one.crebo,
    dossier: one.dossiercrebo || `crebo ${one.crebo}`,
    sector: one.sector,
    niveau: one.niveau,
    actueel: one.actueel,
    onderdelen: [...werkprocessen, ...estimates],
  };
}
