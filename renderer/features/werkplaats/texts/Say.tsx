/** One text in the language of the candidate, with the Dutch beneath. The page marks what was not checked yet. */
import type { ReactNode } from 'react';
import type { Values } from './create-texts';
import { useTexts } from './texts-context';

export interface SayProps {
  /** `scherm.verder`, `taak.kassa-bedienen.zin`. */
  readonly text: string;
  readonly values?: Values;
  /** The Dutch when the lists do not have this key. */
  readonly plain?: string;
}

export function Say({ text, values, plain }: SayProps): ReactNode {
  const { say } = useTexts();
  const phrase = say(text, values, plain);
  return (
    <span className="say">
      <span
        className="say-own"
        {...(phrase.isDutch ? { lang: 'nl' } : {})}
        data-unchecked={phrase.unchecked || undefined}
      >
        {phrase.text}
      </span>
      {phrase.dutch === undefined ? null : (
        <>
          {' '}
          <span className="say-dutch" lang="nl" dir="ltr">
            {phrase.dutch}
          </span>
        </>
      )}
    </span>
  );
}
