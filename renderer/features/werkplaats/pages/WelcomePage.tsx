/** What will happen, and what happens with the answers. The conversation begins here, not before. */
import { ArrowRight, Clock, Eraser, Layers, ShieldCheck, UserX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCore } from '../../../app';
import { Button } from '../../../ui';
import { useFlow } from '../flow-context';
import { Page } from '../page/Page';
import { Say } from '../texts/Say';

const POINTS = [
  { text: 'scherm.welkom.wat', icon: <Layers aria-hidden /> },
  { text: 'scherm.welkom.duur', icon: <Clock aria-hidden /> },
  { text: 'scherm.welkom.geen-naam', icon: <UserX aria-hidden /> },
  { text: 'scherm.welkom.wissen', icon: <Eraser aria-hidden /> },
];

/** @param onBack absent where there is one language only */
export function WelcomePage({ onBack }: { readonly onBack: (() => void) | undefined }): ReactNode {
  const { store } = useCore();
  const { go } = useFlow();
  const begin = async (): Promise<void> => {
    // Who came back here goes on with what was begun.
    if (store.get().gesprek !== null || (await store.nieuw())) go('postcode');
  };
  return (
    <Page
      id="welkom"
      title={<Say text="scherm.welkom.titel" />}
      onBack={onBack}
      actions={
        <Button
          variant="primary"
          iconEnd={<ArrowRight aria-hidden className="wp-arrow" />}
          onPress={() => {
            void begin();
          }}
        >
          <Say text="scherm.welkom.begin" />
        </Button>
      }
    >
      <div className="wp-two-columns">
        <ul className="wp-points">
          {POINTS.map(({ text, icon }) => (
            <li key={text}>
              {icon}
              <Say text={text} />
            </li>
          ))}
        </ul>
        <section className="card stack-small" aria-labelledby="wp-privacy">
          <h2 id="wp-privacy" className="wp-kop">
            <ShieldCheck aria-hidden />
            <Say text="scherm.privacy.titel" />
          </h2>
          <p>
            <Say text="scherm.privacy.tekst" />
          </p>
        </section>
      </div>
    </Page>
  );
}
