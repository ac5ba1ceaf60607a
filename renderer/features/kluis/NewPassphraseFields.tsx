/** Two fields for a new passphrase and how strong it is. */
import type { ReactNode } from 'react';
import { useCall } from '../../app';
import { PasswordField } from '../../ui';
import { Strength } from './Strength';
import type { NewPassphrase } from './use-new-passphrase';
import { words } from './words';

export interface NewPassphraseFieldsProps {
  readonly passphrase: NewPassphrase;
  /** Enter in the last field. */
  readonly onSubmit: () => void;
  readonly autoFocus?: boolean;
  /** Name of the first field, where another passphrase is asked beside it. */
  readonly label?: string;
}

export function NewPassphraseFields(props: NewPassphraseFieldsProps): ReactNode {
  const { passphrase, onSubmit, autoFocus, label = words.nieuw.wachtzin } = props;
  const { first, sterkte } = passphrase;
  const status = useCall('app.status', {});
  const w = words.nieuw;
  return (
    <div className="stack">
      <div className="stack-small">
        <PasswordField
          label={label}
          description={w.uitleg}
          value={first}
          onChange={passphrase.setFirst}
          error={passphrase.firstError}
          inputRef={passphrase.firstRef}
          onSubmit={() => passphrase.secondRef.current?.focus()}
          autoFocus={autoFocus ?? false}
        />
        <div role="status">
          {sterkte === undefined || first === '' ? null : <Strength sterkte={sterkte} />}
        </div>
      </div>
      <PasswordField
        label={w.weer}
        value={passphrase.second}
        onChange={passphrase.setSecond}
        error={passphrase.secondError}
        inputRef={passphrase.secondRef}
        onSubmit={onSubmit}
      />
      {status.data?.host === 'browser' ? <p className="soft">{w.browser}</p> : null}
    </div>
  );
}
