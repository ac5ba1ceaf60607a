/** Words on the printed report and around it. */
import { aantal, datum, getal } from '../../i18n/format';

export const words = {
  naam: 'Leerbaankompas',
  blad: 'Het verslag op papier',
  terug: 'Terug naar het verslag',
  druk: 'Druk het verslag af',
  laden: 'We maken het verslag.',
  geen: {
    titel: 'Er is nog geen verslag gekozen',
    uitleg: 'Kies eerst waarover het verslag gaat.',
    knop: 'Naar Verslag',
  },
  kop: (titel: string) => `Verslag: ${titel}`,
  gemaakt: (dag: string) => `Gemaakt op ${datum(dag)}`,
  pagina: (nummer: number) => `Blad ${String(nummer)} van 2`,
  voorbeeld: 'VOORBEELD. De mensen in dit verslag zijn verzonnen.',
  weinig: 'Er zijn minder dan 5 gesprekken. Dan tonen we geen aantallen.',
  gesprekken: (n: number, doel: number | null, tenMinste: boolean) => {
    const count = `${tenMinste ? 'ten minste ' : ''}${getal(n)}`;
    return doel === null ? `Gesprekken: ${count}.` : `Gesprekken: ${count}. Doel: ${getal(doel)}.`;
  },
  evenementen: (namen: string) => `Evenementen: ${namen}.`,
  meer: (n: number) => `En nog ${aantal(n, 'rij', 'rijen')}.`,
  meerEvenementen: (n: number) => `nog ${aantal(n, 'evenement', 'evenementen')}`,
  wat: 'Wat',
  mensen: 'Mensen',
  tenMinste: 'Mensen (ten minste)',
  niets: 'Hier is niets geteld.',
  verborgen: 'Alles is minder dan 5 of verborgen.',
  /** In a narrow column; the last line of the page says what it means. */
  verborgenCel: 'verborgen',
  meervoudig: 'Iemand kan in meer rijen staan.',
  voet: 'Verborgen: een groep van 1 tot en met 4 mensen, of een groep waarmee je zo’n kleine groep kunt uitrekenen.',
} as const;
