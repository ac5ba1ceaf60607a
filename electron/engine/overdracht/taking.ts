/** Takes a hand-over over into the conversations that are here, in whatever form it came: a file or a code. */
import type { OverdrachtVoorbeeld } from '../../../shared/contract/overdracht-vorm';
import { Gesprek } from '../../../shared/domain/gesprek';
import type { Crebo } from '../../../shared/domain/ids';
import type { Kenmerk } from '../../../shared/overdracht/make';
import type { Overdracht } from '../../../shared/overdracht/overdracht';
import { isSame } from '../../../shared/overdracht/same';
import { takeOver, type TakenOver } from '../../../shared/overdracht/take-over';
import { dutchDay } from '../routes/dutch-day';
import { sha256 } from '../sha256';
import type { HeldGesprek } from '../vault/types';
import { unreadable } from './container';
import type { OverdrachtGesprekken } from './gesprekken';

export interface TakingParts {
  readonly gesprekken: OverdrachtGesprekken;
  /** Name of a kwalificatie; undefined when it is not in these data. */
  readonly naamVan: (crebo: Crebo) => string | undefined;
}

/** A hand-over, and the same conversation here, if any. */
export interface Offered {
  readonly overdracht: Overdracht;
  readonly hier: HeldGesprek | undefined;
}

/** The same conversation as it is held here. */
export function sameHere({ gesprekken }: TakingParts, overdracht: Overdracht): HeldGesprek | undefined {
  const dag = dutchDay(new Date(overdracht.begonnen));
  return gesprekken.begonnenOp(dag).find(({ gesprek }) => isSame(gesprek, overdracht));
}

/** What is in it, and what taking it over does to what is here. */
export function preview({ naamVan }: TakingParts, offered: Offered): OverdrachtVoorbeeld {
  const { code, begonnen, gemaakt, bewaarTot, antwoorden, gekozen } = offered.overdracht;
  return {
    code,
    begonnen,
    gemaakt,
    bewaarTot,
    aantalTaken: antwoorden.taken.length,
    richtingen: gekozen.map((crebo) => naamVan(crebo) ?? crebo),
    gevolg: weigh(offered).gevolg,
  };
}

/** Makes it the conversation at hand. @throws EngineError `onleesbaar-bestand` */
export async function take({ gesprekken }: TakingParts, offered: Offered): Promise<Gesprek> {
  const { gesprek, gevolg, isChanged } = weigh(offered);
  if (!isChanged) return gesprekken.open(gesprek.code);
  const isTaken = gevolg === 'nieuw' && gesprekken.isBezet(gesprek.code);
  const whole = Gesprek.safeParse(isTaken ? { ...gesprek, code: gesprekken.vrijeCode() } : gesprek);
  // Two states of thousands of answers each can be more together than a conversation may hold.
  if (!whole.success) throw unreadable('too much for one conversation');
  return gesprekken.take(whole.data);
}

const weigh = ({ overdracht, hier }: Offered): TakenOver => takeOver(overdracht, hier, kenmerk);

/** 128 bits of a hash: enough to tell contents apart, and nobody can read it back. */
export const kenmerk: Kenmerk = (text) => sha256(text).slice(0, 32);
