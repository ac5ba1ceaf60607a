/** Channels of the hand-over by words or QR: the code holds the conversation itself. */
import { isExpired } from '../../../shared/kluis/retention';
import { leesCode, maakCodes } from '../../../shared/overdracht/code/code';
import type { CodeGegevens } from '../../../shared/overdracht/code/lists';
import { codeInhoud, fromCode, isSameAsCode } from '../../../shared/overdracht/code/exchange';
import { EngineError } from '../engine-error';
import type { PartOf } from '../handlers';
import { dutchDay } from '../routes/dutch-day';
import type { OverdrachtParts } from './handlers';
import { handOver } from './hand-over';
import { kenmerk, preview, take, type Offered } from './taking';

type Channels = 'overdracht.code' | 'overdracht.leesCode' | 'overdracht.neemCode';

export interface CodeParts extends OverdrachtParts {
  /** What a code points into, in the data in use. */
  readonly gegevens: () => CodeGegevens;
}

export function codeHandlers(parts: CodeParts): PartOf<Channels> {
  const { gesprekken, vandaag, deps } = parts;
  const read = (tekst: string): Offered => {
    const gelezen = leesCode(tekst, parts.gegevens(), vandaag());
    if (!gelezen.ok) {
      const plaats = 'plaats' in gelezen ? gelezen.plaats : undefined;
      const detail = plaats === undefined ? {} : { detail: String(plaats) };
      throw new EngineError(gelezen.fout, { veld: 'tekst', ...detail });
    }
    const { inhoud } = gelezen;
    if (isExpired(vandaag(), inhoud.bewaarTot)) throw new EngineError('verlopen');
    const hier = gesprekken.begonnenOp(inhoud.begonnen).find(({ gesprek }) => isSameAsCode(gesprek, inhoud));
    const nu = deps.now().toISOString();
    return { overdracht: fromCode(inhoud, { hier, nu, kenmerk, evenement: parts.huidigEvenement() }), hier };
  };
  return {
    'overdracht.code': () => {
      const { gesprek } = handOver(gesprekken);
      const begonnen = dutchDay(new Date(gesprek.begonnen));
      const inhoud = codeInhoud(gesprek, { vandaag: vandaag(), begonnen, dagen: parts.bewaarDagen() });
      const { woorden, qr } = maakCodes(inhoud, parts.gegevens());
      return { woorden: [...woorden], qr };
    },
    'overdracht.leesCode': ({ tekst }) => preview(parts, read(tekst)),
    'overdracht.neemCode': ({ tekst }) => take(parts, read(tekst)),
  };
}
