/** Everything that is held about one code, to read, to print, and to take along as a file. */
import { FileDown } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import type { Inzage } from '../../../shared/contract/kluis-vorm';
import { CallView, FileSaved, StepLayout, toBase64, useCall, useGesprek, useSaveFile } from '../../app';
import { Button, EmptyState, PrintButton, TextLink } from '../../ui';
import { chosenInzage, showInzage } from './chosen';
import { words } from './words';
import './inzage.css';

export default function InzageScreen(): ReactNode {
  const { gesprek } = useGesprek();
  const code = chosenInzage() ?? gesprek?.code ?? null;
  const inzage = useCall('gesprek.inzage', code === null ? null : { code });
  useForgetWhenLeaving();
  return (
    <StepLayout
      title={words.titel}
      lead={
        code === null ? null : (
          <>
            <p>{words.lead(code)}</p>
            <p>{words.recht}</p>
          </>
        )
      }
    >
      {code === null ? (
        <EmptyState
          title={words.geen.titel}
          action={
            <TextLink to="/start" variant="primary">
              {words.geen.knop}
            </TextLink>
          }
        >
          {words.geen.uitleg}
        </EmptyState>
      ) : (
        <CallView call={inzage} loading={words.laden}>
          {(data) => <Held inzage={data} />}
        </CallView>
      )}
    </StepLayout>
  );
}

function Held({ inzage }: { readonly inzage: Inzage }): ReactNode {
  const file = useSaveFile();
  return (
    <div className="stack-large">
      <div className="stack-small no-print">
        <div className="row">
          <PrintButton>{words.druk}</PrintButton>
          <Button
            icon={<FileDown aria-hidden />}
            isDisabled={file.busy}
            onPress={() => {
              const inhoud = toBase64(new TextEncoder().encode(inzage.json));
              void file.save({ naam: words.naam(inzage.code), inhoud });
            }}
          >
            {words.bewaar}
          </Button>
        </div>
        <p className="soft">{words.let}</p>
        <FileSaved file={file} />
      </div>
      {inzage.delen.map((deel) => (
        <section key={deel.kop} className="stack-small inzage-deel">
          <h2 className="kop">{deel.kop}</h2>
          <ul className="inzage-regels">
            {deel.regels.map((regel, index) => (
              <li key={index}>{regel}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The next visit shows the conversation at hand, unless another is chosen. */
function useForgetWhenLeaving(): void {
  useEffect(() => {
    const leaving = (): void => {
      if (window.location.hash !== '#/inzage') showInzage(null);
    };
    window.addEventListener('hashchange', leaving);
    return () => {
      window.removeEventListener('hashchange', leaving);
    };
  }, []);
}
