/** All rules with their source, to be looked through, corrected for this organisation, and shared. */
import type { ReactNode } from 'react';
import type { LokaalOverzicht } from '../../../shared/contract/lokaal-vorm';
import { CallView, StepLayout, useCall } from '../../app';
import { Notice, TextLink } from '../../ui';
import { TalenLink } from '../talen/TalenLink';
import { RuleList } from './RuleList';
import { Share } from './Share';
import { words } from './words';
import './beheer.css';

export default function BeheerScreen(): ReactNode {
  const regelingen = useCall('regelingen.toon', {});
  const lokaal = useCall('lokaal.toon', {});
  return (
    <StepLayout title={words.titel} wide backTo="/gegevens" lead={<p>{words.lead}</p>}>
      <CallView call={lokaal}>
        {(overzicht) => (
          <>
            <Messages overzicht={overzicht} />
            <div className="beheer-hulp">
              <Share inhoud={overzicht.inhoud} />
              <div className="stack-small">
                <p>
                  {words.nieuwer} <TextLink to="/gegevens">{words.nieuwerLink}</TextLink>
                </p>
                <TalenLink />
              </div>
            </div>
          </>
        )}
      </CallView>
      <CallView call={regelingen} loading={words.laden}>
        {(lijst) => <RuleList lijst={lijst} />}
      </CallView>
    </StepLayout>
  );
}

function Messages({ overzicht }: { readonly overzicht: LokaalOverzicht }): ReactNode {
  const { melding, nietGebruikt } = overzicht;
  const w = words.melding;
  return (
    <>
      {melding === undefined ? null : (
        <Notice kind="letop" title={w.titel}>
          {melding.soort === 'beschadigd' ? w.beschadigd(melding.bestand) : w.dicht}
        </Notice>
      )}
      {nietGebruikt.length === 0 ? null : (
        <Notice>{words.nietGebruikt(nietGebruikt.length, nietGebruikt)}</Notice>
      )}
    </>
  );
}
