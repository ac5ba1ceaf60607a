/** Reading aloud with a local voice: begins, stops, and tells when there is no voice for a language. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { localVoice } from './speech';

/** Somewhat slower than a voice speaks by itself. */
const RATE = 0.95;

export interface Reading {
  readonly state: 'stil' | 'leest' | 'geen-stem';
  /**
   * @param texts one after the other, with a pause between
   * @param language BCP 47 without region
   * @returns false when there is no voice
   */
  readonly read: (texts: readonly string[], language: string) => boolean;
  readonly stop: () => void;
}

/** @param page another one ends the voice of the one before */
export function useReadAloud(page: string): Reading {
  const [state, setState] = useState<Reading['state']>('stil');
  /** A voice that is cut off says so later, when another may speak already. */
  const turn = useRef(0);

  useEffect(
    () => () => {
      if ('speechSynthesis' in window) window.speechSynthesis.cancel();
    },
    [page],
  );

  const read = useCallback((texts: readonly string[], language: string): boolean => {
    const voice = hasVoice(language);
    if (voice === undefined) {
      setState('geen-stem');
      return false;
    }
    window.speechSynthesis.cancel();
    turn.current += 1;
    const own = turn.current;
    texts.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = RATE;
      const silent = (): void => {
        if (own === turn.current) setState('stil');
      };
      if (index === texts.length - 1) utterance.onend = silent;
      utterance.onerror = silent;
      window.speechSynthesis.speak(utterance);
    });
    setState('leest');
    return true;
  }, []);
  const stop = useCallback((): void => {
    window.speechSynthesis.cancel();
    setState('stil');
  }, []);
  return { state, read, stop };
}

/** The voice that would read this language, if there is one. */
export function hasVoice(language: string): SpeechSynthesisVoice | undefined {
  return 'speechSynthesis' in window ? localVoice(window.speechSynthesis, language) : undefined;
}
