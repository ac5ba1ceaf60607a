/** Until when one conversation is kept: a few choices of one click, or a day of one's own within the limit. */
import { useState, type ReactNode } from 'react';
import type { GesprekRegel } from '../../../shared/contract/kluis-vorm';
import { Datum } from '../../../shared/domain/ids';
import { FoutNotice, useAction } from '../../app';
import { nl } from '../../i18n/nl';
import { asTyped } from '../../i18n/typed-day';
import { Button, ChoiceGroup, Dialog, TextField, announce } from '../../ui';
import { KEUZES, allowedDay, dayAfter, lastDay } from './days';
import { words } from './words';

export interface EndDateProps {
  readonly regel: Pick<GesprekRegel, 'code' | 'bewaarTot'>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const ZELF = 'zelf';

export function EndDate({ regel, isOpen, onClose }: EndDateProps): ReactNode {
  const change = useAction('gesprekken.bewaarTot');
  const [now] = useState(() => new Date());
  const [choice, setChoice] = useState<string | null>(null);
  const [own, setOwn] = useState(() => asTyped(regel.bewaarTot));
  const [wrong, setWrong] = useState(false);
  const last = lastDay(now);
  const w = words.tem;
  const day = choice === ZELF ? allowedDay(own, now) : (choice ?? undefined);
  const save = async (): Promise<void> => {
    if (day === undefined) {
      setWrong(true);
      return;
    }
    const bewaarTot = Datum.parse(day);
    const answer = await change.run({ code: regel.code, bewaarTot });
    if (!answer.ok) return;
    announce(w.gelukt(regel.code, bewaarTot));
    onClose();
  };
  return (
    <Dialog
      title={w.titel(regel.code)}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" isDisabled={choice === null} onPress={() => void save()}>
            {w.knop}
          </Button>
          <Button onPress={onClose}>{nl.annuleer}</Button>
        </>
      }
    >
      <p>{w.nu(regel.bewaarTot)}</p>
      {change.error === undefined ? null : <FoutNotice fout={change.error} />}
      <ChoiceGroup
        label={w.vraag}
        choices={[
          ...KEUZES.map((dagen) => {
            const laatste = dayAfter(now, dagen);
            return { value: String(laatste), label: w.keuze(dagen, laatste) };
          }),
          { value: ZELF, label: w.zelf },
        ]}
        value={choice}
        onChange={(value) => {
          setChoice(value);
          setWrong(false);
        }}
      />
      {choice === ZELF ? (
        <TextField
          label={w.zelfLabel}
          description={w.zelfUitleg(last)}
          error={wrong ? w.zelfFout(last) : undefined}
          value={own}
          size={12}
          maxLength={10}
          inputMode="numeric"
          onChange={(value) => {
            setOwn(value);
            setWrong(false);
          }}
        />
      ) : null}
      <p className="soft">{w.overleg}</p>
    </Dialog>
  );
}
