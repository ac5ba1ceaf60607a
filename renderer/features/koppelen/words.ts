/** Words of the page where titles without mapping are linked to cards. */
import { aantal, opsomming } from '../../i18n/format';

/** More names than this would hide the title. */
const DOSSIERS = 3;

const telling = (automatisch: number): string =>
  `${aantal(automatisch, 'werkproces is', 'werkprocessen zijn')} automatisch gekoppeld.`;

export const words = {
  titel: 'Werkprocessen koppelen aan kaarten',
  lead: 'Bij sommige werkprocessen koos nog niemand een kaart. De app zocht er zelf een. Klopt die kaart?',
  leeg: {
    titel: 'Alle werkprocessen zijn gekoppeld.',
    uitleg: 'Laad je later nieuwe werkprocessen? Dan kijk je hier of de kaarten kloppen.',
    knop: 'Naar de gegevens',
  },
  open: (n: number) => `Nog bekijken: ${aantal(n, 'werkproces', 'werkprocessen')}`,
  klaar: (n: number) => `Bevestigd: ${aantal(n, 'werkproces', 'werkprocessen')}`,
  allesBekeken: 'Je hebt alles bekeken.',
  meer: (n: number) => `Toon er nog ${String(n)}`,
  uit: (dossiers: readonly string[]) => {
    const more = dossiers.length - DOSSIERS;
    const names = more > 0 ? [...dossiers.slice(0, DOSSIERS), `nog ${String(more)}`] : dossiers;
    return `Hoort bij: ${opsomming(names)}.`;
  },
  automatisch: 'Automatisch gekoppeld',
  bevestigd: 'Bevestigd',
  /** In doubt both cards count in part; the second one is named too. */
  twijfel: (zin: string) => `De app twijfelt. Deze kaart telt ook mee: "${zin}"`,
  geen: 'De app vond geen kaart die past. Zoek er zelf een.',
  ja: 'Ja, dit klopt',
  anders: 'Kies een andere kaart',
  sluit: 'Sluit het kiezen',
  ongedaan: 'Maak ongedaan',
  beter: 'Past een van deze beter?',
  zoek: {
    label: 'Zoek een kaart in gewone woorden',
    lijst: 'Gevonden kaarten',
    kop: 'Kaarten',
    niets: (tekst: string) => `We vonden geen kaart bij "${tekst}". Probeer een ander woord.`,
  },
  gedaan: (titel: string, over: number) =>
    `Bevestigd: ${titel}. ${over === 0 ? 'Je hebt alles bekeken.' : `Nog ${String(over)} te gaan.`}`,
  terug: (titel: string) => `${titel} is weer automatisch gekoppeld.`,
  gegevens: {
    kop: 'Kaarten bij werkprocessen',
    telling,
    kijk: 'Kijk of dat klopt.',
    knop: 'Bekijk de koppelingen',
  },
} as const;
