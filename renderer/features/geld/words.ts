/** Words of the step Geld en loket. */
import type { GeldUitkomst } from '../../../shared/contract/route-vorm';
import { aantal, datum } from '../../i18n/format';

export const uitkomstWoord: Readonly<Record<GeldUitkomst['uitkomst'], string>> = {
  past: 'De voorwaarden kloppen',
  'past-niet': 'Kan nu niet voor jou',
  onbekend: 'Misschien voor jou',
};

export const words = {
  titel: 'Geld en loket',
  lead: 'Wie betaalt misschien mee? En waar kun je terecht met je vragen?',
  laden: 'We zoeken het op.',
  loket: {
    titel: 'Jouw loket',
    regio: (gemeente: string, regio: string) => `Je woont in de gemeente ${gemeente}. Je regio is ${regio}.`,
    lijst: 'Hier kun je terecht',
    doet: 'Wat doen ze?',
    wanneer: 'Wanneer ga je hierheen?',
    in: (plaats: string) => `In ${plaats}.`,
    website: (adres: string) => `Zoek op internet: ${adres}`,
    controleren: 'Controleer of dit loket nog bestaat.',
    bron: (bron: string) => `Bron: ${bron}.`,
    meer: (n: number) => `Nog ${aantal(n, 'plek', 'plekken')} in je regio`,
    geen: 'We kennen geen loket in jouw regio. Vraag het aan je gemeente.',
    postcode: 'Vul je postcode in. Dan weten we welk loket bij je hoort.',
    onbekend: 'Bij deze postcode kennen we geen loket.',
  },
  verwijzing: {
    titel: 'Ga misschien eerst hierheen',
    bron: (titel: string, vindplaats: string, dag: string) =>
      `Bron: ${titel} (${vindplaats}). Nagekeken op ${datum(dag)}.`,
  },
  geld: {
    titel: 'Geld dat misschien kan helpen',
    letOp: 'Geld kan op zijn. Vraag altijd na of het nog kan.',
    leeg: {
      titel: 'Hier staat straks wie meebetaalt',
      uitleg: 'We kennen nu geen geld dat bij jou past. Vraag het aan je loket.',
    },
    meer: (telling: string) => (telling === '' ? 'Waar staat dit?' : `Voorwaarden en bron: ${telling}`),
    voorWie: 'Voor wie?',
    vraagtAan: 'Wie vraagt het aan?',
    bedrag: 'Hoeveel?',
    wanneer: 'Wanneer?',
    geldig: (van: string | undefined, tot: string | undefined): string => {
      if (van !== undefined && tot !== undefined) return `Van ${van} tot en met ${tot}.`;
      if (tot !== undefined) return `Tot en met ${tot}.`;
      return van === undefined ? '' : `Vanaf ${van}.`;
    },
    periode: 'Wanneer gold het?',
    beheer: 'Bekijk of verbeter alle regels',
    nietNu: (n: number) => `Kan nu niet voor jou (${String(n)})`,
    vroeger: (n: number) => `Zo was het: ${aantal(n, 'regeling', 'regelingen')} van vroeger`,
    vroegerUitleg: 'Deze regelingen bestaan niet meer. Je kunt ze niet meer aanvragen.',
  },
} as const;
