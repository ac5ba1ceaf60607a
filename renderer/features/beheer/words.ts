/** Words of the page Beheer. */
import type { InvoerTelling } from '../../../shared/contract/lokaal-vorm';
import type { RegelRij } from '../../../shared/contract/regelingen-vorm';
import type { Zekerheid } from '../../../shared/domain/regeling';
import { aantal, datum, getal, opsomming } from '../../i18n/format';

/** Kinds of rules; one that is new in the data is shown by its own name. */
const SOORTEN: Readonly<Record<string, string>> = {
  geld: 'Geld',
  route: 'Route',
  loket: 'Loket',
  verwijzing: 'Verwijzing',
  begrip: 'Begrip',
  partner: 'Partner',
  initiatief: 'Initiatief',
  programma: 'Programma',
  doelgroep: 'Doelgroep',
  meting: 'Telling',
};

const FEITEN: Readonly<Record<string, string>> = {
  voorWie: 'Voor wie?',
  vraagtAan: 'Wie vraagt het aan?',
  wanneer: 'Wanneer?',
  levertOp: 'Wat levert het op?',
  duur: 'Hoe lang duurt het?',
  inkomen: 'Heb je dan inkomen?',
  beslist: 'Wie beslist?',
  doet: 'Wat doen ze?',
  wanneerHeen: 'Wanneer ga je erheen?',
  voorwaarde: 'Voorwaarden:',
  cijfer: 'Cijfers:',
};

export const soortWoord = (soort: string): string => SOORTEN[soort] ?? soort;
export const feitWoord = (soort: string): string => FEITEN[soort] ?? soort;

export const zekerheidWoord: Readonly<Record<Zekerheid, string>> = {
  geldend: 'Geldt nu',
  'te-controleren': 'Nog controleren',
  historisch: 'Zo was het',
};

