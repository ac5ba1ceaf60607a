/** One small good file of every kind: what hostile files are made from. */
import { makeXlsx, type Sheet } from './make-xlsx';

export const DOSSIER = `<?xml version="1.0" encoding="utf-8"?>
<sbb>
  <sectorkamers><sectorkamer nr="1" titel="Sectorkamer voedsel, groen en gastvrijheid"/></sectorkamers>
  <dossiers>
    <dossier nr="12" titel="Keuken " status="Vastgesteld" wettelijkeberoepsvereisten="Nee">
      <voorblad><omschrijving><penvoerder><sectorkamer referentie="1"/></penvoerder></omschrijving></voorblad>
      <dossiercrebos><dossiercrebo prijsfactor="1,2" Geldig_vanaf="01-08-2026">23163</dossiercrebo></dossiercrebos>
      <basis><basistaken><basiskerntaken>
        <kerntaak nr="1" titel="Bereidt gerechten" hoofdstuk="1"><basiswerkprocessen>
          <werkproces nr="1" titel="Zet ingrediënten klaar" hoofdstuk="1"><werkprocesomschrijving><![CDATA[Zet <klaar> & ruimt op.]]></werkprocesomschrijving></werkproces>
          <werkproces nr="2" titel="Maakt de werkplek schoon" hoofdstuk="2"/>
        </basiswerkprocessen></kerntaak>
      </basiskerntaken></basistaken></basis>
      <profielen>
        <profiel nr="1" titel="Kok" hoofdstuk="1" niveau="2">
          <omschrijving><soortopleiding>Basisberoepsopleiding</soortopleiding></omschrijving>
          <creboinformatie><crebo Geldig_vanaf="01-08-2026" Datum_einde_instroom="">25180</crebo></creboinformatie>
          <profielkerntaken><kerntaak nr="2" titel="Kookt" hoofdstuk="1"><profielwerkprocessen>
            <werkproces nr="3" titel="Kookt een gerecht" hoofdstuk="1"/>
          </profielwerkprocessen></kerntaak></profielkerntaken>
        </profiel>
      </profielen>
    </dossier>
  </dossiers>
</sbb>
`;

export const CREBO_HEADER = ['Crebonummer', 'Kwalificatie', 'Niveau', 'Prijsfactor', 'Soort opleiding'];
export const CREBO_SHEET: Sheet = {
  naam: 'Crebolijst',
  rijen: [
    ['Crebolijst geldig vanaf 01-08-2026'],
    CREBO_HEADER,
    ['25180', 'Kok', 2, '1,2', 'Basisberoepsopleiding'],
    [25182, 'Zelfstandig werkend kok', '3', '1,2', 'Vakopleiding'],
  ],
};
export const CREBOLIJST = makeXlsx([CREBO_SHEET]);
export const CREBOLIJST_CSV = CREBO_SHEET.rijen.map((row) => `${row.map(String).join(';')}\r\n`).join('');

export const KOPPEL_SHEET: Sheet = {
  naam: 'Koppeltabel',
  rijen: [
    ['opleidingscode', 'opleidingsnaam', 'schooljaar', 'verwijzende opleidingscode kwalificatie schooljaar'],
    [90950, 'Kok', '2026-2027', 25180],
    ['90951', 'Kok', '2026-2027', '25182'],
  ],
};
export const KOPPELTABEL = makeXlsx([KOPPEL_SHEET]);

export const VAARDIGHEDEN = JSON.stringify({
  head: { vars: ['crebo', 'skill', 'skillLabel'] },
  results: {
    bindings: ['Plannen', 'Samenwerken'].map((label, index) => ({
      crebo: { type: 'literal', value: '25180' },
      skill: {
        type: 'uri',
        value: `https://linkeddata.competentnl.nl/id/humancapability/0${String(index)}F4349F9A`,
      },
      skillLabel: { type: 'literal', 'xml:lang': 'nl', value: label },
    })),
  },
});

export const GEMEENTEN = JSON.stringify({
  'odata.metadata': 'https://opendata.cbs.nl/ODataApi/OData/86247NED/$metadata',
  value: [
    { ID: 0, Code_1: 'GM0153    ', Naam_2: 'Enschede   ', Code_3: 'AM06  ', Naam_4: 'Twente   ' },
    { ID: 1, Code_1: 'GM0363    ', Naam_2: 'Amsterdam   ', Code_3: 'AM14  ', Naam_4: 'Groot Amsterdam' },
  ],
});

export const POSTCODES =
  'pc4;plaats;lat;lon;gemeente\n1011;Amsterdam;52.371;4.9041;GM0363\n7511;Enschede;52.22;6.89;GM0153\n';

export const REGELS = JSON.stringify({
  soort: 'leerbaankompas-regels',
  vorm: 1,
  editie: '2026-11-22',
  regels: [
    {
      id: 'proef',
      soort: 'partner',
      naam: 'Proef',
      uitleg: 'Een proef.',
      zekerheid: 'te-controleren',
      bron: { titel: 'Brief', vindplaats: 'kst-1', gecontroleerd: '2026-11-22' },
    },
  ],
});

const plek = (nummer: number): object => ({
  leerplaatsId: `0000000${String(nummer)}-0000-4000-8000-000000000001-25180`,
  titel: 'Kok',
  leerweg: 'BBL',
  startdatum: '2027-02-01T00:00:00.000Z',
  kwalificatie: { niveaunaam: 'Niveau 2', crebocode: '25180' },
  adres: { postcode: '7511 AA', plaats: 'Enschede', coordinaten: { lat: 52.22, lon: 6.89 } },
  organisatie: { id: 'a', leerbedrijfId: `10000000${String(nummer)}`, naam: 'De Pan' },
  kerntaken: [
    { code: 'B1-K1', naam: 'Kookt', subtaken: [{ code: 'B1-K1-W1', naam: 'Zet klaar', uitvoerbaar: true }] },
  ],
  gewijzigdDatum: '2026-11-01T00:00:00.000Z',
});
export const LEERBANEN = JSON.stringify({ items: [plek(1), plek(2)] });
export const LEERBANEN_LINES = `${JSON.stringify(plek(1))}\n${JSON.stringify(plek(2))}\n`;
export const LEERBANEN_CSV =
  'nummer;titel;crebo;leerbedrijf;plaats;postcode;lat;lon;leerweg\n1;Kok;25180;De Pan;Enschede;7511 AA;52,22;6,89;BBL\n';

export const ERKENNINGEN = JSON.stringify([
  {
    leerbedrijfId: '100000001',
    naam: 'De Pan',
    vestigingsadres: { postcode: '7511 AA', plaats: 'Enschede', coordinaten: { lat: 52.22, lon: 6.89 } },
    erkenning: {
      startdatum: '2020-01-01T00:00:00.000Z',
      einddatum: '2028-01-01T00:00:00.000Z',
      kwalificaties: [{ crebocode: '25180', niveau: 'Niveau 2', equivalenten: [], kerntaken: [] }],
    },
  },
]);
export const ERKENNINGEN_CSV =
  'crebo;leerbedrijf;plaats;postcode;lat;lon;erkend vanaf;erkend tot\n25180;De Pan;Enschede;7511 AA;52,22;6,89;2020-01-01;2028-01-01\n';
