/** The limits of the search, folded below a line that says what they are now. */
import type { ReactNode } from 'react';
import type { Leerweg } from '../../../shared/domain/leerbaan';
import { REISAFSTANDEN, type Situatie } from '../../../shared/domain/situatie';
import { CheckGroup, Disclosure, Select, Switch } from '../../ui';
import { daysLimit, kmLimit, type Filters } from './filters';
import { startDays } from './start-days';
import { summary } from './summary';
import { leerwegWoord, words } from './words';
import { hoofdletter } from '../../i18n/format';

export interface FilterPanelProps {
  readonly filters: Filters;
  readonly situatie: Situatie;
  readonly onChange: (filters: Filters) => void;
}

/** Stands for "no limit" in a list of choices. */
const NONE = '-';
const DAGEN = [1, 2, 3, 4, 5] as const;
const NIVEAUS = ['1', '2', '3', '4'] as const;
const LEERWEGEN: readonly Leerweg[] = ['bbl', 'bol', 'overig'];

export function FilterPanel({ filters, situatie, onChange }: FilterPanelProps): ReactNode {
  const w = words.filters;
  const days = startDays(new Date());
  return (
    <div className="card filters">
      <Disclosure level={2} title={w.titel(summary(filters, situatie))}>
        <div className="stack">
          <div className="filters-keuzes">
            <Select
              label={w.afstand}
              choices={[
                ...REISAFSTANDEN.map((km) => ({ value: String(km), label: w.km(km) })),
                { value: NONE, label: w.overal },
              ]}
              value={String(kmLimit(filters, situatie) ?? NONE)}
              onChange={(value) => {
                onChange({ ...filters, maxKm: value === NONE ? null : Number(value) });
              }}
            />
            <Select
              label={w.leerweg}
              choices={[
                { value: NONE, label: w.alleLeerwegen },
                ...LEERWEGEN.map((leerweg) => ({
                  value: leerweg,
                  label: hoofdletter(leerwegWoord[leerweg]),
                })),
              ]}
              value={filters.leerweg ?? NONE}
              onChange={(value) => {
                onChange({ ...filters, leerweg: LEERWEGEN.find((leerweg) => leerweg === value) ?? null });
              }}
            />
            <Select
              label={w.start}
              choices={[
                { value: NONE, label: w.elkeStart },
                ...days.map((day, index) => ({ value: day, label: index === 0 ? w.vandaag : w.vanaf(day) })),
              ]}
              value={filters.startVanaf ?? NONE}
              onChange={(value) => {
                onChange({ ...filters, startVanaf: days.find((day) => day === value) ?? null });
              }}
            />
            <Select
              label={w.dagen}
              choices={[
                { value: NONE, label: w.elkAantal },
                ...DAGEN.map((dagen) => ({ value: String(dagen), label: w.hoogstens(dagen) })),
              ]}
              value={String(daysLimit(filters, situatie) ?? NONE)}
              onChange={(value) => {
                onChange({ ...filters, maxDagen: value === NONE ? null : Number(value) });
              }}
            />
          </div>
          <CheckGroup
            label={w.niveau}
            choices={NIVEAUS.map((niveau) => ({ value: niveau, label: w.mbo(Number(niveau)) }))}
            value={filters.niveaus.map((niveau) => NIVEAUS[niveau - 1] ?? '1')}
            onChange={(value) => {
              onChange({ ...filters, niveaus: value.map(Number) });
            }}
          />
          <Switch
            isSelected={filters.praktijkverklaring}
            onChange={(praktijkverklaring) => {
              onChange({ ...filters, praktijkverklaring });
            }}
          >
            {w.praktijkverklaring}
          </Switch>
        </div>
      </Disclosure>
    </div>
  );
}
