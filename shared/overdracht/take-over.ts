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
 * So work is never overwritten unseen, and taking over twice is taking over once. Where the contents stay as they are,
 * a mark of a later hand is still taken over: the person is counted by the last hand.
 */
import type { OverdrachtVoorbeeld } from '../contract/overdracht-vorm';
import type { Gesprek } from '../domain/gesprek';
import { hoogsteMerk } from '../evenement/merk';
import { canonical, inhoudVan, metInhoud } from './inhoud';
import { changedAt, originOf, type Held, type Kenmerk } from './make';
import { leads, merge, type Stand } from './merge';
import type { Overdracht } from './overdracht';
import { firstCode } from './same';

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
  const remarked = (gevolg: TakenOver['gevolg']): TakenOver =>
    keepContents(overdracht, hier, gevolg, kenmerk);
  if (given === held) return remarked('zelfde');
  if (hier.gesprek.oorsprong?.kenmerk === kenmerk(given)) return remarked('hier-nieuwer');

  const there: Stand = { inhoud: inhoudVan(overdracht), gewijzigd: overdracht.gewijzigd };
  const here: Stand = { inhoud: inhoudVan(hier.gesprek), gewijzigd: changedAt(hier, kenmerk) };
  const wentOnFromHere = overdracht.oorsprong?.kenmerk === kenmerk(held);
  const inhoud = wentOnFromHere ? there.inhoud : merge(here, there);
  if (canonical(inhoud) === held) return remarked('hier-nieuwer');
  return {
    gevolg: wentOnFromHere || !leads(here, there) ? 'hier-ouder' : 'hier-nieuwer',
    gesprek: {
      ...counted(metInhoud(hier.gesprek, inhoud), overdracht),
      oorsprong: originOf(overdracht, kenmerk, here.gewijzigd),
    },
    isChanged: true,
  };
}

/** Only the mark of a later hand is taken. That is no change of the contents: their moment stays. */
function keepContents(
  overdracht: Overdracht,
  hier: Held,
  gevolg: TakenOver['gevolg'],
  kenmerk: Kenmerk,
): TakenOver {
  const { gesprek } = hier;
  if (hoogsteMerk(gesprek.telling, overdracht.telling) === gesprek.telling)
    return { gevolg, gesprek, isChanged: false };
  const marked = counted(gesprek, overdracht);
  if (gevolg !== 'zelfde') return { gevolg, gesprek: marked, isChanged: true };
  const oorsprong = {
    code: firstCode(gesprek),
    kenmerk: kenmerk(canonical(gesprek)),
    gewijzigd: changedAt(hier, kenmerk),
  };
  return { gevolg, gesprek: { ...marked, oorsprong }, isChanged: true };
}

/**
 * With the mark of the last hand, and the event where it has none: it is at hand here again. One that was ended here
 * goes on when a later hand gives it back, so that this hand counts it once more, in the place of the earlier ones.
 */
function counted({ overgedragen: _gone, ...gesprek }: Gesprek, overdracht: Overdracht): Gesprek {
  const telling = hoogsteMerk(gesprek.telling, overdracht.telling);
  const evenement = gesprek.evenement ?? overdracht.evenement;
  const { afgerond: _ended, ...open } = gesprek;
  return {
    ...(telling === gesprek.telling ? gesprek : open),
    ...(telling === undefined ? {} : { telling }),
    ...(evenement === undefined ? {} : { evenement }),
  };
}

function asNew(overdracht: Overdracht, kenmerk: Kenmerk): Gesprek {
  const { code, begonnen, bewaarTot } = overdracht;
  const gesprek: Gesprek = {
    code,
    begonnen,
    bewaarTot,
    ...inhoudVan(overdracht),
    herkomst: 'overgenomen',
    oorsprong: originOf(overdracht, kenmerk),
  };
  return counted(gesprek, overdracht);
}
