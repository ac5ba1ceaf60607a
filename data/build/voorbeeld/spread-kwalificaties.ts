/** Decides how many invented places each kwalificatie gets. */
import { divideUnits } from '../../../shared/matching/divide-units';
import type { VoorbeeldKwalificatie } from './feiten';

/** About this many places in all, and at least so many for each kwalificatie. */
const TOTAL = 2000;
const AT_LEAST = 2;

/** People without a startkwalificatie look for niveau 1 and 2 first. */
const NIVEAU_WEIGHT: Readonly<Record<number, number>> = { 1: 6, 2: 3, 3: 2, 4: 0.6 };

/** Words in the names of kwalificaties that many leerbedrijven take people for (own estimate). */
const COMMON =
  /^assistent|autotechn|bakker|bediening|beveilig|chauffeur|dienstverlening|elektrotechnische installaties|gastheer|groen|helpende|hovenier|kapper|kok\b|logistiek (?:medewerker|teamleider)|metsel|pedagogisch|retail|schilder|schoonma|timmer|verkoop|verpleegkundige|verzorgende|werktuigkundige installaties/iu;
const COMMON_WEIGHT = 8;

/** @returns every kwalificatie as many times as it gets places, in the order of crebo */
export function spreadKwalificaties(
  kwalificaties: readonly VoorbeeldKwalificatie[],
): VoorbeeldKwalificatie[] {
  const sorted = [...kwalificaties].sort((a, b) => (a.crebo < b.crebo ? -1 : 1));
  const extra = divideUnits(Math.max(0, TOTAL - AT_LEAST * sorted.length), sorted.map(weight));
  return sorted.flatMap((kwalificatie, index) =>
    Array<VoorbeeldKwalificatie>(AT_LEAST + (extra[index] ?? 0)).fill(kwalificatie),
  );
}

function weight({ naam, niveau }: VoorbeeldKwalificatie): number {
  return (NIVEAU_WEIGHT[Number(niveau)] ?? 1) * (COMMON.test(naam) ? COMMON_WEIGHT : 1);
}