export const words = {
  titel: 'Beheer van regels en loketten',
  lead: 'Elke regel die de app gebruikt, met de bron. Klopt er iets niet meer? Verbeter het hier.',
  nieuwer: 'Heb je een nieuwer bestand met regels?',
  nieuwerLink: 'Laad het bij Gegevens',
  laden: 'We zoeken de regels op.',
  melding: {
    titel: 'Je aantekeningen zijn niet geladen',
    beschadigd: (bestand: string) =>
      `Het bestand met aantekeningen was beschadigd. We hebben het niet weggegooid. Het heet nu ${bestand}. Je begint hier opnieuw. Heeft een collega dezelfde aantekeningen? Lees dan dat bestand in.`,
    dicht:
      'We kunnen het bestand met aantekeningen niet openen. Je aantekeningen staan er nog. Sluit andere programma’s en start de app opnieuw.',
  },
  nietGebruikt: (n: number, regels: readonly string[]) =>
    `${aantal(n, 'verbetering past', 'verbeteringen passen')} niet bij de regels van nu: ${opsomming(regels)}. We bewaren ${
      n === 1 ? 'hem' : 'ze'
    }, maar gebruiken ${n === 1 ? 'hem' : 'ze'} niet.`,
  lijst: {
    titel: 'Alle regels',
    zoek: 'Zoek op naam, oude naam of bron',
    soort: 'Soort',
    regio: 'Regio',
    stand: 'Kun je het aanvragen?',
    zekerheid: 'Hoe zeker is het?',
    alles: 'Alles',
    landelijk: 'Heel Nederland',
    keuze: (naam: string, n: number) => `${naam} (${getal(n)})`,
    verloopt: 'Verloopt binnenkort',
    dagen: 'Binnen hoeveel dagen?',
    binnen: (n: number) => `Binnen ${aantal(n, 'dag', 'dagen')}`,
    eigen: 'Met een eigen aantekening',
    telling: (n: number, totaal: number) =>
      n === totaal ? `${aantal(totaal, 'regel', 'regels')}.` : `${getal(n)} van de ${getal(totaal)} regels.`,
    nog: (n: number) => `Toon er nog ${getal(n)}`,
    wis: 'Toon weer alle regels',
    leeg: 'Geen regel past hierbij',
    leegUitleg: 'Zoek iets anders, of toon weer alle regels.',
    leegVerloopt: (dagen: number) =>
      `Bij deze keuze kennen we geen regel met een laatste dag binnen ${aantal(dagen, 'dag', 'dagen')}.`,
  },
  regel: {
    bron: 'Bron',
    meerBronnen: 'Ook te vinden in:',
    gecontroleerd: (dag: string) => `Nagekeken op ${datum(dag)}`,
    meer: 'Meer en verbeteren',
    ookBekendAls: 'Ook bekend als:',
    regios: 'Regio:',
    bedrag: 'Hoeveel?',
    geldig: ({
      geldigVan,
      geldigTot,
      geldt,
    }: Pick<RegelRij, 'geldigVan' | 'geldigTot' | 'geldt'>): string => {
      const gold = geldt === 'voorbij' ? 'Gold' : 'Geldt';
      if (geldigVan !== undefined && geldigTot !== undefined)
        return `${gold} van ${datum(geldigVan)} tot en met ${datum(geldigTot)}.`;
      if (geldigTot !== undefined) return `${gold} tot en met ${datum(geldigTot)}.`;
      return geldigVan === undefined ? '' : `Geldt vanaf ${datum(geldigVan)}.`;
    },
    origineel: 'In de gegevens staat:',
    veld: {
      naam: 'Naam',
      uitleg: 'Uitleg',
      bedrag: 'Bedrag',
      geldigTot: 'Laatste dag',
      zekerheid: 'Hoe zeker is het?',
    },
    geenDag: 'geen laatste dag',
  },
  verbeter: {
    knop: 'Verbeter deze regel',
    uitleg: 'Je verbetering geldt op deze laptop. Iedereen ziet dat jouw organisatie dit heeft aangepast.',
    dagUitleg: 'Bijvoorbeeld: 31-12-2026. Laat je dit leeg? Dan geldt wat in de gegevens staat.',
    bedragUitleg: 'Schrijf het in gewone woorden. Bijvoorbeeld: hoogstens 2.000 euro per jaar.',
    paraaf: 'Je paraaf',
    paraafUitleg: 'Twee, drie of vier letters.',
    bewaar: 'Bewaar de verbetering',
    wis: 'Haal de verbetering weg',
    bewaard: 'Je verbetering is bewaard.',
    gewist: 'De verbetering is weg. Je ziet weer wat in de gegevens staat.',
  },
  delen: {
    titel: (n: number) => `Deel eigen aantekeningen met collega’s (${getal(n)})`,
    uitleg:
      'Statussen, openingstijden, notities en verbeteringen kun je als bestand bewaren en delen. Er staat niets in over een kandidaat.',
    niets: 'Er zijn nog geen eigen aantekeningen op deze laptop.',
    telling: (statussen: number, loketten: number, correcties: number) =>
      `Op deze laptop: ${opsomming([
        ...(statussen > 0 ? [aantal(statussen, 'status', 'statussen')] : []),
        ...(loketten > 0 ? [`${aantal(loketten, 'loket', 'loketten')} met een aantekening`] : []),
        ...(correcties > 0 ? [aantal(correcties, 'verbetering', 'verbeteringen')] : []),
      ])}.`,
    bewaar: 'Bewaar de aantekeningen als bestand',
    lees: 'Lees aantekeningen van een collega',
    leesUitleg:
      'Je ziet eerst wat erin zit. Staat iets hier en in het bestand? Dan blijft het nieuwste staan.',
    kies: 'Kies een bestand met aantekeningen',
    sleep: 'Of sleep het bestand hierheen.',
    leesfout: 'We konden het bestand niet openen. Er is niets veranderd. Kies het bestand opnieuw.',
    teGroot: 'Dit bestand is te groot voor aantekeningen. Er is niets veranderd. Kies een ander bestand.',
    inhoud: (naam: string) => `Dit zit in ${naam}`,
    wat: 'Wat',
    statussen: 'Status van geld',
    loketten: 'Aantekening over een loket',
    correcties: 'Verbetering van een regel',
    nieuw: 'Nieuw voor jou',
    nieuwer: 'Nieuwer dan hier',
    gelijk: 'Hetzelfde',
    ouder: 'Ouder dan hier',
    toekomst: (n: number) =>
      n === 1
        ? 'Eén aantekening heeft een dag die nog moet komen. Die nemen we niet over.'
        : `${getal(n)} aantekeningen hebben een dag die nog moet komen. Die nemen we niet over.`,
    nietsTeDoen: 'Alles uit dit bestand staat hier al, of hier staat iets nieuwers. Er verandert niets.',
    neemOver: 'Neem de aantekeningen over',
    nee: 'Nee, verander niets',
    gelukt: (n: number) => `${aantal(n, 'aantekening is', 'aantekeningen zijn')} overgenomen.`,
  },
  link: {
    kop: 'Regels, geld en loketten',
    uitleg: 'Bekijk elke regel met de bron, en verbeter wat niet meer klopt.',
    knop: 'Naar Beheer',
  },
} as const;

/** How many entries come over. */
export const takenOver = ({ nieuw, nieuwer }: InvoerTelling): number => nieuw + nieuwer;
