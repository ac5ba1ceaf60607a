/** `regelingen`: every rule in every version as one JSON line, also what has ended. */
import { call } from '../call';
import { inWords, sourceText } from '../rule-words';
import type { Command } from './command';

export const regelingen: Command = async ({ engine, write }) => {
  const { regels } = await call(engine, 'regelingen.toon', {});
  for (const rij of [...regels].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    write({
      id: rij.id,
      naam: rij.naam,
      soort: rij.soort,
      zekerheid: inWords(rij.zekerheid),
      geldigVan: rij.geldigVan ?? null,
      geldigTot: rij.geldigTot ?? null,
      bron: sourceText(rij.bron),
      ookBekendAls: rij.ookBekendAls,
    });
  }
  return 0;
};
