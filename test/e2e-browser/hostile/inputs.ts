/** A call of every channel that would be accepted from the own page: a hostile page tries them all. */
import { CHANNELS, type ChannelName } from '../../../shared/contract/channels';

/** Input for the channels that do not take an empty one. */
const INPUTS: Partial<Readonly<Record<ChannelName, unknown>>> = {
  'gesprek.wijzig': { wijziging: { soort: 'afspraken', afspraken: ['Van een kwade pagina'] } },
  'gesprek.inzage': { code: 'ZALM-482' },
  'kluis.werkwijze': { werkwijze: 'zonder-bewaren' },
  'kluis.instellingen': { slotNaMinuten: 60, bewaarDagen: 180 },
  'kluis.sterkte': { wachtzin: 'kwaad' },
  'kluis.maak': { wachtzin: 'een heel andere wachtzin dan hier' },
  'kluis.open': { wachtzin: 'een heel andere wachtzin dan hier' },
  'kluis.herstel': { herstelsleutel: 'AAAA', wachtzin: 'een heel andere wachtzin dan hier' },
  'kluis.wachtzin': { oud: 'kwaad', nieuw: 'een heel andere wachtzin dan hier' },
  'gesprekken.lijst': { zoek: '' },
  'gesprekken.open': { code: 'ZALM-482' },
  'gesprekken.kopie': { code: 'ZALM-482' },
  'gesprekken.wis': { code: 'ZALM-482' },
  'gesprekken.bewaarTot': { code: 'ZALM-482', bewaarTot: '2030-01-01' },
  'overdracht.bekijk': { inhoud: 'TEJL', woorden: 'zomer' },
  'overdracht.neemOver': { inhoud: 'TEJL', woorden: 'zomer' },
  'zoek.alles': { tekst: 'heftruck', perSoort: 5 },
  'plaats.zoek': { pc4: '7511' },
  'host.bewaarBestand': { naam: 'kwaad.txt', inhoud: '' },
};

export type Attempt = readonly [channel: string, body: string];

export const ATTEMPTS: readonly Attempt[] = (Object.keys(CHANNELS) as ChannelName[]).map((channel) => [
  channel,
  JSON.stringify(INPUTS[channel] ?? {}),
]);
