/** The list of rules below its filters, with the count of what is shown. */
import { useDeferredValue, useRef, useState, type ReactNode } from 'react';
import type { Regelingen } from '../../../shared/contract/regelingen-vorm';
import { Button, EmptyState } from '../../ui';
import { GEEN_FILTER, filterRules, type Filter } from './filter';
import { Filters } from './Filters';
import { RuleItem } from './RuleItem';
import { words } from './words';

/** So many at a time; nobody reads more before looking for something else. */
const PAGE = 30;

export function RuleList({ lijst }: { readonly lijst: Regelingen }): ReactNode {
  const { regels, vandaag } = lijst;
  const [filter, setFilter] = useState<Filter>(GEEN_FILTER);
  const [most, setMost] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  const used = useDeferredValue(filter);
  const found = filterRules(regels, used, vandaag);
  const rest = found.length - most;
  const look = (next: Filter): void => {
    setFilter(next);
    setMost(PAGE);
  };
  const w = words.lijst;
  const showAll = (
    <Button
      onPress={() => {
        look(GEEN_FILTER);
        // The button that was pressed is gone then.
        heading.current?.focus();
      }}
    >
      {w.wis}
    </Button>
  );
  return (
    <section className="stack">
      <h2 className="only-read" ref={heading} tabIndex={-1}>
        {w.titel}
      </h2>
      <Filters lijst={lijst} filter={filter} onChange={look} />
      <div className="row-between">
        <p className="strong figures" role="status">
          {w.telling(found.length, regels.length)}
        </p>
        {found.length === regels.length || found.length === 0 ? null : showAll}
      </div>
      {found.length === 0 ? (
        <EmptyState title={w.leeg} action={showAll}>
          {used.verlooptBinnen === null
            ? w.leegUitleg
            : `${w.leegVerloopt(used.verlooptBinnen)} ${w.leegUitleg}`}
        </EmptyState>
      ) : (
        <ul className="beheer-lijst">
          {found.slice(0, most).map((regel) => (
            <RuleItem key={regel.id} regel={regel} />
          ))}
        </ul>
      )}
      {rest <= 0 ? null : (
        <div>
          <Button
            onPress={() => {
              setMost(most + PAGE);
            }}
          >
            {w.nog(Math.min(PAGE, rest))}
          </Button>
        </div>
      )}
    </section>
  );
}
