/** Lets a candidate who sits at the werkplaats alone do what the screens of the werkplaats need, and nothing else. */
import type { ChannelName } from '../../../shared/contract/channels';
import { EngineError } from '../engine-error';

/** A channel that is not named here is refused, also one that is made later. */
const ALLOWED: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'app.status',
  'gegevens.overzicht',
  'gesprek.huidig',
  'gesprek.nieuw',
  'gesprek.wijzig',
  'kluis.toestand',
  'overdracht.code',
  'werkplaats.toestand',
  'werkplaats.begin',
  'werkplaats.pin',
  'werkplaats.stop',
  'werkplaats.volgende',
  'talen.overzicht',
  'talen.toon',
  'zoek.alles',
  'taken.toon',
  'taken.volgende',
  'match.richtingen',
  'match.uitleg',
  'kwalificatie.toon',
  'plaats.zoek',
]);

/** @throws EngineError `werkplaats-aan` */
export function assertInWerkplaats(name: ChannelName, { isOn }: { readonly isOn: boolean }): void {
  if (isOn && !ALLOWED.has(name)) throw new EngineError('werkplaats-aan', { detail: name });
}
