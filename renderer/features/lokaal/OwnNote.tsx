/** Marks what comes from the organisation itself, with its day, so that nobody takes it for the source. */
import { NotebookPen } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LokaalBijLoket, LokaalBijRegel } from '../../../shared/contract/lokaal-vorm';
import { standWoord, words } from './words';
import './lokaal.css';

export function OwnNote({ lokaal }: { readonly lokaal: LokaalBijRegel | undefined }): ReactNode {
  const { status, correctie } = lokaal ?? {};
  return (
    <>
      {status === undefined ? null : (
        <Mark titel={words.eigenMet(status.datum, words.stand(standWoord[status.status]))}>
          {status.eerdereRonde ? <p>{words.eerdereRonde}</p> : null}
          {status.notitie === undefined ? null : <p>{status.notitie}</p>}
        </Mark>
      )}
      {correctie === undefined ? null : (
        <Mark titel={words.eigenMet(correctie.datum, words.correctie(correctie.velden, correctie.door))} />
      )}
    </>
  );
}

export function OwnDeskNote({ lokaal }: { readonly lokaal: LokaalBijLoket | undefined }): ReactNode {
  if (lokaal === undefined) return null;
  const { openingstijden, notities, datum } = lokaal;
  return (
    <Mark titel={words.eigen(datum)}>
      {openingstijden === undefined ? null : (
        <p>
          <span className="strong">{words.loket.open}:</span> {openingstijden}
        </p>
      )}
      {notities === undefined ? null : (
        <p>
          <span className="strong">{words.loket.notitie}:</span> {notities}
        </p>
      )}
    </Mark>
  );
}

function Mark({ titel, children }: { readonly titel: string; readonly children?: ReactNode }): ReactNode {
  return (
    <div className="eigen">
      <NotebookPen aria-hidden />
      <div className="eigen-tekst">
        <p className="strong">{titel}</p>
        {children}
      </div>
    </div>
  );
}
