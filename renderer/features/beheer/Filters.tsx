/** What to look for in the rules. Every choice says how many rules it has. */
import { CalendarClock, NotebookPen } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { LokaleStand } from '../../../shared/contract/lokaal-vorm';
import type { Regelingen, RegelRij } from '../../../shared/contract/regelingen-vorm';
import { Zekerheid } from '../../../shared/domain/regeling';
import { Select, TextField, ToggleButton } from '../../ui';
import { standWoord } from '../lokaal';
import { ALLES, LANDELIJK, standOf, type Filter } from './filter';
import { soortWoord, words, zekerheidWoord } from './words';

export interface FiltersProps {
  readonly lijst: Regelingen;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** How far ahead to look, in days. A setting of this screen: no rule rests on it. */
const DAGEN = [30, 90, 180, 365] as const;
const GEWOON = 90;

const w = words.lijst;
const alles = { value: ALLES, label: w.alles } as const;

export function Filters({ lijst: { regels, regios }, filter, onChange }: FiltersProps): ReactNode {
  const [dagen, setDagen] = useState<number>(filter.verlooptBinnen ?? GEWOON);
  const count = (test: (regel: RegelRij) => boolean): number => regels.filter(test).length;
  const soorten = [...new Set(regels.map(({ soort }) => soort))];
  const change = (changes: Partial<Filter>): void => {
    onChange({ ...filter, ...changes });
  };
  return (
    <div className="stack">
      <TextField
        label={w.zoek}
        value={filter.zoek}
        maxLength={100}
        onChange={(zoek) => {
          change({ zoek });
        }}
      />
      <div className="beheer-filters">
        <Select
          label={w.soort}
          choices={[
            alles,
            ...soorten.map((soort) => ({
              value: soort,
              label: w.keuze(
                soortWoord(soort),
                count((regel) => regel.soort === soort),
              ),
            })),
          ]}
          value={filter.soort}
          onChange={(soort) => {
            change({ soort });
          }}
        />
        <Select
          label={w.regio}
          choices={[
            alles,
            {
              value: LANDELIJK,
              label: w.keuze(
                w.landelijk,
                count((regel) => regel.regios.length === 0),
              ),
            },
            ...regios.flatMap(({ code, naam }) => {
              const n = count((regel) => regel.regios.some((one) => one.code === code));
              return n === 0 ? [] : [{ value: code, label: w.keuze(naam, n) }];
            }),
          ]}
          value={filter.regio}
          onChange={(regio) => {
            change({ regio });
          }}
        />
        <Select<Filter['stand']>
          label={w.stand}
          choices={[
            alles,
            ...LokaleStand.options.map((stand) => ({
              value: stand,
              label: w.keuze(
                standWoord[stand],
                count((regel) => standOf(regel) === stand),
              ),
            })),
          ]}
          value={filter.stand}
          onChange={(stand) => {
            change({ stand });
          }}
        />
        <Select<Filter['zekerheid']>
          label={w.zekerheid}
          choices={[
            alles,
            ...Zekerheid.options.map((zekerheid) => ({
              value: zekerheid,
              label: w.keuze(
                zekerheidWoord[zekerheid],
                count((regel) => regel.zekerheid === zekerheid),
              ),
            })),
          ]}
          value={filter.zekerheid}
          onChange={(zekerheid) => {
            change({ zekerheid });
          }}
        />
      </div>
      <div className="beheer-schakelaars">
        <ToggleButton
          icon={<NotebookPen aria-hidden />}
          isSelected={filter.eigen}
          onChange={(eigen) => {
            change({ eigen });
          }}
        >
          {w.eigen}
        </ToggleButton>
        <ToggleButton
          icon={<CalendarClock aria-hidden />}
          isSelected={filter.verlooptBinnen !== null}
          onChange={(on) => {
            change({ verlooptBinnen: on ? dagen : null });
          }}
        >
          {w.verloopt}
        </ToggleButton>
        {filter.verlooptBinnen === null ? null : (
          <Select
            label={w.dagen}
            labelHidden
            choices={DAGEN.map((n) => ({ value: String(n), label: w.binnen(n) }))}
            value={String(dagen)}
            onChange={(text) => {
              setDagen(Number(text));
              change({ verlooptBinnen: Number(text) });
            }}
          />
        )}
      </div>
    </div>
  );
}
