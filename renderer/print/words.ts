/** Words on the A4. The person takes this paper along, so every line must be clear without the app. */
import type { VoorstelRegel } from '../../shared/contract/advies-vorm';
import type { LokaleStand } from '../../shared/contract/lokaal-vorm';
import { aantal, datum, getal, opsomming } from '../i18n/format';

const redenen: Readonly<Record<VoorstelRegel['reden'], string>> = {
  'met-hulp': 'al met hulp',
  'leerbaar-hier': 'bij je leerbaan',
  'te-leren': 'nog te leren',
  'niet-gevraagd': 'niet gevraagd',
};

/** How the organisation says that a scheme stands. */
const standen: Readonly<Record<Exclude<LokaleStand, 'onbekend'>, string>> = {
  open: 'het is open',
  dicht: 'het is dicht',
  'budget-op': 'het budget is op',
};

export const words = {
  naam: 'Leerbaankompas',
  kop: (code: string, dag: string) => `${code} · ${datum(dag)}`,
  blad: 'Het blad om mee te nemen',
  terug: 'Terug naar het advies',
  druk: 'Druk het blad af',
  pdf: 'Bewaar als PDF',
  bewaard: (bestand: string) => `Bewaard als ${bestand}.`,
  nietBewaard: 'Je hebt gestopt. Er is niets bewaard.',
  laden: 'We maken je blad.',
  geen: {
    titel: 'Er is nog geen blad',
    uitleg: 'Begin eerst een gesprek. Dan maken we samen je blad.',
    knop: 'Naar het begin',
  },
  sterk: {
    kop: 'Wat je al kunt',
    leeg: 'Nog geen taken beantwoord.',
    hulp: '(met hulp)',
    meer: (n: number) => `En nog ${aantal(n, 'taak', 'taken')}.`,
  },
  richtingen: {
    kop: 'Richtingen die passen',
    leeg: 'Nog geen richting gekozen.',
    mbo: (niveau: number) => `mbo ${String(niveau)}`,
    onvolledig: 'We kennen niet alle werkprocessen.',
    inschatting: 'Dit is onze eigen inschatting.',
    meer: (n: number) => `En nog ${aantal(n, 'richting', 'richtingen')}.`,
    zo: 'Zo lees je de balk:',
    route: (naam: string, uitkomst: string) => `${naam}. ${uitkomst}`,
    routeKop: 'Jouw route:',
    past: 'Die past bij je antwoorden.',
    pastNiet: 'Let op: niet alle voorwaarden kloppen.',
    onbekend: 'Niet alle voorwaarden zijn al bekend.',
    controleren: 'Controleer dit nog.',
  },
  /** After a rule: where it is written, and the day on which that was looked up. */
  bron: (vindplaats: string, dag: string) => `(${vindplaats}, ${datum(dag)})`,
  voorstel: {
    kop: 'Voorstel: dit kun je leren',
    leeg: 'Nog geen voorstel. Kies eerst een richting.',
    klaar: 'Je kunt alles al wat we hierbij kennen.',
    leegGemaakt: 'Je hebt nog geen werkprocessen gekozen.',
    voor: (naam: string, crebo: string | undefined) =>
      `Dit hoort bij ${naam}${crebo === undefined ? '' : ` (crebo ${crebo})`}.`,
    wie: 'Bespreek het met je praktijkopleider en de school.',
    kanAl: (titels: readonly string[]) => `Kun je al, en wil je ook op papier: ${opsomming(titels)}.`,
    kanAlMeer: (n: number) => `nog ${String(n)}`,
    officieel: 'Werkproces (officieel)',
    gewoon: 'In gewone woorden',
    waarom: 'Waarom',
    redenen,
    /** What is in the proposal too and has no row: by code, and what has no code here by number. */
    ook: (codes: readonly string[], rest: number) =>
      `Ook: ${opsomming([...codes, ...(rest > 0 ? [`nog ${aantal(rest, 'werkproces', 'werkprocessen')}`] : [])])}.`,
  },
  leerbanen: {
    kop: 'Leerbanen (afstanden hemelsbreed)',
    kopLeeg: 'Leerbanen',
    leeg: 'Nog geen leerbaan gekozen.',
    weg: (n: number) =>
      n === 1
        ? 'Je gekozen leerbaan staat niet meer in de gegevens.'
        : `${getal(n)} gekozen leerbanen staan niet meer in de gegevens.`,
    voorbeeld: 'VOORBEELD',
    voorbeelden: 'Dit zijn voorbeelden. Deze leerbanen bestaan niet echt.',
    bedrijf: 'Leerbedrijf',
    plaats: 'Plaats',
    leerweg: 'Leerweg',
    start: 'Begint',
    startOnbekend: 'niet bekend',
    meer: (n: number) => `En nog ${aantal(n, 'gekozen leerbaan', 'gekozen leerbanen')}.`,
    wegen: { bbl: 'werken en leren (bbl)', bol: 'school met stage (bol)', overig: 'anders' },
  },
  /** The organisation changed what a rule says. */
  eigenTekst: (dag: string) => `(Aangepast door je organisatie, ${datum(dag)}.)`,
  geld: {
    kop: 'Geld en loket',
    eigenStand: (stand: keyof typeof standen, dag: string) =>
      `${standen[stand]} (eigen aantekening van je organisatie, ${datum(dag)}).`,
    eigenOpen: (tijden: string, dag: string) =>
      `Open: ${tijden} (Eigen aantekening van je organisatie, ${datum(dag)}.)`,
    loket: (naam: string) => `Je loket: ${naam}.`,
    geenLoket: 'Je loket weten we niet. Er is geen postcode ingevuld.',
    leeg: 'Geen regeling gevonden. Vraag het aan je loket.',
    website: (adres: string) => `Kijk op ${adres}.`,
    bron: (bron: string) => `Bron: ${bron}.`,
    controleren: 'Controleer dit.',
    misschien: 'misschien voor jou.',
    op: 'Geld kan op zijn. Vraag na of het nog kan.',
    meer: (n: number) => `En nog ${aantal(n, 'regeling', 'regelingen')}. Vraag het aan je loket.`,
  },
  afspraken: {
    kop: 'Afspraken',
  },
  voet: {
    gegevens: (sets: readonly string[]) => `Gegevens: ${sets.join(' · ')}.`,
    geen: 'Dit is geen officieel document.',
    bewaren: (dag: string) => `We bewaren je antwoorden tot en met ${datum(dag)}.`,
    woorden: 'Woorden voor je volgende adviseur:',
    zonderDatum: 'zonder datum',
    regels: (dag: string) => `route en geld nagekeken op ${datum(dag)}`,
  },
} as const;
