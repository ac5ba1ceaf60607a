/** Which leerbedrijven to call: those with places for the richtingen, and those that are erkend for them. */
import type { Crebo } from '../../../shared/domain/ids';
import type { Punt } from '../../../shared/leerbanen/distance';
import {
  leerbedrijvenToCall,
  type Aanbieder,
  type Belbaar,
  type BelLeerbedrijf,
} from '../../../shared/leerbanen/leerbedrijven';
import { dayNumber } from './bank/day-number';
import { nearestFew } from './circles';
import type { LeerbaanSet } from './leerbaan-set';
import type { NabijePlek } from './place-block';
import { recognisedNearby } from './recognised-nearby';

const AANTAL = 10;

/**
 * @param crebos the richtingen; empty means every kwalificatie, and then only who has places is named, since
 * almost every leerbedrijf is erkend for something
 * @param hier where the person is; without it only who has places is named, and without any richting nobody
 */
export function toCall(set: LeerbaanSet, crebos: readonly Crebo[], hier: Punt | undefined): BelLeerbedrijf[] {
  if (!hier && crebos.length === 0) return [];
  const { kwalificaties } = set.reference;
  const withPlaces = crebos.length === 0 ? set.view.plekCrebos : storedPlaces(set, crebos);
  return leerbedrijvenToCall({
    direct: places(set, withPlaces, hier).concat(recognised(set, crebos, hier)),
    zelfdeSector: () => {
      const sectoren = new Set(crebos.flatMap((crebo) => kwalificaties.get(crebo)?.sector ?? []));
      const others = [...kwalificaties.values()].flatMap(({ crebo, sector }) =>
        sectoren.has(sector) ? [crebo] : [],
      );
      return places(set, storedPlaces(set, others), hier).concat(recognised(set, others, hier));
    },
    hier,
    aantal: AANTAL,
  });
}

function storedPlaces({ view }: LeerbaanSet, crebos: readonly Crebo[]): readonly Crebo[] {
  return [...new Set(crebos.flatMap(view.plekCrebosVan))];
}

/** The nearest that offer places, with all their places, so that every crebo of theirs is named. */
function places(set: LeerbaanSet, stored: readonly Crebo[], hier: Punt | undefined): readonly Belbaar[] {
  const blocks = stored.map((crebo) => set.places.of(crebo));
  const aanbieder = ({ aanbieder: nr }: NabijePlek): Aanbieder => set.places.aanbieder(nr);
  const near = nearestFew(AANTAL, (km) => blocks.flatMap((block) => block.within(hier, km)), aanbieder);
  const bedrijven = new Set(near.map(({ bedrijf }) => bedrijf));
  return blocks
    .flatMap((block) => block.ofBedrijven(bedrijven))
    .map((plek) => ({ aanbieder: aanbieder(plek), crebo: plek.crebo, punt: plek.punt }));
}

function recognised(set: LeerbaanSet, crebos: readonly Crebo[], hier: Punt | undefined): readonly Belbaar[] {
  if (!hier || crebos.length === 0 || !set.bank.delen.erkenningen) return [];
  return recognisedNearby(set.bank, set.reference, {
    crebos: crebos.flatMap((voor) => set.view.erkenningCrebosVan(voor).map((bron) => ({ bron, voor }))),
    hier,
    aantal: AANTAL,
    vandaag: dayNumber(set.vandaag()),
  });
}
