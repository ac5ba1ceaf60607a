/** The words from the paper of the candidate. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { FoutNotice, type Action } from '../../app';
import { Button, TextField } from '../../ui';
import { words } from './words';

export interface WordsFormProps {
  readonly look: Action<'overdracht.bekijk'>;
  readonly onLook: (woorden: string) => void;
}

export function WordsForm({ look, onLook }: WordsFormProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const box = useRef<HTMLElement>(null);
  const w = words.neem;
  const { error } = look;
  const wrongWords = error?.code === 'verkeerde-woorden';

  // One comes here from choosing a file, and back here when the words did not fit.
  useEffect(() => {
    if (error === undefined || wrongWords) box.current?.querySelector('input')?.focus();
  }, [error, wrongWords]);

  const submit = (): void => {
    if (look.busy) return;
    if (typed.trim() === '') {
      setWrong(w.woordenLeeg);
      box.current?.querySelector('input')?.focus();
    } else onLook(typed.trim());
  };
  return (
    <section
      className="stack"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) submit();
      }}
    >
      {error === undefined || wrongWords ? null : <FoutNotice fout={error} />}
      <TextField
        label={w.woorden}
        description={w.woordenUitleg}
        value={typed}
        maxLength={200}
        error={wrong ?? (wrongWords ? whatIsWrong(error.detail) : undefined)}
        onChange={(value) => {
          setTyped(value);
          setWrong(undefined);
          if (wrongWords) look.reset();
        }}
      />
      <div>
        <Button variant={look.data === undefined ? 'primary' : 'secondary'} onPress={submit}>
          {look.busy ? w.bezig : w.bekijk}
        </Button>
      </div>
    </section>
  );
}

/** @param detail what the core tells of the words: which one is not known, or that their number is not right */
function whatIsWrong(detail = ''): string {
  const w = words.neem;
  const place = /^word (\d+)$/u.exec(detail)?.[1];
  if (place !== undefined) return w.woordOnbekend(Number(place));
  return detail === 'number of words' ? w.woordenAantal : w.woordenFout;
}
