/** Search, settings, card and answers together, with the keys that work anywhere on this screen. */
import { useRef, type ReactNode } from 'react';
import type { Niveau } from '../../../shared/domain/antwoord';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { TaakId } from '../../../shared/domain/ids';
import { FoutNotice, useCore, useGesprek } from '../../app';
import { EmptyState, Loading, Notice, announce } from '../../ui';
import { AnswerList } from './AnswerList';
import { SkippedList } from './SkippedList';
import { TaskCard } from './TaskCard';
import { TaskSearch } from './TaskSearch';
import { ThemePage } from './ThemePage';
import { chosenThemes, themeAnswers } from './theme-answers';
import { useLanding } from './use-landing';
import { useShortcuts } from './use-shortcuts';
import type { ThemePageState } from './use-theme-page';
import type { Cards } from './use-cards';
import type { WantedCard } from './queue';
import { words } from './words';
import './taken.css';

export interface TakenWorkProps {
  readonly gesprek: Gesprek;
  readonly cards: Cards;
  readonly page: ThemePageState;
}

export function TakenWork({ gesprek, cards, page }: TakenWorkProps): ReactNode {
  const { wijzig, undo } = useGesprek();
  const { current, stabiel, done, drop, want } = cards;
  const { store } = useCore();
  const seen = useRef(new Map<TaakId, WantedCard>());
  const kop = useRef<HTMLHeadingElement>(null);
  const pageKop = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const taak = current.soort === 'kaart' ? current.taak : undefined;

  const answer = (id: TaakId, niveau: Niveau | null): void => {
    const own = current.soort === 'kaart' && current.zelfGenoemd === true;
    void wijzig(
      niveau === null
        ? { soort: 'taak-overslaan', taak: id }
        : { soort: 'taak', taak: id, niveau, ...(own ? { zelfGenoemd: true } : {}) },
    );
    if (current.soort === 'kaart') seen.current.set(id, { taak: current.taak, reden: current.reden });
    done(id);
  };
  const back = (): void => {
    const last = store.get().undo.at(-1);
    if (page.isOpen || last === undefined || !undo()) return;
    announce(words.ongedaan);
    // The card whose answer is taken back comes up again.
    const card = last.soort === 'taak-wissen' ? seen.current.get(last.taak) : undefined;
    if (card !== undefined) want([card]);
  };
  const bring = (wanted: readonly WantedCard[]): void => {
    want(wanted);
    page.pass();
    kop.current?.focus();
  };
  useShortcuts({
    answer: (niveau) => {
      if (!page.isOpen && current.soort === 'kaart' && !current.wait) answer(current.taak.id, niveau);
    },
    undo: back,
  });

  useLanding(page.isOpen, taak?.zin, { page: pageKop, card: kop, section });

  if (page.isOpen) {
    const { themas } = gesprek.antwoorden;
    return (
      <>
        <TaskSearch onChoose={bring} />
        <ThemePage
          kop={pageKop}
          before={chosenThemes(themas)}
          onDone={(chosen) => {
            page.close();
            void wijzig({ soort: 'themas', themas: themeAnswers(themas, chosen) });
          }}
          onPass={page.pass}
        />
      </>
    );
  }
  return (
    <>
      <TaskSearch onChoose={bring} />
      {stabiel ? (
        <Notice kind="gelukt" title={words.stabiel.titel}>
          {words.stabiel.uitleg}
        </Notice>
      ) : null}
      <section ref={section} tabIndex={-1} className="stack" aria-label={words.kaart.kop}>
        {current.soort === 'fout' ? <FoutNotice fout={current.fout} onRetry={current.retry} /> : null}
        {current.soort === 'laden' ? <Loading>{words.kaart.laden}</Loading> : null}
        {current.soort === 'klaar' ? (
          <EmptyState title={words.klaar.titel}>{words.klaar.uitleg}</EmptyState>
        ) : null}
        {current.soort === 'kaart' ? (
          <TaskCard
            kop={kop}
            card={current}
            given={gesprek.antwoorden.taken.find((item) => item.taak === current.taak.id)?.niveau}
            onAnswer={(niveau) => {
              if (!current.wait) answer(current.taak.id, niveau);
            }}
            onSkipTheme={() => {
              const { thema } = current.taak;
              const others = (gesprek.antwoorden.themas ?? []).filter((one) => one.thema !== thema);
              void wijzig({ soort: 'themas', themas: [...others, { thema, kent: false, overslaan: true }] });
              drop(thema);
            }}
            onUndo={back}
          />
        ) : null}
        {stabiel ? null : <p className="soft">{words.voortgang(gesprek.antwoorden.taken.length)}</p>}
      </section>
      <AnswerList antwoorden={gesprek.antwoorden.taken} />
      <SkippedList gesprek={gesprek} onAsk={bring} onThemes={page.open} />
    </>
  );
}
