/** The first screen: what this is, begin or go on, what happens with the answers. */
import type { ReactNode } from 'react';
import { StepLayout, useGesprek } from '../../app';
import { BeginNew } from './BeginNew';
import { CurrentGesprek } from './CurrentGesprek';
import { DataAges } from './DataAges';
import { Privacy } from './Privacy';
import { words } from './words';

export default function StartScreen(): ReactNode {
  const { gesprek } = useGesprek();
  return (
    <StepLayout
      step="start"
      title={words.titel}
      lead={
        <>
          <p>{words.lead}</p>
          <p>{words.duur}</p>
        </>
      }
      nextLabel={gesprek === null ? false : words.verder}
      panelTitle={words.gegevensTitel}
      panel={<DataAges />}
    >
      {gesprek === null ? <BeginNew /> : <CurrentGesprek gesprek={gesprek} />}
      <Privacy />
    </StepLayout>
  );
}
