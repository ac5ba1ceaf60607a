/** The form of the sentences a person reads; whether they are good is for people to judge. */
import { words } from '../../../shared/text/stem';
import type { Sources } from '../read/sources';
import { fout, type Probleem } from './problem';

/** Most words of a sentence on a card, of its example, and of a title in plain words. */
const MAX = { zin: 10, voorbeeld: 15, titelzin: 14 } as const;
/** Fewer everyday words than this, and a card can not be found by typing. */
const MIN_WOORDEN = 8;

export function cardTexts({ taken }: Pick<Sources, 'taken'>): Probleem[] {
  return taken.flatMap(({ bestand, regel, id, zin, voorbeeld, woorden }) => [
    ...sentence(bestand, regel, zin, MAX.zin),
    ...(voorbeeld === '' ? [fout(bestand, regel, id, 'het voorbeeld ontbreekt')] : []),
    ...(/^bijvoorbeeld/iu.test(voorbeeld)
      ? [fout(bestand, regel, voorbeeld, 'begin niet met Bijvoorbeeld')]
      : []),
    ...tooLong(bestand, regel, voorbeeld, MAX.voorbeeld),
    ...(woorden.length < MIN_WOORDEN
      ? [fout(bestand, regel, id, `minstens ${String(MIN_WOORDEN)} woorden om de taak mee te vinden`)]
      : []),
  ]);
}

export function titleTexts({ werkprocestitels }: Pick<Sources, 'werkprocestitels'>): Probleem[] {
  return werkprocestitels
    .filter(({ zin }) => zin !== '')
    .flatMap(({ zin, regel }) => sentence('werkprocestitels.csv', regel, zin, MAX.titelzin));
}

function sentence(bestand: string, regel: number, zin: string, max: number): Probleem[] {
  const vorm = zin.startsWith('Ik ') && zin.endsWith('.');
  return [
    ...(vorm ? [] : [fout(bestand, regel, zin, 'de zin begint met "Ik" en eindigt met een punt')]),
    ...tooLong(bestand, regel, zin, max),
  ];
}

function tooLong(bestand: string, regel: number, tekst: string, max: number): Probleem[] {
  const aantal = tekst.split(/\s+/u).filter((deel) => words(deel).length > 0).length;
  return aantal > max
    ? [fout(bestand, regel, tekst, `${String(aantal)} woorden; hoogstens ${String(max)}`)]
    : [];
}
