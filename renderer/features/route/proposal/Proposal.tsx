/** The proposal of werkprocessen for the praktijkverklaring: what is in it and why; the person puts in and takes out. */
import { RotateCcw } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { VoorstelVorm, VoorstelWerkproces } from '../../../../shared/contract/voorstel-vorm';
import type { Gesprek } from '../../../../shared/domain/gesprek';
import { MAX_VOORSTEL } from '../../../../shared/advies/proposal';
import { useGesprek } from '../../../app';
import { Button, Disclosure, Notice, TextLink, announce } from '../../../ui';
import { choiceOf, firstRows, isIn, switchChange } from '../proposal-state';
import { words } from '../words';
import { ProposalRow } from './ProposalRow';
import { TalkAbout } from './TalkAbout';
import './proposal.css';

export interface ProposalProps {
  readonly voorstel: VoorstelVorm;
  readonly gesprek: Gesprek;
}

export function Proposal({ voorstel, gesprek }: ProposalProps): ReactNode {
  const { wijzig } = useGesprek();
  const { werkprocessen, leerbanen, richting, eigenInschatting } = voorstel;
  const keuzes = gesprek.voorstel ?? [];
  // As it was when the section opened: a row never folds away under the finger that switches it.
  const [first] = useState(() => firstRows(werkprocessen, keuzes));
  const erin = werkprocessen.filter((one) => isIn(one, keuzes));
  const own = werkprocessen.filter((one) => choiceOf(one, keuzes) !== undefined);
  const w = words.voorstel;
  const change = (werkproces: VoorstelWerkproces, on: boolean): void => {
    void wijzig(switchChange(werkproces, on));
    announce(w.telling(erin.length + (on ? 1 : -1)));
  };
  const startAgain = (): void => {
    for (const { sleutel } of own) void wijzig({ soort: 'voorstel', sleutel, keuze: null });
    announce(w.opnieuwKlaar);
  };
  const rows = (list: readonly VoorstelWerkproces[]): ReactNode => (
    <ul className="voorstel">
      {list.map((one) => (
        <ProposalRow
          key={one.code}
          werkproces={one}
          erin={isIn(one, keuzes)}
          keuze={choiceOf(one, keuzes)}
          metLeerbaan={leerbanen.length > 0}
          onChange={(on) => {
            change(one, on);
          }}
        />
      ))}
    </ul>
  );
  const above = werkprocessen.filter(({ code }) => first.has(code));
  const others = werkprocessen.filter(({ code }) => !first.has(code));
  return (
    <div className="stack">
      <p>{w.uitleg}</p>
      {eigenInschatting ? <Notice kind="letop">{w.inschatting}</Notice> : null}
      <Where leerbanen={leerbanen} />
      {above.length === 0 ? <p>{w.niets}</p> : rows(above)}
      {others.length === 0 ? null : <Disclosure title={w.andere(others.length)}>{rows(others)}</Disclosure>}
      <div className="row-between">
        <p className="strong">{w.telling(erin.length)}</p>
        {own.length === 0 ? null : (
          <Button variant="quiet" icon={<RotateCcw aria-hidden />} onPress={startAgain}>
            {w.opnieuw}
          </Button>
        )}
      </div>
      {erin.length > MAX_VOORSTEL ? <p>{w.veel(MAX_VOORSTEL)}</p> : null}
      <TalkAbout richting={richting} />
    </div>
  );
}

/** At which leerbanen it was looked up whether a werkproces can be learned. */
function Where({ leerbanen }: Pick<VoorstelVorm, 'leerbanen'>): ReactNode {
  const w = words.voorstel;
  if (leerbanen.length === 0) {
    return (
      <p className="row">
        <span>{w.geenLeerbaan}</span>
        <TextLink to="/leerbanen">{w.naarLeerbanen}</TextLink>
      </p>
    );
  }
  return (
    <ul className="stack-small voorstel-plekken">
      {leerbanen.map(({ id, titel, leerbedrijf, bekend }) => (
        <li key={id}>{w.leerbaan(titel, leerbedrijf, bekend)}</li>
      ))}
    </ul>
  );
}
