/** Reading aloud uses a Dutch voice on this computer, or none. */
import { describe, expect, it } from 'vitest';
import { dutchVoice } from '../../../renderer/ui/speech';

const voice = (lang: string, localService: boolean): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: false,
  name: lang,
  voiceURI: lang,
});
const synth = (...voices: SpeechSynthesisVoice[]): SpeechSynthesis =>
  ({ getVoices: () => voices }) as unknown as SpeechSynthesis;

describe('the voice', () => {
  it('is Dutch of the Netherlands before Dutch of Belgium', () => {
    expect(dutchVoice(synth(voice('nl-BE', true), voice('nl_NL', true)))?.lang).toBe('nl_NL');
    expect(dutchVoice(synth(voice('en-GB', true), voice('nl-BE', true)))?.lang).toBe('nl-BE');
  });

  it('is never one that would use the network', () => {
    expect(dutchVoice(synth(voice('nl-NL', false)))).toBeUndefined();
  });

  it('is never another language that happens to begin alike', () => {
    expect(dutchVoice(synth(voice('nld-x', true), voice('en-US', true)))).toBeUndefined();
  });
});
