/** Words of the step Leerbanen. */
import type { Weggevallen } from '../../../shared/contract/leerbanen-vorm';
import type { Kenmerk, Leerweg } from '../../../shared/domain/leerbaan';
import { aantal, datum, getal, opsomming } from '../../i18n/format';

const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

export const leerwegWoord: Readonly<Record<Leerweg, string>> = {
  bbl: 'werken en leren (bbl)',
  bol: 'school met stage (bol)',
  overig: 'een andere manier van leren',
};

export const kenmerkWoord: Readonly<Record<Kenmerk, string>> = {
  'mbo-certificaat': 'Mbo-certificaat mogelijk',
  praktijkverklaring: 'Praktijkverklaring mogelijk',
  'vaste-baan': 'Kans op een vaste baan',
  'begeleiding-op-maat': 'Begeleiding op maat',
  'fysieke-toegankelijkheid': 'Denkt mee over toegankelijkheid',
};

const leerbanen = (n: number): string => aantal(n, 'leerbaan', 'leerbanen');

/** Why places fell away; `n` places. */
const viel: Readonly<Record<keyof Weggevallen, (n: number) => string>> = {
  afstand: (n) => `${leerbanen(n)} ${n === 1 ? 'is' : 'zijn'} te ver weg.`,
  leerweg: (n) => `${leerbanen(n)} ${n === 1 ? 'heeft' : 'hebben'} een andere leerweg.`,
  niveau: (n) => `${leerbanen(n)} ${n === 1 ? 'heeft' : 'hebben'} een ander niveau.`,
  start: (n) => `${leerbanen(n)} ${n === 1 ? 'begint' : 'beginnen'} eerder.`,
  dagen: (n) => `${leerbanen(n)} ${n === 1 ? 'vraagt' : 'vragen'} meer dagen per week.`,
  praktijkverklaring: (n) => `Bij ${leerbanen(n)} staat geen praktijkverklaring.`,
  richting: (n) => `${leerbanen(n)} ${n === 1 ? 'hoort' : 'horen'} bij een andere richting.`,
};

/** What the button does; `km` is the next wider distance, null for none. */
const verruim: Readonly<Record<keyof Weggevallen, (km: number | null) => string>> = {
  afstand: (km) => (km === null ? 'Zoek in heel Nederland' : `Zoek tot ${String(km)} km`),
  leerweg: () => 'Zoek in alle leerwegen',
  niveau: () => 'Zoek op alle niveaus',
  start: () => 'Zoek met elke startdatum',
  dagen: () => 'Zoek met elk aantal dagen',
  praktijkverklaring: () => 'Zoek ook zonder praktijkverklaring',
  richting: () => 'Zoek in alle richtingen',
};

