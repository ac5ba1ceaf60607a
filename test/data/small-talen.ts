/** The smallest texts in other languages that pass every check: the Dutch itself with the language before it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../../data/build/read/sources';
import { taalBestand, type TalenBron } from '../../data/build/read/talen';
import { VertaalTaal } from '../../shared/domain/taal';
import { dutchByKey } from '../../shared/talen/keys';

const SCHERM = [
  { sleutel: 'scherm.taal.naam', tekst: 'Nederlands', regel: 2 },
  { sleutel: 'scherm.stap', tekst: 'Stap {stap} van {totaal}', regel: 3 },
];

/** @returns a translation of every text that these sources show */
export function translated({ themas, taken }: Pick<Sources, 'themas' | 'taken'>): TalenBron {
  const dutch = [...dutchByKey({ scherm: SCHERM, themas, taken })];
  const vertalingen = VertaalTaal.options.map((taal) => [
    taal,
    dutch.map(([sleutel, nl], at) => ({
      sleutel,
      nl,
      tekst: `${taal} ${nl}`.trim(),
      nagekeken: at === 1 ? 'ja' : 'nee',
      regel: at + 2,
    })),
  ]);
  return { scherm: SCHERM, vertalingen: Object.fromEntries(vertalingen) as TalenBron['vertalingen'] };
}

/** Writes them as the files of data/sources. */
export function writeTalen(sources: string, { scherm, vertalingen }: TalenBron): void {
  mkdirSync(join(sources, 'talen'), { recursive: true });
  write(sources, 'nl', ['sleutel;tekst', ...scherm.map(({ sleutel, tekst }) => `${sleutel};${tekst}`)]);
  for (const taal of VertaalTaal.options) {
    const rows = vertalingen[taal].map((row) => [row.sleutel, row.nl, row.tekst, row.nagekeken].join(';'));
    write(sources, taal, ['sleutel;nl;tekst;nagekeken', ...rows]);
  }
}

function write(sources: string, taal: VertaalTaal | 'nl', lines: readonly string[]): void {
  writeFileSync(join(sources, taalBestand(taal)), `${lines.join('\n')}\n`);
}
