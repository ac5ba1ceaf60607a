/** Words of the page Evenement. */
import { aantal, datum, getal } from '../../i18n/format';

export const words = {
  titel: 'Evenement',
  lead: 'Sta je op een banenmarkt of in een werkplaats? Dan tellen de gesprekken bij elkaar op.',
  geen: {
    titel: 'Er is nog geen evenement',
    uitleg: 'Maak er een. Elk nieuw gesprek telt dan daarbij. Of speel eerst met een voorbeeld.',
  },
  nu: {
    kop: 'Nu',
    geen: 'Er is geen evenement gekozen. Nieuwe gesprekken horen nergens bij.',
    gesprekken: (n: number, doel: number | undefined) =>
      doel === undefined
        ? `${aantal(n, 'gesprek is', 'gesprekken zijn')} afgesloten.`
        : `${getal(n)} van ${aantal(doel, 'gesprek', 'gesprekken')} afgesloten.`,
    doelGehaald: 'Het doel is gehaald.',
    los: 'Werk zonder evenement',
  },
  doen: {
    kop: 'Wat wil je doen?',
    werkplaats: 'Begin de werkplaats',
    werkplaatsUitleg: 'Een kandidaat werkt zelf op deze laptop.',
    wiePast: 'Wie past waar?',
    wiePastUitleg: 'Zoek bij een leerbaan de mensen die erbij passen.',
    verslag: 'Bekijk het verslag',
    verslagUitleg: 'Aantallen voor jezelf en voor wie het betaalt.',
    talen: 'Kijk teksten in andere talen na',
    talenUitleg: 'Wat een kandidaat leest, in zeven talen.',
  },
  maak: {
    kop: 'Maak een evenement',
    naam: 'Naam',
    naamUitleg: 'Bijvoorbeeld: Banenmarkt Twente.',
    plaats: 'Plaats',
    datum: 'Dag',
    datumUitleg: 'Bijvoorbeeld: 14-03-2026.',
    organisator: 'Wie organiseert het?',
    regio: 'Arbeidsmarktregio',
    geenRegio: 'Niet gekozen',
    doel: 'Hoeveel mensen hoop je te spreken?',
    doelUitleg: 'Je mag dit leeg laten.',
    knop: 'Maak dit evenement',
    bewaar: 'Bewaar de verandering',
    gemaakt: (naam: string) => `${naam} is gemaakt. Nieuwe gesprekken tellen hierbij.`,
    bewaard: 'De verandering is bewaard.',
    fout: {
      naam: 'Typ een naam. Er is nog niets gemaakt.',
      plaats: 'Typ een plaats. Er is nog niets gemaakt.',
      datum: 'Deze dag bestaat niet. Typ hem zo: 14-03-2026.',
      doel: 'Typ een getal van 1 tot en met 100.000, of laat het leeg.',
    },
    zelfde: 'Typ op elke laptop dezelfde naam, plaats en dag. Dan horen de gesprekken bij elkaar.',
  },
  lijst: {
    kop: 'Alle evenementen',
    regel: (plaats: string, dag: string) => `${plaats}, ${datum(dag)}`,
    gesprekken: (n: number, doel: number | undefined) =>
      doel === undefined ? aantal(n, 'gesprek', 'gesprekken') : `${getal(n)} van ${getal(doel)} gesprekken`,
    huidig: 'nu gekozen',
    gesloten: 'gesloten',
    voorbeeld: 'voorbeeld',
    kies: 'Kies dit evenement',
    meer: 'Meer keuzes',
    verander: 'Verander de gegevens',
    bewaar: 'Bewaar het bestand voor een andere laptop',
    sluit: 'Sluit dit evenement',
    wis: 'Wis dit evenement',
    wisVraag: (naam: string) => `${naam} wissen?`,
    wisGevolg: (n: number) =>
      n === 0
        ? 'Het evenement gaat weg van deze laptop.'
        : `Het evenement en de aantallen van ${aantal(n, 'gesprek', 'gesprekken')} gaan weg van deze laptop. Je kunt dit niet terugdraaien. Bestanden op een stick blijven.`,
    wisJa: 'Ja, wis dit evenement',
    gewist: 'Het evenement is gewist.',
  },
  sluit: {
    vraag: (naam: string) => `${naam} sluiten?`,
    uitleg: 'Er komen hier geen gesprekken meer bij. De aantallen blijven. Je kunt het later weer kiezen.',
    huidig: 'Het gesprek dat nu open is, sluiten we af en tellen we mee.',
    huidigWeg: 'Daarna wissen we het, want je werkt zonder bewaren.',
    keuze: 'Wat doen we met de gesprekken in de kluis?',
    wis: 'Wis ze nu',
    wisUitleg: 'Ze gaan weg, ook uit oudere versies van de kluis.',
    bewaar: 'Bewaar ze tot hun einddatum',
    bewaarUitleg: 'Handig als je iemand nog gaat spreken.',
    ja: 'Ja, sluit dit evenement',
    klaar: (gewist: number, bewaard: number) =>
      [
        'Het evenement is gesloten.',
        gewist > 0 ? `${aantal(gewist, 'gesprek is', 'gesprekken zijn')} gewist.` : '',
        bewaard > 0
          ? `${aantal(bewaard, 'gesprek blijft', 'gesprekken blijven')} bewaard tot de einddatum.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
  },
  samen: {
    kop: 'Voeg bestanden samen',
    uitleg:
      'Bewaar op elke laptop het bestand op een stick. Lees ze hier allemaal in. Iedereen telt één keer, ook als je een bestand twee keer leest of een gesprek hebt doorgegeven.',
    kies: 'Kies de bestanden',
    sleep: 'Of sleep de bestanden hierheen.',
    bezig: 'We lezen de bestanden.',
    teGroot: 'Dit bestand is te groot.',
    leesfout: 'We konden dit bestand niet openen.',
    teVeel: (n: number) => `Je koos meer dan ${getal(n)} bestanden. Er is niets gelezen. Kies er minder.`,
    gelezen: (n: number) => `${aantal(n, 'bestand is', 'bestanden zijn')} samengevoegd`,
    regel: (bestand: string, evenement: string) => `${bestand}: ${evenement}`,
    uitkomst: (erbij: number, bijgewerkt: number, gelijk: number) =>
      [
        `${aantal(erbij, 'gesprek', 'gesprekken')} erbij`,
        ...(bijgewerkt > 0 ? [`${getal(bijgewerkt)} bijgewerkt`] : []),
        ...(gelijk > 0 ? [`${getal(gelijk)} ${gelijk === 1 ? 'stond' : 'stonden'} hier al`] : []),
      ].join(', '),
    nieuw: 'Dit evenement was hier nog niet.',
    geweigerd: (n: number) => `${aantal(n, 'bestand is', 'bestanden zijn')} niet gebruikt`,
    geweigerdUitleg: 'Van deze bestanden is niets overgenomen. De andere zijn gewoon gelezen.',
  },
  voorbeeld: {
    kop: 'Speel met een voorbeeld',
    uitleg: 'Een verzonnen markt met verzonnen mensen. Je ziet hoe tellen en het verslag werken.',
    knop: 'Maak het voorbeeld',
    weg: 'Haal het voorbeeld weg',
    gemaakt: 'Het voorbeeld staat in de lijst. Bekijk het verslag ervan.',
    gewist: 'Het voorbeeld is weg.',
  },
} as const;
