/** Makes a kluis: a passphrase that is strong enough, typed twice. The recovery key follows on its own page. */
import { Vault } from 'lucide-react';
import type { ReactNode } from 'react';
import { GatePage, useAction } from '../../app';
import { Button, Notice } from '../../ui';
import { NewPassphraseFields } from './NewPassphraseFields';
import { useNewPassphrase } from './use-new-passphrase';
import { KluisFout } from './KluisFout';
import { words } from './words';
import './kluis.css';

export function MakeKluis(): ReactNode {
  const make = useAction('kluis.maak');
  const without = useAction('kluis.werkwijze');
  const passphrase = useNewPassphrase();
  const w = words.maak;
  const go = async (): Promise<void> => {
    if (make.busy) return;
    const wachtzin = await passphrase.check();
    if (wachtzin !== undefined) await make.run({ wachtzin });
  };
  const submit = (): void => {
    void go();
  };
  return (
    <GatePage title={w.titel} lead={<p>{w.lead}</p>} ownFocus>
      <KluisFout fout={make.error} />
      <KluisFout fout={without.error} />
      <NewPassphraseFields passphrase={passphrase} onSubmit={submit} autoFocus />
      <Notice kind="letop">{w.let}</Notice>
      <div className="row">
        <Button variant="primary" icon={<Vault aria-hidden />} onPress={submit}>
          {make.busy ? w.bezig : w.knop}
        </Button>
        <Button
          variant="quiet"
          isDisabled={make.busy}
          onPress={() => {
            void without.run({ werkwijze: 'zonder-bewaren' });
          }}
        >
          {w.toch}
        </Button>
      </div>
    </GatePage>
  );
}
