/** Makes a hand-over of a conversation. */
import type { Gesprek, Oorsprong } from '../domain/gesprek';
import type { Datum } from '../domain/ids';
import { endDate } from '../kluis/retention';
import { volgendeHand } from '../evenement/merk';
import { canonical, inhoudVan } from './inhoud';
import { OVERDRACHT_VERSIE, type Overdracht } from './overdracht';
import { firstCode } from './same';

/** A short mark of a text, the same on every laptop (a hash). */
export type Kenmerk = (text: string) => string;

/** A conversation as it is held, with the moment of its last change, ISO 8601. */
export interface Held {
  readonly gesprek: Gesprek;
  readonly gewijzigd: string;
}

export interface MakeParts {
  readonly nu: Date;
  readonly vandaag: Datum;
  /** Days that the file can be opened, by the settings; at most 180 count, and not past the end of the conversation. */
  readonly dagen: number;
  readonly kenmerk: Kenmerk;
}

export function makeOverdracht(held: Held, { nu, vandaag, dagen, kenmerk }: MakeParts): Overdracht {
  const { gesprek } = held;
  const last = endDate(vandaag, dagen);
  const { bewaarTot = last, code, begonnen, oorsprong, herkomst, evenement, telling } = gesprek;
  const origin = herkomst === 'kopie' || !oorsprong ? {} : { oorsprong };
  return {
    versie: OVERDRACHT_VERSIE,
    gemaakt: nu.toISOString(),
    gewijzigd: changedAt(held, kenmerk),
    bewaarTot: bewaarTot < last ? bewaarTot : last,
    code,
    begonnen,
    ...origin,
    ...(evenement === undefined ? {} : { evenement }),
    ...(telling === undefined ? {} : { telling: volgendeHand(telling) }),
    ...inhoudVan(gesprek),
  };
}

/**
 * When the contents were really changed last. Taking over as such is no change, so contents that were taken over and
 * left as they were keep the moment that they came with. What went on from them is later, whatever the clock of
 * this laptop says.
 */
export function changedAt({ gesprek, gewijzigd }: Held, kenmerk: Kenmerk): string {
  const { oorsprong } = gesprek;
  if (!oorsprong) return gewijzigd;
  if (oorsprong.kenmerk === kenmerk(canonical(gesprek))) return oorsprong.gewijzigd;
  return latest(gewijzigd, new Date(Date.parse(oorsprong.gewijzigd) + 1).toISOString());
}

function latest(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b;
}

/**
 * What ties a conversation here to what was taken over into it.
 * @param hier moment of the last change of what was here, when it was merged
 */
export function originOf(overdracht: Overdracht, kenmerk: Kenmerk, hier = overdracht.gewijzigd): Oorsprong {
  return {
    code: firstCode(overdracht),
    kenmerk: kenmerk(canonical(overdracht)),
    gewijzigd: latest(overdracht.gewijzigd, hier),
  };
}
