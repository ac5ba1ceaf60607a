/** Words of "Wie past waar?". */
import type { Passing } from '../../../shared/contract/omgekeerd-vorm';
import { aantal, afstand, hoofdletter, opsomming } from '../../i18n/format';

const mensen = (n: number): string => aantal(n, 'persoon', 'mensen');
const plekken = (n: number): string => aantal(n, 'plek', 'plekken');
const leerbanen = (n: number): string => aantal(n, 'leerbaan', 'leerbanen');

/** The limit that stands in the way of a person. */
const grens: Readonly<Record<NonNullable<Passing['grens']>, string>> = {
  afstand: 'te ver weg',
  dagen: 'te veel dagen per week',
  richting: 'een andere richting',
  leerweg: 'een andere leerweg',
  niveau: 'een ander niveau',
  start: 'begint te vroeg',
  praktijkverklaring: 'geen praktijkverklaring',
};

/** What may help against it. */
const hulp: Partial<typeof grens> = {
  afstand: 'Verder reizen kan helpen.',
  dagen: 'Meer dagen per week kan helpen.',
};

export const words = {
  titel: 'Wie past waar?',
  lead: 'Je begint hier bij de leerbaan en ziet welke mensen passen. Je ziet alleen codes.',
  laden: 'We vergelijken de gesprekken met de leerbanen.',
  soort: {
    label: 'Wat wil je weten?',
    leerbaan: 'Een leerbaan',
    verdelen: 'Iedereen verdelen',
  },
  wie: {
    label: 'Welke gesprekken?',
    evenement: (naam: string) => `Van ${naam}`,
    zonder: 'Van vandaag, zonder evenement',
    vandaag: 'Alles van vandaag',
  },
  geenKluis: {
    titel: 'Je werkt zonder bewaren',
    uitleg: 'Er staat dan maar één gesprek op deze laptop. We vergelijken alleen het gesprek dat nu open is.',
    knop: 'Lees hoe een kluis werkt',
  },
  geenGesprek: {
    titel: 'Er zijn nog geen gesprekken om te vergelijken',
    uitleg:
      'Hier komen de codes van de mensen die je sprak. Begin een gesprek. Of kies hierboven andere gesprekken.',
    knop: 'Begin een gesprek',
  },
  zoek: {
    label: 'Zoek een leerbaan',
    uitleg: 'Typ een naam, een plaats of een opleiding. Bijvoorbeeld: bakkerij Enschede',
    lijst: 'Gevonden leerbanen',
    gevonden: (getoond: number, n: number) =>
      n > getoond ? `De eerste ${String(getoond)} van ${leerbanen(n)}` : leerbanen(n),
    niets: 'We vinden geen leerbaan. Typ minder woorden of een andere naam.',
    keuze: (titel: string, bedrijf: string) => `${titel} bij ${bedrijf}`,
    bij: (plaats: string, niveau: number, kwalificatie: string) =>
      `${plaats} · mbo ${String(niveau)}, ${kwalificatie}`,
    voorbeeld: 'voorbeeld',
    gekozen: (naam: string) => `Gekozen: ${naam}.`,
  },
  voorbeeld: {
    badge: 'Voorbeeld',
    titel: 'Dit zijn voorbeelden',
    uitleg: 'Deze leerbanen en leerbedrijven zijn verzonnen.',
  },
  onbekend: (n: number) =>
    n === 1
      ? 'Eén gekozen leerbaan staat niet meer in de gegevens. Die telt niet mee.'
      : `${String(n)} gekozen leerbanen staan niet meer in de gegevens. Die tellen niet mee.`,
  onbekendWeg: 'Haal weg wat niet meer bestaat',
  haalWeg: 'Haal weg',
  vol: (n: number) => `Je koos er ${String(n)}. Meer kan niet. Haal er eerst één weg.`,
  druk: 'Druk deze lijst af',
  leerbaan: {
    titel: 'Gekozen leerbanen',
    leegTitel: 'Kies een leerbaan',
    leeg: 'Zoek hierboven een leerbaan. Daarna zie je hier wie er past.',
    waar: (bedrijf: string, plaats: string, niveau: number) =>
      [bedrijf, plaats, `mbo ${String(niveau)}`].join(' · '),
    past: (n: number, van: number) =>
      `${String(n)} van de ${mensen(van)} ${n === 1 ? 'past' : 'passen'} hier`,
    wie: (titel: string) => `Wie past bij ${titel}, het best passend eerst`,
    niemand: 'Niemand past hier op dit moment.',
    nietBekend: (codes: readonly string[]) =>
      `Nog niet bekend: ${opsomming(codes)}. ${codes.length === 1 ? 'Deze persoon heeft' : 'Deze mensen hebben'} nog geen taken beantwoord.`,
    pastNiet: (n: number) => `${mensen(n)} ${n === 1 ? 'past' : 'passen'} niet. Waarom?`,
    reden: (code: string, reden: string) => `${code}: ${reden}`,
  },
  passing: {
    kan: (kan: number, totaal: number) => `kan al ${String(kan)} van de ${String(totaal)}`,
    geenLijst: 'we weten niet welk werk hierbij hoort',
    leren: (hier: number, van: number) =>
      `${String(hier)} van de ${String(van)} die nog ${van === 1 ? 'mist' : 'missen'} ${hier === 1 ? 'is' : 'zijn'} hier te leren`,
    allesKan: 'kan alles al',
    lerenOnbekend: 'niet bekend wat hier te leren is',
    km: (km: number | undefined) => (km === undefined ? 'afstand niet bekend' : afstand(km)),
    gekozen: 'Koos deze richting',
    werkprocessen: 'Bekijk de werkprocessen',
    kanTitel: 'Kan dit al:',
    leerTitel: 'Kan dit hier leren:',
    grens: (reden: NonNullable<Passing['grens']>, km: number | undefined) =>
      reden === 'afstand' && km !== undefined ? `${grens.afstand} (${afstand(km)})` : grens[reden],
  },
  plekken: {
    titel: 'Leerbanen die er zijn',
    uitleg: 'Zet hier de leerbanen met hun plekken. Een plek is er voor één persoon.',
    bewaard: (naam: string) => `We bewaren deze lijst bij ${naam}.`,
    nietBewaard: 'Deze lijst blijft staan tot je de app sluit. Met een evenement bewaren we hem.',
    leegTitel: 'Er staan nog geen leerbanen',
    leeg: 'Zoek hierboven welke leerbanen er zijn. Daarna verdelen we iedereen.',
    leerbaan: 'Leerbaan',
    waar: 'Leerbedrijf en plaats',
    aantal: 'Plekken',
    aantalVan: (titel: string) => `Aantal plekken bij ${titel}`,
    fout: 'Typ een getal van 1 tot en met 99.',
    weg: 'Weghalen',
  },
  verdeling: {
    titel: 'De beste verdeling',
    hoe: 'Eerst krijgen zoveel mogelijk mensen een plek. Daarna telt hoe goed het past: wat iemand kan en hier leert, de afstand, en de gekozen richting.',
    uitkomst: (n: number, van: number) =>
      n === van
        ? `${van === 1 ? 'De ene persoon krijgt' : `Alle ${mensen(van)} krijgen`} een plek.`
        : `${String(n)} van de ${mensen(van)} ${n === 1 ? 'krijgt' : 'krijgen'} een plek.`,
    vrij: (n: number) =>
      n === 0 ? 'Alle plekken zijn vol.' : `Er ${n === 1 ? 'blijft' : 'blijven'} ${plekken(n)} vrij.`,
    enige: 'Dit is de enige beste verdeling.',
    meerTitel: 'Je kunt ook anders kiezen',
    meer: (codes: readonly string[]) =>
      `Er is nog een verdeling die precies even goed is. Bij deze codes kun je zelf kiezen: ${opsomming(codes)}.`,
    perLeerbaan: 'Per leerbaan',
    perPersoon: 'Per persoon',
    code: 'Code',
    leerbaan: 'Leerbaan',
    wie: 'Wie',
    plekken: 'Plekken',
    vrijKop: 'Vrij',
    niemand: 'Nog niemand',
    waarom: 'Waarom past het?',
    zonder: (n: number) => `${hoofdletter(mensen(n))} zonder plek`,
    nodigKop: 'Wat is er nodig?',
    geenTaken: 'Nog geen taken beantwoord. Daarom konden we deze persoon niet verdelen.',
    niets: 'Er is geen leerbaan om mee te vergelijken.',
    nodigVol: (leerbaan: string) => `${leerbaan}: past, maar is vol. Een extra plek kan helpen.`,
    nodigGrens: (reden: NonNullable<Passing['grens']>, leerbaan: string) =>
      `${leerbaan}: ${grens[reden]}. ${hulp[reden] ?? ''}`.trim(),
  },
} as const;
