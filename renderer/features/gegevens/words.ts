/** Words of the page Gegevens. */
import { aantal, getal } from '../../i18n/format';

export const words = {
  titel: 'Gegevens op deze computer',
  lead: 'Hier zie je waar alles op rust, en hoe oud het is. Niets komt van internet.',
  sets: {
    titel: 'Dit zit erin',
    naam: 'Wat',
    aantal: 'Aantal',
    editie: 'Van wanneer',
    leeftijd: 'Hoe oud',
    bron: 'Bron',
    licentie: 'Licentie',
    onbekend: 'niet bekend',
    voorbeeld: 'Voorbeeld, niet echt',
  },
  controle: 'Controlegetal van de gegevens (SHA-256):',
  ontbreekt: {
    titel: 'Dit ontbreekt nog',
    niets: 'We missen niets dat we kennen.',
  },
  laad: {
    titel: 'Eigen leerbanen laden',
    uitleg:
      'Heb je een bestand met leerbanen? Laad het hier. Het komt in de plaats van de leerbanen die er nu zijn. Namen en telefoonnummers van personen slaan we over.',
    vorm: 'Het bestand heeft de vorm van Stagemarkt: JSON, of JSON per regel.',
    knop: 'Kies een bestand',
    sleep: 'Of sleep het bestand hierheen.',
    bezig: (naam: string) => `We lezen ${naam}.`,
    voortgang: (gedaan: number, totaal: number) =>
      totaal > 0 ? `${getal(gedaan)} van ${getal(totaal)} gelezen.` : 'We zijn begonnen met lezen.',
    stop: 'Stop met laden',
    stopt: 'We stoppen',
    leesfout:
      'We konden het bestand niet openen. Je oude leerbanen zijn nog in gebruik. Kies het bestand opnieuw.',
    leeg: 'Dit bestand is leeg. Je oude leerbanen zijn nog in gebruik. Kies een ander bestand.',
    teGroot:
      'Dit bestand is te groot. Je oude leerbanen zijn nog in gebruik. Kies een bestand van minder dan 60 megabyte.',
    gestopt: 'Je bent gestopt. Je oude leerbanen zijn nog in gebruik.',
  },
  rapport: {
    titel: (naam: string) => `Rapport van ${naam}`,
    gelezen: 'Gelezen',
    geladen: 'Geladen',
    geweigerd: 'Niet geladen',
    samen: (geladen: number) => `${aantal(geladen, 'leerbaan is', 'leerbanen zijn')} nu in gebruik.`,
    niets: 'Er is geen leerbaan uit dit bestand geladen.',
    opmerkingen: 'Let hierop',
    keer: (n: number) => `${aantal(n, 'keer', 'keer')}.`,
    geweigerdTitel: (n: number) => `${aantal(n, 'regel', 'regels')} niet geladen, en waarom`,
    rij: 'Regel',
    veld: 'Veld',
    waarde: 'Wat er staat',
    reden: 'Waarom niet',
    leegVeld: '(leeg)',
    meer: (n: number) => `En nog ${aantal(n, 'regel', 'regels')}.`,
    sluit: 'Sluit het rapport',
  },
  terug: {
    knop: 'Terug naar de voorbeelden',
    uitleg: 'Je gebruikt nu eigen leerbanen.',
    vraag: 'Terug naar de voorbeelden?',
    gevolg:
      'De leerbanen die je hebt geladen gaan weg uit de app. Je eigen bestand blijft bestaan. Je kunt het opnieuw laden.',
    ja: 'Ja, gebruik de voorbeelden',
    gelukt: 'De voorbeelden zijn weer in gebruik.',
  },
} as const;
