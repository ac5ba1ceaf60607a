/** Everything a kwalificatie asks must be reachable from a task card. */
import { titelSleutel } from '../../../shared/text/fold';
import type { Sources } from '../read/sources';
import { taakIds, titlesOf } from '../write/titles';
import { fout, type Probleem } from './problem';

/** Fewer known werkprocessen than this, and an actuele kwalificatie needs an own estimate. */
const TE_WEINIG = 3;
/** Cards that such an estimate needs as kern: fewer say nothing about a profession. */
const MIN_KAARTEN = 3;

/** Titles of werkprocessen without a kern-taak. */
export function titlesWithoutTask(s: Pick<Sources, 'werkprocessen' | 'werkprocestitels'>): Probleem[] {
  return titlesOf(s)
    .filter(({ kern }) => kern.length === 0)
    .map(({ titel }) => fout('werkprocestitels.csv', 0, titel, 'bij deze titel hoort nog geen kern-taak'));
}

/** Titles of actuele kwalificaties without a sentence in plain words. */
export function titlesWithoutSentence(
  s: Pick<Sources, 'kwalificaties' | 'werkprocessen' | 'werkprocestitels'>,
): Probleem[] {
  const actueel = new Set(
    s.kwalificaties.filter(({ status }) => status === 'actueel').map(({ crebo }) => crebo),
  );
  const gevraagd = new Set(
    s.werkprocessen.filter(({ crebo }) => actueel.has(crebo)).map(({ titel }) => titelSleutel(titel)),
  );
  return s.werkprocestitels
    .filter(({ titel, zin }) => zin === '' && gevraagd.has(titelSleutel(titel)))
    .map(({ titel, regel }) =>
      fout('werkprocestitels.csv', regel, titel, 'deze titel is actueel en heeft nog geen gewone zin'),
    );
}

/** Actuele kwalificaties with too few known werkprocessen, and no estimate or one of too few cards. */
export function kwalificatiesWithoutEstimate(
  s: Pick<Sources, 'kwalificaties' | 'werkprocessen' | 'eigen-inschatting'>,
): Probleem[] {
  const aantal = new Map<string, number>();
  for (const { crebo } of s.werkprocessen) aantal.set(crebo, (aantal.get(crebo) ?? 0) + 1);
  const geschat = new Map(s['eigen-inschatting'].map((rij) => [rij.crebo, rij]));
  return s.kwalificaties
    .filter(({ crebo, status }) => status === 'actueel' && (aantal.get(crebo) ?? 0) < TE_WEINIG)
    .flatMap(({ crebo, naam }) => {
      const rij = geschat.get(crebo);
      const kaarten = taakIds(rij?.kern ?? '').length;
      if (kaarten >= MIN_KAARTEN) return [];
      const wat =
        kaarten === 0
          ? `geen werkprocessen en geen eigen inschatting: ${naam}`
          : `eigen inschatting van ${String(kaarten)} kern-taken; minstens ${String(MIN_KAARTEN)}: ${naam}`;
      return [fout('eigen-inschatting.csv', rij?.regel ?? 0, crebo, wat)];
    });
}
