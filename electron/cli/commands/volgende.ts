/** `volgende`: one profile a line in, the next taak to ask out, with the reason. */
import { call } from '../call';
import { answerLines } from '../lines';
import { lookupIn } from '../lookup';
import { parseProfile } from '../profile';
import type { Command } from './command';

export const volgende: Command = (context) => {
  const lookup = lookupIn(context.engine);
  return answerLines({
    ...context,
    answer: async (line) => {
      const parsed = await parseProfile(line, lookup);
      if (!parsed.ok) return parsed;
      const vraag = await call(context.engine, 'taken.volgende', {
        antwoorden: parsed.value.antwoorden,
        filter: parsed.value.filter,
        overgeslagen: [],
      });
      const taak = vraag.taak && {
        id: vraag.taak.id,
        titel: vraag.taak.zin,
        voorbeeld: vraag.taak.voorbeeld,
      };
      return { ok: true, value: { taak: taak ?? null, reden: vraag.reden, stabiel: vraag.stabiel } };
    },
  });
};
