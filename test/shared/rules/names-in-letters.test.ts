/**
 * Every system, scheme, initiative and partner that the five letters name has its row, with what it means
 * today. Names are spelled here as the letters print them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRules, REGELINGEN_DIR } from './load-rules';

const ROUTES_EN_BEGRIPPEN = [
  'praktijkverklaring',
  'mbo-certificaat',
  'BBL',
  'derde leerweg',
  'startkwalificatie',
  'EVC',
  'leerbedrijf',
  'entreeopleiding',
  'praktijkleerroute op maat',
  'certificaatgerichte leerroute',
  'arbeidsmarktregio',
  'social return',
  'laaggeletterdheid',
  'competentietesten',
  'Participatiewet',
  'leven lang ontwikkelen',
];
const GELD = [
  'NL leert door',
  'ontwikkeladvies',
  'ontwikkeladvies 45+',
  'STAP-budget',
  'Perspectief op Werk',
  'Regionaal Investeringsfonds',
  'RIF',
  'ESF',
  'regiodeals',
  'Integratie-uitkering',
  'O&O-fondsen',
  'WIA',
  'WAO',
  'Wajong',
  'individuele leerbudgetten',
  'Twents Fonds voor Vakmanschap',
  'scholingscheque',
  'intersectoraal scholingsbudget',
  'regio-envelop',
];
const INITIATIEVEN = [
  'Noordelijke Scholingsalliantie',
  'NSA',
  'Leo',
  'Zo werkt Limburg',
  '1000-banenplan',
  'House of skills',
  'Techniekpact',
  'Werken in de zorg',
  'RegioOpleiders',
  'rOpleiders',
  'regionale Werkbedrijven',
  'Economic Boards',
  'aanvullend sociaal pakket',
  'derde crisispakket',
  'Tijdelijk regeling aanvullende crisisdienstverlening COVID-19',
  'alliantie Samen werken voor werk',
  'heroriëntatie voor zelfstandig ondernemers',
  'werkwijzer',
];
const LOKETTEN = [
  'regionale mobiliteitsteams',
  'RMT',
  'leerwerkloketten',
  'Leerwerkloket plus',
  'loopbaanstation',
  'RMC',
  'Regionale Meld- en Coördinatiepunten voortijdig schoolverlaten',
];
const PARTNERS = [
  'VNG',
  'UWV',
  'MBO Raad',
  'SBB',
  'FNV',
  'CNV',
  'VCP',
  'VNO-NCW',
  'MKB-Nederland',
  'MKB Nederland',
  'LTO',
  'G4',
  'G40',
  'Divosa',
  'Cedris',
  'NRTO',
  'OCW',
  'SZW',
  'VWS',
  'LNV',
  'Ministerie van Justitie en Veiligheid',
  'ABU',
  'OVAL',
  'AWVN',
  'NBBU',
  'VSNU',
  'Vereniging Hogescholen',
  'SER',
  'OESO',
  'Commissie vraagfinanciering mbo',
  'OTIB',
  'DOORZAAM',
  'CAICT',
  'A+O fonds Gemeenten',
  'Nationaal Coördinator Groningen',
  'Centrum Veilig Wonen',
  'Werk in zicht',
  'ActiZ',
  'VGN',
  'Deltion College',
  'Landstede',
  'Cibap',
  'Zone.College',
  'Windesheim',
  'KPZ',
  'VIAA',
  'Artéz',
  'Programmaraad',
  'KBA',
  'Randstad',
  'Start People',
  'ROC Rivor',
  'Dienst Justitiële inrichtingen',
  'Provincie Overijssel',
  'provincie Groningen',
  'sociale werkbedrijven',
  'centrumgemeente',
  'vakbonden',
  'werkgeversorganisaties',
  'mbo-scholen',
  'private opleiders',
  'Voortgezet Speciaal Onderwijs',
  'Praktijkonderwijs',
];
const GROEPEN = [
  'banenafspraak',
  "zzp'ers",
  'jongeren',
  'jeugdwerkloosheid',
  'uitzendkrachten',
  'gevangenissen',
  'dagbesteding',
  'zelfstandig ondernemers',
];
const REGIOS = [
  'Groot-Amsterdam',
  'Groot Amsterdam',
  'Midden-Brabant',
  'Midden Brabant',
  'Midden-Utrecht',
  'Utrecht',
  'Fryslan',
  'Friesland',
  'Twente',
  'Rijnmond',
  'Drenthe',
  'Groningen',
  'Holland Rijnland',
  'Midden-Limburg',
  'Noord-Holland Noord',
  'Noordoost-Brabant',
  'West-Brabant',
  'Zuid-Limburg',
  'Flevoland',
  'Food Valley',
  'Haaglanden',
  'Helmond-De Peel',
  'Midden-Gelderland',
  'Midden-Holland',
  'Noord-Limburg',
  'Stedendriehoek en Noordwest Veluwe',
  'Zaanstreek / Waterland',
  'Zuidoost-Brabant',
  'Noord-Drenthe',
];

const regels = loadRules().regelingen;
const key = (naam: string): string => naam.toLowerCase();
const bekend = new Map(
  regels.flatMap((regeling) =>
    [regeling.naam, ...(regeling.ookBekendAls ?? [])].map((naam) => [key(naam), regeling] as const),
  ),
);
const regiobestand = readFileSync(join(REGELINGEN_DIR, '..', 'arbeidsmarktregios.csv'), 'utf8');
const regionamen = new Set(regiobestand.split('\n').map((regel) => key(regel.split(';')[1] ?? '')));

describe('the names in the letters', () => {
  it.each([...ROUTES_EN_BEGRIPPEN, ...GELD, ...INITIATIEVEN, ...LOKETTEN, ...PARTNERS, ...GROEPEN])(
    '%s has a row that says what it means today',
    (naam) => {
      const regeling = bekend.get(key(naam));
      expect(regeling?.uitleg.length ?? 0).toBeGreaterThan(15);
      expect(regeling?.bron.vindplaats).toBeTruthy();
    },
  );

  it.each(REGIOS)('%s is a region, by its present or a former name', (naam) => {
    expect(regionamen.has(key(naam)) || bekend.get(key(naam))?.id === 'arbeidsmarktregio').toBe(true);
  });

  it('would miss a name without a row', () => {
    expect(bekend.get(key('Loket dat niet bestaat'))).toBeUndefined();
  });
});
