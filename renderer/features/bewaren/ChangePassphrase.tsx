/** Another passphrase for the open kluis; what is in it stays as it is. */
import { KeyRound } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useAction } from '../../app';
import { Button, Disclosure, Notice, PasswordField } from '../../ui';
import { KluisFout } from '../kluis/KluisFout';
import { NewPassphraseFields } from '../kluis/NewPassphraseFields';
import { useNewPassphrase } from '../kluis/use-new-passphrase';
import { usePatience } from '../kluis/use-patience';
import { WaitLine } from '../kluis/WaitLine';
import { words as kluisWoorden } from '../kluis/words';
import { words } from './words';

export function ChangePassphrase(): ReactNode {
  const [open, setOpen] = useState(false);
  const [changed, setChanged] = useState(false);
  const w = words.wachtzin;
  return (
    <section className="stack-small">
      <Disclosure
        level={2}
        title={w.titel}
        isExpanded={open}
        onExpandedChange={(next) => {
          setOpen(next);
          setChanged(false);
        }}
      >
        {open ? (
          <Form
            onChanged={() => {
              setOpen(false);
              setChanged(true);
            }}
          />
        ) : null}
      </Disclosure>
      <div role="status">{changed ? <Notice kind="gelukt">{w.gelukt}</Notice> : null}</div>
    </section>
  );
}

function Form({ onChanged }: { readonly onChanged: () => void }): ReactNode {
  const change = useAction('kluis.wachtzin');
  const passphrase = useNewPassphrase();
  const patience = usePatience();
  const [oud, setOud] = useState('');
  const [wrong, setWrong] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const w = words.wachtzin;
  const refuse = (text: string): void => {
    setWrong(text);
    field.current?.focus();
  };
  const go = async (): Promise<void> => {
    if (change.busy || patience.seconds > 0) return;
    if (oud === '') {
      refuse(w.oudLeeg);
      return;
    }
    const nieuw = await passphrase.check();
    if (nieuw === undefined) return;
    const answer = await change.run({ oud, nieuw });
    if (answer.ok) onChanged();
    else if (answer.error.code === 'verkeerde-wachtzin') {
      patience.refused(answer.error);
      refuse(w.oudFout);
    }
  };
  const submit = (): void => {
    void go();
  };
  const { error } = change;
  return (
    <div className="stack">
      <p>{w.uitleg}</p>
      <KluisFout fout={error?.code === 'verkeerde-wachtzin' ? undefined : error} />
      <PasswordField
        label={w.oud}
        value={oud}
        error={wrong}
        inputRef={field}
        autoFocus
        onChange={(value) => {
          setOud(value);
          setWrong(undefined);
        }}
      />
      <NewPassphraseFields label={kluisWoorden.nieuw.nieuwe} passphrase={passphrase} onSubmit={submit} />
      <WaitLine seconds={patience.seconds} />
      <div>
        <Button icon={<KeyRound aria-hidden />} isDisabled={patience.seconds > 0} onPress={submit}>
          {change.busy ? w.bezig : w.knop}
        </Button>
      </div>
    </div>
  );
}
