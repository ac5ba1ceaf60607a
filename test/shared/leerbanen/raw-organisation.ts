/** An organisation in the shape of Stagemarkt with everything in it; a test changes what it is about. */
import { CREBO } from './raw-record';

export function rawErkenning(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    startdatum: '2019-08-01T00:00:00.000Z',
    einddatum: null,
    crebocode: CREBO,
    kwalificatie: 'Gastheer/-vrouw',
    equivalenten: [{ crebocode: '25003', naam: 'Gastheer (oud)' }],
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
    ...changes,
  };
}

/** @param kwalificaties of its erkenning */
export function rawOrganisation(
  changes: Record<string, unknown> = {},
  kwalificaties: readonly unknown[] = [rawErkenning()],
): Record<string, unknown> {
  return {
    id: '880bc1db',
    leerbedrijfId: '100147297',
    naam: 'Eetcafé De Proef',
    vestigingsadres: {
      straat: 'Dorpsstraat',
      huisnummer: '32',
      postcode: '5014 DC',
      plaats: 'Tilburg',
      coordinaten: { lat: 51.56119627, lon: 5.09265746 },
    },
    erkenning: { startdatum: '2015-01-01', einddatum: '2030-12-31', kwalificaties },
    ...changes,
  };
}
