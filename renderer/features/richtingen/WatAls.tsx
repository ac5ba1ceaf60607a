/** "Wat als je iets bijleert": a few werkprocessen that bring other richtingen within reach. */
import type { ReactNode } from 'react';
import type { WatAlsVorm } from '../../../shared/contract/antwoorden-vorm';
import type { Antwoorden } from '../../../shared/domain/antwoord';
import { FoutNotice, sameName, useCall } from '../../app';
import { words } from './words';
import './wat-als.css';

/** More names would hide the best ones. */
const MOST_NAMES = 4;

/** Shows nothing as long as there is nothing to propose. */
export function WatAls({ antwoorden }: { readonly antwoorden: Antwoorden }): ReactNode {
  const { data, error, retry } = useCall('match.watAls', { antwoorden, filter: {} });
  if (error !== undefined) return <FoutNotice fout={error} onRetry={retry} />;
  if (data === undefined || data.voorstellen.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="wat-als">
      <h2 id="wat-als" className="kop">
        {words.watAls.titel}
      </h2>
      <ul className="stack">
        {data.voorstellen.map((voorstel) => (
          <Voorstel key={voorstel.titels.map(({ sleutel }) => sleutel).join()} voorstel={voorstel} />
        ))}
      </ul>
    </section>
  );
}

function Voorstel({ voorstel }: { readonly voorstel: WatAlsVorm['voorstellen'][number] }): ReactNode {
  const { titels, richtingen } = voorstel;
  const twins = sameName(richtingen);
  const more = richtingen.length - MOST_NAMES;
  return (
    <li className="card stack-small">
      <p className="strong">{words.watAls.leer(titels.length)}</p>
      <ul className="wat-als-list">
        {titels.map(({ sleutel, titel, zin }) => (
          <li key={sleutel}>{zin ?? titel}</li>
        ))}
      </ul>
      <p>{words.watAls.dan}</p>
      <ul className="wat-als-names">
        {richtingen.slice(0, MOST_NAMES).map(({ crebo, naam, niveau }) => (
          <li key={crebo}>
            <a className="text-link" href={`#/richtingen/${crebo}`}>
              {naam}
            </a>{' '}
            <span className="soft figures">
              {[words.mbo(niveau), ...(twins.has(crebo) ? [words.crebo(crebo)] : [])].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="soft">{words.watAls.meer(more)}</p> : null}
    </li>
  );
}
