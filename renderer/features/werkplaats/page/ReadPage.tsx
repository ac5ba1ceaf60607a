/** Reads the page aloud in the language of the candidate. Without a voice it says so, and offers the Dutch one. */
import { Square, Volume2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, announce, hasVoice, useReadAloud } from '../../../ui';
import { Say } from '../texts/Say';
import { readable } from '../texts/readable';
import { useTexts } from '../texts/texts-context';

/** @param page another one ends the voice of the one before */
export function ReadPage({ page }: { readonly page: string }): ReactNode {
  const { language, say } = useTexts();
  const { state, read, stop } = useReadAloud(page);
  const start = (tag: string): void => {
    const main = document.querySelector('main');
    if (main === null) return;
    if (!read(readable(main, tag, language.tag), tag)) announce(say('scherm.lees.geen-stem').text);
  };
  return (
    <div className="wp-read" data-silent>
      {state === 'leest' ? (
        <Button icon={<Square aria-hidden />} onPress={stop}>
          <Say text="scherm.lees.stop" />
        </Button>
      ) : (
        <Button
          icon={<Volume2 aria-hidden />}
          onPress={() => {
            start(language.tag);
          }}
        >
          <Say text="scherm.lees.voor" />
        </Button>
      )}
      {state === 'geen-stem' ? (
        <div className="wp-no-voice">
          <p>
            <Say text="scherm.lees.geen-stem" />
          </p>
          {language.tag === 'nl' || hasVoice('nl') === undefined ? null : (
            <Button
              icon={<Volume2 aria-hidden />}
              onPress={() => {
                start('nl');
              }}
            >
              <Say text="scherm.nederlands" />
            </Button>
          )}
        </div>
      ) : null}
    </div>
  );
}
