/** Which answers of the core change when something is written, so that they are asked again. */
import type { ChannelName } from '../../shared/contract/channels';

/** `gesprek`: rests on the conversation that the core holds. `gegevens`: rests on loaded data. */
export type Subject = 'gesprek' | 'gegevens';

const DEPENDS: Partial<Record<ChannelName, readonly Subject[]>> = {
  'app.status': ['gegevens'],
  'gegevens.overzicht': ['gegevens'],
  'route.toon': ['gesprek'],
  'geld.toon': ['gesprek'],
  'loket.toon': ['gesprek'],
  'leerbanen.zoek': ['gegevens'],
  'koppelen.lijst': ['gegevens'],
  'advies.maak': ['gesprek', 'gegevens'],
  'gesprek.inzage': ['gesprek'],
  'gesprekken.lijst': ['gesprek'],
  'tellingen.toon': ['gesprek'],
};

/** Channels that change the data that is in use. */
export const CHANGES_DATA: readonly ChannelName[] = [
  'leerbanen.laad',
  'leerbanen.voorbeeld',
  'koppelen.bevestig',
];

/** Channels that change what is kept outside of the store of the conversation. */
export const CHANGES_GESPREK: readonly ChannelName[] = ['gesprekken.wis', 'gesprekken.bewaarTot'];

export function dependsOn(channel: ChannelName, subject: Subject): boolean {
  return DEPENDS[channel]?.includes(subject) ?? false;
}
