/** Which card is on the table: the one that was asked for, or the one the core finds most telling. */
import { useState } from 'react';
import type { Fout } from '../../../shared/contract/result';
import type { Taak } from '../../../shared/domain/taak';
import type { TaakId } from '../../../shared/domain/ids';
import { useCall, useGesprek } from '../../app';
import { wantFirst, without, withoutTheme, type WantedCard } from './queue';
import { words } from './words';

export type CurrentCard =
  | {
      readonly soort: 'kaart';
      readonly taak: Taak;
      readonly reden: string;
      readonly zelfGenoemd?: boolean;
      /** More about the reason, for who wants to know. */
      readonly meer: string | undefined;
      /** True while the next card is being found: keys and buttons wait. */
      readonly wait: boolean;
    }
  | { readonly soort: 'laden' }
  | { readonly soort: 'klaar' }
  | { readonly soort: 'fout'; readonly fout: Fout; readonly retry: () => void };

export interface Cards {
  readonly current: CurrentCard;
  readonly stabiel: boolean;
  readonly want: (cards: readonly WantedCard[]) => void;
  readonly done: (taak: TaakId) => void;
  /** Takes the cards of a theme off the table. */
  readonly drop: (thema: string) => void;
}

export function useCards(): Cards {
  const { gesprek } = useGesprek();
  const [queue, setQueue] = useState<readonly WantedCard[]>([]);
  const next = useCall(
    'taken.volgende',
    gesprek === null
      ? null
      : {
          antwoorden: gesprek.antwoorden,
          overgeslagen: gesprek.overgeslagen,
          filter: {},
        },
  );
  return {
    current: currentCard(queue[0], next),
    stabiel: next.data?.stabiel ?? false,
    want: (cards) => {
      setQueue((before) => wantFirst(before, cards));
    },
    done: (taak) => {
      setQueue((before) => without(before, taak));
    },
    drop: (thema) => {
      setQueue((before) => withoutTheme(before, thema));
    },
  };
}

type Next = ReturnType<typeof useCall<'taken.volgende'>>;

function currentCard(wanted: WantedCard | undefined, next: Next): CurrentCard {
  if (wanted) return { soort: 'kaart', ...wanted, meer: undefined, wait: false };
  if (next.error) return { soort: 'fout', fout: next.error, retry: next.retry };
  if (!next.data) return { soort: 'laden' };
  const { taak, reden } = next.data;
  if (!taak) return { soort: 'klaar' };
  const telt = reden.soort === 'richtingen' && reden.aantal > 0;
  return {
    soort: 'kaart',
    taak,
    reden: telt ? words.reden.richtingen(reden.aantal) : words.reden.verkennen,
    meer: telt ? words.reden.namen(reden.richtingen, reden.aantal) : undefined,
    wait: next.stale,
  };
}
