/** Words of the page Talen. */
import { aantal, getal } from '../../i18n/format';

export const words = {
  titel: 'Talen',
  lead: 'Dit leest een kandidaat in de werkplaats. Het Nederlands staat er altijd bij.',
  nagekekenUitleg:
    'Deze vertalingen zijn nog niet nagekeken door iemand die de taal goed kent. De kandidaat ziet dat erbij. Laat iemand van je organisatie ze nakijken.',
  tabel: {
    titel: 'Alle talen',
    taal: 'Taal',
    vertaald: 'Vertaald',
    nagekeken: 'Nagekeken',
    verouderd: 'Nederlands is veranderd',
    eigen: 'Eigen teksten',
    van: (n: number, totaal: number) => `${getal(n)} van ${getal(totaal)}`,
  },
  kies: 'Welke taal wil je bekijken?',
  csv: {
    titel: (taal: string) => `${taal} laten nakijken`,
    uitleg:
      'Een vertaler werkt in een rekenblad. Verander alleen de kolom “tekst”. Zet “ja” bij “nagekeken” als de tekst goed is.',
    bewaar: 'Bewaar als CSV',
    lees: 'Lees een CSV',
    sleep: 'Of sleep het CSV-bestand hierheen.',
    leesfout: 'We konden het bestand niet openen. Er is niets veranderd. Kies het bestand opnieuw.',
    teGroot: 'Dit bestand is te groot voor een vertaling. Er is niets veranderd. Kies een ander bestand.',
    gelezen: (overgenomen: number, gelijk: number) =>
      overgenomen === 0
        ? `Er is niets veranderd. ${aantal(gelijk, 'tekst was', 'teksten waren')} hetzelfde.`
        : `${aantal(overgenomen, 'tekst is', 'teksten zijn')} overgenomen. ${aantal(gelijk, 'tekst was', 'teksten waren')} hetzelfde.`,
    geweigerd: (n: number) =>
      n === 1 ? 'Eén regel is niet gebruikt' : `${getal(n)} regels zijn niet gebruikt`,
    regel: (n: number) => `Regel ${getal(n)}`,
    meer: (n: number) => `En nog ${aantal(n, 'regel', 'regels')}.`,
  },
  terug: {
    knop: 'Zet terug',
    titel: (taal: string) => `Eigen teksten in het ${taal} weghalen?`,
    uitleg: (n: number) =>
      `Je haalt ${aantal(n, 'eigen tekst', 'eigen teksten')} weg. De teksten van de app komen terug. Bewaar eerst een CSV als je ze nog nodig hebt.`,
    ja: 'Ja, zet de teksten terug',
    klaar: 'De teksten van de app zijn terug.',
  },
  lijst: {
    titel: (taal: string) => `Teksten in het ${taal}`,
    zoek: 'Zoek in het Nederlands of in de vertaling',
    filter: 'Nog niet nagekeken',
    telling: (n: number, totaal: number) =>
      n === totaal
        ? `${aantal(totaal, 'tekst', 'teksten')}.`
        : `${getal(n)} van de ${getal(totaal)} teksten.`,
    geen: 'Geen vertaling. De kandidaat ziet alleen het Nederlands.',
    leeg: 'Geen tekst past hierbij',
    leegUitleg: 'Zoek iets anders, of toon weer alle teksten.',
    alles: 'Toon weer alle teksten',
    nog: (n: number) => `Toon er nog ${getal(n)}`,
    nagekeken: 'Nagekeken',
    nietNagekeken: 'Nog niet nagekeken',
    verouderd: 'Nederlands is veranderd',
    eigen: 'Eigen tekst',
  },
  link: {
    uitleg: 'Bekijk wat een kandidaat leest, en laat vertalingen nakijken.',
    knop: 'Naar Talen',
  },
} as const;
