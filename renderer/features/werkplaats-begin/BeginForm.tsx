/** Languages, idle time and PIN of the werkplaats, and the button that begins it. */
import { DoorOpen } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import type { WerkplaatsInstellingen } from '../../../shared/contract/werkplaats-vorm';
import { TALEN, type Taal } from '../../../shared/domain/taal';
import { FoutNotice, useAction, useCall } from '../../app';
import { taalNaam } from '../../i18n/taal';
import { Button, CheckGroup, PasswordField, Select, TextLink } from '../../ui';
import { pinFout, type PinFout } from './pin';
import { words } from './words';

const RUST = [30, 60, 90, 120, 180, 300, 600];

/** @param before what was chosen the last time */
export function BeginForm({ before }: { readonly before: WerkplaatsInstellingen }): ReactNode {
  const begin = useAction('werkplaats.begin');
  const overzicht = useCall('talen.overzicht', {});
  const [talen, setTalen] = useState<readonly Taal[]>(before.talen);
  const [rust, setRust] = useState(before.rustSeconden);
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [fout, setFout] = useState<PinFout>({});
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);

  const note = (taal: Taal): string | undefined => {
    const counts = overzicht.data?.find((one) => one.taal === taal);
    return counts && words.talen.stand(counts.vertaald, counts.nagekeken);
  };
  const go = async (): Promise<void> => {
    const wrong = pinFout(pin, again);
    setFout(wrong);
    if (wrong.eerste !== undefined) first.current?.focus();
    else if (wrong.tweede !== undefined) second.current?.focus();
    // The page is left when it begins.
    else if (talen.length > 0) await begin.run({ talen: [...talen], rustSeconden: rust, pin });
  };

  return (
    <section className="stack-large" aria-label={words.titel}>
      <div className="stack-small">
        <CheckGroup
          label={words.talen.label}
          layout="grid"
          choices={TALEN.map((taal) => {
            const text = note(taal);
            return { value: taal, label: taalNaam[taal], ...(text === undefined ? {} : { note: text }) };
          })}
          value={talen}
          onChange={setTalen}
        />
        {talen.length === 0 ? <p className="field-error">{words.talen.leeg}</p> : null}
        <p>
          <TextLink to="/talen">{words.talen.bekijk}</TextLink>
        </p>
      </div>
      <Select
        label={words.rust.label}
        choices={[...new Set([...RUST, rust])]
          .sort((a, b) => a - b)
          .map((seconds) => ({ value: String(seconds), label: words.rust.na(seconds) }))}
        value={String(rust)}
        onChange={(value) => {
          setRust(Number(value));
        }}
      />
      <PasswordField
        label={words.pin.label}
        description={words.pin.uitleg}
        value={pin}
        onChange={(value) => {
          setPin(value);
          setFout({});
        }}
        error={fout.eerste}
        inputRef={first}
        onSubmit={() => second.current?.focus()}
      />
      <PasswordField
        label={words.pin.nogmaals}
        value={again}
        onChange={(value) => {
          setAgain(value);
          setFout({});
        }}
        error={fout.tweede}
        inputRef={second}
        onSubmit={() => void go()}
      />
      {begin.error === undefined ? null : <FoutNotice fout={begin.error} />}
      <div>
        <Button
          variant="primary"
          icon={<DoorOpen aria-hidden />}
          isDisabled={begin.busy || talen.length === 0}
          onPress={() => void go()}
        >
          {begin.busy ? words.bezig : words.begin}
        </Button>
      </div>
    </section>
  );
}
