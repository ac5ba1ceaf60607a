/** Reads a text aloud with a local Dutch voice, or says in words that there is none. */
import { Square, Volume2 } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { nl } from '../i18n/nl';
import { Button } from './Button';
import { announce } from './live-region';
import { dutchVoice } from './speech';
import './read-aloud.css';

export interface ReadAloudProps {
  readonly text: string;
  /** In place of "Lees voor". */
  readonly label?: string;
}

export function ReadAloud({ text, label = nl.lees.voor }: ReadAloudProps): ReactNode {
  const [state, setState] = useState<'stil' | 'leest' | 'geen-stem'>('stil');

  // A new text or leaving the page ends the old voice.
  useEffect(
    () => () => {
      if ('speechSynthesis' in window) window.speechSynthesis.cancel();
    },
    [text],
  );

  const read = (): void => {
    const voice = 'speechSynthesis' in window ? dutchVoice(window.speechSynthesis) : undefined;
    if (!voice) {
      setState('geen-stem');
      announce(nl.lees.geenStem);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.95;
    utterance.onend = () => {
      setState('stil');
    };
    utterance.onerror = utterance.onend;
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(utterance);
    setState('leest');
  };
  const stop = (): void => {
    window.speechSynthesis.cancel();
    setState('stil');
  };

  return (
    <div className="read-aloud">
      {state === 'leest' ? (
        <Button variant="quiet" icon={<Square aria-hidden />} onPress={stop}>
          {nl.lees.stop}
        </Button>
      ) : (
        <Button variant="quiet" icon={<Volume2 aria-hidden />} onPress={read}>
          {label}
        </Button>
      )}
      {state === 'geen-stem' ? <p className="soft">{nl.lees.geenStem}</p> : null}
    </div>
  );
}
