/** Keeps a choice, says so aloud, and moves on to the next title that waits. */
import { useEffect, useRef } from 'react';
import type { Koppeling } from '../../../shared/contract/koppelen-vorm';
import type { Fout } from '../../../shared/contract/result';
import type { TaakId } from '../../../shared/domain/ids';
import { useAction } from '../../app';
import { announce } from '../../ui';
import { nextOpen, splitList } from './split-list';
import { words } from './words';

export interface Choose {
  /** Without cards the title is linked automatically again. */
  readonly choose: (title: Koppeling, taken: readonly TaakId[]) => void;
  readonly fout: Fout | undefined;
  /** For the heading of each title, so that the focus can go there; '' for the heading of the list. */
  readonly headingRef: (key: string) => (heading: HTMLElement | null) => void;
}

const LIST = '';

/** @param list as it is on the screen; undefined before the first answer */
export function useChoose(list: readonly Koppeling[] | undefined): Choose {
  const { run, error } = useAction('koppelen.bevestig');
  const headings = useRef(new Map<string, HTMLElement>());
  const wanted = useRef<string | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const heading = headings.current.get(wanted.current) ?? headings.current.get(LIST);
    wanted.current = null;
    heading?.focus();
  }, [list]);

  const choose = async (title: Koppeling, taken: readonly TaakId[]): Promise<void> => {
    const result = await run({ sleutel: title.sleutel, taken: [...taken] });
    if (!result.ok) return;
    const isBack = taken.length === 0;
    wanted.current = isBack ? title.sleutel : (nextOpen(result.value, title.sleutel) ?? LIST);
    announce(
      isBack ? words.terug(title.titel) : words.gedaan(title.titel, splitList(result.value).open.length),
    );
  };

  return {
    choose: (title, taken) => {
      void choose(title, taken);
    },
    fout: error,
    headingRef: (key) => (heading) => {
      if (heading) headings.current.set(key, heading);
      else headings.current.delete(key);
    },
  };
}
