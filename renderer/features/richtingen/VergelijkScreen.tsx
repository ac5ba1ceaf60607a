/** Two richtingen beside each other, drawn and in a table. */
import type { ReactNode } from 'react';
import type { UitlegVorm } from '../../../shared/contract/antwoorden-vorm';
import { CallView, FoutNotice, StepLayout, useCall, useGesprek } from '../../app';
import { Legend } from './Legend';
import { useCrebo } from './use-crebo';
import { VergelijkView } from './VergelijkView';
import { words } from './words';

export default function VergelijkScreen(): ReactNode {
  const crebo = useCrebo('crebo');
  const ander = useCrebo('ander');
  const { gesprek } = useGesprek();
  const asked = gesprek?.antwoorden;
  const first = useCall('match.uitleg', asked && crebo !== undefined ? { antwoorden: asked, crebo } : null);
  const second = useCall(
    'match.uitleg',
    asked && ander !== undefined ? { antwoorden: asked, crebo: ander } : null,
  );
  const both = first.data !== undefined && second.data !== undefined;
  return (
    <StepLayout
      step="richtingen"
      backTo={crebo === undefined ? '/richtingen' : `/richtingen/${crebo}`}
      title={
        both ? words.vergelijk.titel(first.data.naam, nameOf(second.data, first.data)) : words.detail.laden
      }
      lead={<p>{words.vergelijk.lead}</p>}
      panelTitle={words.uitleg.titel}
      panel={<Legend />}
    >
      {crebo === undefined || ander === undefined ? <FoutNotice fout={{ code: 'niet-gevonden' }} /> : null}
      <CallView call={first} loading={words.detail.laden}>
        {(a) => (
          <CallView call={second} loading={words.detail.laden}>
            {(b) => <VergelijkView first={a} second={{ ...b, naam: nameOf(b, a) }} />}
          </CallView>
        )}
      </CallView>
    </StepLayout>
  );
}

/** Two with one name are told apart by level or crebo. */
function nameOf(b: UitlegVorm, a: UitlegVorm): string {
  if (a.naam !== b.naam) return b.naam;
  return `${b.naam} (${a.niveau === b.niveau ? words.crebo(b.crebo) : words.mbo(b.niveau)})`;
}
