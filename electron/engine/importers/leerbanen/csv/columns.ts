/** The columns of the app's own CSV of leerbanen and of erkenningen, described in FORMAT.md. */
import { hasHeader, type ColumnNames } from '../../table/header';

export type Column =
  | 'nummer'
  | 'titel'
  | 'crebo'
  | 'leerbedrijf'
  | 'leerbedrijfId'
  | 'plaats'
  | 'postcode'
  | 'lat'
  | 'lon'
  | 'leerweg'
  | 'start'
  | 'dagen'
  | 'kenmerken'
  | 'bedragVan'
  | 'bedragTot'
  | 'gewijzigd'
  | 'erkendVanaf'
  | 'erkendTot'
  | 'gelijkwaardig'
  | 'uitvoerbaar'
  | 'nietUitvoerbaar';

export const NAMES: ColumnNames<Column> = {
  nummer: ['nummer', 'leerplaatsid', 'leerplaats id', 'id'],
  titel: ['titel', 'functie'],
  crebo: ['crebo', 'crebonummer', 'crebocode', 'crebo nummer'],
  leerbedrijf: ['leerbedrijf', 'naam leerbedrijf', 'organisatie'],
  leerbedrijfId: ['leerbedrijf id', 'leerbedrijfid', 'leerbedrijfnummer', 'leerbedrijf nummer'],
  plaats: ['plaats', 'woonplaats', 'vestigingsplaats'],
  postcode: ['postcode', 'pc4', 'pc6'],
  lat: ['lat', 'latitude', 'breedtegraad'],
  lon: ['lon', 'lng', 'longitude', 'lengtegraad'],
  leerweg: ['leerweg'],
  start: ['start', 'startdatum'],
  dagen: ['dagen', 'dagen per week', 'dagenperweek'],
  kenmerken: ['kenmerken'],
  bedragVan: ['bedrag van', 'bedragvan', 'loon van'],
  bedragTot: ['bedrag tot', 'bedragtot', 'loon tot'],
  gewijzigd: ['gewijzigd', 'gewijzigd op'],
  erkendVanaf: ['erkend vanaf', 'erkend van', 'erkend sinds'],
  erkendTot: ['erkend tot', 'erkend tot en met'],
  gelijkwaardig: ['gelijkwaardig', 'equivalenten'],
  uitvoerbaar: ['uitvoerbaar'],
  nietUitvoerbaar: ['niet uitvoerbaar', 'nietuitvoerbaar'],
};

/** Without these a row says nothing. */
export const REQUIRED = ['crebo', 'leerbedrijf'] as const;

type Rows = readonly (readonly string[])[];

export function isErkenningenCsv(rows: Rows): boolean {
  return (
    hasHeader(rows, NAMES, [...REQUIRED, 'erkendVanaf']) || hasHeader(rows, NAMES, [...REQUIRED, 'erkendTot'])
  );
}

export function isLeerbanenCsv(rows: Rows): boolean {
  return hasHeader(rows, NAMES, [...REQUIRED, 'leerweg']) && !isErkenningenCsv(rows);
}
