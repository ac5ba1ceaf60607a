/** Where to send somebody first: every referral that is not ruled out by the answers. */
import type { LoketUitkomst } from '../contract/route-vorm';
import type { Datum } from '../domain/ids';
import { judge } from './conditions';
import { profileFacts, type RegelProfiel } from './profile-facts';
import { byOrder, type Verwijzing } from './regeling-schema';
import { type Regelboek, rulesOn } from './rule-book';

export function referralsFor(
  profiel: RegelProfiel,
  boek: Regelboek,
  datum: Datum,
): LoketUitkomst['verwijzingen'] {
  const regels = rulesOn(boek, datum);
  const feiten = profileFacts(profiel, boek.vragen);
  return regels.geldend
    .filter((regeling): regeling is Verwijzing => regeling.soort === 'verwijzing')
    .sort(byOrder)
    .flatMap(({ naam, voorwaarden, zinBijVoldaan, zinBijOnbekend, alleenAlsZeker, bron }) => {
      const { uitkomst } = judge(voorwaarden, feiten, regels);
      if (uitkomst === 'past-niet' || (alleenAlsZeker === true && uitkomst !== 'past')) return [];
      return [{ naam, waarom: uitkomst === 'past' ? zinBijVoldaan : zinBijOnbekend, bron }];
    });
}
