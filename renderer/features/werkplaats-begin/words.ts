/** Words of the page on which an adviser begins the werkplaats. */
import { aantal, getal } from '../../i18n/format';

export const words = {
  titel: 'Werkplaats beginnen',
  lead: 'Kandidaten werken zelf op deze laptop, na elkaar. Jij sluit de werkplaats weer met een pincode.',
  doet: {
    titel: 'Wat gebeurt er?',
    stappen: [
      'Het scherm toont alleen nog wat een kandidaat nodig heeft.',
      'Na elke kandidaat telt de app mee en wist alle antwoorden.',
      'Gebruikt niemand de laptop? Dan vraagt het scherm of er nog iemand is. Zonder antwoord wist de app alles.',
      'Start je de app opnieuw? Dan staat de werkplaats nog aan.',
    ],
    kluis: 'De kluis gaat op slot. Na de werkplaats open je hem weer met je wachtzin.',
  },
  gesprek: {
    titel: (code: string) => `Gesprek ${code} staat nog open`,
    blijft: 'Dit gesprek blijft in de kluis.',
    weg: 'Dit gesprek stopt en wordt gewist. Maak het eerst af als je het nog nodig hebt.',
  },
  talen: {
    label: 'In welke talen kan een kandidaat kiezen?',
    leeg: 'Kies minstens één taal.',
    stand: (vertaald: number, nagekeken: number) =>
      nagekeken >= vertaald
        ? 'helemaal nagekeken'
        : nagekeken === 0
          ? 'nog niet nagekeken'
          : `${getal(nagekeken)} van de ${aantal(vertaald, 'tekst', 'teksten')} nagekeken`,
    bekijk: 'Bekijk de vertalingen',
  },
  rust: {
    label: 'Wanneer vraagt het scherm of er nog iemand is?',
    na: (seconden: number) =>
      seconden < 60
        ? `Na ${aantal(seconden, 'seconde', 'seconden')} rust`
        : seconden % 60 === 0
          ? `Na ${aantal(seconden / 60, 'minuut', 'minuten')} rust`
          : `Na ${aantal(Math.floor(seconden / 60), 'minuut', 'minuten')} en ${aantal(seconden % 60, 'seconde', 'seconden')} rust`,
  },
  pin: {
    label: 'Pincode',
    uitleg:
      'Vier tot acht cijfers. Schrijf hem op en bewaar hem bij je. Zonder pincode gaat de werkplaats niet uit.',
    nogmaals: 'Dezelfde pincode nog een keer',
    fout: 'Typ vier tot acht cijfers.',
    anders: 'Deze pincode is anders. Typ twee keer dezelfde cijfers.',
  },
  slot: {
    titel: 'Wat de app niet op slot kan doen',
    browser: [
      'Je gebruikt de app in een browser. Een kandidaat kan het venster sluiten of naar een ander venster gaan.',
      'Druk op F11 voor een volledig scherm. Sluit andere tabbladen en vensters.',
      'Gebruik een apart account op de laptop, zonder eigen bestanden.',
      'Een printer kan een afdruk een tijd onthouden. Haal papier meteen van de printer.',
    ],
    electron: [
      'Het venster wordt schermvullend. Sluiten en andere vensters kan dan niet in de app.',
      'Sommige toetsen zijn van de computer zelf, zoals Ctrl+Alt+Delete. Die blijven werken.',
      'Gebruik een apart account op de laptop, zonder eigen bestanden.',
    ],
  },
  begin: 'Begin de werkplaats',
  bezig: 'De werkplaats begint',
} as const;
