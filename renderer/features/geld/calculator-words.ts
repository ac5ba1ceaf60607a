/** Words of the calculator on Geld en loket. */
import { getal } from '../../i18n/format';

export const words = {
  titel: 'Reken uit wat het leerbedrijf hoogstens krijgt',
  uitleg: 'Het leerbedrijf krijgt dit geld. Jij krijgt het niet zelf. Wat je niet weet, laat je leeg.',
  welke: 'Voor welke subsidie?',
  vragen: 'Vul in wat je weet',
  fout: (hoogste: number) => `Vul een getal in van 0 tot en met ${getal(hoogste)}. Gebruik alleen cijfers.`,
  /** Above the answer, while a field is wrong. */
  nietMee: 'Een van de getallen klopt niet. Dat rekenen we niet mee.',
  uitkomst: 'Uitkomst',
  stappen: 'Zo rekenen we',
  laden: 'We rekenen.',
} as const;
