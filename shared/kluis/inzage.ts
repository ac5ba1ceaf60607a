/** Everything that is held about one code as a page in plain Dutch, for the right of access of the candidate. */
import type { Inzage } from '../contract/kluis-vorm';
import type { Niveau } from '../domain/antwoord';
import type { Gesprek } from '../domain/gesprek';
import { dutchMoment } from './dutch-moment';
import { dutchDate } from '../rules/dutch-date';

type Deel = Inzage['delen'][number];

/** Names for what a conversation holds as codes; undefined when a code is not known (any more). */
export interface InzageNames {
  readonly taak: (id: string) => string | undefined;
  readonly werkproces: (sleutel: string) => string | undefined;
  readonly thema: (id: string) => string | undefined;
  /** "Kok, mbo 2". */
  readonly richting: (crebo: string) => string | undefined;
  /** "Enschede, arbeidsmarktregio Twente". */
  readonly plaats: (pc4: string) => string | undefined;
  readonly route: (id: string) => string | undefined;
  /** "Kok bij Eethuis De Pan in Enschede". */
  readonly leerbaan: (id: string) => string | undefined;
  /** The question behind a field, and the words of the answer that was given to it. */
  readonly vraag: (veld: string, waarde: string) => { vraag: string; antwoord: string } | undefined;
}

export interface HeldForInzage {
  readonly gesprek: Gesprek;
  readonly gewijzigd: string;
  /** True when it stands in the kluis; else it lives in memory. */
  readonly inKluis: boolean;
}

const NIVEAU: Readonly<Record<Niveau, string>> = {
  zelfstandig: 'zelfstandig',
  'met-hulp': 'met hulp',
  'nog-niet': 'nog niet',
};

const HERKOMST = {
  hier: 'Dit gesprek is op deze laptop begonnen.',
  kopie: 'Dit gesprek is een kopie van een ander gesprek op deze laptop.',
  overgenomen: 'Dit gesprek is overgenomen van een collega.',
} as const;

const NIETS = 'Hierover staat niets in dit gesprek.';

export function inzagePage(held: HeldForInzage, names: InzageNames): Deel[] {
  const { antwoorden, overgeslagen, afspraken, leerbanen } = held.gesprek;
  const taken = antwoorden.taken.map(({ taak, niveau, zelfGenoemd }) => {
    const self = zelfGenoemd === true ? ' Zelf genoemd.' : '';
    return `${sentence(named(names.taak(taak), taak))} ${capital(NIVEAU[niveau])}.${self}`;
  });
  const werkprocessen = antwoorden.werkprocessen.map(
    ({ sleutel, niveau }) => `${sentence(names.werkproces(sleutel) ?? sleutel)} ${capital(NIVEAU[niveau])}.`,
  );
  const themas = (antwoorden.themas ?? []).map(
    ({ thema, kent, overslaan }) =>
      `${names.thema(thema) ?? thema}: ${kent ? 'ken ik' : 'ken ik niet'}${overslaan === true ? ', liever geen vragen' : ''}.`,
  );
  return [
    deel('Over dit gesprek', about(held)),
    deel('Situatie', situatie(held.gesprek, names)),
    deel('Antwoorden over taken', taken),
    deel('Antwoorden over werkprocessen', werkprocessen),
    deel('Onderwerpen', themas),
    deel(
      'Overgeslagen vragen',
      overgeslagen.map((taak) => named(names.taak(taak), taak)),
    ),
    deel(
      'Gekozen richtingen',
      held.gesprek.gekozen.map(
        (crebo) => `${names.richting(crebo) ?? 'Onbekende richting'} (crebo ${crebo})`,
      ),
    ),
    deel('Route', route(held.gesprek, names)),
    deel(
      'Gekozen leerbanen',
      leerbanen.map((id) => names.leerbaan(id) ?? `Een leerbaan die niet meer in de lijst staat (${id})`),
    ),
    deel('Voorstel van werkprocessen', voorstel(held.gesprek, names)),
    deel('Afspraken', [...afspraken]),
  ];
}

function about({ gesprek, gewijzigd, inKluis }: HeldForInzage): string[] {
  const { code, begonnen, bewaarTot, afgerond, overdrachtJa, herkomst = 'hier', oorsprong } = gesprek;
  return [
    `De code is ${code}. Er staat geen naam bij.`,
    `Het gesprek begon op ${dutchMoment(begonnen)}.`,
    `De laatste verandering was op ${dutchMoment(gewijzigd)}.`,
    HERKOMST[herkomst],
    ...(oorsprong === undefined ? [] : [`Daar begon het onder de code ${oorsprong.code}.`]),
    inKluis
      ? 'Het staat versleuteld op deze laptop.'
      : 'Het staat alleen in het geheugen van deze laptop. Aan het eind is het weg.',
    ...(bewaarTot === undefined
      ? []
      : [`Het blijft bewaard tot en met ${dutchDate(bewaarTot)}. Daarna wist de app het.`]),
    afgerond === undefined
      ? 'Het is nog niet afgerond.'
      : `Het is afgerond op ${dutchMoment(afgerond)}. Toen is het één keer geteld, zonder code.`,
    overdrachtJa === undefined
      ? 'Er is geen ja gegeven om het over te dragen aan een collega.'
      : `Op ${dutchMoment(overdrachtJa)} is ja gezegd tegen overdragen aan een collega.`,
  ];
}

function situatie({ situatie: s }: Gesprek, names: InzageNames): string[] {
  const answer = (veld: string, waarde: string | undefined): string[] =>
    waarde === undefined ? [] : [answered(names, veld, waarde)];
  return [
    ...(s.pc4 === undefined ? [] : [`Postcode: ${s.pc4} (${names.plaats(s.pc4) ?? 'plaats niet bekend'})`]),
    ...(s.maxKm === undefined ? [] : [`Wil hoogstens ${String(s.maxKm)} km reizen`]),
    ...(s.dagenPerWeek === undefined ? [] : [`Dagen per week werken en leren: ${String(s.dagenPerWeek)}`]),
    ...answer('hoogsteDiploma', s.hoogsteDiploma),
    ...answer('leeftijdsgroep', s.leeftijdsgroep),
    ...answer('werksituatie', s.werksituatie),
  ];
}

function route({ routeAntwoorden, route: id }: Gesprek, names: InzageNames): string[] {
  const answers = Object.entries(routeAntwoorden).map(([veld, waarde]) => answered(names, veld, waarde));
  return id === undefined ? answers : [...answers, `Gekozen route: ${names.route(id) ?? id}`];
}

function voorstel({ voorstel: keuzes = [] }: Gesprek, names: InzageNames): string[] {
  return keuzes.map(
    ({ sleutel, keuze }) =>
      `${sentence(names.werkproces(sleutel) ?? sleutel)} ${keuze === 'erbij' ? 'Zelf erbij gezet' : 'Zelf weggehaald'}.`,
  );
}

function answered(names: InzageNames, veld: string, waarde: string): string {
  const found = names.vraag(veld, waarde);
  return found ? `${found.vraag} ${sentence(found.antwoord)}` : `${veld}: ${waarde}`;
}

function deel(kop: string, regels: readonly string[]): Deel {
  return { kop, regels: regels.length === 0 ? [NIETS] : [...regels] };
}

function named(name: string | undefined, id: string): string {
  return name ?? `Een taak die niet meer in de app staat (${id})`;
}

function sentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
