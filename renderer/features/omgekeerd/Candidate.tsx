/** One person who fits: the code, why, and one click away which werkprocessen that rests on. */
import type { ReactNode } from 'react';
import type { Passing } from '../../../shared/contract/omgekeerd-vorm';
import { hoofdletter } from '../../i18n/format';
import { Badge, Disclosure } from '../../ui';
import { why } from './passing-words';
import { words } from './words';

export function Candidate({ passing }: { readonly passing: Passing }): ReactNode {
  const { code, gekozen, kanTitels, leerTitels } = passing;
  const w = words.passing;
  return (
    <li className="omgekeerd-mens">
      <div className="row">
        <h4 className="strong figures">{code}</h4>
        {gekozen ? <Badge tone="petrol">{w.gekozen}</Badge> : null}
      </div>
      <p>{`${hoofdletter(why(passing))}.`}</p>
      {kanTitels.length + leerTitels.length === 0 ? null : (
        <Disclosure
          level={5}
          title={
            <>
              {w.werkprocessen}
              <span className="only-read">{`: ${code}`}</span>
            </>
          }
        >
          <div className="omgekeerd-werk">
            <Titles title={w.kanTitel} titles={kanTitels} />
            <Titles title={w.leerTitel} titles={leerTitels} />
          </div>
        </Disclosure>
      )}
    </li>
  );
}

function Titles({
  title,
  titles,
}: {
  readonly title: string;
  readonly titles: readonly string[];
}): ReactNode {
  if (titles.length === 0) return null;
  return (
    <div className="stack-small">
      <p className="strong">{title}</p>
      <ul>
        {titles.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
