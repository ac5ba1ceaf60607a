/** What goes home: a sheet or a photo. Or on to an adviser, with the answers. */
import { Check, IdCard, MessagesSquare, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Gesprek } from '../../../../shared/domain/gesprek';
import { Button, QrCode } from '../../../ui';
import { useFlow } from '../flow-context';
import { Failed } from '../page/Failed';
import { Page } from '../page/Page';
import { Say } from '../texts/Say';
import { useTexts } from '../texts/texts-context';
import { TakeSheet } from './take/TakeSheet';
import { takeText } from './take-text';
import { useChosen } from './use-chosen';

export function TakePage({ gesprek }: { readonly gesprek: Gesprek }): ReactNode {
  const { go, end } = useFlow();
  const { say } = useTexts();
  const chosen = useChosen(gesprek);
  if (chosen.error !== undefined) return <Failed onRetry={chosen.retry} />;
  const richtingen = chosen.data?.richtingen ?? [];
  return (
    <>
      <Page
        id="mee"
        step={5}
        title={<Say text="scherm.mee.titel" />}
        onBack={() => {
          go('opleidingen');
        }}
        actions={
          <>
            <Button
              icon={<MessagesSquare aria-hidden />}
              onPress={() => {
                go('adviseur');
              }}
            >
              <Say text="scherm.mee.adviseur" />
            </Button>
            <Button variant="primary" icon={<Check aria-hidden />} onPress={end}>
              <Say text="scherm.mee.klaar" />
            </Button>
          </>
        }
      >
        <p>
          <Say text="scherm.mee.uitleg" />
        </p>
        {richtingen.length === 0 ? null : (
          <div className="wp-take">
            <QrCode
              text={takeText(gesprek.code, richtingen)}
              label={say('scherm.mee.qr').text}
              size="15rem"
            />
            <div className="stack">
              <p className="wp-number">
                <IdCard aria-hidden />
                <span>
                  <Say text="scherm.mee.nummer" /> <strong dir="ltr">{gesprek.code}</strong>
                </span>
              </p>
              <ul className="wp-strong">
                {richtingen.map(({ crebo, naam, niveau }) => (
                  <li key={crebo}>
                    <bdi lang="nl" dir="ltr">
                      <strong>{naam}</strong>, mbo {niveau}
                    </bdi>
                  </li>
                ))}
              </ul>
              <p className="soft">
                <Say text="scherm.mee.qr" />
              </p>
              <div>
                <Button
                  icon={<Printer aria-hidden />}
                  onPress={() => {
                    window.print();
                  }}
                >
                  <Say text="scherm.mee.afdrukken" />
                </Button>
              </div>
            </div>
          </div>
        )}
      </Page>
      <TakeSheet gesprek={gesprek} richtingen={richtingen} />
    </>
  );
}
