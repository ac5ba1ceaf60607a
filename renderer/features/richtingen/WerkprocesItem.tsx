/** One werkproces: what it is, why we think so, correct it in place, what it counts for, its source. */
import type { ReactNode } from 'react';
import type { BijdrageVorm } from '../../../shared/contract/antwoorden-vorm';
import type { Niveau } from '../../../shared/domain/antwoord';
import type { Herkomst } from '../../../shared/domain/kwalificatie';
import { Disclosure, FourStateSample } from '../../ui';
import { points } from './apportion';
import { CorrectAnswer } from './CorrectAnswer';
import { Evidence } from './Evidence';
import { STAAT } from './per-kerntaak';
import { groepWoord, kwaliteitWoord, words } from './words';

export interface WerkprocesItemProps {
  readonly deel: BijdrageVorm;
  /** The answer on this werkproces itself. */
  readonly own: Niveau | undefined;
  /** In tenths of points. */
  readonly gewicht: number;
  readonly punten: number;
  readonly herkomst: Herkomst | undefined;
}

export function WerkprocesItem({ deel, own, gewicht, punten, herkomst }: WerkprocesItemProps): ReactNode {
  return (
    <Disclosure
      level={4}
      title={
        <span className="deel-title">
          <FourStateSample state={STAAT[deel.groep]} />
          <span className="deel-name">{deel.titel}</span>
          <span className="deel-state">
            <span className="only-read">, </span>
            {groepWoord[deel.groep]}
          </span>
        </span>
      }
    >
      <div className="deel-body">
        {deel.zin === undefined ? null : (
          <p className="kandidaat">
            <span className="only-read">{words.deel.gewoon}: </span>
            {deel.zin}
          </p>
        )}
        <Evidence deel={deel} />
        <CorrectAnswer deel={deel} own={own} />
        <div className="soft figures">
          <p>
            {words.deel.punten(points(gewicht), points(punten))}
            {deel.groep === 'niet-gevraagd' ? ` ${words.deel.schatting}` : ''}
          </p>
          {herkomst === undefined ? null : (
            <p>{words.deel.bron(herkomst.bron, kwaliteitWoord[herkomst.kwaliteit])}</p>
          )}
          {deel.soort === 'eigen-inschatting' ? <p>{words.notities.schatting}.</p> : null}
          {deel.koppeling === 'automatisch' ? <p>{words.notities.automatisch}</p> : null}
        </div>
      </div>
    </Disclosure>
  );
}
