/** The one way in: choose or drop a file, see it being read, judge the report, and use it or not. */
import { useEffect, useRef, type ReactNode } from 'react';
import type { Editie } from '../../../shared/contract/inlezen-vorm';
import { useCore, useReading, type ReadingState } from '../../app';
import { FileBox } from './FileBox';
import { InUse } from './InUse';
import { ReadingProgress } from './ReadingProgress';
import { Proposal } from './report/Proposal';
import { words as report } from './report/words';
import { words } from './words';

export interface ReadFileProps {
  readonly kanTerug: boolean;
  readonly geschiedenis: readonly Editie[];
}

export function ReadFile(props: ReadFileProps): ReactNode {
  const { inlezen } = useCore();
  const state = useReading();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(state.fase);
  // What had the focus makes place for what comes next.
  useEffect(() => {
    if (shown.current !== state.fase) heading.current?.focus();
    shown.current = state.fase;
  }, [state.fase]);
  // How it ended was said; on coming back it would be old news.
  useEffect(() => inlezen.sluit, [inlezen]);
  const isEnd = state.fase === 'klaar' || state.fase === 'terug';
  return (
    <>
      <section className="stack">
        <h2 className="kop gegevens-kop" ref={heading} tabIndex={-1}>
          {title(state)}
        </h2>
        {content(state, props)}
      </section>
      {isEnd ? (
        <section className="stack">
          <h2 className="kop">{words.lees.nog}</h2>
          <FileBox afloop={null} />
        </section>
      ) : null}
    </>
  );
}

function content(state: ReadingState, back: ReadFileProps): ReactNode {
  switch (state.fase) {
    case 'rust':
      return <FileBox afloop={state.afloop} />;
    case 'lezen':
      return <ReadingProgress {...state} />;
    case 'rapport':
      return <Proposal key={state.rapport.voorstel} {...state} />;
    case 'klaar':
    case 'terug':
      return <InUse rapport={state.fase === 'klaar' ? state.rapport : undefined} {...back} />;
  }
}

function title(state: ReadingState): string {
  switch (state.fase) {
    case 'rust':
      return words.lees.titel;
    case 'lezen':
      return words.lees.bezig(state.bestand);
    case 'rapport':
      return report.titel(state.rapport.bestand);
    case 'klaar':
      return words.klaar.titel;
    case 'terug':
      return words.terug.gelukt;
  }
}
