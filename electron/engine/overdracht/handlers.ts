/** Channels of the hand-over: make a file of the conversation at hand, look into one, and take one over. */
import { createHash } from 'node:crypto';
import type { OverdrachtVoorbeeld } from '../../../shared/contract/overdracht-vorm';
import { Gesprek } from '../../../shared/domain/gesprek';
import type { Crebo, Datum } from '../../../shared/domain/ids';
import { isExpired } from '../../../shared/kluis/retention';
import { makeOverdracht, type Kenmerk } from '../../../shared/overdracht/make';
import type { Overdracht } from '../../../shared/overdracht/overdracht';
import { isSame } from '../../../shared/overdracht/same';
import { takeOver, type TakenOver } from '../../../shared/overdracht/take-over';
import type { EngineDeps } from '../deps';
import { EngineError } from '../engine-error';
import type { PartOf } from '../handlers';
import { dutchDay } from '../routes/dutch-day';
import { unreadable } from './container';
import { readOverdracht, writeOverdracht } from './file';
import type { OverdrachtGesprekken } from './gesprekken';

type Channels = 'overdracht.maak' | 'overdracht.bekijk' | 'overdracht.neemOver';

export interface OverdrachtParts {
  readonly gesprekken: OverdrachtGesprekken;
  /** The day by which end dates are kept. */
  readonly vandaag: () => Datum;
  /** Days that a conversation is kept, by the settings. */
  readonly bewaarDagen: () => number;
  /** Name of a kwalificatie; undefined when it is not in these data. */
  readonly naamVan: (crebo: Crebo) => string | undefined;
  readonly deps: Pick<EngineDeps, 'now' | 'randomBytes' | 'kosten'>;
}

export function overdrachtHandlers(parts: OverdrachtParts): PartOf<Channels> {
  const { gesprekken, deps } = parts;
  const read = async (inhoud: string, woorden: string): Promise<Overdracht> => {
    const overdracht = await readOverdracht(Buffer.from(inhoud, 'base64'), woorden);
    if (isExpired(parts.vandaag(), overdracht.bewaarTot)) throw new EngineError('verlopen');
    return overdracht;
  };
  const weigh = (overdracht: Overdracht): TakenOver => {
    const hier = gesprekken
      .begonnenOp(overdracht.begonnen)
      .find(({ gesprek }) => isSame(gesprek, overdracht));
    return takeOver(overdracht, hier, kenmerk);
  };
  return {
    'overdracht.maak': async () => {
      const current = gesprekken.current();
      if (!current) throw new EngineError('geen-gesprek');
      if (current.overdrachtJa === undefined) throw new EngineError('geen-toestemming');
      const held = gesprekken.draagOver();
      const nu = deps.now();
      const overdracht = makeOverdracht(held, {
        nu,
        vandaag: parts.vandaag(),
        dagen: parts.bewaarDagen(),
        kenmerk,
      });
      const { bytes, woorden } = await writeOverdracht(overdracht, deps);
      const naam = `overdracht-${dutchDay(nu)}.lbk-overdracht`;
      return { naam, inhoud: Buffer.from(bytes).toString('base64'), woorden };
    },
    'overdracht.bekijk': async ({ inhoud, woorden }) => {
      const overdracht = await read(inhoud, woorden);
      return preview(overdracht, weigh(overdracht).gevolg, parts);
    },
    'overdracht.neemOver': async ({ inhoud, woorden }) => {
      const overdracht = await read(inhoud, woorden);
      const { gesprek, gevolg, isChanged } = weigh(overdracht);
      if (!isChanged) return gesprekken.open(gesprek.code);
      const isTaken = gevolg === 'nieuw' && gesprekken.isBezet(gesprek.code);
      const whole = Gesprek.safeParse(isTaken ? { ...gesprek, code: gesprekken.vrijeCode() } : gesprek);
      // Two states of thousands of answers each can be more together than a conversation may hold.
      if (!whole.success) throw unreadable('too much for one conversation');
      return gesprekken.take(whole.data);
    },
  };
}

function preview(
  overdracht: Overdracht,
  gevolg: OverdrachtVoorbeeld['gevolg'],
  { naamVan }: OverdrachtParts,
): OverdrachtVoorbeeld {
  const { code, begonnen, gemaakt, bewaarTot, antwoorden, gekozen } = overdracht;
  return {
    code,
    begonnen,
    gemaakt,
    bewaarTot,
    aantalTaken: antwoorden.taken.length,
    richtingen: gekozen.map((crebo) => naamVan(crebo) ?? crebo),
    gevolg,
  };
}

/** 128 bits of a hash: enough to tell contents apart, and nobody can read it back. */
const kenmerk: Kenmerk = (text) => createHash('sha256').update(text).digest('hex').slice(0, 32);
