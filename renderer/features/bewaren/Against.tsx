/** Against whom the kluis protects, and against whom it does not. */
import type { ReactNode } from 'react';
import { words } from './words';

export function Against(): ReactNode {
  const w = words.tegen;
  return (
    <section className="stack">
      <h2 className="kop">{w.titel}</h2>
      <Points items={w.wel} />
      <h3 className="strong">{w.nietTitel}</h3>
      <Points items={w.niet} />
    </section>
  );
}

function Points({ items }: { readonly items: readonly string[] }): ReactNode {
  return (
    <ul className="bewaren-punten">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
