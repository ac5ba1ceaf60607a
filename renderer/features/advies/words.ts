/** Words of the step Advies. */
import { aantal } from '../../i18n/format';

export const words = {
  titel: 'Advies om mee te nemen',
  lead: 'Spreek twee dingen af. Daarna krijg je één blad mee naar huis.',
  laden: 'We maken je blad.',
  afspraken: {
    titel: 'Wat spreken we af?',
    veld: (n: number) => `Afspraak ${String(n)}`,
    voorbeeld: 'Schrijf op wie wat doet, en wanneer.',
    tekens: (over: number) => `Nog ${aantal(over, 'letter', 'letters')} over.`,
    /** A sentence for each kind of number or address that can stand in an agreement. */
    gevonden: {
      bsn: 'Hier staat een burgerservicenummer. Dat mogen we niet bewaren. Haal het nummer weg.',
      iban: 'Hier staat een rekeningnummer. Dat bewaren we niet. Haal het nummer weg.',
      telefoon:
        'Hier staat een telefoonnummer. Is het van een loket of een bedrijf? Dan kan het blijven staan. Is het van jou? Haal het dan weg.',
      'e-mail':
        'Hier staat een e-mailadres. Is het van een loket of een bedrijf? Dan kan het blijven staan. Is het van jou? Haal het dan weg.',
    },
    kies: 'Of kies een afspraak:',
    vol: 'Beide afspraken zijn ingevuld. Maak er eerst één leeg.',
    ideeen: {
      bel: (leerbedrijf: string) => `Ik bel deze week met ${leerbedrijf}.`,
      loket: (naam: string) => `Ik ga langs bij ${naam}.`,
      kijk: (naam: string) => `Ik vraag of ik een dag mag meelopen (${naam}).`,
      school: 'Ik vraag bij een mbo-school een gesprek aan.',
      papieren: 'Ik zoek mijn diploma’s en papieren bij elkaar.',
      adviseur: 'De adviseur belt mij volgende week.',
    },
  },
  inhoud: {
    titel: 'Dit komt op je blad',
    sterk: 'Wat je al kunt',
    richtingen: 'Richtingen die passen',
    voorstel: 'Wat je kunt leren',
    route: 'Jouw route',
    leerbanen: 'Leerbanen',
    loket: 'Jouw loket',
    geld: 'Geld',
    afspraken: 'Afspraken',
    zinnen: (n: number) => `${aantal(n, 'taak', 'taken')} die je al doet`,
    werkprocessen: (n: number) => aantal(n, 'werkproces', 'werkprocessen'),
    aantalLeerbanen: (n: number) => aantal(n, 'leerbaan', 'leerbanen'),
    regelingen: (n: number) => aantal(n, 'regeling', 'regelingen'),
    aantalAfspraken: (n: number) => aantal(n, 'afspraak', 'afspraken'),
    leeg: 'Nog leeg',
    vulIn: (titel: string) => `Vul in: ${titel}`,
    hierboven: 'Vul in hierboven',
  },
  blad: {
    titel: 'Zo ziet je blad eruit',
    label: 'Voorbeeld van het blad dat uit de printer komt. Wat erop staat, lees je hierboven.',
    groot: 'Bekijk het blad groot',
  },
  meenemen: {
    titel: 'Neem het mee',
    druk: 'Druk het blad af',
    pdf: 'Bewaar als PDF',
  },
} as const;
