/** Finds a Dutch voice that lives on this computer. Voices that would use the network are never taken. */

/** @returns undefined when there is none */
export function dutchVoice(synth: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  const local = synth.getVoices().filter((voice) => voice.localService && /^nl([-_]|$)/iu.test(voice.lang));
  return local.find((voice) => /nl[-_]NL/iu.test(voice.lang)) ?? local[0];
}
