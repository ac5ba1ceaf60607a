/** Which page is shown, and how a person ends: done, stopped, gone, or ended by the helper. */
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Uitvoer } from '../../../shared/contract/channels';
import type { Taal } from '../../../shared/domain/taal';
import { useCore, useGesprekState } from '../../app';
import { CurrentPage } from './CurrentPage';
import { ENOUGH_CARDS, pageOf, type PageId } from './flow';
import { FlowContext, type Flow } from './flow-context';
import { HelperPage } from './helper/HelperPage';
import { Failed } from './page/Failed';
import { forgetPerson } from './person/forget-person';
import { IdleDialog } from './person/IdleDialog';
import { startAfresh } from './person/start-afresh';
import { useIdle } from './person/use-idle';

export interface PagesProps {
  readonly toestand: Uitvoer<'werkplaats.toestand'>;
  /** Somebody chose a language, or there is only one. */
  readonly hasLanguage: boolean;
  /** There is more than one language. */
  readonly canChange: boolean;
  readonly onLanguage: (taal: Taal | null) => void;
}

/** What happens once the person is forgotten. */
type After = 'bedanken' | 'opnieuw';

export function Pages({ toestand, hasLanguage, canChange, onLanguage }: PagesProps): ReactNode {
  const { bridge, store } = useCore();
  const { gesprek, fout } = useGesprekState();
  const [page, setPage] = useState<PageId>(() => (hasLanguage ? pageOf(gesprek) : 'taal'));
  const [target, setTarget] = useState(ENOUGH_CARDS);
  const [helper, setHelper] = useState(false);
  const [asksIdle, setAsksIdle] = useState(false);
  const [notForgotten, setNotForgotten] = useState<After | null>(null);

  const leave = useCallback(
    async (after: After): Promise<void> => {
      const forgotten = await forgetPerson(bridge, store);
      setAsksIdle(false);
      setHelper(false);
      setNotForgotten(forgotten ? null : after);
      if (!forgotten) return;
      if (after === 'opnieuw') startAfresh();
      else setPage('klaar');
    },
    [bridge, store],
  );
  const gone = useCallback((): void => {
    void leave('opnieuw');
  }, [leave]);

  const isEmpty = !hasLanguage && gesprek === null;
  useIdle(asksIdle || (isEmpty && !helper) || page === 'klaar' ? null : toestand.rustSeconden, () => {
    if (isEmpty) setHelper(false);
    else setAsksIdle(true);
  });

  const flow = useMemo<Flow>(
    () => ({
      go: setPage,
      end: () => {
        void leave('bedanken');
      },
      toHelper: () => {
        setHelper(true);
      },
      target,
      setTarget,
    }),
    [leave, target],
  );

  return (
    <FlowContext value={flow}>
      {helper ? (
        <HelperPage
          wachtMs={toestand.wachtMs}
          onBack={() => {
            setHelper(false);
          }}
          onNext={gone}
        />
      ) : notForgotten !== null ? (
        <Failed
          onRetry={() => {
            void leave(notForgotten);
          }}
        />
      ) : fout !== null ? (
        <Failed onRetry={store.clearFout} />
      ) : (
        <CurrentPage page={page} toestand={toestand} canChange={canChange} onLanguage={onLanguage} />
      )}
      {asksIdle ? (
        <IdleDialog
          onHere={() => {
            setAsksIdle(false);
          }}
          onGone={gone}
        />
      ) : null}
    </FlowContext>
  );
}
