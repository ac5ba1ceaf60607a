/** Finds a voice that lives on this computer. Voices that would use the network are never taken. */

/** Regions that are taken first, where a language has several. */
const FIRST_REGION: Readonly<Record<string, string>> = {
  nl: 'NL',
  en: 'GB',
  uk: 'UA',
  tr: 'TR',
  pl: 'PL',
};

/**
 * @param language BCP 47 without region: `nl`, `ar`
 * @returns undefined when there is none
 */
export function localVoice(synth: SpeechSynthesis, language: string): SpeechSynthesisVoice | undefined {
  const parts = (voice: SpeechSynthesisVoice): string[] => voice.lang.toLowerCase().split(/[-_]/u);
  const local = synth.getVoices().filter((voice) => voice.localService && parts(voice)[0] === language);
  const region = FIRST_REGION[language]?.toLowerCase();
  return local.find((voice) => parts(voice).at(-1) === region) ?? local[0];
}
