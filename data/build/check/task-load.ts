/** A card that leads to very many titles says little about any of them. */
import type { Sources } from '../read/sources';
import { taakIds } from '../write/titles';
import { fout, type Probleem } from './problem';

/** Part of all titles to which one card may lead, as kern or as deel. */
const MAX_DEEL = 0.03;
/** Titles that a card may always lead to: a part of a few says nothing. */
const ALTIJD_GOED = 10;

export function overloadedTasks(s: Pick<Sources, 'taken' | 'werkprocestitels'>): Probleem[] {
  const aantal = new Map<string, number>();
  for (const { kern, deel } of s.werkprocestitels) {
    for (const id of new Set([...taakIds(kern), ...taakIds(deel)])) aantal.set(id, (aantal.get(id) ?? 0) + 1);
  }
  const max = Math.max(ALTIJD_GOED, Math.floor(MAX_DEEL * s.werkprocestitels.length));
  return s.taken.flatMap(({ id, bestand, regel }) => {
    const titels = aantal.get(id) ?? 0;
    if (titels <= max) return [];
    return [fout(bestand, regel, id, `hoort bij ${String(titels)} titels; hoogstens ${String(max)}`)];
  });
}
