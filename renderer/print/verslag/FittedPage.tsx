/** One A4 with tables, drawn with ever fewer rows until its last line stands on the page: no row is ever cut. */
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { VerslagTabel } from '../../../shared/contract/verslag-vorm';
import { fits } from '../measure';
import { PaperTable } from './PaperTable';
import { words } from './words';

/** Rows per table. */
const STEPS = [60, 45, 34, 28, 24, 20, 17, 14, 12, 10, 8, 7, 6, 5, 4, 3, 2] as const;

export interface FittedPageProps {
  readonly nummer: 1 | 2;
  readonly tabellen: readonly VerslagTabel[];
  /** Above the tables. */
  readonly children: ReactNode;
  readonly onReady: () => void;
}

export function FittedPage({ nummer, tabellen, children, onReady }: FittedPageProps): ReactNode {
  const page = useRef<HTMLElement>(null);
  const [step, setStep] = useState(0);
  const most = STEPS[step] ?? 1;
  useLayoutEffect(() => {
    if (page.current === null) return;
    if (fits(page.current) || step >= STEPS.length) onReady();
    else setStep(step + 1);
  }, [step, onReady]);
  return (
    <article className="blad verslag-blad" lang="nl" ref={page}>
      {children}
      <div className="verslag-kolommen">
        {tabellen.map((tabel) => (
          <PaperTable key={tabel.soort} tabel={tabel} most={most} />
        ))}
      </div>
      <footer className="blad-voet" data-voet>
        <p>{`${words.voet} ${words.pagina(nummer)}.`}</p>
      </footer>
    </article>
  );
}
