/** The level of a kwalificatie: as it stands in the list, or as the kind of opleiding has it by law. */
import { fold } from '../../../../shared/text/fold';

/** Article 7.2.2 of the Wet educatie en beroepsonderwijs. */
const BY_KIND: readonly (readonly [start: string, niveau: number])[] = [
  ['entree', 1],
  ['assistent', 1],
  ['basisberoeps', 2],
  ['vakopleiding', 3],
  ['middenkader', 4],
  ['specialist', 4],
];

/** @returns 1–4; undefined when neither tells, 'onjuist' when what stands there is no level */
export function levelOf(niveau: string, soort: string): number | undefined | 'onjuist' {
  const told = /^(?:mbo\s*)?(?:niveau\s*)?([1-4])(?:[.,]0+)?(?:\s*[-–(].*)?$/iu.exec(niveau)?.[1];
  if (told !== undefined) return Number(told);
  if (niveau !== '') return 'onjuist';
  const kind = fold(soort);
  return BY_KIND.find(([start]) => kind.startsWith(start))?.[1];
}
