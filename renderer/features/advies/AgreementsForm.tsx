/** Two agreed actions, typed or chosen from what fits this conversation. */
import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { MAX_AFSPRAAK_TEKENS } from '../../../shared/domain/gesprek';
import { TextField, ToggleButton, announce } from '../../ui';
import { withoutSuggestion, withSuggestion } from './suggestions';
import { newAdvice, textAdvice } from './text-advice';
import type { Agreements } from './use-agreements';
import { words } from './words';

export interface AgreementsFormProps {
  readonly agreements: Agreements;
  readonly ideeen: readonly string[];
}

/** From here on the form says how many letters are left. */
const NEARLY_FULL = 30;

export function AgreementsForm({ agreements, ideeen }: AgreementsFormProps): ReactNode {
  const { lines, set, setAll, flush } = agreements;
  const [full, setFull] = useState(false);
  const w = words.afspraken;
  const toggle = (idee: string): void => {
    const next = lines.includes(idee) ? withoutSuggestion(lines, idee) : withSuggestion(lines, idee);
    setFull(next === undefined);
    if (next === undefined) announce(w.vol);
    else setAll(next);
  };
  return (
    <section className="stack" id="afspraken" onBlur={flush}>
      <div className="stack-small">
        <h2 className="kop">{w.titel}</h2>
        <p className="soft">{w.voorbeeld}</p>
      </div>
      {lines.map((line, index) => {
        const left = MAX_AFSPRAAK_TEKENS - line.length;
        const { fouten, waarschuwingen } = textAdvice(line);
        const hints = [...waarschuwingen, ...(left <= NEARLY_FULL ? [w.tekens(left)] : [])];
        return (
          <TextField
            // The lines have no other identity than their number.
            key={index}
            label={w.veld(index + 1)}
            value={line}
            rows={2}
            maxLength={MAX_AFSPRAAK_TEKENS}
            error={fouten.length > 0 ? fouten.join(' ') : undefined}
            description={hints.length > 0 ? hints.join(' ') : undefined}
            onChange={(text) => {
              setFull(false);
              const appeared = newAdvice(line, text);
              if (appeared.length > 0) announce(appeared.join(' '));
              set(index, text);
            }}
          />
        );
      })}
      <div className="stack-small">
        <p>{w.kies}</p>
        <ul className="ideeen">
          {ideeen.map((idee) => (
            <li key={idee}>
              <ToggleButton
                icon={<Plus aria-hidden />}
                isSelected={lines.includes(idee)}
                onChange={() => {
                  toggle(idee);
                }}
              >
                {idee}
              </ToggleButton>
            </li>
          ))}
        </ul>
        {full ? <p className="strong">{w.vol}</p> : null}
      </div>
    </section>
  );
}
