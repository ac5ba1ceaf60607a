/** `route`: one profile a line in; routes, money and desk with every condition and its source out. */
import { tryCall } from '../call';
import { answerLines } from '../lines';
import { routeAnswer } from '../route-answer';
import { parseRouteLine } from '../route-profile';
import { wrong } from '../wrong-line';
import type { Command } from './command';

export const route: Command = ({ engine, input, write, complain }) =>
  answerLines({
    input,
    write,
    complain,
    onWrong: (regel, { veld, reden }) => {
      write({ fout: { regel, veld, reden } });
    },
    answer: async (line) => {
      const parsed = parseRouteLine(line);
      if (!parsed.ok) return parsed;
      const found = await tryCall(engine, 'route.profiel', parsed.value);
      if (found.ok) return { ok: true, value: routeAnswer(found.value) };
      const { code, veld, detail = '' } = found.error;
      if (code === 'niet-gevonden') return wrong(veld ?? '', `"${detail}" staat niet in de gegevens`);
      throw new Error(`route.profiel: ${code} ${detail}`);
    },
  });
