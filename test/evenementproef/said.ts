/** What a candidate says and chooses, and what must be counted of it: asked of the data, not of what counts. */
import type { Situatie } from '../../shared/domain/situatie';
import { Pc4, type Crebo, type TaakId } from '../../shared/domain/ids';
import type { Antwoorden, Niveau } from '../../shared/domain/antwoord';
import type { Wijziging } from '../../shared/domain/gesprek';
import { MAX_WAARDEN, type TelSoort } from '../../shared/domain/evenement';
import type { Dice } from './dice';
import type { Call } from './installation';

export interface Said {
  readonly situatie: Situatie;
  readonly taken: readonly { readonly taak: TaakId; readonly niveau: Niveau }[];
  readonly gekozen: readonly Crebo[];
  readonly route?: { readonly id: string; readonly naam: string };
  /** What is counted of it, apart from how the conversation ends. */
  readonly waarden: Readonly<Partial<Record<TelSoort, readonly string[]>>>;
}

export const NIETS: Said = { situatie: {}, taken: [], gekozen: [], waarden: {} };

const POSTCODES = ['7511', '7607', '7571', '5014', '1011', '9711', '6211'];
const NIVEAUS: readonly Niveau[] = ['zelfstandig', 'met-hulp', 'nog-niet', 'nog-niet'];

/** Says something more in the conversation at hand. @returns all that was said in it */
export async function say(call: Call, before: Said, dice: Dice): Promise<Said> {
  const change = (wijziging: Wijziging): Promise<unknown> => call('gesprek.wijzig', { wijziging });
  const situatie = {
    ...before.situatie,
    ...(dice.chance(0.8) ? { pc4: Pc4.parse(dice.pick(POSTCODES)) } : {}),
    ...(dice.chance(0.5) ? { maxKm: dice.pick([5, 10, 30]) } : {}),
    ...(dice.chance(0.3) ? { dagenPerWeek: dice.pick([1, 3, 5]) } : {}),
  };
  await change({ soort: 'situatie', situatie });
  const taken = [...before.taken];
  for (let card = dice.below(6); card > 0; card -= 1) {
    const { taak } = await call('taken.volgende', {
      antwoorden: { taken, werkprocessen: [] },
      overgeslagen: [],
      filter: {},
    });
    if (taak === undefined) break;
    const niveau = dice.pick(NIVEAUS);
    await change({ soort: 'taak', taak: taak.id, niveau });
    taken.push({ taak: taak.id, niveau });
  }
  const gekozen = dice.chance(0.85) ? await choose(call, taken, dice) : before.gekozen;
  await change({ soort: 'kies-richtingen', crebos: [...gekozen] });
  const route = dice.chance(0.6) ? dice.pick(await call('route.toon', {})) : before.route;
  await change({ soort: 'kies-route', route: route?.id ?? null });
  const said = { situatie, taken, gekozen, ...(route ? { route: { id: route.id, naam: route.naam } } : {}) };
  return { ...said, waarden: await countable(call, said) };
}

async function choose(call: Call, taken: Said['taken'], dice: Dice): Promise<readonly Crebo[]> {
  const { richtingen } = await call('match.richtingen', {
    antwoorden: { taken: [...taken], werkprocessen: [] },
    filter: {},
    aantal: 6,
  });
  return dice
    .shuffle(richtingen)
    .slice(0, 1 + dice.below(3))
    .map(({ crebo }) => crebo);
}

async function countable(call: Call, said: Omit<Said, 'waarden'>): Promise<Said['waarden']> {
  const { situatie, taken, gekozen, route } = said;
  const antwoorden = { taken: [...taken], werkprocessen: [] };
  const details = await Promise.all(gekozen.map((crebo) => call('kwalificatie.toon', { crebo })));
  const titel = (crebo: Crebo): string =>
    `${crebo} ${details.find((one) => one.crebo === crebo)?.naam ?? ''}`;
  const tekort: string[] = [];
  for (const crebo of gekozen) {
    const { totaal, voorbeeld } = await call('leerbanen.zoek', {
      wensen: {
        crebos: [crebo],
        ...(situatie.pc4 === undefined ? {} : { pc4: situatie.pc4 }),
        ...(situatie.maxKm === undefined ? {} : { maxKm: situatie.maxKm }),
        ...(situatie.dagenPerWeek === undefined ? {} : { maxDagen: situatie.dagenPerWeek }),
      },
      antwoorden,
      aantal: 1,
    });
    // What is missing among the app's own, invented leerbanen is no shortage.
    if (totaal === 0 && !voorbeeld) tekort.push(titel(crebo));
  }
  const [eerste] = details;
  const plaats = situatie.pc4 === undefined ? null : await call('plaats.zoek', { pc4: situatie.pc4 });
  const all: Record<string, readonly string[]> = {
    regio: plaats === null ? [] : [plaats.regio],
    niveau: eerste ? [`niveau ${String(eerste.niveau)}`] : [],
    sector: eerste ? [eerste.sector] : [],
    route: route ? [route.naam] : [],
    wens: gekozen.map(titel),
    tekort,
    mist: eerste ? await missing(call, antwoorden, eerste) : [],
  };
  return Object.fromEntries(
    Object.entries(all)
      .map(
        ([soort, found]) =>
          [soort, [...new Set(found)].filter((one) => one !== '').slice(0, MAX_WAARDEN)] as const,
      )
      .filter(([, found]) => found.length > 0),
  );
}

/** An own estimate rests on cards: those are no werkprocessen. */
async function missing(
  call: Call,
  antwoorden: Antwoorden,
  {
    crebo,
    werkprocessen,
  }: { readonly crebo: Crebo; readonly werkprocessen: readonly { readonly titel: string }[] },
): Promise<readonly string[]> {
  const official = new Set(werkprocessen.map(({ titel }) => titel));
  const { bijdragen } = await call('match.uitleg', { antwoorden, crebo });
  return bijdragen
    .filter(({ groep, titel }) => groep === 'te-leren' && official.has(titel))
    .map(({ titel }) => titel);
}
