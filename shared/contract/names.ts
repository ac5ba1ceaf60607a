/** Names of the channels without their schemas, for the preload, which must stay tiny. */
import type { ChannelName } from './channels';

/** A test proves that this list and CHANNELS hold the same names. */
export const CHANNEL_NAMES = [
  'app.status',
  'gegevens.overzicht',
  'gesprek.huidig',
  'gesprek.nieuw',
  'gesprek.wijzig',
  'gesprek.wis',
  'zoek.alles',
  'taken.toon',
  'taken.volgende',
  'match.richtingen',
  'match.uitleg',
  'match.watAls',
  'kwalificatie.toon',
  'route.toon',
  'geld.toon',
  'loket.toon',
  'plaats.zoek',
  'kaart.omtrek',
  'leerbanen.zoek',
  'leerbanen.laad',
  'leerbanen.voorbeeld',
  'werk.annuleer',
  'koppelen.lijst',
  'koppelen.bevestig',
  'advies.maak',
  'host.bewaarPdf',
] as const satisfies readonly ChannelName[];
