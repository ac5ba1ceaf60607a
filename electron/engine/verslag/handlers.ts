/** Channels of the report: made for the screen, and as a file to keep. */
import type { Verslag, VerslagKeuze } from '../../../shared/contract/verslag-vorm';
import type { Evenement, Telregel } from '../../../shared/domain/evenement';
import { fold } from '../../../shared/text/fold';
import { makeReport } from '../../../shared/verslag/make';
import { EngineError } from '../engine-error';
import type { PartOf } from '../handlers';
import { toCsv } from './csv';
import { toXlsx } from './xlsx';

type Channels = 'verslag.maak' | 'verslag.uitvoer';

export interface VerslagParts {
  readonly evenementen: () => readonly Evenement[];
  /** Everything that was counted, joined: one per token. */
  readonly regels: () => Promise<readonly Telregel[]>;
  readonly now: () => Date;
}

export function verslagHandlers({ evenementen, regels, now }: VerslagParts): PartOf<Channels> {
  const make = async (keuze: VerslagKeuze): Promise<Verslag> => {
    if (keuze.soort === 'periode' && keuze.tot < keuze.van)
      throw new EngineError('ongeldige-invoer', { veld: 'tot', detail: 'voor-het-begin' });
    const gemaakt = now().toISOString();
    const verslag = makeReport({
      keuze,
      evenementen: evenementen(),
      regels: await regels(),
      gemaakt,
    });
    if (verslag === undefined) throw new EngineError('niet-gevonden', { veld: 'keuze' });
    return verslag;
  };
  return {
    'verslag.maak': ({ keuze }) => make(keuze),
    'verslag.uitvoer': async ({ keuze, vorm }) => {
      const verslag = await make(keuze);
      const bytes = vorm === 'csv' ? Buffer.from(toCsv(verslag)) : Buffer.from(await toXlsx(verslag));
      return { naam: `${fileName(verslag)}.${vorm}`, inhoud: bytes.toString('base64') };
    },
  };
}

/** "verslag-banenmarkt-twente": nothing that a file system or a shell could take amiss. */
function fileName({ titel, voorbeeld }: Verslag): string {
  const name = fold(titel).slice(0, 60).trim().replaceAll(' ', '-');
  return ['verslag', ...(voorbeeld ? ['voorbeeld'] : []), ...(name === '' ? [] : [name])].join('-');
}
