/** A part of the A4 with its heading. */
import type { ReactNode } from 'react';

export interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Takes the space that is left. */
  readonly grows?: boolean;
}

export function Part({ title, children, grows = false }: PartProps): ReactNode {
  return (
    <section className={grows ? 'blad-deel blad-deel-groeit' : 'blad-deel'}>
      <h2 data-kop>{title}</h2>
      {children}
    </section>
  );
}
