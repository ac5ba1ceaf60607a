/** One invented place in the shape of Stagemarkt: search item and detail in one record. */
import { KENMERK_IDS } from '../../../shared/leerbanen/read-kenmerken';
import type { Kenmerk } from '../../../shared/domain/leerbaan';
import type { Chance } from './chance';
import type { VoorbeeldKwalificatie } from './feiten';
import type { Kerntaak } from './kerntaken';
import type { VoorbeeldLeerbedrijf } from './leerbedrijven';

const LABELS: Readonly<Record<Kenmerk, string>> = {
  'mbo-certificaat': 'Opleiden voor een mbo-certificaat',
  praktijkverklaring: 'Opleiden voor een Praktijkverklaring',
  'vaste-baan': 'Met uitzicht op een vaste baan',
  'begeleiding-op-maat': 'Mogelijkheden voor begeleiding op maat',
  'fysieke-toegankelijkheid': 'Bereid om te werken aan fysieke toegankelijkheid',
};
const REISKOSTEN = { id: 'a0c0cc96-7bd3-eb11-8235-00224882c087', omschrijving: 'Reiskostenvergoeding' };
/** 'SA' is never given out as letters of a Dutch postcode: the street address can not exist. */
const LETTERS = 'SA';
/** Share of places in bbl, where the kwalificatie allows both. */
const BBL = 0.75;
const UITVOERBAAR = 0.9;
/** Nine months in days. */
const STARTS_WITHIN = 273;
const CHANGED_WITHIN = 60;

export interface PlekFeiten {
  readonly nummer: number;
  /** The day from which starts count and before which all was changed, `jjjj-mm-dd`. */
  readonly dag: string;
  readonly leerbedrijf: VoorbeeldLeerbedrijf;
  readonly kwalificatie: VoorbeeldKwalificatie;
  readonly kerntaken: readonly Kerntaak[];
}

/** Holds no person and no way to reach one; `voorbeeld` marks it wherever the record ends up. */
export function makeRecord(
  { nummer, dag, leerbedrijf, kwalificatie, kerntaken }: PlekFeiten,
  chance: Chance,
): object {
  const { crebo, naam, leerwegen } = kwalificatie;
  const niveau = Number(kwalificatie.niveau);
  const bbl = leerwegen === 'BBL' || (leerwegen !== 'BOL' && chance.happens(BBL));
  const start = chance.whole(0, STARTS_WITHIN);
  const noStart = chance.happens(0.1);
  return {
    voorbeeld: true,
    leerplaatsId: `${uuid(1, nummer)}-${crebo}`,
    aantal: chance.pick([1, 1, 1, 2, 2, 3]),
    titel: naam,
    wervendeTitel: `Voorbeeld: ${naam}`,
    omschrijving: 'Deze leerbaan is verzonnen. Je kunt er het programma mee proberen.',
    afstand: null,
    leerweg: bbl ? 'BBL' : 'BOL',
    startdatum: noStart ? chance.pick(['', null]) : isoDay(dag, start),
    einddatum: noStart ? null : isoDay(dag, start + chance.whole(180, 730)),
    dagenPerWeek: bbl ? chance.pick(['4', '4', '4', '3', '5', '2', 'In overleg', '']) : '',
    ...pay(bbl, chance),
    vergoedingen: chance.happens(0.8) ? [REISKOSTEN] : [],
    kenmerken: features(niveau, chance).map((kenmerk) => ({
      id: KENMERK_IDS[kenmerk],
      naam: LABELS[kenmerk],
    })),
    kwalificatie: { niveaunaam: `Niveau ${String(niveau)}`, crebocode: crebo },
    adres: {
      straat: 'Voorbeeldstraat',
      huisnummer: String(leerbedrijf.huisnummer),
      postcode: `${leerbedrijf.pc4.pc4} ${LETTERS}`,
      plaats: leerbedrijf.pc4.plaats,
      coordinaten: { lat: leerbedrijf.lat, lon: leerbedrijf.lon },
    },
    organisatie: {
      id: uuid(2, leerbedrijf.nummer),
      leerbedrijfId: String(900_000_000 + leerbedrijf.nummer),
      naam: leerbedrijf.naam,
      bedrijfsgrootte: leerbedrijf.grootte,
    },
    kerntaken: kerntaken.map(({ code, naam: title, subtaken }) => ({
      code,
      naam: title,
      subtaken: subtaken.map((subtaak) => ({ ...subtaak, uitvoerbaar: chance.happens(UITVOERBAAR) })),
    })),
    gewijzigdDatum: isoDay(dag, nummer === 1 ? 0 : -chance.whole(0, CHANGED_WITHIN)),
  };
}

/** Euros a month; missing for about a third, as in the real files. */
function pay(bbl: boolean, chance: Chance): { bedragVan: number | null; bedragTot: number | null } {
  if (chance.happens(0.35))
    return chance.happens(0.5) ? { bedragVan: 0, bedragTot: 0 } : { bedragVan: null, bedragTot: null };
  const from = bbl ? chance.whole(28, 44) * 50 : chance.whole(3, 8) * 50;
  return { bedragVan: from, bedragTot: from + chance.whole(0, 8) * 50 };
}

/** What helps a person without a startkwalificatie is offered more often at niveau 1 and 2. */
function features(niveau: number, chance: Chance): Kenmerk[] {
  const low = niveau <= 2;
  const odds: readonly (readonly [Kenmerk, number])[] = [
    ['mbo-certificaat', 0.12],
    ['praktijkverklaring', low ? 0.4 : 0.1],
    ['vaste-baan', 0.25],
    ['begeleiding-op-maat', low ? 0.5 : 0.3],
    ['fysieke-toegankelijkheid', 0.2],
  ];
  return odds.filter(([, odd]) => chance.happens(odd)).map(([kenmerk]) => kenmerk);
}

function isoDay(day: string, offset: number): string {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + offset);
  return date.toISOString();
}

/** Well-formed and plainly not a random one: kind and number in a row of zeroes. */
function uuid(kind: number, number: number): string {
  return `0000000${String(kind)}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
