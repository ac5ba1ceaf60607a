/** The chosen richtingen with their bar and the counts in words, and the chosen route. */
import type { ReactNode } from 'react';
import type { Advies } from '../../../shared/contract/advies-vorm';
import type { RichtingVorm } from '../../../shared/contract/antwoorden-vorm';
import { nl } from '../../i18n/nl';
import { FOUR_STATES, FourStateBar, FourStateSample, countsInWords } from '../../ui';
import { shorten } from '../shorten';
import { words } from '../words';
import { Part } from './Part';

export interface RichtingenPartProps {
  readonly advies: Advies;
  readonly most: number;
}

const NAME = 90;

export function RichtingenPart({ advies, most }: RichtingenPartProps): ReactNode {
  const shown = advies.richtingen.slice(0, most);
  const more = advies.richtingen.length - shown.length;
  const w = words.richtingen;
  return (
    <Part title={w.kop}>
      {shown.length === 0 ? (
        <p data-regel>{w.leeg}</p>
      ) : (
        <>
          <ol className="blad-richtingen">
            {shown.map((richting) => (
              <Richting key={richting.crebo} richting={richting} />
            ))}
          </ol>
          <p className="blad-legenda" data-regel>
            <span>{w.zo}</span>
            {FOUR_STATES.map((state) => (
              <span key={state} className="blad-legenda-deel">
                <FourStateSample state={state} /> {nl.balk[state]}
              </span>
            ))}
          </p>
        </>
      )}
      {more > 0 ? <p data-regel>{w.meer(more)}</p> : null}
      <RouteLine advies={advies} />
    </Part>
  );
}

function Richting({ richting }: { readonly richting: RichtingVorm }): ReactNode {
  const w = words.richtingen;
  const { naam, niveau, profieldeelOnbekend, eigenInschatting } = richting;
  const remark = eigenInschatting ? w.inschatting : profieldeelOnbekend ? w.onvolledig : '';
  return (
    <li data-regel>
      <p>
        <strong>{shorten(naam, NAME)}</strong> · {w.mbo(niveau)}
        {remark === '' ? '' : ` · ${remark}`}
      </p>
      <div className="blad-balk">
        <FourStateBar counts={richting} name={naam} />
        <p>{countsInWords(richting)}</p>
      </div>
    </li>
  );
}

function RouteLine({ advies: { route } }: { readonly advies: Advies }): ReactNode {
  const w = words.richtingen;
  if (route === undefined) return null;
  const verdict = { past: w.past, 'past-niet': w.pastNiet, onbekend: w.onbekend }[route.uitkomst];
  return (
    <p data-regel>
      {w.routeKop} <strong>{route.naam}</strong>. {verdict}
      {route.zekerheid === 'te-controleren' ? ` ${w.controleren}` : ''}
      {route.lokaal?.correctie === undefined ? '' : ` ${words.eigenTekst(route.lokaal.correctie.datum)}`}{' '}
      {words.bron(route.bron.vindplaats, route.bron.gecontroleerd)}
    </p>
  );
}
