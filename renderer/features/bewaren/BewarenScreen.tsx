/** How one works, the settings of the kluis, the passphrase, the anonymous counts, and what is kept where. */
import type { ReactNode } from 'react';
import { StepLayout, isOpenKluis, useKluis } from '../../app';
import { Against } from './Against';
import { ChangePassphrase } from './ChangePassphrase';
import { Counts } from './Counts';
import { KluisSettings } from './KluisSettings';
import { WayOfWorking } from './WayOfWorking';
import { WhatIsKept } from './WhatIsKept';
import { words } from './words';
import './bewaren.css';

export default function BewarenScreen(): ReactNode {
  const { toestand } = useKluis();
  const open = isOpenKluis(toestand);
  return (
    <StepLayout title={words.titel} lead={<p>{words.lead}</p>}>
      <div className="stack-large">
        <WayOfWorking keeps={open} />
        {open ? <KluisSettings toestand={toestand} /> : null}
        {open ? <ChangePassphrase /> : null}
        <WhatIsKept keeps={open} bewaarDagen={toestand.bewaarDagen} />
        <Against />
        <Counts />
      </div>
    </StepLayout>
  );
}
