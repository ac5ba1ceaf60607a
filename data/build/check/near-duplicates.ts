/** Two texts that a person can not tell apart are one question too many. */
import { fold, titelSleutel } from '../../../shared/text/fold';
import type { Sources } from '../read/sources';
import { contentWords, likeness, shared } from './content-words';
import { fout, type Probleem } from './problem';

/** Sentences on cards that share so much of what they are about, look the same. */
const ZELFDE_ZIN = 0.75;
/** Cards that share more than this part of the everyday words of the shorter list, find the same people. */
const ZELFDE_WOORDEN = 0.5;

/** Cards whose sentences, or whose everyday words, are nearly those of a card before it. */
export function nearlyEqualCards({ taken }: Pick<Sources, 'taken'>): Probleem[] {
  const kaarten = taken.map((taak) => ({
    taak,
    sleutel: titelSleutel(taak.zin),
    inhoud: contentWords(taak.zin),
    woorden: new Set(taak.woorden.map(fold)),
  }));
  return kaarten.flatMap(({ taak, sleutel, inhoud, woorden }, index) =>
    kaarten.slice(0, index).flatMap((eerder) => [
      // Sentences that are wholly equal are found by duplicates.ts.
      ...(sleutel !== eerder.sleutel && likeness(inhoud, eerder.inhoud) >= ZELFDE_ZIN
        ? [fout(taak.bestand, taak.regel, taak.zin, `lijkt te veel op "${eerder.taak.zin}"`)]
        : []),
      ...(shared(woorden, eerder.woorden) > ZELFDE_WOORDEN * Math.min(woorden.size, eerder.woorden.size)
        ? [
            fout(
              taak.bestand,
              taak.regel,
              taak.id,
              `meer dan de helft van de woorden staat ook bij ${eerder.taak.id}`,
            ),
          ]
        : []),
    ]),
  );
}

/**
 * Two werkprocessen of one kwalificatie whose plain sentences are about the same. In different kwalificaties
 * that is right: titles there often differ in spelling only.
 */
export function nearlyEqualTitles(s: Pick<Sources, 'werkprocessen' | 'werkprocestitels'>): Probleem[] {
  const perTitel = new Map(
    s.werkprocestitels
      .filter(({ zin }) => zin !== '')
      .map((rij) => [titelSleutel(rij.titel), { rij, inhoud: [...contentWords(rij.zin)].sort().join(' ') }]),
  );
  const eerste = new Map<string, number>();
  const gemeld = new Set<string>();
  return s.werkprocessen.flatMap(({ crebo, titel }) => {
    const tekst = perTitel.get(titelSleutel(titel));
    if (tekst === undefined) return [];
    const { rij, inhoud } = tekst;
    const ander = eerste.get(`${crebo} ${inhoud}`) ?? rij.regel;
    eerste.set(`${crebo} ${inhoud}`, ander);
    const paar = `${String(Math.min(ander, rij.regel))} ${String(Math.max(ander, rij.regel))}`;
    if (ander === rij.regel || gemeld.has(paar)) return [];
    gemeld.add(paar);
    const wat = `in kwalificatie ${crebo} bijna dezelfde zin als regel ${String(ander)}`;
    return [fout('werkprocestitels.csv', rij.regel, rij.zin, wat)];
  });
}
