/** One scheme: how much and for whom at once, its conditions one click away. */
import type { ReactNode } from 'react';
import type { GeldUitkomst } from '../../../shared/contract/route-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { datum } from '../../i18n/format';
import { Disclosure } from '../../ui';
import { OwnNote, StatusBadge, StatusEditor } from '../lokaal';
import { Certainty, Conditions, Facts, Source, Verdict, countWords } from '../regels';
import { uitkomstWoord, words } from './words';

export interface MoneyCardProps {
  readonly regeling: GeldUitkomst;
  readonly gesprek: Gesprek;
  /** Of its heading. */
  readonly level: 3 | 4;
}

export function MoneyCard({ regeling, gesprek, level }: MoneyCardProps): ReactNode {
  const w = words.geld;
  const historisch = regeling.zekerheid === 'historisch';
  const Heading = level === 3 ? 'h3' : 'h4';
  const below = level === 3 ? 4 : 5;
  const { geldigVan, geldigTot } = regeling;
  const periode = w.geldig(geldigVan && datum(geldigVan), geldigTot && datum(geldigTot));
  return (
    <article className="card stack">
      <div className="stack-small">
        {historisch ? null : (
          <div className="geld-stand">
            <Verdict uitkomst={regeling.uitkomst}>{uitkomstWoord[regeling.uitkomst]}</Verdict>
            <p>
              <StatusBadge venster={regeling.venster} lokaal={regeling.lokaal} />
            </p>
          </div>
        )}
        <Heading className="kop">{regeling.naam}</Heading>
        <p>{regeling.uitleg}</p>
      </div>
      <OwnNote lokaal={regeling.lokaal} />
      <Facts
        facts={[
          [w.bedrag, regeling.bedrag],
          [w.vraagtAan, regeling.vraagtAan],
          [w.voorWie, regeling.voorWie],
          [w.wanneer, regeling.wanneer],
          ...(historisch && periode !== '' ? ([[w.periode, periode]] as const) : []),
        ]}
      />
      <Certainty zekerheid={regeling.zekerheid} />
      <div>
        <Disclosure level={below} title={words.geld.meer(historisch ? '' : countWords(regeling.voorwaarden))}>
          <div className="stack">
            {historisch ? null : (
              <Conditions van={regeling.id} voorwaarden={regeling.voorwaarden} gesprek={gesprek} level={5} />
            )}
            <Source bron={regeling.bron} />
          </div>
        </Disclosure>
        {historisch ? null : (
          <StatusEditor regeling={regeling.id} naam={regeling.naam} lokaal={regeling.lokaal} level={below} />
        )}
      </div>
    </article>
  );
}
