/** Puts two kwalificaties beside each other: what both ask, and what only one asks. */
import type { BijdrageVorm } from '../../../shared/contract/antwoorden-vorm';
import type { TitelSleutel } from '../../../shared/domain/ids';
import { known } from './per-kerntaak';

export type Waar = 'allebei' | 'eerste' | 'tweede';

export interface VergelijkRij {
  readonly sleutel: TitelSleutel;
  readonly waar: Waar;
  readonly deel: BijdrageVorm;
}

/** Shared ones first, then those of the first, then those of the second; each title once. */
export function compare(a: readonly BijdrageVorm[], b: readonly BijdrageVorm[]): readonly VergelijkRij[] {
  const first = perTitle(a);
  const second = perTitle(b);
  const pick = (
    waar: Waar,
    from: ReadonlyMap<TitelSleutel, BijdrageVorm>,
    keep: (key: TitelSleutel) => boolean,
  ) =>
    [...from].filter(([key]) => keep(key)).map(([sleutel, deel]): VergelijkRij => ({ sleutel, waar, deel }));
  return [
    ...pick('allebei', first, (key) => second.has(key)),
    ...pick('eerste', first, (key) => !second.has(key)),
    ...pick('tweede', second, (key) => !first.has(key)),
  ];
}

function perTitle(bijdragen: readonly BijdrageVorm[]): ReadonlyMap<TitelSleutel, BijdrageVorm> {
  return new Map(known(bijdragen).map((deel) => [deel.sleutel, deel]));
}
