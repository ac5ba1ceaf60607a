/** What was agreed, with room to write in what is left of the page. */
import type { ReactNode } from 'react';
import { MAX_AFSPRAKEN } from '../../../shared/domain/gesprek';
import { words } from '../words';
import { Part } from './Part';

export function AgreementsPart({ afspraken }: { readonly afspraken: readonly string[] }): ReactNode {
  const lines = Array.from({ length: MAX_AFSPRAKEN }, (_, index) => afspraken[index] ?? '');
  return (
    <Part title={words.afspraken.kop} grows>
      <ol className="blad-afspraken">
        {lines.map((line, index) => (
          <li key={index} data-regel className={line === '' ? 'blad-schrijf' : undefined}>
            {line}
          </li>
        ))}
      </ol>
      <div className="blad-ruimte" />
    </Part>
  );
}
