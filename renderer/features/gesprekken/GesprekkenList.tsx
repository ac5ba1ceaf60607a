/** The search field and the rows, the latest change first. */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { GesprekRegel } from '../../../shared/contract/kluis-vorm';
import { CallView, useGesprek } from '../../app';
import { Button, EmptyState, TextField } from '../../ui';
import { GesprekRow } from './GesprekRow';
import { useFocusAfterErasing } from './use-focus-after-erasing';
import { useSearch } from './use-search';
import { words } from './words';
import './gesprekken.css';

export function GesprekkenList(): ReactNode {
  const search = useSearch();
  return (
    <CallView call={search.call}>
      {(regels) =>
        regels.length === 0 && search.text.trim() === '' && !search.call.stale ? (
          <Nothing />
        ) : (
          <div className="stack">
            <TextField
              label={words.zoek}
              description={words.zoekVoorbeeld}
              value={search.text}
              maxLength={100}
              onChange={search.setText}
            />
            <p role="status" className="soft figures">
              {words.gevonden(regels.length)}
            </p>
            <Rows regels={regels.slice(0, search.shown)} />
            {regels.length === 0 ? (
              <NotFound
                text={search.text.trim()}
                onAll={() => {
                  search.setText('');
                }}
              />
            ) : null}
            {regels.length > search.shown ? (
              <div>
                <Button
                  onPress={() => {
                    search.more();
                  }}
                >
                  {words.meer(Math.min(40, regels.length - search.shown))}
                </Button>
              </div>
            ) : null}
          </div>
        )
      }
    </CallView>
  );
}

function Rows({ regels }: { readonly regels: readonly GesprekRegel[] }): ReactNode {
  const { list, erasing } = useFocusAfterErasing(regels);
  if (regels.length === 0) return null;
  return (
    <ul className="gesprekken" aria-label={words.lijst} ref={list}>
      {regels.map((regel) => (
        <GesprekRow key={regel.code} regel={regel} onErase={erasing} />
      ))}
    </ul>
  );
}

function Nothing(): ReactNode {
  const { nieuw } = useGesprek();
  const [, navigate] = useLocation();
  const w = words.leeg;
  const begin = async (): Promise<void> => {
    if (await nieuw()) navigate('/situatie');
  };
  return (
    <EmptyState
      title={w.titel}
      action={
        <Button
          variant="primary"
          onPress={() => {
            void begin();
          }}
        >
          {w.knop}
        </Button>
      }
    >
      {w.uitleg}
    </EmptyState>
  );
}

function NotFound({ text, onAll }: { readonly text: string; readonly onAll: () => void }): ReactNode {
  const w = words.niets;
  return (
    <EmptyState title={w.titel} action={<Button onPress={onAll}>{w.knop}</Button>}>
      {w.uitleg(text)}
    </EmptyState>
  );
}
