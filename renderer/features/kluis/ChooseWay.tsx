/** The first start: how to work. Two plain cards of equal weight; nothing is chosen beforehand. */
import { FileX2, Vault } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Werkwijze } from '../../../shared/contract/kluis-vorm';
import { GatePage, useAction } from '../../app';
import { Button } from '../../ui';
import { KluisFout } from './KluisFout';
import { words } from './words';
import './kluis.css';

export function ChooseWay(): ReactNode {
  const choose = useAction('kluis.werkwijze');
  const w = words.keuze;
  const go = (werkwijze: Werkwijze): void => {
    void choose.run({ werkwijze });
  };
  return (
    <GatePage title={w.titel} lead={<p>{w.lead}</p>}>
      <KluisFout fout={choose.error} />
      <div className="ways">
        <Way
          icon={<FileX2 aria-hidden />}
          words={w.zonder}
          onChoose={() => {
            go('zonder-bewaren');
          }}
        />
        <Way
          icon={<Vault aria-hidden />}
          words={w.kluis}
          onChoose={() => {
            go('met-kluis');
          }}
        />
      </div>
    </GatePage>
  );
}

interface WayProps {
  readonly icon: ReactNode;
  readonly words: (typeof words.keuze)['zonder' | 'kluis'];
  readonly onChoose: () => void;
}

function Way({ icon, words: w, onChoose }: WayProps): ReactNode {
  return (
    <section className="card way">
      <div className="way-head">
        {icon}
        <h2 className="kop">{w.titel}</h2>
      </div>
      <ul className="way-points">
        {w.punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
      <p className="strong">{w.wanneer}</p>
      <div>
        <Button onPress={onChoose}>{w.knop}</Button>
      </div>
    </section>
  );
}
