/** Where an adviser begins the werkplaats: what it does, what it can not lock, the languages and the PIN. */
import type { ReactNode } from 'react';
import { CallView, StepLayout, isOpenKluis, useCall, useGesprek, useKluis } from '../../app';
import { Notice } from '../../ui';
import { BeginForm } from './BeginForm';
import { words } from './words';

export default function WerkplaatsBeginScreen(): ReactNode {
  const toestand = useCall('werkplaats.toestand', {});
  const status = useCall('app.status', {});
  const { gesprek } = useGesprek();
  const keeps = isOpenKluis(useKluis().toestand);
  const w = words.doet;
  return (
    <StepLayout title={words.titel} lead={<p>{words.lead}</p>} backTo="/evenement" nextLabel={false}>
      <div className="stack-large">
        {gesprek === null ? null : (
          <Notice kind="letop" title={words.gesprek.titel(gesprek.code)}>
            {keeps ? words.gesprek.blijft : words.gesprek.weg}
          </Notice>
        )}
        <Points title={w.titel} points={keeps ? [...w.stappen, w.kluis] : w.stappen} />
        <Points
          title={words.slot.titel}
          points={status.data?.host === 'electron' ? words.slot.electron : words.slot.browser}
        />
        <CallView call={toestand}>{(before) => <BeginForm before={before} />}</CallView>
      </div>
    </StepLayout>
  );
}

function Points(props: { readonly title: string; readonly points: readonly string[] }): ReactNode {
  return (
    <section className="stack">
      <h2 className="kop">{props.title}</h2>
      <ul>
        {props.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
