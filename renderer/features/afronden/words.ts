/** Words of the end of a conversation: round it off, or erase it. */
import { datum } from '../../i18n/format';

export const words = {
  titel: 'Klaar met dit gesprek?',
  bewaard: (dag: string) => `We bewaren dit gesprek tot en met ${datum(dag)}. Daarna wissen we het.`,
  nietBewaard: 'Dit gesprek staat alleen in dit venster. Aan het eind is het weg.',
  einddatum: 'Verander de einddatum',
  inzage: 'Bekijk alles wat we bewaren',
  af: {
    knop: 'Rond het gesprek af',
    vraag: (code: string) => `Gesprek ${code} afronden?`,
    kluis: (dag: string) =>
      `We tellen het gesprek één keer mee, zonder code. Het blijft in de kluis tot en met ${datum(dag)}. Je kunt het daar weer openen.`,
    zonder:
      'We tellen het gesprek mee, zonder code. Daarna wissen we alle antwoorden. Is het blad afgedrukt of bewaard?',
    ja: 'Ja, rond af',
    klaarKluis: 'Het gesprek is afgerond. Het staat in de kluis.',
    klaarZonder: 'Het gesprek is afgerond en gewist. Er staat niets meer van op deze computer.',
  },
  wis: {
    knop: 'Wis dit gesprek nu',
    vraag: (code: string) => `Gesprek ${code} wissen?`,
    kluis:
      'Alle antwoorden gaan weg, ook uit de oudere versies van de kluis. Dit kun je niet terugdraaien. Is het blad afgedrukt of bewaard?',
    zonder: 'Alle antwoorden gaan weg. Dit kun je niet terugdraaien. Is het blad afgedrukt of bewaard?',
    ja: 'Ja, wis dit gesprek',
    klaar: 'Het gesprek is gewist. Er staat niets meer van op deze computer.',
  },
} as const;
