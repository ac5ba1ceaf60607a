/** What was answered, newest first. Each answer can be corrected in place or taken away. */
import { Pencil, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Niveau, TaakAntwoord } from '../../../shared/domain/antwoord';
import type { TaakId } from '../../../shared/domain/ids';
import { useCall, useGesprek } from '../../app';
import { Button, ChoiceGroup, FourStateSample, Switch, announce } from '../../ui';
import { setSingleKeys, useSingleKeysOn } from '../../app/keys/single-keys';
import { niveauWoord, words } from './words';

const STATE = { zelfstandig: 'kanIk', 'met-hulp': 'metHulp', 'nog-niet': 'teLeren' } as const;
const NIVEAUS: readonly Niveau[] = ['zelfstandig', 'met-hulp', 'nog-niet'];

export function AnswerList({ antwoorden }: { readonly antwoorden: readonly TaakAntwoord[] }): ReactNode {
  const { data } = useCall(
    'taken.toon',
    antwoorden.length === 0 ? null : { ids: antwoorden.map(({ taak }) => taak) },
  );
  const [open, setOpen] = useState<TaakId | null>(null);
  const keys = useSingleKeysOn();
  const zinnen = new Map((data ?? []).map((taak) => [taak.id, taak.zin]));
  return (
    <section className="stack-small">
      <h2 className="kop">{words.lijst.titel(antwoorden.length)}</h2>
      {antwoorden.length === 0 ? (
        <p className="soft">{words.lijst.leeg}</p>
      ) : (
        <ul className="answer-list">
          {antwoorden.toReversed().map(({ taak, niveau }) => (
            <AnswerRow
              key={taak}
              taak={taak}
              zin={zinnen.get(taak) ?? ''}
              niveau={niveau}
              open={open === taak}
              onOpen={(isOpen) => {
                setOpen(isOpen ? taak : null);
              }}
            />
          ))}
        </ul>
      )}
      <Switch isSelected={keys} onChange={setSingleKeys}>
        {words.toetsen}
      </Switch>
    </section>
  );
}

interface AnswerRowProps {
  readonly taak: TaakId;
  readonly zin: string;
  readonly niveau: Niveau;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function AnswerRow({ taak, zin, niveau, open, onOpen }: AnswerRowProps): ReactNode {
  const { wijzig } = useGesprek();
  const change = (next: Niveau): void => {
    void wijzig({ soort: 'taak', taak, niveau: next });
    announce(words.lijst.gedaan(zin, niveauWoord[next]));
  };
  return (
    <li className="answer-row">
      <div className="answer-row-line">
        <FourStateSample state={STATE[niveau]} />
        <p className="answer-row-zin">
          {zin} <span className="strong">{niveauWoord[niveau]}</span>
        </p>
        <Button
          variant="quiet"
          icon={<Pencil aria-hidden />}
          aria-expanded={open}
          about={zin}
          onPress={() => {
            onOpen(!open);
          }}
        >
          {open ? words.lijst.klaar : words.lijst.verander}
        </Button>
        <Button
          variant="quiet"
          icon={<X aria-hidden />}
          about={zin}
          onPress={() => {
            void wijzig({ soort: 'taak-wissen', taak });
            announce(words.lijst.wegGedaan);
          }}
        >
          {words.lijst.weg}
        </Button>
      </div>
      {open ? (
        <ChoiceGroup
          label={zin}
          labelHidden
          layout="row"
          choices={NIVEAUS.map((value) => ({ value, label: niveauWoord[value] }))}
          value={niveau}
          onChange={change}
        />
      ) : null}
    </li>
  );
}
