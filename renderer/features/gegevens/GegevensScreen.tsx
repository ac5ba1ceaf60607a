/** What the app rests on, how old it is, what is missing, and loading one's own leerbanen. */
import type { ReactNode } from 'react';
import { CallView, StepLayout, useCall } from '../../app';
import { KoppelLink } from '../koppelen/KoppelLink';
import { LoadLeerbanen } from './LoadLeerbanen';
import { Missing } from './Missing';
import { SetTable } from './SetTable';
import { words } from './words';
import './gegevens.css';

export default function GegevensScreen(): ReactNode {
  const overzicht = useCall('gegevens.overzicht', {});
  const leerbanen = overzicht.data?.sets.find(({ id }) => id === 'leerbanen');
  return (
    <StepLayout title={words.titel} wide lead={<p>{words.lead}</p>}>
      <div className="stack-large">
        <LoadLeerbanen eigen={leerbanen !== undefined && !isBundled(leerbanen.bron)} />
        <CallView call={overzicht}>
          {({ sets, hash, ontbreekt }) => (
            <>
              <SetTable sets={sets} hash={hash} />
              <Missing ontbreekt={ontbreekt} />
            </>
          )}
        </CallView>
        <KoppelLink />
      </div>
    </StepLayout>
  );
}

/** The bundled set is own work; a file of the user names the day on which it was loaded. */
function isBundled(bron: string): boolean {
  return bron === 'Leerbaankompas';
}
