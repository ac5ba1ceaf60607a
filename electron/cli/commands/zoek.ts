/** `zoek`: one query a line in, the best taken, werkprocessen and kwalificaties out. */
import { call } from '../call';
import { answerLines } from '../lines';
import type { Command } from './command';

const PER_KIND = 10;
const MAX_CHARACTERS = 200;

export const zoek: Command = ({ engine, input, write, complain }) =>
  answerLines({
    input,
    write,
    complain,
    answer: async (line) => {
      const query = line.trim();
      if (query.length > MAX_CHARACTERS) {
        return { ok: false, error: { veld: 'query', reden: `langer dan ${String(MAX_CHARACTERS)} tekens` } };
      }
      const found = await call(engine, 'zoek.alles', { tekst: query, perSoort: PER_KIND });
      return {
        ok: true,
        value: {
          query,
          taken: found.taken.map(({ id, zin, score, werkprocessen }) => ({
            id,
            titel: zin,
            score,
            werkprocessen,
          })),
          werkprocessen: found.werkprocessen.map(({ titel, kwalificaties }) => ({ titel, kwalificaties })),
          kwalificaties: found.kwalificaties.map(({ crebo, naam, niveau, dossier }) => ({
            crebo,
            naam,
            niveau,
            dossier,
          })),
        },
      };
    },
  });
