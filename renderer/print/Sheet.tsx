/** One A4, black on white: real headings, lists and tables, so that a tagged PDF reads well. */
import type { ReactNode, Ref } from 'react';
import type { Advies } from '../../shared/contract/advies-vorm';
import { AgreementsPart } from './parts/AgreementsPart';
import { MoneyPart } from './parts/MoneyPart';
import { PlacesPart } from './parts/PlacesPart';
import { ProposalPart } from './parts/ProposalPart';
import { RichtingenPart } from './parts/RichtingenPart';
import { StrengthsPart } from './parts/StrengthsPart';
import type { Plan } from './plan';
import { sources } from './sources';
import { words } from './words';
import './blad.css';

/** What the paper says of keeping and handing over; from the conversation itself. */
export interface Keeping {
  readonly bewaarTot?: string | undefined;
  /** The candidate said yes: there is a line to write the words on. */
  readonly overdrachtJa?: string | undefined;
}

export interface SheetProps {
  readonly advies: Advies;
  readonly keeping: Keeping;
  readonly plan: Plan;
  /** The sheet is all of the page: its name is the heading of that. Elsewhere a screen has a heading already. */
  readonly isPage: boolean;
  readonly ref: Ref<HTMLElement>;
}

export function Sheet({ advies, keeping, plan, isPage, ref }: SheetProps): ReactNode {
  return (
    <article className="blad" lang="nl" ref={ref}>
      <header className="blad-kop">
        {isPage ? <h1>{words.naam}</h1> : <p className="blad-naam">{words.naam}</p>}
        <p>{words.kop(advies.code, advies.begonnen)}</p>
      </header>
      <StrengthsPart advies={advies} most={plan.sterk} />
      <RichtingenPart advies={advies} most={plan.richtingen} />
      <ProposalPart advies={advies} most={plan.voorstel} />
      <PlacesPart advies={advies} most={plan.leerbanen} />
      <MoneyPart advies={advies} most={plan.geld} />
      <AgreementsPart afspraken={advies.afspraken} />
      {keeping.overdrachtJa === undefined ? null : (
        <p className="blad-woorden" data-regel>
          {words.voet.woorden}
        </p>
      )}
      <footer className="blad-voet" data-voet>
        <p data-regel>
          <strong>{words.voet.geen}</strong>{' '}
          {keeping.bewaarTot === undefined ? null : `${words.voet.bewaren(keeping.bewaarTot)} `}
          {words.voet.gegevens(sources(advies))}
        </p>
      </footer>
    </article>
  );
}
