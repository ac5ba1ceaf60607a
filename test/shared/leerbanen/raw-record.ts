/** A record in the shape of Stagemarkt with everything in it; a test changes what it is about. */

export const CREBO = '25168';

export function rawRecord(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    aantal: 2,
    leerplaatsId: `358dd96e-738d-4ba3-9e55-e8c991f9203f-${CREBO}`,
    titel: 'Gastheer/-vrouw',
    wervendeTitel: 'Kom bij ons in de bediening',
    adres: {
      straat: 'Dorpsstraat',
      huisnummer: '32',
      postcode: '5014 DC',
      plaats: 'Tilburg',
      coordinaten: { lat: 51.56119627, lon: 5.09265746 },
    },
    organisatie: { id: '880bc1db', leerbedrijfId: '100147297', naam: 'Eetcafé De Proef' },
    kerntaken: [
      {
        code: 'B1-K1',
        naam: 'Werkt in de bediening',
        subtaken: [
          { code: 'B1-K1-W1', naam: 'Ontvangt gasten', uitvoerbaar: true },
          { code: 'B1-K1-W2', naam: 'Werkt met de kassa', uitvoerbaar: false },
        ],
      },
    ],
    kenmerken: [{ naam: 'Opleiden voor een Praktijkverklaring' }, { naam: 'Met uitzicht op een vaste baan' }],
    vergoedingen: [{ omschrijving: 'Reiskostenvergoeding' }],
    bedragVan: 2100,
    bedragTot: 2500,
    kwalificatie: { niveaunaam: 'Niveau 2', crebocode: CREBO },
    startdatum: '2026-01-16T00:00:00.000Z',
    einddatum: '2027-12-31T00:00:00.000Z',
    leerweg: 'BBL',
    gewijzigdDatum: '2026-01-16T20:33:15.000Z',
    dagenPerWeek: '4',
    ...changes,
  };
}
