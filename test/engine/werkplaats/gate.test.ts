/** While the werkplaats is on, a candidate reaches nothing but what the screens of the werkplaats need. */
import { describe, expect, it } from 'vitest';
import { EngineError } from '../../../electron/engine/engine-error';
import { assertInWerkplaats } from '../../../electron/engine/werkplaats/gate';
import { CHANNELS, type ChannelName } from '../../../shared/contract/channels';

const names = Object.keys(CHANNELS) as ChannelName[];

/** What the candidate's screens use; everything else is refused. */
const CANDIDATE: readonly ChannelName[] = [
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
];

function refusal(name: ChannelName, isOn: boolean): string | undefined {
  try {
    assertInWerkplaats(name, { isOn });
    return undefined;
  } catch (error) {
    return error instanceof EngineError ? error.code : String(error);
  }
}

describe('the gate of the werkplaats', () => {
  it.each(names)('%s', (name) => {
    expect(refusal(name, false)).toBeUndefined();
    expect(refusal(name, true)).toBe(CANDIDATE.includes(name) ? undefined : 'werkplaats-aan');
  });
});
