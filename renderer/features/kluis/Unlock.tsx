/** The lock: no name, no code, one field. After a wrong passphrase one waits, longer each time. */
import { LockOpen } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import type { KluisToestand } from '../../../shared/contract/kluis-vorm';
import { GatePage, useAction } from '../../app';
import { nl } from '../../i18n/nl';
import { Button, Notice, PasswordField } from '../../ui';
import { Forgotten } from './Forgotten';
import { usePatience } from './use-patience';
import { WaitLine } from './WaitLine';
import { WorkWithout } from './WorkWithout';
import { KluisFout } from './KluisFout';
import { words } from './words';
import './kluis.css';

export function Unlock({ toestand }: { readonly toestand: KluisToestand }): ReactNode {
  const [forgotten, setForgotten] = useState(false);
  return forgotten ? (
    <Forgotten
      onBack={() => {
        setForgotten(false);
      }}
    />
  ) : (
    <Open
      toestand={toestand}
      onForgotten={() => {
        setForgotten(true);
      }}
    />
  );
}

interface OpenProps {
  readonly toestand: KluisToestand;
  readonly onForgotten: () => void;
}

function Open({ toestand: { opslag }, onForgotten }: OpenProps): ReactNode {
  const open = useAction('kluis.open');
  const patience = usePatience();
  const [wachtzin, setWachtzin] = useState('');
  const [wrong, setWrong] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const w = words.open;

  const go = async (): Promise<void> => {
    if (open.busy || patience.seconds > 0) return;
    if (wachtzin === '') {
      setWrong(words.nieuw.leeg);
      field.current?.focus();
      return;
    }
    const answer = await open.run({ wachtzin });
    if (answer.ok) return;
    // Who types on while the core works keeps what was typed.
    setWachtzin((now) => (now === wachtzin ? '' : now));
    setWrong(answer.error.code === 'verkeerde-wachtzin' ? w.fout : undefined);
    if (answer.error.code === 'verkeerde-wachtzin') patience.refused(answer.error);
    field.current?.focus();
  };
  const submit = (): void => {
    void go();
  };
  const fout = open.error?.code === 'verkeerde-wachtzin' ? undefined : open.error;

  return (
    <GatePage title={w.titel} lead={<p>{w.lead}</p>} ownFocus>
      <KluisFout fout={fout} />
      {opslag.staat === 'mislukt' ? (
        <Notice kind="letop" title={w.nietAlles}>
          {w.nietAllesUitleg(nl.opslagFout[opslag.reden ?? 'onbekend'].titel)}
        </Notice>
      ) : null}
      <PasswordField
        label={w.wachtzin}
        value={wachtzin}
        onChange={(value) => {
          setWachtzin(value);
          setWrong(undefined);
        }}
        onSubmit={submit}
        error={wrong}
        inputRef={field}
        autoFocus
      />
      <div className="stack-small">
        <div>
          <Button
            variant="primary"
            icon={<LockOpen aria-hidden />}
            isDisabled={patience.seconds > 0}
            onPress={submit}
          >
            {open.busy ? w.bezig : w.knop}
          </Button>
        </div>
        <WaitLine seconds={patience.seconds} />
      </div>
      <div>
        <Button variant="quiet" onPress={onForgotten}>
          {w.vergeten}
        </Button>
      </div>
      <WorkWithout />
    </GatePage>
  );
}
