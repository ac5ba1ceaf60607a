/** Keeps everything of a person shut while conversations are kept in a kluis that is not open. */
import type { ChannelName } from '../../../shared/contract/channels';
import { EngineError } from '../engine-error';
import type { Kluis } from './kluis';

/** Channels that show or change something of a person. `gesprek.huidig` is not here: it answers null. */
const PERSONAL: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'gesprek.nieuw',
  'gesprek.wijzig',
  'gesprek.wis',
  'gesprek.rondAf',
  'gesprek.inzage',
  'gesprek.editie',
  'gesprekken.lijst',
  'gesprekken.open',
  'gesprekken.kopie',
  'gesprekken.wis',
  'gesprekken.bewaarTot',
  'tellingen.toon',
  'verslag.maak',
  'verslag.uitvoer',
  'overdracht.maak',
  'overdracht.bekijk',
  'overdracht.neemOver',
  'omgekeerd.zoek',
  'omgekeerd.verdeel',
  'evenement.lijst',
  'evenement.maak',
  'evenement.wijzig',
  'evenement.kies',
  'evenement.sluit',
  'evenement.wis',
  'evenement.voorbeeld',
  'evenement.uitvoer',
  'evenement.invoer',
  'overdracht.code',
  'overdracht.leesCode',
  'overdracht.neemCode',
  'route.toon',
  'geld.toon',
  'loket.toon',
  'voorstel.toon',
  'advies.maak',
]);

/** @throws EngineError `kluis-op-slot` */
export function assertOpenFor(name: ChannelName, kluis: Kluis): void {
  if (PERSONAL.has(name) && kluis.keeps && !kluis.current) throw new EngineError('kluis-op-slot');
}
