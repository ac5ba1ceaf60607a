/** Words of the step Route. */
import type { RouteUitkomst } from '../../../shared/contract/route-vorm';
import { opsomming } from '../../i18n/format';

export const uitkomstWoord: Readonly<Record<RouteUitkomst['uitkomst'], string>> = {
  past: 'Past bij jou',
  'past-niet': 'Past niet',
  onbekend: 'Weten we nog niet',
};

export const words = {
  titel: 'Welke route past bij jou?',
  lead: 'Een route is een manier om te leren. Kies samen één route.',
  laden: 'We kijken welke routes passen.',
  voor: (naam: string, niveau: number) => `We kijken naar ${naam} (mbo ${String(niveau)}).`,
  geenRichting: {
    titel: 'Je hebt nog geen richting gekozen',
    uitleg: 'We laten alle routes zien. Kies eerst een richting. Dan weten we meer.',
    knop: 'Naar Richtingen',
  },
  geenRoutes: {
    titel: 'Hier staan straks de routes',
    uitleg: 'De app heeft nu geen gegevens over routes.',
  },
  levertOp: 'Wat krijg je?',
  duur: 'Hoe lang duurt het?',
  inkomen: 'Heb je dan inkomen?',
  beslist: 'Wie beslist?',
  bron: 'Waar staat dit?',
  waaromNiet: 'Waarom niet? Bekijk alles',
  kies: 'Kies deze route',
  gekozen: 'Dit is je route',
  kiesLang: (naam: string) => `Kies deze route: ${naam}`,
  gekozenLang: (naam: string) => `Dit is je route: ${naam}`,
  veranderd: (regels: readonly string[]) => opsomming(regels),
  nu: (naam: string, uitkomst: string) => `${naam}: ${uitkomst}`,
} as const;
