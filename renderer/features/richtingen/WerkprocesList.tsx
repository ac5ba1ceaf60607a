/** Every werkproces of the richting, per kerntaak; one opens at a time by itself. */
import type { ReactNode } from 'react';
import type { UitlegVorm } from '../../../shared/contract/antwoorden-vorm';
import type { Antwoorden } from '../../../shared/domain/antwoord';
import type { KwalificatieDetail } from '../../../shared/domain/kwalificatie';
import { apportion } from './apportion';
import { groupByKerntaak } from './per-kerntaak';
import { WerkprocesItem } from './WerkprocesItem';
import { words } from './words';
import './richtingen.css';

export interface WerkprocesListProps {
  readonly uitleg: UitlegVorm;
  readonly detail: KwalificatieDetail | undefined;
  readonly antwoorden: Antwoorden;
}

export function WerkprocesList({ uitleg, detail, antwoorden }: WerkprocesListProps): ReactNode {
  const { bijdragen } = uitleg;
  const gewichten = apportion(bijdragen.map((bijdrage) => bijdrage.gewicht));
  const punten = apportion(bijdragen.map((bijdrage) => bijdrage.bijdrage));
  const herkomsten = new Map((detail?.werkprocessen ?? []).map(({ code, herkomst }) => [code, herkomst]));
  const own = new Map(antwoorden.werkprocessen.map(({ sleutel, niveau }) => [sleutel, niveau]));
  return (
    <section className="stack">
      <div>
        <h2 className="kop">{words.detail.kop(uitleg.eigenInschatting)}</h2>
        <p>{words.detail.kopUitleg}</p>
      </div>
      {[...groupByKerntaak(bijdragen, words.detail.zonderKerntaak)].map(([kerntaak, delen]) => (
        <div key={kerntaak}>
          <h3 className="strong">{kerntaak}</h3>
          <ul className="delen">
            {delen.map((deel) => {
              const index = bijdragen.indexOf(deel);
              return (
                <li key={deel.code} className="deel">
                  <WerkprocesItem
                    deel={deel}
                    own={own.get(deel.sleutel)}
                    gewicht={gewichten[index] ?? 0}
                    punten={punten[index] ?? 0}
                    herkomst={herkomsten.get(deel.code)}
                  />
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