export const words = {
  titel: 'Leerbanen bij jou in de buurt',
  lead: 'Een leerbaan is een plek bij een leerbedrijf. Kies er hoogstens vier.',
  laden: 'We zoeken leerbanen voor je.',
  voor: {
    gekozen: (namen: readonly string[]) => `We zoeken bij ${opsomming(namen)}.`,
    beste: (namen: readonly string[]) =>
      `Je hebt nog geen richting gekozen. We zoeken bij wat nu het best bij je past: ${opsomming(namen)}.`,
    niets: 'Je hebt nog geen taken beantwoord. Daarom zoeken we in alle richtingen.',
    alle: 'We zoeken nu in alle richtingen.',
    knop: 'Kies richtingen',
    taken: 'Naar Taken',
    terug: 'Zoek weer alleen in mijn richtingen',
  },
  voorbeeld: {
    titel: 'Dit zijn voorbeelden',
    uitleg: 'Deze leerbanen en leerbedrijven zijn verzonnen. Je kunt er niet solliciteren.',
    badge: 'Voorbeeld',
    knop: 'Lees echte leerbanen in',
  },
  gegevens: (dag: string) =>
    dag === '' ? 'We weten niet hoe oud deze leerbanen zijn.' : `Leerbanen van ${datum(dag)}.`,
  postcode: 'Vul je postcode in. Dan zoeken we bij jou in de buurt.',
  filters: {
    titel: (samen: readonly string[]) => `Wat zoek je? ${samen.join(' · ')}`,
    afstand: 'Hoe ver?',
    km: (km: number) => `Tot ${String(km)} km`,
    overal: 'Heel Nederland',
    leerweg: 'Welke leerweg?',
    alleLeerwegen: 'Alle leerwegen',
    niveau: 'Welk mbo-niveau?',
    niveaus: (niveaus: readonly number[]) => `mbo ${opsomming(niveaus.map(String))}`,
    mbo: (niveau: number) => `Mbo ${String(niveau)}`,
    start: 'Wanneer wil je beginnen?',
    elkeStart: 'Maakt niet uit',
    vanaf: (dag: string) => `Vanaf ${datum(dag)}`,
    vandaag: 'Vanaf vandaag',
    dagen: 'Hoeveel dagen per week?',
    elkAantal: 'Maakt niet uit',
    hoogstens: (dagen: number) => `Hoogstens ${aantal(dagen, 'dag', 'dagen')}`,
    praktijkverklaring: 'Alleen met praktijkverklaring',
    richting: 'Welke richtingen?',
    mijn: 'Mijn richtingen',
    alle: 'Alle richtingen',
  },
  gevonden: (n: number) => (n === 0 ? 'We vinden geen leerbaan' : `${leerbanen(n)} gevonden`),
  volgorde: 'Bovenaan staat wat het best past: wat je er leert, wat je al kunt en hoe dichtbij het is.',
  lijst: 'Gevonden leerbanen',
  meer: (n: number) => `Toon nog ${leerbanen(n)}`,
  rij: {
    nummer: (n: number) => `Nummer ${String(n)}, toon op de kaart`,
    nummerZonder: (n: number) => `Nummer ${String(n)}, staat niet op de kaart`,
    hemelsbreed: (km: string) => `${km} hemelsbreed`,
    afstandOnbekend: 'Afstand niet bekend',
    mbo: (niveau: number) => `mbo ${String(niveau)}`,
    niveau: (niveau: number, naam: string) => `mbo ${String(niveau)}, ${naam}`,
    /** @param vandaag a start before this day is told as one that was */
    start: (dag: string, vandaag: string) =>
      dag < vandaag ? `Startdatum was ${datum(dag)}` : `Begint op ${datum(dag)}`,
    geenStart: 'Startdatum niet bekend',
    dagen: (n: number) => `${aantal(n, 'dag', 'dagen')} per week`,
    geenDagen: 'Aantal dagen niet bekend',
    oudeCrebo: (oud: string, nu: string) =>
      `In de bron staat het oude crebo ${oud}. Dat is opgevolgd door ${nu}. Vraag het leerbedrijf of de plek nog past.`,
    loon: (van: number | undefined, tot: number | undefined): string => {
      if (van !== undefined && tot !== undefined && tot > van) {
        return `${EURO.format(van)} tot ${EURO.format(tot)} per maand`;
      }
      const bedrag = tot ?? van;
      return bedrag === undefined ? '' : `${EURO.format(bedrag)} per maand`;
    },
    leren: (hier: number, van: number) => `Hier kun je ${String(hier)} van de ${String(van)} leren`,
    lerenUitleg: 'Dit kun je nog niet alleen. Hier kun je het leren:',
    nietsTeLeren: 'Je kunt alles al wat hierbij hoort.',
    geenLeren: 'Wat je nog niet kunt, leer je hier niet.',
    lerenOnbekend: 'We weten niet wat je hier precies kunt leren. Vraag het aan het leerbedrijf.',
    gebruikt: (n: number) =>
      `Je gebruikt hier ${aantal(n, 'ding dat', 'dingen die')} je al ${n === 1 ? 'kunt' : 'kunt'}.`,
    gewijzigd: (dag: string) => `Laatst veranderd op ${datum(dag)}.`,
    kies: 'Kies deze leerbaan',
    gekozen: 'Gekozen',
    kiesLang: (titel: string, bedrijf: string) => `Kies deze leerbaan: ${titel} bij ${bedrijf}`,
    gekozenLang: (titel: string, bedrijf: string) => `Gekozen: ${titel} bij ${bedrijf}`,
    vol: (max: number) => `Je hebt er al ${String(max)} gekozen. Haal er eerst één weg.`,
  },
  keuze: {
    titel: (n: number, max: number) => `Je koos ${String(n)} van de ${String(max)} leerbanen`,
    bij: (titel: string, bedrijf: string, plaats: string) => `${titel} bij ${bedrijf}, ${plaats}`,
    weg: 'Haal weg',
    wegLang: (titel: string) => `Haal weg: ${titel}`,
    verdwenen: 'Deze leerbaan staat niet meer in de gegevens.',
  },
  viel,
  verruim,
  weg: {
    titel: (n: number) => `${leerbanen(n)} ${n === 1 ? 'laten' : 'laten'} we niet zien. Waarom?`,
    verruimd: (knop: string) => `${knop}. De lijst is veranderd.`,
  },
  niets: 'Zoek ruimer met een knop hieronder. Of bel een leerbedrijf.',
  bellen: {
    titel: 'Bel een leerbedrijf',
    uitleg: 'Deze leerbedrijven leiden op in jouw richting of iets wat erop lijkt. Misschien hebben ze plek.',
    bedrijf: 'Leerbedrijf',
    plaats: 'Plaats',
    afstand: 'Afstand',
  },
  kaart: {
    label: (n: number, plaats: string | undefined) =>
      `Kaart met ${leerbanen(n)}${plaats === undefined ? '' : ` rond ${plaats}`}. Alles op de kaart staat ook in de lijst.`,
    km: (km: number) => `${getal(km)} km`,
    jij: 'Jij',
    niet: (n: number) =>
      `${leerbanen(n)} ${n === 1 ? 'staat' : 'staan'} niet op de kaart. We weten niet precies waar.`,
  },
} as const;
