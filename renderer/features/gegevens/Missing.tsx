/** What the data lacks, said openly. */
import type { ReactNode } from 'react';
import { words } from './words';

export function Missing({ ontbreekt }: { readonly ontbreekt: readonly string[] }): ReactNode {
  return (
    <section className="stack-small">
      <h2 className="kop">{words.ontbreekt.titel}</h2>
      {ontbreekt.length === 0 ? (
        <p>{words.ontbreekt.niets}</p>
      ) : (
        <ul className="ontbreekt">
          {ontbreekt.map((tekst) => (
            <li key={tekst}>{tekst}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
