/** Words of the step Route. */
import type { OmhoogStap } from '../../../shared/contract/omhoog-vorm';
import type { RouteUitkomst } from '../../../shared/contract/route-vorm';
import type { VoorstelWerkproces } from '../../../shared/contract/voorstel-vorm';
import { aantal, opsomming } from '../../i18n/format';

export const uitkomstWoord: Readonly<Record<RouteUitkomst['uitkomst'], string>> = {
  past: 'Past bij jou',
  'past-niet': 'Past niet',
  onbekend: 'Weten we nog niet',
};

const hier: Readonly<Record<VoorstelWerkproces['hier'], string>> = {
  ja: 'Wordt hier aangeboden',
  nee: 'Wordt hier niet aangeboden',
  onbekend: 'Niet bekend of het hier kan',
};

const verband: Readonly<Record<OmhoogStap['verband'], string>> = {
  dossier: 'Deze opleiding volgt op de jouwe.',
  sector: 'Een deel van het werk lijkt op wat je dan al kunt.',
};

export const words = {
  titel: 'Welke route past bij jou?',
  lead: 'Een route is een manier om te leren. Kies samen één route.',
  laden: 'We kijken welke routes passen.',
  overzicht: 'Alle routes',
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
  kloptHet: 'Klopt dit voor jou?',
  levertOp: 'Wat krijg je?',
  duur: 'Hoe lang duurt het?',
  inkomen: 'Heb je dan inkomen?',
  beslist: 'Wie beslist?',
  meer: 'Meer over deze route',
  kies: 'Kies deze route',
  gekozen: 'Dit is je route',
  kiesLang: (naam: string) => `Kies deze route: ${naam}`,
  gekozenLang: (naam: string) => `Dit is je route: ${naam}`,
  veranderd: (regels: readonly string[]) => opsomming(regels),
  nu: (naam: string, uitkomst: string) => `${naam}: ${uitkomst}`,
  naar: {
    voorstel: 'Bekijk wat je kunt leren',
    stappen: 'Bekijk de stappen',
    delen: 'Bekijk de certificaten',
  },
  voorstel: {
    titelLeeg: 'Voorstel voor je praktijkverklaring',
    titel: (n: number) =>
      `Voorstel voor je praktijkverklaring: ${n === 0 ? 'nog leeg' : aantal(n, 'werkproces', 'werkprocessen')}`,
    geenRichting: 'Kies eerst een richting. Dan maken we een voorstel.',
    uitleg: 'Dit kun je leren bij een leerbedrijf. Zet aan wat je wilt leren. Zet de rest uit.',
    inschatting:
      'De officiële werkprocessen staan niet in de app. Dit zijn taken. Gebruik dit niet als voorstel voor een school.',
    geenLeerbaan: 'Je koos nog geen leerbaan. Dan weten we niet wat je daar kunt leren.',
    naarLeerbanen: 'Naar Leerbanen',
    leerbaan: (titel: string, leerbedrijf: string, bekend: boolean) =>
      `Jouw leerbaan: ${titel} bij ${leerbedrijf}.${bekend ? '' : ' We weten niet wat je daar kunt leren.'}`,
    niets: 'We hebben nog geen voorstel. Kies zelf uit de lijst hieronder.',
    andere: (n: number) => `Nog ${aantal(n, 'werkproces', 'werkprocessen')} om uit te kiezen`,
    officieel: 'Officieel',
    hier,
    keuze: { erbij: 'Zelf erbij gezet', eraf: 'Zelf weggehaald' },
    telling: (n: number) =>
      n === 0
        ? 'Er staat nog niets in je voorstel.'
        : `Er ${n === 1 ? 'staat' : 'staan'} ${aantal(n, 'werkproces', 'werkprocessen')} in je voorstel.`,
    veel: (n: number) => `Op je blad passen er hoogstens ${String(n)}. Zet uit wat minder belangrijk is.`,
    opnieuw: 'Gebruik ons voorstel weer',
    opnieuwKlaar: 'Ons voorstel staat er weer.',
    samen: {
      titel: 'Bespreek dit met z’n drieën',
      uitleg: 'Dit is een voorstel. Jij, je praktijkopleider en de school kiezen samen.',
      rollen: (naam: string, crebo: string) => [
        { rol: 'Jij', vragen: ['Herken je jezelf in deze zinnen?', 'Wat wil je het liefst leren?'] },
        {
          rol: 'Praktijkopleider (leerbedrijf)',
          vragen: ['Komt dit werk bij jullie vaak genoeg voor?', 'Wie begeleidt, en wanneer?'],
        },
        {
          rol: 'Mbo-school',
          vragen: [
            `Kan dit op de verklaring? Het hoort bij ${naam} (crebo ${crebo}).`,
            'Hoe weet de school straks dat het lukt?',
          ],
        },
      ],
    },
  },
  stappen: {
    titel: (n: number) => `Praktijkleren stap voor stap: ${aantal(n, 'stap', 'stappen')}`,
    uitleg: 'Zo gaat het meestal. In jouw regio kan het een beetje anders zijn.',
  },
  delen: {
    titel: (n: number) =>
      n === 0
        ? 'Mbo-certificaat: geen bekend'
        : `Mbo-certificaat: ${aantal(n, 'certificaat', 'certificaten')}`,
    uitleg: 'Deze delen van de opleiding kun je los leren. Je krijgt dan een certificaat.',
    geen: 'Bij deze richting kennen we geen mbo-certificaat. Misschien is het er wel. Vraag het aan de school.',
    zonderNaam: (code: string) => `Certificaat ${code}`,
    metCode: (naam: string, code: string) => `${naam} (${code})`,
    geenWerkprocessen: 'We weten niet welke werkprocessen erbij horen.',
    keuzedelen: (n: number) => `Keuzedelen (${String(n)})`,
    keuzedeelUitleg: 'Een keuzedeel is een extra deel van de opleiding. Bij sommige hoort een certificaat.',
    geenKeuzedelen: 'We kennen bij deze richting geen keuzedelen.',
    nietCompleet: 'Deze lijst is niet compleet. Vraag de school wat er nog meer kan.',
    bron: (bronnen: readonly string[]) => `Bron: ${opsomming([...new Set(bronnen)])}.`,
  },
  verder: {
    titel: 'Voor later: een stap hoger',
    na: (naam: string, niveau: number) => `Na ${naam} (mbo ${String(niveau)}) kun je verder met:`,
    geen: (naam: string) => `We kennen geen mbo-opleiding die na ${naam} komt. Vraag het aan de school.`,
    meer: (n: number) => `En nog ${aantal(n, 'andere opleiding', 'andere opleidingen')}.`,
    stap: (naam: string, niveau: number, erbij: number | undefined) =>
      `${naam} (mbo ${String(niveau)})${erbij === undefined ? '' : `: ${aantal(erbij, 'werkproces', 'werkprocessen')} erbij`}`,
    tweeling: (naam: string, crebo: string) => `${naam}, crebo ${crebo}`,
    verband,
    gedeeld: (n: number, naam: string) =>
      `${aantal(n, 'werkproces ken', 'werkprocessen ken')} je dan al van ${naam}.`,
    erbij: 'Dit leer je erbij:',
    nietsErbij: 'Er komt niets nieuws bij.',
    onbekend: 'We weten niet wat je er dan bij leert.',
  },
} as const;
