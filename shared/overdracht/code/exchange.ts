/** From a conversation to what a code brings of it, and from there to a hand-over as a file brings it. */
import type { EvenementId } from '../../domain/evenement';
import type { Gesprek } from '../../domain/gesprek';
import type { Datum } from '../../domain/ids';
import { volgendeHand } from '../../evenement/merk';
import { endDate } from '../../kluis/retention';
import { canonical, inhoudVan } from '../inhoud';
import { changedAt, type Held, type Kenmerk } from '../make';
import { OVERDRACHT_VERSIE, type Overdracht } from '../overdracht';
import { firstCode } from '../same';
import type { CodeInhoud } from './contents';

export interface GiveParts {
  readonly vandaag: Datum;
  /** The day on which the conversation began, in the Netherlands. */
  readonly begonnen: Datum;
  /** Days that the code can be opened, by the settings; not past the end of the conversation. */
  readonly dagen: number;
}

export function codeInhoud(gesprek: Gesprek, { vandaag, begonnen, dagen }: GiveParts): CodeInhoud {
  const last = endDate(vandaag, dagen);
  const { bewaarTot = last, telling } = gesprek;
  return {
    code: firstCode(gesprek),
    gemaakt: vandaag,
    // A clock that was put back must not stop a hand-over.
    begonnen: begonnen < vandaag ? begonnen : vandaag,
    bewaarTot: latest(vandaag, bewaarTot < last ? bewaarTot : last),
    ...(telling === undefined ? {} : { telling: volgendeHand(telling) }),
    inhoud: inhoudVan(gesprek),
  };
}

/** Whether a conversation here is the one of the code. A copy for what-if is one of its own. */
export function isSameAsCode(gesprek: Gesprek, inhoud: CodeInhoud): boolean {
  if (gesprek.herkomst === 'kopie' || firstCode(gesprek) !== inhoud.code) return false;
  const { telling } = gesprek;
  return telling === undefined || inhoud.telling === undefined || telling.zaad === inhoud.telling.zaad;
}

export interface TakeParts {
  /** The same conversation here. */
  readonly hier: Held | undefined;
  /** Now, ISO 8601. */
  readonly nu: string;
  readonly kenmerk: Kenmerk;
  /** At which this laptop stands. */
  readonly evenement: EvenementId | undefined;
}

/**
 * A code is too short for moments, so which of two states changed last is told from the hands that it went through:
 * who gave it had it from here and went on, or had what is here untouched since it was taken over; else what is here
 * is later.
 */
export function fromCode(inhoud: CodeInhoud, { hier, nu, kenmerk, evenement }: TakeParts): Overdracht {
  const { code, gemaakt, begonnen, bewaarTot, telling } = inhoud;
  return {
    versie: OVERDRACHT_VERSIE,
    gemaakt: startOf(gemaakt),
    gewijzigd: hier ? momentBeside(hier, inhoud, kenmerk) : nu,
    bewaarTot,
    code,
    begonnen: hier?.gesprek.begonnen ?? startOf(begonnen),
    ...(telling === undefined ? {} : { telling }),
    ...(evenement === undefined ? {} : { evenement }),
    ...inhoudVan({ ...inhoud.inhoud, ...notInCode(hier) }),
  };
}

/** What a code never brings is as it is here. */
function notInCode(hier: Held | undefined): Partial<CodeInhoud['inhoud']> {
  if (!hier) return {};
  const { routeAntwoorden, leerbanen, afspraken, voorstel } = hier.gesprek;
  return { routeAntwoorden, leerbanen, afspraken, ...(voorstel === undefined ? {} : { voorstel }) };
}

function momentBeside(hier: Held, { telling }: CodeInhoud, kenmerk: Kenmerk): string {
  const { oorsprong, telling: own } = hier.gesprek;
  const giver = (telling?.stand ?? 1) - 1;
  const isUntouched = oorsprong?.kenmerk === kenmerk(canonical(hier.gesprek));
  const isLater = giver > (own?.stand ?? giver) || isUntouched;
  const here = Date.parse(changedAt(hier, kenmerk));
  return new Date(here + (isLater ? 1 : -1)).toISOString();
}

const startOf = (day: Datum): string => `${day}T00:00:00.000Z`;

const latest = (a: Datum, b: Datum): Datum => (a > b ? a : b);
