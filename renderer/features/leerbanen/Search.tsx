/** Asks the core with the limits of the moment, and shows the answer. */
import { useState, type ReactNode } from 'react';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { CallView, useCall, useGesprek } from '../../app';
import { Postcode } from '../situatie/Postcode';
import { withField } from '../situatie/with-field';
import { ChosenList } from './ChosenList';
import { ExampleBanner } from './ExampleBanner';
import { FilterPanel } from './FilterPanel';
import { rememberedFilters, rememberFilters } from './filter-memory';
import { kmLimit, toWensen, type Filters } from './filters';
import { ForWhat } from './ForWhat';
import { Results } from './Results';
import { useRichtingen } from './use-richtingen';
import { words } from './words';

/** How many more places each press of "Toon nog" brings. */
const PAGE = 10;
const MOST = 200;

export function Search({ gesprek }: { readonly gesprek: Gesprek }): ReactNode {
  const { wijzig } = useGesprek();
  const { situatie, antwoorden } = gesprek;
  const [filters, setFilters] = useState(() => rememberedFilters(gesprek.code));
  const [aantal, setAantal] = useState(PAGE);
  // Stays after it is filled in, so that it does not vanish under the hands of who types.
  const [askPostcode] = useState(situatie.pc4 === undefined);
  const richtingen = useRichtingen(gesprek);
  const call = useCall(
    'leerbanen.zoek',
    richtingen.bekend ? { wensen: toWensen(filters, situatie, richtingen.crebos), antwoorden, aantal } : null,
  );
  const change = (next: Filters): void => {
    rememberFilters(gesprek.code, next);
    setFilters(next);
    setAantal(PAGE);
  };
  return (
    <>
      {call.data?.voorbeeld === true ? <ExampleBanner /> : null}
      <ForWhat richtingen={richtingen} filters={filters} onChange={change} />
      {askPostcode ? (
        <div className="card stack">
          <p>{words.postcode}</p>
          <Postcode
            value={situatie.pc4}
            onChange={(pc4) => {
              void wijzig({ soort: 'situatie', situatie: withField(situatie, 'pc4', pc4) });
            }}
          />
        </div>
      ) : null}
      <div className="zoekbalk">
        <FilterPanel filters={filters} situatie={situatie} onChange={change} />
        <ChosenList gesprek={gesprek} />
      </div>
      <CallView call={call} loading={words.laden}>
        {(lijst) => (
          <Results
            lijst={lijst}
            gesprek={gesprek}
            km={kmLimit(filters, situatie)}
            filters={filters}
            onFilters={change}
            onMore={() => {
              setAantal((before) => Math.min(MOST, before + PAGE));
            }}
          />
        )}
      </CallView>
    </>
  );
}
