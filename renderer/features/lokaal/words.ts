/** Words for what the organisation keeps itself, the same wherever it is seen. */
import type { CorrectieVeld, LokaleStand } from '../../../shared/contract/lokaal-vorm';
import type { Venster } from '../../../shared/domain/regeling';
import { aantal, datum, opsomming } from '../../i18n/format';

const veld: Readonly<Record<CorrectieVeld, string>> = {
  naam: 'de naam',
  uitleg: 'de uitleg',
  bedrag: 'het bedrag',
  geldigTot: 'de laatste dag',
  zekerheid: 'de zekerheid',
};

export const standWoord: Readonly<Record<LokaleStand, string>> = {
  open: 'Open',
  dicht: 'Dicht',
  'budget-op': 'Het budget is op',
  onbekend: 'Of het open is, weten we niet',
};

/** What the data alone can tell of today. */
export const vensterWoord: Readonly<Record<Venster, string>> = {
  open: 'Open volgens onze gegevens',
  komt: 'Nog niet open volgens onze gegevens',
  voorbij: 'De laatste ronde die we kennen is voorbij',
  onbekend: standWoord.onbekend,
};

export const words = {
  eigen: (dag: string) => `Eigen aantekening van je organisatie, ${datum(dag)}`,
  eigenMet: (dag: string, tekst: string) => `Eigen aantekening van je organisatie, ${datum(dag)}: ${tekst}`,
  stand: (woord: string) => `${woord.charAt(0).toLowerCase()}${woord.slice(1)}.`,
  eerdereRonde: 'Dit ging over een eerdere ronde.',
  correctie: (velden: readonly CorrectieVeld[], door: string) =>
    `${door} paste ${opsomming(velden.map((one) => veld[one]))} aan.`,
  tekens: (over: number) => `Nog ${aantal(over, 'letter', 'letters')} over.`,
  gevonden: {
    bsn: 'Hier staat een burgerservicenummer. Dat mogen we niet bewaren. Haal het nummer weg.',
    iban: 'Hier staat een rekeningnummer. Dat bewaren we niet. Haal het nummer weg.',
    telefoon:
      'Hier staat een telefoonnummer. Is het van een loket? Dan kan het blijven staan. Is het van een persoon? Haal het dan weg.',
    'e-mail':
      'Hier staat een e-mailadres. Is het van een loket? Dan kan het blijven staan. Is het van een persoon? Haal het dan weg.',
  },
  fout: {
    titel: 'Dit is niet bewaard',
    opslag:
      'We konden niet op de schijf schrijven. Er is niets veranderd. Maak ruimte vrij en probeer het opnieuw.',
    bestand:
      'We konden het bestand met aantekeningen niet openen. Er is niets veranderd. Is het open in een ander programma? Sluit dat en probeer het opnieuw.',
    nietsAnders: 'Je hebt niets veranderd. Pas eerst iets aan.',
    pastNiet:
      'Dit past niet bij de regel. De laatste dag mag niet voor de eerste dag liggen. Bestaat de regel niet meer? Vul dan ook de laatste dag in.',
    paraaf: 'Vul je paraaf in: twee, drie of vier letters.',
    dag: 'Deze dag kennen we niet. Typ de dag zo: 31-12-2026.',
    toekomst: 'Deze dag moet nog komen. Vul vandaag in, of een dag die is geweest.',
  },
  status: {
    knop: 'Pas de status aan',
    over: (naam: string) => `Status van ${naam}`,
    vraag: 'Kun je dit geld nu aanvragen?',
    keuzes: {
      open: 'Ja, het is open',
      dicht: 'Nee, het is dicht',
      'budget-op': 'Nee, het budget is op',
      onbekend: 'Dat weten we niet',
    } satisfies Record<LokaleStand, string>,
    dag: 'Op welke dag heb je dit nagekeken?',
    dagUitleg: 'Schrijf het zo: 31-1-2026.',
    notitie: 'Wat moeten je collega’s weten?',
    notitieUitleg: 'Dit mag leeg blijven. Schrijf niets op over een kandidaat.',
    bewaar: 'Bewaar de status',
    wis: 'Haal de status weg',
    bewaard: 'De status is bewaard.',
    gewist: 'De status is weg. Je ziet weer wat in de gegevens staat.',
    kies: 'Kies eerst een antwoord.',
  },
  loket: {
    knop: 'Schrijf openingstijden of een notitie op',
    knopAnder: 'Verander openingstijden of notitie',
    open: 'Open',
    notitie: 'Notitie',
    openVeld: 'Openingstijden',
    openUitleg: 'Bijvoorbeeld: maandag tot en met donderdag van 9 tot 16 uur.',
    notitieVeld: 'Notitie over dit loket',
    notitieUitleg: 'Bijvoorbeeld: inloop zonder afspraak. Schrijf niets op over een kandidaat.',
    bewaar: 'Bewaar dit bij het loket',
    wis: 'Haal dit weg',
    bewaard: 'Je aantekening over het loket is bewaard.',
    gewist: 'Je aantekening over het loket is weg.',
    leeg: 'Schrijf eerst iets op.',
    los: 'Aantekeningen over andere loketten',
    losUitleg: 'Deze loketten staan niet meer in onze lijst.',
  },
} as const;
