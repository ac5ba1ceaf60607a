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

export interface SheetProps {
  readonly advies: Advies;
  readonly plan: Plan;
  readonly ref: Ref<HTMLElement>;
}

export function Sheet({ advies, plan, ref }: SheetProps): ReactNode {
  return (
    <article className="blad" lang="nl" ref={ref}>
      <header className="blad-kop">
        <h1>{words.naam}</h1>
        <p>{words.kop(advies.code, advies.begonnen)}</p>
      </header>
      <StrengthsPart advies={advies} most={plan.sterk} />
      <RichtingenPart advies={advies} most={plan.richtingen} />
      <ProposalPart advies={advies} most={plan.voorstel} />
      <PlacesPart advies={advies} most={plan.leerbanen} />
      <MoneyPart advies={advies} most={plan.geld} />
      <AgreementsPart afspraken={advies.afspraken} />
      <footer className="blad-voet" data-voet>
        <p data-regel>
          <strong>{words.voet.geen}</strong> {words.voet.gegevens(sources(advies))}
        </p>
      </footer>
    </article>
  );
}
