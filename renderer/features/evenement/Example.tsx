/** An invented event to play with, and one press to be rid of it. */
import type { ReactNode } from 'react';
import type { Evenement } from '../../../shared/domain/evenement';
import { FoutNotice, useAction } from '../../app';
import { announce, Button } from '../../ui';
import { words } from './words';

export function Example({ evenement }: { readonly evenement: Evenement | undefined }): ReactNode {
  const make = useAction('evenement.voorbeeld');
  const erase = useAction('evenement.wis');
  const w = words.voorbeeld;
  const run = async (): Promise<void> => {
    const answer = evenement === undefined ? await make.run({}) : await erase.run({ id: evenement.id });
    if (answer.ok) announce(evenement === undefined ? w.gemaakt : w.gewist);
  };
  const error = make.error ?? erase.error;
  return (
    <section className="stack-small">
      <h2 className="kop">{w.kop}</h2>
      <p>{evenement === undefined ? w.uitleg : w.gemaakt}</p>
      {error === undefined ? null : <FoutNotice fout={error} />}
      <div className="row">
        <Button
          isDisabled={make.busy || erase.busy}
          onPress={() => {
            void run();
          }}
        >
          {evenement === undefined ? w.knop : w.weg}
        </Button>
      </div>
    </section>
  );
}
