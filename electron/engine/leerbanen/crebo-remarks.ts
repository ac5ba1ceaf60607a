/** What people should know of the crebos in the leerbanen: how many were followed up, and which are not known. */
import type { CreboView } from './crebo-view';

export function creboRemarks({ omgezet, onbekend }: CreboView): { tekst: string; aantal: number }[] {
  const moved =
    omgezet === 0 ? [] : [{ tekst: 'Een oude crebo is omgezet naar de opvolger.', aantal: omgezet }];
  const unknown = [...onbekend].map(([crebo, aantal]) => ({
    tekst: `Crebo ${crebo} staat niet in de kwalificaties. Leerbanen met die crebo zie je pas als je de kwalificatie inleest.`,
    aantal,
  }));
  return [...moved, ...unknown];
}
