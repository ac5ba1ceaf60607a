/** What the report is about: one event, a region, or a period. */
import { useState, type ReactNode } from 'react';
import type { Evenement } from '../../../shared/domain/evenement';
import type { VerslagKeuze } from '../../../shared/contract/verslag-vorm';
import { datum } from '../../i18n/format';
import { ChoiceGroup, Select } from '../../ui';
import { PeriodFields } from './PeriodFields';
import { words } from './words';

export interface ChooseReportProps {
  readonly evenementen: readonly Evenement[];
  readonly keuze: VerslagKeuze | undefined;
  readonly onChange: (keuze: VerslagKeuze) => void;
}

type Soort = VerslagKeuze['soort'];
const SOORTEN: readonly Soort[] = ['evenement', 'regio', 'periode'];

export function ChooseReport({ evenementen, keuze, onChange }: ChooseReportProps): ReactNode {
  const [soort, setSoort] = useState<Soort>(
    keuze?.soort ?? (evenementen.length === 0 ? 'periode' : 'evenement'),
  );
  const w = words.kies;
  const regios = [
    ...new Set(
      evenementen.flatMap(({ regio, voorbeeld }) => (regio === '' || voorbeeld === true ? [] : [regio])),
    ),
  ].sort();
  const chooseSoort = (next: Soort): void => {
    setSoort(next);
    const [only] = regios;
    if (next === 'regio' && only !== undefined) onChange({ soort: 'regio', regio: only });
    const [first] = evenementen;
    if (next === 'evenement' && first !== undefined) onChange({ soort: 'evenement', id: first.id });
  };
  return (
    <div className="stack no-print">
      <ChoiceGroup<Soort>
        label={w.label}
        layout="row"
        value={soort}
        onChange={chooseSoort}
        choices={SOORTEN.map((value) => ({ value, label: w[value] }))}
      />
      {soort === 'evenement' && evenementen.length > 0 ? (
        <Select
          label={w.welk}
          value={keuze?.soort === 'evenement' ? keuze.id : null}
          choices={evenementen.map(({ id, naam, datum: dag }) => ({
            value: id,
            label: `${naam}, ${datum(dag)}`,
          }))}
          onChange={(id) => {
            onChange({ soort: 'evenement', id });
          }}
        />
      ) : null}
      {soort === 'regio' && regios.length === 0 ? <p>{w.geenRegio}</p> : null}
      {soort === 'regio' && regios.length > 0 ? (
        <Select
          label={w.welkeRegio}
          value={keuze?.soort === 'regio' ? keuze.regio : null}
          choices={regios.map((regio) => ({ value: regio, label: regio }))}
          onChange={(regio) => {
            onChange({ soort: 'regio', regio });
          }}
        />
      ) : null}
      {soort === 'periode' ? <PeriodFields keuze={keuze} onChange={onChange} /> : null}
    </div>
  );
}
