/** Channels of the hand-over by file: make one of the conversation at hand, look into one, and take one over. */
import type { Datum } from '../../../shared/domain/ids';
import type { EvenementId } from '../../../shared/domain/evenement';
import { isExpired } from '../../../shared/kluis/retention';
import { makeOverdracht } from '../../../shared/overdracht/make';
import type { Overdracht } from '../../../shared/overdracht/overdracht';
import type { EngineDeps } from '../deps';
import { EngineError } from '../engine-error';
import type { PartOf } from '../handlers';
import { dutchDay } from '../routes/dutch-day';
import { readOverdracht, writeOverdracht } from './file';
import { handOver } from './hand-over';
import { kenmerk, preview, sameHere, take, type Offered, type TakingParts } from './taking';

type Channels = 'overdracht.maak' | 'overdracht.bekijk' | 'overdracht.neemOver';

export interface OverdrachtParts extends TakingParts {
  /** The day by which end dates are kept. */
  readonly vandaag: () => Datum;
  /** Days that a conversation is kept, by the settings. */
  readonly bewaarDagen: () => number;
  /** The event at which this laptop stands now. */
  readonly huidigEvenement: () => EvenementId | undefined;
  readonly kentEvenement: (id: EvenementId) => boolean;
  readonly deps: Pick<EngineDeps, 'now' | 'randomBytes' | 'kosten'>;
}

export function overdrachtHandlers(parts: OverdrachtParts): PartOf<Channels> {
  const { gesprekken, deps } = parts;
  const read = async (inhoud: string, woorden: string): Promise<Offered> => {
    const overdracht = await readOverdracht(Buffer.from(inhoud, 'base64'), woorden);
    if (isExpired(parts.vandaag(), overdracht.bewaarTot)) throw new EngineError('verlopen');
    return { overdracht: atEventOfHere(overdracht, parts), hier: sameHere(parts, overdracht) };
  };
  return {
    'overdracht.maak': async () => {
      const nu = deps.now();
      const overdracht = makeOverdracht(handOver(gesprekken), {
        nu,
        vandaag: parts.vandaag(),
        dagen: parts.bewaarDagen(),
        kenmerk,
      });
      const { bytes, woorden } = await writeOverdracht(overdracht, deps);
      const naam = `overdracht-${dutchDay(nu)}.lbk-overdracht`;
      return { naam, inhoud: Buffer.from(bytes).toString('base64'), woorden };
    },
    'overdracht.bekijk': async ({ inhoud, woorden }) => preview(parts, await read(inhoud, woorden)),
    'overdracht.neemOver': async ({ inhoud, woorden }) => take(parts, await read(inhoud, woorden)),
  };
}

/** An event that is not known here would be in no list and no report: the person belongs to the one of here then. */
function atEventOfHere(
  overdracht: Overdracht,
  { kentEvenement, huidigEvenement }: Pick<OverdrachtParts, 'kentEvenement' | 'huidigEvenement'>,
): Overdracht {
  const { evenement, ...rest } = overdracht;
  if (evenement === undefined || kentEvenement(evenement)) return overdracht;
  const here = huidigEvenement();
  return here === undefined ? rest : { ...rest, evenement: here };
}
