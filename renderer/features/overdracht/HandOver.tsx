/** Hands the conversation over, on the step Advies: the yes of the candidate first, then a QR or words, or a file. */
import { FileLock2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { dutchMoment } from '../../../shared/kluis/dutch-moment';
import { FoutNotice, useAction, useCore, useGesprek } from '../../app';
import { Button, Switch } from '../../ui';
import { ShowCode } from './ShowCode';
import { MadeFile } from './MadeFile';
import { words } from './words';

export interface HandOverProps {
  readonly gesprek: Gesprek;
  /** Saves what still waits, so that the file has it too. */
  readonly onBefore: () => void;
}

export function HandOver({ gesprek, onBefore }: HandOverProps): ReactNode {
  const { store } = useCore();
  const { wijzig } = useGesprek();
  const make = useAction('overdracht.maak');
  const ja = gesprek.overdrachtJa;
  const w = words.geef;
  const say = async (yes: boolean): Promise<void> => {
    make.reset();
    await wijzig({ soort: 'overdracht-ja', op: yes ? new Date().toISOString() : null });
  };
  return (
    <section className="stack">
      <div className="stack-small">
        <h2 className="kop">{w.titel}</h2>
        <p>{w.uitleg}</p>
      </div>
      <div className="stack-small">
        <Switch
          isSelected={ja !== undefined}
          onChange={(yes) => {
            void say(yes);
          }}
        >
          {w.vraag}
        </Switch>
        {ja === undefined ? null : <p className="soft">{w.gezegd(dutchMoment(ja))}</p>}
      </div>
      {ja === undefined ? null : (
        <ShowCode
          onBefore={async () => {
            onBefore();
            await store.settled();
          }}
        />
      )}
      {make.error === undefined ? null : <FoutNotice fout={make.error} />}
      {ja === undefined ? null : (
        <div>
          <Button
            icon={<FileLock2 aria-hidden />}
            onPress={() => {
              if (make.busy) return;
              onBefore();
              void store.settled().then(() => make.run({}));
            }}
          >
            {make.data === undefined ? w.maak : w.opnieuw}
          </Button>
        </div>
      )}
      {ja === undefined || make.data === undefined ? null : (
        <MadeFile key={make.data.woorden} bestand={make.data} />
      )}
    </section>
  );
}
