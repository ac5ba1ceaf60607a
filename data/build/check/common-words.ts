/** An everyday word that stands at many cards no longer tells them apart. */
import { fold } from '../../../shared/text/fold';
import type { Sources } from '../read/sources';
import type { TaakBron } from '../read/taken';
import { fout, type Probleem } from './problem';

/** Cards at which one everyday word may stand, unless gewone-woorden.csv names it. */
const MAX_KAARTEN = 5;

type Nodig = Pick<Sources, 'taken' | 'gewone-woorden'>;

/** Words at too many cards; said at the last of these cards. */
export function tooCommonWords(s: Nodig): Probleem[] {
  const gewoon = new Set(s['gewone-woorden'].map(({ woord }) => fold(woord)));
  return [...cardsPerWord(s.taken)].flatMap(([woord, kaarten]) => {
    const laatste = kaarten.at(-1);
    if (laatste === undefined || kaarten.length <= MAX_KAARTEN || gewoon.has(woord)) return [];
    const ids = kaarten.map(({ id }) => id).join(', ');
    const wat = `staat bij ${String(kaarten.length)} taken; hoogstens ${String(MAX_KAARTEN)} (${ids})`;
    return [fout(laatste.bestand, laatste.regel, woord, wat)];
  });
}

/** Words that gewone-woorden.csv allows without need. */
export function needlessCommonWords(s: Nodig): Probleem[] {
  const perWoord = cardsPerWord(s.taken);
  return s['gewone-woorden']
    .filter(({ woord }) => (perWoord.get(fold(woord))?.length ?? 0) <= MAX_KAARTEN)
    .map(({ woord, regel }) =>
      fout('gewone-woorden.csv', regel, woord, `niet bij meer dan ${String(MAX_KAARTEN)} taken: haal weg`),
    );
}

function cardsPerWord(taken: readonly TaakBron[]): Map<string, TaakBron[]> {
  const perWoord = new Map<string, TaakBron[]>();
  for (const taak of taken) {
    for (const woord of new Set(taak.woorden.map(fold)))
      perWoord.set(woord, [...(perWoord.get(woord) ?? []), taak]);
  }
  return perWoord;
}
