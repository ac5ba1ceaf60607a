/** The hard limits: what a person does not want falls away, and the screen says why. */
import type { LeerbaanWensen, Weggevallen } from '../contract/leerbanen-vorm';
import type { Plek } from './plek';

export type Grens = keyof Weggevallen;

type Check = (plek: Plek, wensen: LeerbaanWensen, km: number | undefined) => boolean;

/**
 * In the order in which they are counted. What the source does not tell never fails a limit: a place
 * without a known distance, first day or number of days stays in, and the screen shows the gap.
 */
const LIMITS: readonly (readonly [Grens, Check])[] = [
  [
    'richting',
    (plek, { crebos }) =>
      crebos.length > 0 && !crebos.some((crebo) => crebo === plek.crebo || crebo === plek.oudeCrebo),
  ],
  ['afstand', (_plek, { maxKm }, km) => maxKm !== undefined && km !== undefined && km > maxKm],
  ['leerweg', (plek, { leerweg }) => leerweg !== undefined && plek.leerweg !== leerweg],
  ['niveau', ({ niveau }, { niveaus }) => niveaus !== undefined && !niveaus.includes(niveau)],
  [
    'start',
    ({ start }, { startVanaf }) => startVanaf !== undefined && start !== undefined && start < startVanaf,
  ],
  [
    'dagen',
    ({ dagenPerWeek }, { maxDagen }) =>
      maxDagen !== undefined && dagenPerWeek !== undefined && dagenPerWeek > maxDagen,
  ],
  [
    'praktijkverklaring',
    ({ kenmerken }, { alleenPraktijkverklaring }) =>
      alleenPraktijkverklaring === true && !kenmerken.includes('praktijkverklaring'),
  ],
];

/** The first limit that a place fails, or undefined when it passes them all. */
export function failedLimit(plek: Plek, wensen: LeerbaanWensen, km: number | undefined): Grens | undefined {
  for (const [grens, fails] of LIMITS) if (fails(plek, wensen, km)) return grens;
  return undefined;
}
