/** The handleiding within the app, offline: the same text and pictures as in the repository. */
import { useRef, type ReactNode } from 'react';
import text from '../../docs/handleiding.md?raw';
import { StepLayout } from '../../app';
import { Button, PrintButton } from '../../ui';
import { BlockView } from './BlockView';
import { readMarkdown } from './markdown';
import { words } from './words';
import './handleiding.css';

/** The title of the text is the heading of the page. */
const BLOCKS = readMarkdown(text).filter((block) => block.soort !== 'kop' || block.niveau > 1);
const CHAPTERS = BLOCKS.flatMap((block) =>
  block.soort === 'kop' && block.niveau === 2 ? [block.tekst] : [],
);

export default function HandleidingScreen(): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  const goTo = (at: number): void => {
    const heading = body.current?.querySelectorAll('h2')[at];
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <StepLayout title={words.titel} lead={<p>{words.lead}</p>}>
      <nav className="stack-small no-print" aria-label={words.inhoud}>
        <h2 className="kop">{words.inhoud}</h2>
        <ol className="handleiding-inhoud">
          {CHAPTERS.map((chapter, at) => (
            <li key={chapter}>
              <Button
                variant="quiet"
                onPress={() => {
                  goTo(at);
                }}
              >
                {chapter}
              </Button>
            </li>
          ))}
        </ol>
        <div className="row">
          <PrintButton>{words.druk}</PrintButton>
        </div>
      </nav>
      <div ref={body} className="stack handleiding">
        {BLOCKS.map((block, at) => (
          <BlockView key={at} block={block} />
        ))}
      </div>
    </StepLayout>
  );
}
