/** Words for conditions, certainty and sources, the same on Route and on Geld en loket. */
import type { Staat, Zekerheid } from '../../../shared/domain/regeling';
import { aantal, datum, opsomming } from '../../i18n/format';

export const staatWoord: Readonly<Record<Staat, string>> = {
  voldaan: 'Klopt',
  'niet-voldaan': 'Klopt niet',
  onbekend: 'Weten we nog niet',
};

export const words = {
  voorwaarden: 'Voorwaarden',
  beantwoord: 'Beantwoord de vraag',
  verander: 'Verander je antwoord',
  waarom: 'Waarom?',
  weetNiet: 'Dat weet ik niet',
  bronregel: (titel: string, vindplaats: string, dag: string) =>
    `Bron: ${titel} (${vindplaats}). Nagekeken op ${datum(dag)}.`,
  /** `2 kloppen, 1 klopt niet en 1 weten we nog niet` */
  telling: (voldaan: number, niet: number, onbekend: number) =>
    opsomming([
      ...(voldaan > 0 ? [`${String(voldaan)} ${voldaan === 1 ? 'klopt' : 'kloppen'}`] : []),
      ...(niet > 0 ? [`${String(niet)} ${niet === 1 ? 'klopt' : 'kloppen'} niet`] : []),
      ...(onbekend > 0 ? [`${String(onbekend)} weten we nog niet`] : []),
    ]),
  zekerheid: {
    geldend: '',
    'te-controleren': 'Controleer dit nog. Misschien klopt het niet meer.',
    historisch: 'Dit bestaat niet meer.',
  } satisfies Record<Zekerheid, string>,
  eerder: {
    zin: (n: number) => `Je gaf hier eerder ${aantal(n, 'antwoord', 'antwoorden')}.`,
    knop: 'Beantwoord de vragen opnieuw',
    klaar: 'De antwoorden zijn weg. Je kunt de vragen opnieuw beantwoorden.',
  },
} as const;
