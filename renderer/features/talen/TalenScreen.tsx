/** Everything that a candidate reads in other languages: what was checked, for a translator to mend, and to look at. */
import { useState, type ReactNode } from 'react';
import type { VertaalTaal } from '../../../shared/domain/taal';
import { CallView, StepLayout, useCall } from '../../app';
import { taalNaam } from '../../i18n/taal';
import { Notice, Select } from '../../ui';
import { Counts } from './Counts';
import { Csv } from './Csv';
import { TextList } from './TextList';
import { words } from './words';
import './talen.css';

export default function TalenScreen(): ReactNode {
  const overzicht = useCall('talen.overzicht', {});
  const [taal, setTaal] = useState<VertaalTaal>('nl-eenvoudig');
  const texts = useCall('talen.toon', { taal });
  const changed = (): void => {
    overzicht.retry();
    texts.retry();
  };
  return (
    <StepLayout title={words.titel} wide lead={<p>{words.lead}</p>} backTo="/beheer" nextLabel={false}>
      <div className="stack-large">
        <CallView call={overzicht}>
          {(talen) => (
            <>
              {talen.some(({ vertaald, nagekeken }) => nagekeken < vertaald) ? (
                <Notice>{words.nagekekenUitleg}</Notice>
              ) : null}
              <Counts talen={talen} />
              <div className="talen-kies">
                <Select
                  label={words.kies}
                  choices={talen.map((one) => ({ value: one.taal, label: taalNaam[one.taal] }))}
                  value={taal}
                  onChange={setTaal}
                />
              </div>
              <Csv
                key={taal}
                taal={taal}
                eigen={talen.find((one) => one.taal === taal)?.eigen ?? 0}
                onChanged={changed}
              />
            </>
          )}
        </CallView>
        <CallView call={texts}>{(list) => <TextList key={taal} taal={taal} texts={list} />}</CallView>
      </div>
    </StepLayout>
  );
}
