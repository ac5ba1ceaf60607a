/** One werkproces of the proposal: the switch with plain words, the official title beside it, and why. */
import { Check, CircleHelp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { VoorstelWerkproces } from '../../../../shared/contract/voorstel-vorm';
import { Badge, Switch, type BadgeProps } from '../../../ui';
import { words } from '../words';

export interface ProposalRowProps {
  readonly werkproces: VoorstelWerkproces;
  readonly erin: boolean;
  readonly keuze: VoorstelWerkproces['keuze'];
  /** Without a chosen leerbaan there is no "here". */
  readonly metLeerbaan: boolean;
  readonly onChange: (erin: boolean) => void;
}

export function ProposalRow({ werkproces, erin, keuze, metLeerbaan, onChange }: ProposalRowProps): ReactNode {
  const { code, titel, zin, hier, waarom } = werkproces;
  const w = words.voorstel;
  return (
    <li className={erin ? 'voorstel-rij voorstel-erin' : 'voorstel-rij'}>
      <div className="voorstel-zin">
        <Switch isSelected={erin} onChange={onChange}>
          <span className="kandidaat">{zin ?? titel}</span>
        </Switch>
        <p>{waarom}</p>
      </div>
      <div className="stack-small">
        <p className="soft">
          {w.officieel}: {titel} <span className="voorstel-code">({code})</span>
        </p>
        <div className="row">
          {metLeerbaan ? <Here hier={hier} /> : null}
          {keuze === undefined ? null : <Badge>{w.keuze[keuze]}</Badge>}
        </div>
      </div>
    </li>
  );
}

type Look = Required<Pick<BadgeProps, 'tone' | 'icon'>>;

const LOOKS: Readonly<Record<VoorstelWerkproces['hier'], Look>> = {
  ja: { tone: 'petrol', icon: <Check aria-hidden /> },
  nee: { tone: 'neutraal', icon: <X aria-hidden /> },
  onbekend: { tone: 'neutraal', icon: <CircleHelp aria-hidden /> },
};

function Here({ hier }: Pick<VoorstelWerkproces, 'hier'>): ReactNode {
  return <Badge {...LOOKS[hier]}>{words.voorstel.hier[hier]}</Badge>;
}
