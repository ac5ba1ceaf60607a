/** An empty conversation with a readable random code. */
import type { Gesprek } from './gesprek';
import { GesprekCode } from './ids';

/** Short words that are easy to say and to hear in a noisy room; none can offend. */
export const CODE_WOORDEN = [
  'ANKER',
  'APPEL',
  'BEUK',
  'BRUG',
  'DUIN',
  'EIK',
  'FIETS',
  'FLUIT',
  'GRAS',
  'HAVEN',
  'HOED',
  'IJSVOGEL',
  'KAART',
  'KADE',
  'KLOK',
  'KOMPAS',
  'KRAAN',
  'LAMP',
  'LINDE',
  'MAAN',
  'MEEUW',
  'MOLEN',
  'OTTER',
  'PEER',
  'PLANK',
  'PONT',
  'RIET',
  'ROOS',
  'SCHELP',
  'SLUIS',
  'STEEN',
  'STER',
  'TULP',
  'VEER',
  'VLIEGER',
  'WILG',
  'WOLK',
  'ZALM',
  'ZEIL',
  'ZWALUW',
] as const;

/**
 * @param random gives a number from 0 up to but not including 1
 * @param now moment at which the conversation starts
 */
export function nieuwGesprek(random: () => number, now: Date): Gesprek {
  const woord = CODE_WOORDEN[Math.floor(random() * CODE_WOORDEN.length)] ?? 'KOMPAS';
  const nummer = 100 + Math.floor(random() * 900);
  return {
    code: GesprekCode.parse(`${woord}-${String(nummer)}`),
    begonnen: now.toISOString(),
    situatie: {},
    antwoorden: { taken: [], werkprocessen: [], themas: [] },
    overgeslagen: [],
    gekozen: [],
    routeAntwoorden: {},
    leerbanen: [],
    afspraken: [],
  };
}
