/** How long a conversation is kept: an end date in calendar days, counted in the Netherlands. */
import { Datum } from '../domain/ids';

/** A conversation is never kept longer than this many days from now. */
export const MAX_BEWAAR_DAGEN = 180;

const DAG_MS = 86_400_000;

/** @returns the day that lies so many days after `dag` (before it, when negative) */
export function addDays(dag: Datum, dagen: number): Datum {
  return Datum.parse(new Date(Date.parse(dag) + dagen * DAG_MS).toISOString().slice(0, 10));
}

/** @param dagen that a new conversation is kept; what is more than the most allowed counts as that */
export function endDate(vandaag: Datum, dagen: number): Datum {
  return addDays(vandaag, Math.min(dagen, MAX_BEWAAR_DAGEN));
}

/** An end date that somebody chose: from today up to and including the most allowed. */
export function isAllowedEnd(vandaag: Datum, bewaarTot: Datum): boolean {
  return bewaarTot >= vandaag && bewaarTot <= addDays(vandaag, MAX_BEWAAR_DAGEN);
}

/** The last day on which it is kept has passed. */
export function isExpired(vandaag: Datum, bewaarTot: Datum): boolean {
  return bewaarTot < vandaag;
}
