/** The events that this laptop knows, and what can be done with them. */
import type { Evenement, EvenementGegevens, EvenementId } from '../../../shared/domain/evenement';
import { joinEvenement } from '../../../shared/evenement/join';

export interface GekendEvenement {
  readonly evenement: Evenement;
  /** Closed on this laptop. */
  readonly gesloten: boolean;
}

export interface EvenementStand {
  readonly evenementen: readonly GekendEvenement[];
  /** New conversations belong to it. */
  readonly huidig: EvenementId | null;
}

export const GEEN_EVENEMENTEN: EvenementStand = { evenementen: [], huidig: null };

export function zoekEvenement({ evenementen }: EvenementStand, id: EvenementId): Evenement | undefined {
  return evenementen.find(({ evenement }) => evenement.id === id)?.evenement;
}

/** Puts it in the place of what is here under its id. */
export function zetEvenement(stand: EvenementStand, evenement: Evenement): EvenementStand {
  const isNieuw = zoekEvenement(stand, evenement.id) === undefined;
  const evenementen = isNieuw
    ? [...stand.evenementen, { evenement, gesloten: false }]
    : stand.evenementen.map((one) => (one.evenement.id === evenement.id ? { ...one, evenement } : one));
  return { ...stand, evenementen };
}

/** Joins it with what is here under its id. */
export function voegEvenement(stand: EvenementStand, evenement: Evenement): EvenementStand {
  const hier = zoekEvenement(stand, evenement.id);
  return zetEvenement(stand, hier ? joinEvenement(hier, evenement) : evenement);
}

/** New conversations belong to it from now on; it is open again. */
export function kiesEvenement(stand: EvenementStand, id: EvenementId | null): EvenementStand {
  return { evenementen: gesloten(stand, id, false), huidig: id };
}

export function sluitEvenement(stand: EvenementStand, id: EvenementId): EvenementStand {
  return { evenementen: gesloten(stand, id, true), huidig: stand.huidig === id ? null : stand.huidig };
}

export function wisEvenement(stand: EvenementStand, id: EvenementId): EvenementStand {
  return {
    evenementen: stand.evenementen.filter(({ evenement }) => evenement.id !== id),
    huidig: stand.huidig === id ? null : stand.huidig,
  };
}

/** What somebody typed of an event that may be known: what was left empty stays as it is. */
export function vulAan(
  hier: Evenement | undefined,
  id: EvenementId,
  typed: EvenementGegevens,
  nu: Date,
): Evenement {
  if (!hier) return { ...typed, id, aanwezig: [], gewijzigd: nu.toISOString() };
  const { organisator, regio, doel } = typed;
  return gewijzigd(
    hier,
    {
      ...hier,
      ...(organisator === '' ? {} : { organisator }),
      ...(regio === '' ? {} : { regio }),
      ...(doel === undefined ? {} : { doel }),
    },
    nu,
  );
}

/** A change is later than what it changes, whatever the clock of this laptop says; no change has no moment. */
export function gewijzigd(hier: Evenement, anders: Evenement, nu: Date): Evenement {
  if (JSON.stringify(hier) === JSON.stringify(anders)) return hier;
  const moment = Math.max(nu.getTime(), Date.parse(hier.gewijzigd) + 1);
  return { ...anders, gewijzigd: new Date(moment).toISOString() };
}

function gesloten(
  { evenementen }: EvenementStand,
  id: EvenementId | null,
  value: boolean,
): readonly GekendEvenement[] {
  return evenementen.map((one) => (one.evenement.id === id ? { ...one, gesloten: value } : one));
}
