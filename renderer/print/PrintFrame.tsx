/** The frame of a page that holds nothing but paper: its buttons stand on the screen only. */
import { ArrowLeft } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { LockButton } from '../app';
import { Uitleg } from '../features/hulp/Uitleg';
import { EmptyState, LiveRegion, Notice, TextLink } from '../ui';
import { OutputButtons } from './OutputButtons';
import type { OutputState } from './use-output';
import './print-page.css';

export interface PrintFrameProps {
  readonly words: {
    readonly naam: string;
    /** What the paper is, without anything of a person: a browser keeps the titles of pages. */
    readonly blad: string;
    readonly terug: string;
    readonly druk: string;
    /** Where there is nothing to print. */
    readonly geen: { readonly titel: string; readonly uitleg: string; readonly knop: string };
  };
  /** The screen that one goes back to, and the one where an empty page leads. */
  readonly back: `/${string}`;
  readonly start: `/${string}`;
  readonly output: OutputState;
  /** False while the paper is not drawn yet. */
  readonly isReady?: boolean;
  /** Null where there is nothing to print. */
  readonly children: ReactNode;
}

export function PrintFrame({ words, back, start, output, isReady, children }: PrintFrameProps): ReactNode {
  useEffect(() => {
    document.title = `${words.blad} · ${words.naam}`;
  }, [words]);
  return (
    <main className="afdruk" id="inhoud">
      <div className="afdruk-hulp no-print">
        <Uitleg>
          <div className="afdruk-balk">
            <TextLink to={back} variant="secondary" icon={<ArrowLeft aria-hidden />}>
              {words.terug}
            </TextLink>
            {children === null ? null : (
              <OutputButtons output={output} printWords={words.druk} isReady={isReady ?? true} />
            )}
            <LockButton />
          </div>
        </Uitleg>
      </div>
      {output.melding === undefined ? null : (
        <div className="afdruk-melding no-print">
          <Notice kind={output.melding.kind}>{output.melding.tekst}</Notice>
        </div>
      )}
      {children ?? (
        <div className="afdruk-melding">
          <EmptyState
            level={1}
            title={words.geen.titel}
            action={
              <TextLink to={start} variant="primary">
                {words.geen.knop}
              </TextLink>
            }
          >
            {words.geen.uitleg}
          </EmptyState>
        </div>
      )}
      <LiveRegion />
    </main>
  );
}

/** Where the paper lies. */
export function Paper({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className="afdruk-vlak" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
