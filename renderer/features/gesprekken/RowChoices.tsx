/** What else can be done with one conversation. */
import { CalendarClock, Copy, Eye, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { GesprekRegel } from '../../../shared/contract/kluis-vorm';
import type { Fout } from '../../../shared/contract/result';
import { FoutNotice, useAction, useCore } from '../../app';
import { Button, ConfirmDialog, announce } from '../../ui';
import { showInzage } from '../inzage/chosen';
import { EndDate } from './EndDate';
import { words } from './words';

export interface RowChoicesProps {
  readonly regel: GesprekRegel;
  readonly onErase: (code: string) => void;
}

export function RowChoices({ regel, onErase }: RowChoicesProps): ReactNode {
  const { store } = useCore();
  const [, navigate] = useLocation();
  const erase = useAction('gesprekken.wis');
  const [asking, setAsking] = useState<'wis' | 'datum' | null>(null);
  const [fout, setFout] = useState<Fout>();
  const { code } = regel;
  const close = (): void => {
    setAsking(null);
  };
  const copy = async (): Promise<void> => {
    const answer = await store.begin('gesprekken.kopie', { code });
    if (answer.ok) navigate('/richtingen');
    else setFout(answer.error);
  };
  const wipe = async (): Promise<void> => {
    onErase(code);
    const answer = await erase.run({ code });
    if (answer.ok) announce(words.gewist(code));
  };
  const shown = fout ?? erase.error;
  return (
    <div className="stack-small">
      {shown === undefined ? null : <FoutNotice fout={shown} />}
      <div className="row">
        <Button icon={<Copy aria-hidden />} about={code} onPress={() => void copy()}>
          {words.kopieer}
        </Button>
        <Button
          icon={<Eye aria-hidden />}
          about={code}
          onPress={() => {
            showInzage(code);
            navigate('/inzage');
          }}
        >
          {words.inzage}
        </Button>
        <Button
          icon={<CalendarClock aria-hidden />}
          about={code}
          onPress={() => {
            setAsking('datum');
          }}
        >
          {words.einddatum}
        </Button>
        <Button
          danger
          icon={<Trash2 aria-hidden />}
          about={code}
          isDisabled={erase.busy}
          onPress={() => {
            setAsking('wis');
          }}
        >
          {words.wis}
        </Button>
      </div>
      <p className="soft">{words.kopieUitleg}</p>
      <EndDate regel={regel} isOpen={asking === 'datum'} onClose={close} />
      <ConfirmDialog
        title={words.wisVraag(code)}
        isOpen={asking === 'wis'}
        danger
        confirmLabel={words.wisJa}
        onConfirm={() => void wipe()}
        onClose={close}
      >
        <p>{words.wisGevolg}</p>
      </ConfirmDialog>
    </div>
  );
}
