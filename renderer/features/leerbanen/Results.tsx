/** The list beside the map. What is selected in one is marked in the other. */
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { LeerbaanLijst } from '../../../shared/contract/leerbanen-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { Button } from '../../ui';
import { FellAway } from './FellAway';
import type { Filters } from './filters';
import { LeerbaanRow } from './LeerbaanRow';
import type { Mark } from './map/mark';
import { PlaceMap } from './map/PlaceMap';
import { asDay } from './start-days';
import { ToCall } from './ToCall';
import { words } from './words';

export interface ResultsProps {
  readonly lijst: LeerbaanLijst;
  readonly gesprek: Gesprek;
  /** Kilometres that are searched; null: no limit. */
  readonly km: number | null;
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
  readonly onMore: () => void;
}

export function Results({ lijst, gesprek, km, filters, onFilters, onMore }: ResultsProps): ReactNode {
  const { treffers, totaal, hier } = lijst;
  const [selected, setSelected] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeepFocus(heading, `${JSON.stringify(filters)} ${String(totaal)}`);
  const vandaag = asDay(new Date());
  const marks = treffers.flatMap(({ leerbaan: { id, lat, lon, plaats } }, index): Mark[] =>
    lat === undefined || lon === undefined ? [] : [{ id, nummer: index + 1, plaats, lat, lon }],
  );
  const fromMap = (id: string): void => {
    setSelected(id);
    const button = list.current?.querySelector<HTMLElement>(`[data-leerbaan="${CSS.escape(id)}"] button`);
    button?.focus({ preventScroll: true });
    button?.closest('li')?.scrollIntoView({ block: 'center' });
  };
  const fellAway = (
    <FellAway
      weggevallen={lijst.weggevallen}
      filters={filters}
      situatie={gesprek.situatie}
      open={totaal === 0}
      onFilters={onFilters}
    />
  );
  return (
    <>
      <div className="stack-small">
        <h2 className="kop" ref={heading} tabIndex={-1}>
          {words.gevonden(totaal)}
        </h2>
        <p>
          {totaal === 0 ? words.niets : words.volgorde} {words.gegevens(lijst.datum)}
        </p>
      </div>
      {totaal === 0 ? (
        <>
          {fellAway}
          <ToCall leerbedrijven={lijst.leerbedrijven} voorbeeld={lijst.voorbeeld} />
        </>
      ) : (
        <>
          <div className="resultaat">
            <div className="stack">
              <ol className="leerbanen" ref={list} aria-label={words.lijst}>
                {treffers.map((treffer, index) => (
                  <LeerbaanRow
                    key={treffer.leerbaan.id}
                    treffer={treffer}
                    nummer={index + 1}
                    gesprek={gesprek}
                    vandaag={vandaag}
                    selected={treffer.leerbaan.id === selected}
                    onSelect={() => {
                      setSelected(treffer.leerbaan.id);
                    }}
                    onShow={() => {
                      map.current?.scrollIntoView({ block: 'nearest' });
                    }}
                  />
                ))}
              </ol>
              {treffers.length < totaal ? (
                <div>
                  <Button onPress={onMore}>{words.meer(Math.min(10, totaal - treffers.length))}</Button>
                </div>
              ) : null}
            </div>
            <div className="resultaat-kaart stack-small" ref={map}>
              <PlaceMap
                label={words.kaart.label(marks.length, hier?.plaats)}
                hier={hier}
                km={km}
                marks={marks}
                selected={selected}
                onSelect={fromMap}
              />
              {marks.length < treffers.length ? (
                <p className="soft">{words.kaart.niet(treffers.length - marks.length)}</p>
              ) : null}
            </div>
          </div>
          {fellAway}
        </>
      )}
    </>
  );
}

/** A button that loosens a limit may vanish with that limit; the keyboard then goes on at the heading. */
function useKeepFocus(heading: RefObject<HTMLElement | null>, change: string): void {
  const before = useRef(change);
  useEffect(() => {
    if (before.current === change) return;
    before.current = change;
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [heading, change]);
}
