/** The first and last day of a period; this month to begin with. */
import { useState, type ReactNode } from 'react';
import type { VerslagKeuze } from '../../../shared/contract/verslag-vorm';
import { asTyped, typedDay } from '../../i18n/typed-day';
import { today } from '../../i18n/today';
import { Button, TextField } from '../../ui';
import { words } from './words';

export interface PeriodFieldsProps {
  readonly keuze: VerslagKeuze | undefined;
  readonly onChange: (keuze: VerslagKeuze) => void;
}

export function PeriodFields({ keuze, onChange }: PeriodFieldsProps): ReactNode {
  const known = keuze?.soort === 'periode' ? keuze : undefined;
  const [van, setVan] = useState(() => asTyped(known?.van ?? `${today().slice(0, 8)}01`));
  const [tot, setTot] = useState(() => asTyped(known?.tot ?? today()));
  const [checked, setChecked] = useState(false);
  const [first, last] = [typedDay(van), typedDay(tot)];
  const w = words.kies;
  const turned = first !== undefined && last !== undefined && last < first;
  const show = (): void => {
    setChecked(true);
    if (first !== undefined && last !== undefined && !turned)
      onChange({ soort: 'periode', van: first, tot: last });
  };
  return (
    <div className="verslag-periode">
      <TextField
        label={w.van}
        description={w.dag}
        value={van}
        size={12}
        maxLength={10}
        error={checked && first === undefined ? w.fout : undefined}
        onChange={setVan}
      />
      <TextField
        label={w.tot}
        description={w.dag}
        value={tot}
        size={12}
        maxLength={10}
        error={checked && last === undefined ? w.fout : checked && turned ? w.omgekeerd : undefined}
        onChange={setTot}
      />
      <Button onPress={show}>{w.toon}</Button>
    </div>
  );
}
