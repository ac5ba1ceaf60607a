/** When the kluis locks by itself, and how long a new conversation is kept. Works at once. */
import type { ReactNode } from 'react';
import type { KluisInstellingen } from '../../../shared/contract/kluis-vorm';
import { useAction } from '../../app';
import { Select, announce } from '../../ui';
import { KluisFout } from '../kluis/KluisFout';
import { words } from './words';

const MINUTEN = [1, 2, 5, 10, 15, 30, 60];
const DAGEN = [1, 7, 14, 30, 60, 90, 180];

export function KluisSettings({ toestand }: { readonly toestand: KluisInstellingen }): ReactNode {
  const change = useAction('kluis.instellingen');
  const { slotNaMinuten, bewaarDagen } = toestand;
  const w = words.instellingen;
  const set = async (changes: Partial<KluisInstellingen>): Promise<void> => {
    const answer = await change.run({ slotNaMinuten, bewaarDagen, ...changes });
    if (answer.ok) announce(w.gelukt);
  };
  return (
    <section className="stack">
      <h2 className="kop">{w.titel}</h2>
      <KluisFout fout={change.error} />
      <div className="bewaren-keuzes">
        <Select
          label={w.slot}
          choices={choices(MINUTEN, slotNaMinuten, w.minuten)}
          value={String(slotNaMinuten)}
          onChange={(value) => void set({ slotNaMinuten: Number(value) })}
        />
        <Select
          label={w.dagen}
          choices={choices(DAGEN, bewaarDagen, w.dag)}
          value={String(bewaarDagen)}
          onChange={(value) => void set({ bewaarDagen: Number(value) })}
        />
      </div>
      <p className="soft">{w.lopend}</p>
    </section>
  );
}

/** What holds now is always among the choices. */
function choices(
  offered: readonly number[],
  current: number,
  label: (value: number) => string,
): { readonly value: string; readonly label: string }[] {
  return [...new Set([...offered, current])]
    .sort((a, b) => a - b)
    .map((value) => ({ value: String(value), label: label(value) }));
}
