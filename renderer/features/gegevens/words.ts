/** Words of the page Gegevens, without those of the report and of the package. */
import { aantal, getal } from '../../i18n/format';

const RITME: Readonly<Record<number, string>> = {
  1: 'elke dag',
  7: 'elke week',
  30: 'elke maand',
  182: 'elk half jaar',
  365: 'elk jaar',
};

export const words = {
  titel: 'Gegevens op deze computer',
  leerbaanOpmerkingen: 'Let hierop bij de leerbanen',
  lead: 'Hier zie je waar alles op rust, en hoe oud het is. Niets komt van internet.',
  melding: 'Er was iets met de ingelezen gegevens',
  sets: {
    titel: 'Dit zit erin',
    naam: 'Wat',
    aantal: 'Aantal',
    editie: 'Van wanneer en hoe oud',
    bron: 'Bron',
    licentie: 'Licentie',
    onbekend: 'niet bekend',
    voorbeeld: 'Voorbeeld, niet echt',
    oud: 'Wordt oud',
    teOud: 'Te oud',
    ritme: (dagen: number) => `Komt ${RITME[dagen] ?? `elke ${aantal(dagen, 'dag', 'dagen')}`} nieuw`,
  },
  controle: 'Controlegetal van de gegevens (SHA-256):',
  ruimte: (vrij: string) => `Op de schijf is nog ${vrij} vrij.`,
  ontbreekt: {
    titel: 'Dit ontbreekt nog',
    niets: 'We missen niets dat we kennen.',
  },
  lees: {
    titel: 'Lees een bestand in',
    nog: 'Lees nog een bestand in',
    uitleg:
      'Heb je een nieuw bestand? Bijvoorbeeld dossiers of de crebolijst van SBB, leerbanen, of een pakket van een collega. De app ziet zelf wat het is.',
    eerst: 'Je ziet eerst wat er verandert. Pas als jij ja zegt, gebruikt de app het.',
    knop: 'Kies een bestand',
    sleep: 'Of sleep een bestand hierheen.',
    map: 'Dit is een map. Kies één bestand.',
    meer: 'Kies één bestand tegelijk. Er is nog niets gelezen.',
    bezig: (naam: string) => `We lezen ${naam}`,
    voortgang: (procent: number) => `${String(procent)}% klaar.`,
    over: (ms: number) => {
      if (ms < 10_000) return 'Bijna klaar.';
      if (ms < 60_000) return 'Nog minder dan een minuut.';
      return `Nog ongeveer ${aantal(Math.round(ms / 60_000), 'minuut', 'minuten')}.`;
    },
    verder: 'Je kunt gewoon verder werken. De app leest door, ook als je naar een andere pagina gaat.',
    stop: 'Stop met lezen',
    stopt: 'We stoppen',
  },
  afloop: {
    gestopt: 'Gestopt. Er is niets veranderd.',
    'ander-venster':
      'Het lezen is gestopt, omdat een ander venster van de app iets anders begon. Er is niets veranderd.',
    afgebroken:
      'Deze pagina is opnieuw begonnen. Het bestand dat je aan het inlezen was, is niet gebruikt. Er is niets veranderd. Kies het bestand nog een keer.',
    'te-groot':
      'Dit bestand is groter dan 2 gigabyte. Zo groot kan de app niet lezen. Er is niets veranderd.',
    leesfout:
      'We konden het bestand niet van de schijf lezen. Er is niets veranderd. Kijk of het er nog staat en kies het nog een keer.',
    'niet-gebruikt': 'Je gebruikt dit bestand niet. Er is niets veranderd.',
  },
  fout: {
    titel: 'We kunnen dit bestand niet gebruiken',
    blijft: 'Er is niets veranderd. De gegevens die je had, zijn nog in gebruik.',
    bezetTitel: 'Een ander venster leest nu een bestand in',
    bezet: 'Wacht tot dat klaar is, of sluit dat venster. Probeer het daarna nog een keer.',
  },
  klaar: {
    titel: 'Deze gegevens zijn nu in gebruik',
    uitleg: (soort: string, bestand: string) => `${soort}, uit ${bestand}`,
    meteen: 'De app werkt er meteen mee, ook in het gesprek dat nu open is.',
    kaarten: (n: number) =>
      `${aantal(n, 'werkproces is', 'werkprocessen zijn')} automatisch aan een kaart gekoppeld.`,
    kaartenKnop: 'Kijk of de kaarten kloppen',
  },
  terug: {
    knop: 'Terug naar de vorige gegevens',
    vraag: 'Terug naar de vorige gegevens?',
    naar: (wat: string, sinds: string) =>
      `Dan gebruikt de app weer: ${wat}. Dat was in gebruik vanaf ${sinds}.`,
    naarEigen: 'Dan gebruikt de app weer de gegevens die bij de app horen.',
    naarVorige: 'Dan gebruikt de app weer de gegevens die hiervoor in gebruik waren.',
    weg: (bestand: string) =>
      `Wat je uit ${bestand} inlas, gaat uit de app. Je eigen bestand blijft bestaan. Je kunt het opnieuw inlezen.`,
    wegKort: 'Wat nu in gebruik is, gaat uit de app. Je eigen bestand blijft bestaan.',
    ja: 'Ja, gebruik de vorige gegevens',
    bezig: 'We gaan terug',
    gelukt: 'De vorige gegevens zijn weer in gebruik',
    nu: (naam: string) => `Nu in gebruik: ${naam}`,
    geluktUitleg: 'De app werkt er meteen weer mee.',
  },
  eerder: {
    titel: 'Wat je hebt ingelezen',
    niets: 'Je hebt nog niets ingelezen. De app gebruikt de gegevens die erbij horen.',
    bovenop: 'Elk bestand komt bovenop wat je eerder inlas. Het nieuwste staat bovenaan.',
    eigen: 'De gegevens die bij de app horen',
    geenRapport: 'Van dit bestand is het rapport er niet meer.',
    weg: 'Niet meer in de app. Alleen het rapport is er nog.',
    onbekend: 'Ingelezen gegevens',
    sinds: (moment: string) => `In gebruik genomen op ${moment}`,
    nu: 'Nu in gebruik',
    rapport: 'Bekijk het rapport',
    meer: (n: number) => `Toon er nog ${String(n)}`,
  },
} as const;

/** Free space or the size of a file, in the unit that people use. */
export function bytes(count: number): string {
  const mb = count / 1_000_000;
  if (mb < 1) return 'minder dan 1 MB';
  return mb < 1000 ? `${getal(Math.round(mb))} MB` : `${getal(Math.round(mb / 100) / 10)} GB`;
}
