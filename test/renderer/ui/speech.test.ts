/** Reading aloud uses a voice of the language that lives on this computer, or none. */
import { describe, expect, it } from 'vitest';
import { localVoice } from '../../../renderer/ui/speech';

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
    expect(localVoice(synth(voice('nl-BE', true), voice('nl_NL', true)), 'nl')?.lang).toBe('nl_NL');
    expect(localVoice(synth(voice('en-GB', true), voice('nl-BE', true)), 'nl')?.lang).toBe('nl-BE');
  });

  it('is of the language that was asked, whatever the region', () => {
    const all = synth(voice('nl-NL', true), voice('ar-SA', true), voice('uk-UA', true), voice('en-US', true));
    expect(localVoice(all, 'ar')?.lang).toBe('ar-SA');
    expect(localVoice(all, 'en')?.lang).toBe('en-US');
    expect(localVoice(all, 'tr')).toBeUndefined();
  });

  it('is never one that would use the network', () => {
    expect(localVoice(synth(voice('nl-NL', false)), 'nl')).toBeUndefined();
  });

  it('is never another language that happens to begin alike', () => {
    expect(localVoice(synth(voice('nld-x', true), voice('en-US', true)), 'nl')).toBeUndefined();
  });
});
