/** The end of the conversation on the step Advies. */
import type { ReactNode } from 'react';
import { EndButtons, type EndButtonsProps } from './EndButtons';
import { KeptUntil } from './KeptUntil';
import { words } from './words';

export function EndGesprek(props: EndButtonsProps): ReactNode {
  return (
    <section className="stack">
      <h2 className="kop">{words.titel}</h2>
      <KeptUntil gesprek={props.gesprek} />
      <EndButtons {...props} />
    </section>
  );
}
