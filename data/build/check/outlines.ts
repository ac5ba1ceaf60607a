/** The map shows every arbeidsmarktregio, and nothing else. */
import { OMTREK_BESTAND } from '../read/outlines';
import type { Sources } from '../read/sources';
import { fout, type Probleem } from './problem';

export function outlinesOfRegions(
  s: Pick<Sources, 'omtrekken' | 'arbeidsmarktregios' | 'bronnen'>,
): Probleem[] {
  const regios = new Set(s.arbeidsmarktregios.map(({ code }) => code));
  const getekend = new Set(s.omtrekken.map(({ regio }) => regio));
  const bronnen = new Set(s.bronnen.map(({ id }) => id));
  return [
    ...s.omtrekken
      .filter(({ regio }) => !regios.has(regio))
      .map(({ regio }) => fout(OMTREK_BESTAND, 0, regio, 'staat niet in arbeidsmarktregios.csv')),
    ...s.omtrekken
      .filter(({ bron }) => !bronnen.has(bron))
      .map(({ bron }) => fout(OMTREK_BESTAND, 0, bron, 'bron: staat niet in bronnen.csv')),
    ...[...regios]
      .filter((regio) => !getekend.has(regio))
      .map((regio) => fout(OMTREK_BESTAND, 0, regio, 'deze regio heeft geen omtrek')),
  ];
}
