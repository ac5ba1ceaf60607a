/** Words about a conversation that was made on other data than is in use now. */
import type { EditieVerschil } from '../../../shared/contract/inlezen-vorm';
import { datum } from '../../i18n/format';

export const veranderingNaam: Readonly<Record<EditieVerschil['verandering'], string>> = {
  gewijzigd: 'Gewijzigd',
  vervallen: 'Vervallen',
  opgevolgd: 'Opgevolgd',
};

export const words = {
  titel: 'De gegevens zijn veranderd sinds dit gesprek begon',
  dagen: (toen: string, nu: string) =>
    toen === nu
      ? `Dit gesprek begon op andere gegevens. Die zijn ook van ${datum(toen)}.`
      : `Dit gesprek begon op gegevens van ${datum(toen)}. Nu gebruikt de app gegevens van ${datum(nu)}.`,
  onbekend: 'De app weet niet wat er tussen die twee is veranderd. Kijk de gekozen richtingen nog eens na.',
  geenRichting: 'Je koos nog geen richting. De volgorde van de richtingen kan anders zijn.',
  gelijk: 'De richtingen die je koos, zijn niet veranderd. De volgorde kan wel anders zijn.',
  veranderd: (n: number) =>
    n === 1
      ? 'Een richting die je koos, is veranderd. De antwoorden tellen nog gewoon mee.'
      : `${String(n)} richtingen die je koos, zijn veranderd. De antwoorden tellen nog gewoon mee.`,
  wat: (naam: string) => `Wat is er anders bij ${naam}?`,
} as const;
