/** `match`: one profile a line in, the best kwalificaties out; `--uitleg` adds what they rest on. */
import type { RichtingVorm } from '../../../shared/contract/antwoorden-vorm';
import { call } from '../call';
import { answerLines } from '../lines';
import { lookupIn } from '../lookup';
import { parseProfile, type ParsedProfile } from '../profile';
import type { Command, CommandContext } from './command';

const AT_MOST = 25;

export const match: Command = (context) => {
  const lookup = lookupIn(context.engine);
  return answerLines({
    ...context,
    answer: async (line) => {
      const parsed = await parseProfile(line, lookup);
      return parsed.ok ? { ok: true, value: await rank(context, parsed.value) } : parsed;
    },
  });
};

async function rank({ engine, options }: CommandContext, profile: ParsedProfile): Promise<unknown> {
  const { antwoorden, filter } = profile;
  const { richtingen } = await call(engine, 'match.richtingen', { antwoorden, filter, aantal: AT_MOST });
  return {
    richtingen: await Promise.all(
      richtingen.map(async (richting) => ({
        ...shape(richting),
        ...(profile.postcode === undefined
          ? {}
          : { leerbanen: await leerbanenNear(engine, profile, richting) }),
        ...(options.has('--uitleg') ? { uitleg: await explain(engine, profile, richting) } : {}),
      })),
    ),
  };
}

function shape(richting: RichtingVorm): Omit<RichtingVorm, 'sector'> {
  const { sector: _sector, ...shown } = richting;
  return shown;
}

async function leerbanenNear(
  engine: CommandContext['engine'],
  { antwoorden, postcode, maxKm }: ParsedProfile,
  richting: RichtingVorm,
): Promise<number> {
  const found = await call(engine, 'leerbanen.zoek', {
    antwoorden,
    aantal: 1,
    wensen: {
      crebos: [richting.crebo],
      ...(postcode === undefined ? {} : { pc4: postcode }),
      ...(maxKm === undefined ? {} : { maxKm }),
    },
  });
  return found.totaal;
}

async function explain(
  engine: CommandContext['engine'],
  { antwoorden }: ParsedProfile,
  richting: RichtingVorm,
): Promise<unknown> {
  const { bijdragen } = await call(engine, 'match.uitleg', { antwoorden, crebo: richting.crebo });
  return bijdragen.map(({ code, titel, soort, groep, gewicht, bijdrage, gronden }) => ({
    code,
    titel,
    soort,
    groep,
    gewicht,
    bijdrage,
    antwoorden: gronden,
  }));
}
