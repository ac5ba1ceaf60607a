/**
 * What taking a hand-over over does to what is here.
 *
 * - `nieuw`: the conversation is not here; it is put in.
 * - `zelfde`: the same contents are here; nothing changes.
 * - `hier-ouder`: the contents handed over changed last. Where nothing changed here since it was handed over, they
 *   take the place of what is here; else the two are merged (see merge.ts).
 * - `hier-nieuwer`: what is here changed last. Where it went on from this very hand-over, or holds all of it already,
 *   nothing changes; else the two are merged, and what is here leads.
 *
 * So work is never overwritten unseen, and taking over twice is taking over once.
 */
import type { OverdrachtVoorbeeld } from '../contract/overdracht-vorm';
import type { Gesprek } from '../domain/gesprek';
import { canonical, inhoudVan, metInhoud } from './inhoud';
import { changedAt, originOf, type Held, type Kenmerk } from './make';
import { leads, merge, type Stand } from './merge';
import type { Overdracht } from './overdracht';

export interface TakenOver {
  readonly gevolg: OverdrachtVoorbeeld['gevolg'];
  readonly gesprek: Gesprek;
  /** False when what is here stays exactly as it is. */
  readonly isChanged: boolean;
}

/** @param hier the same conversation as it is held here, if any (see same.ts) */
export function takeOver(overdracht: Overdracht, hier: Held | undefined, kenmerk: Kenmerk): TakenOver {
  if (!hier) return { gevolg: 'nieuw', gesprek: asNew(overdracht, kenmerk), isChanged: true };
  const [given, held] = [canonical(overdracht), canonical(hier.gesprek)];
  if (given === held) return { gevolg: 'zelfde', gesprek: hier.gesprek, isChanged: false };
  if (hier.gesprek.oorsprong?.kenmerk === kenmerk(given))
    return { gevolg: 'hier-nieuwer', gesprek: hier.gesprek, isChanged: false };

  const there: Stand = { inhoud: inhoudVan(overdracht), gewijzigd: overdracht.gewijzigd };
  const here: Stand = { inhoud: inhoudVan(hier.gesprek), gewijzigd: changedAt(hier, kenmerk) };
  const wentOnFromHere = overdracht.oorsprong?.kenmerk === kenmerk(held);
  const inhoud = wentOnFromHere ? there.inhoud : merge(here, there);
  if (canonical(inhoud) === held) return { gevolg: 'hier-nieuwer', gesprek: hier.gesprek, isChanged: false };
  return {
    gevolg: wentOnFromHere || !leads(here, there) ? 'hier-ouder' : 'hier-nieuwer',
    gesprek: { ...metInhoud(hier.gesprek, inhoud), oorsprong: originOf(overdracht, kenmerk, here.gewijzigd) },
    isChanged: true,
  };
}

function asNew(overdracht: Overdracht, kenmerk: Kenmerk): Gesprek {
  const { code, begonnen, bewaarTot } = overdracht;
  return {
    code,
    begonnen,
    bewaarTot,
    ...inhoudVan(overdracht),
    herkomst: 'overgenomen',
    oorsprong: originOf(overdracht, kenmerk),
  };
}
