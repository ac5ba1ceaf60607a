/** Which answers of the core change when something is written, so that they are asked again. */
import type { ChannelName } from '../../shared/contract/channels';

/**
 * `gesprek`: rests on the conversation that the core holds. `einde`: rests on which conversations began and ended, and
 * on events. `gegevens`: rests on loaded data.
 */
export type Subject = 'gesprek' | 'einde' | 'gegevens';

const BOTH: readonly Subject[] = ['gesprek', 'gegevens'];

const DEPENDS: Partial<Record<ChannelName, readonly Subject[]>> = {
  'app.status': ['gegevens'],
  'gegevens.overzicht': ['gegevens'],
  'inlezen.stand': ['gegevens'],
  'inlezen.geschiedenis': ['gegevens'],
  'gesprek.editie': BOTH,
  'gesprek.inzage': BOTH,
  'gesprekken.lijst': BOTH,
  'tellingen.toon': ['gesprek'],
  'evenement.lijst': ['einde'],
  'verslag.maak': ['einde'],
  'zoek.alles': ['gegevens'],
  'taken.toon': ['gegevens'],
  'taken.volgende': ['gegevens'],
  'match.richtingen': ['gegevens'],
  'match.uitleg': ['gegevens'],
  'match.watAls': ['gegevens'],
  'kwalificatie.toon': ['gegevens'],
  'route.toon': BOTH,
  'geld.toon': BOTH,
  'loket.toon': BOTH,
  'plaats.zoek': ['gegevens'],
  'kaart.omtrek': ['gegevens'],
  'regelingen.toon': ['gegevens'],
  'lokaal.toon': ['gegevens'],
  'voorstel.toon': BOTH,
  'route.omhoog': ['gegevens'],
  'geld.bereken': ['gegevens'],
  'leerbanen.zoek': ['gegevens'],
  'leerbanen.vind': ['gegevens'],
  'leerbanen.toon': ['gegevens'],
  'omgekeerd.zoek': BOTH,
  'omgekeerd.verdeel': BOTH,
  'koppelen.lijst': ['gegevens'],
  'advies.maak': BOTH,
};

/** Channels that change the data that is in use. */
export const CHANGES_DATA: readonly ChannelName[] = [
  'inlezen.gebruik',
  'inlezen.vorige',
  'koppelen.bevestig',
  'lokaal.status',
  'lokaal.loket',
  'lokaal.correctie',
  'lokaal.wis',
  'lokaal.invoer',
];

/** Channels that change what is kept outside of the store of the conversation. */
export const CHANGES_GESPREK: readonly ChannelName[] = [
  'gesprekken.wis',
  'gesprekken.bewaarTot',
  'evenement.maak',
  'evenement.wijzig',
  'evenement.kies',
  'evenement.sluit',
  'evenement.wis',
  'evenement.voorbeeld',
  'evenement.invoer',
];

export function dependsOn(channel: ChannelName, subject: Subject): boolean {
  return DEPENDS[channel]?.includes(subject) ?? false;
}
