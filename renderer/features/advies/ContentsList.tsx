/** What the A4 will hold; what is empty leads to its step. */
import { Check, Circle } from 'lucide-react';
import type { ReactNode } from 'react';
import { STEPS } from '../../app';
import { TextLink } from '../../ui';
import type { ContentLine } from './contents';
import { words } from './words';

export function ContentsList({ lines }: { readonly lines: readonly ContentLine[] }): ReactNode {
  return (
    <section className="stack">
      <h2 className="kop">{words.inhoud.titel}</h2>
      <ul className="inhoud">
        {lines.map((line) => (
          <li key={line.id} className="inhoud-regel">
            {line.inhoud === '' ? <Circle aria-hidden className="inhoud-leeg" /> : <Check aria-hidden />}
            <div>
              <p className="strong">{line.titel}</p>
              {line.inhoud === '' ? <Empty line={line} /> : <p>{line.inhoud}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Empty({ line }: { readonly line: ContentLine }): ReactNode {
  const step = STEPS.find(({ id }) => id === line.step);
  return (
    <p className="row">
      <span className="soft">{words.inhoud.leeg}.</span>
      {step === undefined || line.step === 'advies' ? (
        <span>{words.inhoud.hierboven}.</span>
      ) : (
        <TextLink to={step.path}>{words.inhoud.vulIn(step.label)}</TextLink>
      )}
    </p>
  );
}
