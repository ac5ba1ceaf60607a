/** On with an adviser: only after the yes of the candidate there are words and a QR that hold the answers. */
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAction, useGesprek } from '../../../app';
import { Button, QrCode } from '../../../ui';
import { useFlow } from '../flow-context';
import { Failed } from '../page/Failed';
import { Page } from '../page/Page';
import { Say } from '../texts/Say';
import { useTexts } from '../texts/texts-context';

export function AdviserPage(): ReactNode {
  const { go, end } = useFlow();
  const { wijzig } = useGesprek();
  const { say } = useTexts();
  const code = useAction('overdracht.code');
  const yes = async (): Promise<void> => {
    if (await wijzig({ soort: 'overdracht-ja', op: new Date().toISOString() })) await code.run({});
  };
  const back = (): void => {
    go('mee');
  };
  const given = code.data;
  if (code.error !== undefined) return <Failed onRetry={code.reset} />;
  if (given === undefined) {
    return (
      <Page
        id="adviseur"
        step={5}
        title={<Say text="scherm.mee.adviseur" />}
        onBack={back}
        actions={
          <Button
            variant="primary"
            icon={<Check aria-hidden />}
            isDisabled={code.busy}
            onPress={() => {
              void yes();
            }}
          >
            <Say text="scherm.mee.adviseur-ja" />
          </Button>
        }
      >
        <p>
          <Say text="scherm.mee.adviseur-uitleg" />
        </p>
      </Page>
    );
  }
  return (
    <Page
      key="woorden"
      id="adviseur"
      step={5}
      title={<Say text="scherm.mee.woorden" />}
      onBack={back}
      actions={
        <Button variant="primary" icon={<Check aria-hidden />} onPress={end}>
          <Say text="scherm.mee.klaar" />
        </Button>
      }
    >
      <div className="wp-take">
        <ol className="wp-words" lang="nl" dir="ltr">
          {given.woorden.map((woord, index) => (
            <li key={`${String(index)} ${woord}`}>{woord}</li>
          ))}
        </ol>
        <div className="stack">
          <QrCode text={given.qr} label={say('scherm.mee.woorden-uitleg').text} size="15rem" />
          <p>
            <Say text="scherm.mee.woorden-uitleg" />
          </p>
        </div>
      </div>
      <p>
        <Say text="scherm.mee.foto" />
      </p>
    </Page>
  );
}
