/** Finds a leerbaan by name, place or kwalificatie, to be chosen. */
import { useState, type ReactNode } from 'react';
import { FoutNotice, useAfterPause, useCall } from '../../app';
import { SearchList, announce } from '../../ui';
import { words } from './words';

export interface LeerbaanSearchProps {
  readonly chosen: readonly string[];
  /** At most so many may be chosen. */
  readonly most: number;
  readonly onChoose: (id: string) => void;
}

/** More results do not fit in sight; another word finds it sooner. */
const SHOWN = 8;

export function LeerbaanSearch({ chosen, most, onChoose }: LeerbaanSearchProps): ReactNode {
  const [text, setText] = useState('');
  const asked = useAfterPause(text.trim());
  const call = useCall(
    'leerbanen.vind',
    asked === '' ? null : { tekst: asked, aantal: SHOWN + chosen.length },
  );
  const found = text.trim() === '' ? undefined : call.data;
  const options = (found?.leerbanen ?? [])
    .filter(({ leerbaan }) => !chosen.includes(leerbaan.id))
    .slice(0, SHOWN);
  const ready = asked === text.trim() && !call.stale && !call.loading;
  const w = words.zoek;
  const choose = (id: string): void => {
    if (chosen.length >= most) {
      announce(words.vol(most));
      return;
    }
    onChoose(id);
    setText('');
    const one = options.find(({ leerbaan }) => leerbaan.id === id)?.leerbaan;
    if (one) announce(w.gekozen(w.keuze(one.titel, one.leerbedrijf)));
  };
  return (
    <div className="stack-small omgekeerd-zoek no-print">
      <SearchList
        label={w.label}
        description={w.uitleg}
        value={text}
        onChange={setText}
        ready={ready}
        listLabel={w.lijst}
        onChoose={choose}
        sections={[
          {
            id: 'leerbanen',
            title: w.gevonden(options.length, found?.totaal ?? 0),
            options: options.map(({ leerbaan, kwalificatie, niveau }) => ({
              id: leerbaan.id,
              title: w.keuze(leerbaan.titel, leerbaan.leerbedrijf),
              note: [
                w.bij(leerbaan.plaats, niveau, kwalificatie),
                ...(leerbaan.voorbeeld ? [w.voorbeeld] : []),
              ].join(' · '),
            })),
          },
        ]}
        empty={ready ? <p role="status">{w.niets}</p> : null}
      />
      {call.error === undefined ? null : <FoutNotice fout={call.error} onRetry={call.retry} />}
      {chosen.length >= most ? <p className="strong">{words.vol(most)}</p> : null}
    </div>
  );
}
