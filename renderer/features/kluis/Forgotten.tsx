/** Forgot the passphrase: open with the recovery key, or begin with a new kluis while the old file stays. */
import { ArrowLeft, KeyRound } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { GatePage, useAction } from '../../app';
import { Button, PasswordField } from '../../ui';
import { KluisFout } from './KluisFout';
import { NewPassphraseFields } from './NewPassphraseFields';
import { StartAfresh } from './StartAfresh';
import { useNewPassphrase } from './use-new-passphrase';
import { usePatience } from './use-patience';
import { WaitLine } from './WaitLine';
import { words } from './words';

export function Forgotten({ onBack }: { readonly onBack: () => void }): ReactNode {
  const w = words.herstel;
  return (
    <GatePage title={w.titel} lead={<p>{w.lead}</p>}>
      <WithKey />
      <section className="card stack">
        <div className="stack-small">
          <h2 className="kop">{w.zonderSleutel}</h2>
          <p>{w.zonderUitleg}</p>
        </div>
        <StartAfresh />
      </section>
      <div>
        <Button icon={<ArrowLeft aria-hidden />} onPress={onBack}>
          {w.terug}
        </Button>
      </div>
    </GatePage>
  );
}

function WithKey(): ReactNode {
  const recover = useAction('kluis.herstel');
  const passphrase = useNewPassphrase();
  const patience = usePatience();
  const [sleutel, setSleutel] = useState('');
  const [wrong, setWrong] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const w = words.herstel;
  const refuse = (text: string): void => {
    setWrong(text);
    field.current?.focus();
  };
  const go = async (): Promise<void> => {
    if (recover.busy || patience.seconds > 0) return;
    if (sleutel.trim() === '') {
      refuse(w.sleutelLeeg);
      return;
    }
    const wachtzin = await passphrase.check();
    if (wachtzin === undefined) return;
    const answer = await recover.run({ herstelsleutel: sleutel, wachtzin });
    if (answer.ok || !WRONG_KEY.has(answer.error.code)) return;
    patience.refused(answer.error);
    refuse(w.sleutelFout);
  };
  const submit = (): void => {
    void go();
  };
  const { error } = recover;
  return (
    <section className="card stack">
      <h2 className="kop">{w.metSleutel}</h2>
      <KluisFout fout={error !== undefined && WRONG_KEY.has(error.code) ? undefined : error} />
      <PasswordField
        label={w.sleutel}
        description={w.sleutelUitleg}
        startsShown
        value={sleutel}
        error={wrong}
        inputRef={field}
        onChange={(value) => {
          setSleutel(value);
          setWrong(undefined);
        }}
      />
      <p>{w.daarna}</p>
      <NewPassphraseFields label={words.nieuw.nieuwe} passphrase={passphrase} onSubmit={submit} />
      <WaitLine seconds={patience.seconds} />
      <div>
        <Button
          variant="primary"
          icon={<KeyRound aria-hidden />}
          isDisabled={patience.seconds > 0}
          onPress={submit}
        >
          {recover.busy ? w.bezig : w.knop}
        </Button>
      </div>
    </section>
  );
}

/** What the core says of a key that does not fit, or that is no key at all. */
const WRONG_KEY: ReadonlySet<string> = new Set(['verkeerde-wachtzin', 'ongeldige-invoer']);
