/** Chooses which werkprocessen to propose: what the person nearly can comes first. */
import type { Bijdrage } from '../matching/match';

/** Why a werkproces is proposed, nearest first. */
export type VoorstelReden = 'met-hulp' | 'leerbaar-hier' | 'te-leren' | 'niet-gevraagd';

const ORDER: readonly VoorstelReden[] = ['met-hulp', 'leerbaar-hier', 'te-leren', 'niet-gevraagd'];

export interface Voorstel {
  readonly bijdrage: Bijdrage;
  readonly reden: VoorstelReden;
}

/**
 * Everything that is still to learn, best proposal first: what goes with help, then what a chosen
 * leerbaan teaches, then the rest, and last what was not asked. Within a group the heaviest part of
 * the kwalificatie first, then by code.
 * @param leerbaarHier keys of titles that a chosen leerbaan offers
 */
export function proposal(bijdragen: readonly Bijdrage[], leerbaarHier: ReadonlySet<string>): Voorstel[] {
  return bijdragen
    .filter((bijdrage) => bijdrage.groep !== 'kan-ik')
    .map((bijdrage) => ({ bijdrage, reden: reason(bijdrage, leerbaarHier) }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.reden) - ORDER.indexOf(b.reden) ||
        b.bijdrage.eenheden - a.bijdrage.eenheden ||
        (a.bijdrage.code < b.bijdrage.code ? -1 : 1),
    );
}

function reason(bijdrage: Bijdrage, leerbaarHier: ReadonlySet<string>): VoorstelReden {
  if (bijdrage.groep === 'met-hulp') return 'met-hulp';
  if (leerbaarHier.has(bijdrage.sleutel)) return 'leerbaar-hier';
  return bijdrage.groep === 'te-leren' ? 'te-leren' : 'niet-gevraagd';
}
