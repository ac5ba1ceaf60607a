/** The first screen: what this is, begin or go on, what happens with the answers. */
import { FileInput, FolderLock } from 'lucide-react';
import type { ReactNode } from 'react';
import { StepLayout, isOpenKluis, useGesprek, useKluis } from '../../app';
import { TextLink } from '../../ui';
import { BeginNew } from './BeginNew';
import { CurrentGesprek } from './CurrentGesprek';
import { DataAges } from './DataAges';
import { Privacy } from './Privacy';
import { words } from './words';

export default function StartScreen(): ReactNode {
  const { gesprek } = useGesprek();
  const keeps = isOpenKluis(useKluis().toestand);
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
      <div className="row">
        {keeps ? (
          <TextLink to="/gesprekken" variant="secondary" icon={<FolderLock aria-hidden />}>
            {words.eerder}
          </TextLink>
        ) : null}
        <TextLink to="/overnemen" variant="secondary" icon={<FileInput aria-hidden />}>
          {words.overnemen}
        </TextLink>
      </div>
      <Privacy />
    </StepLayout>
  );
}
