/** The columns of the list of postcodes, described in FORMAT.md. */
import type { ColumnNames } from '../table/header';

export type Column = 'pc4' | 'plaats' | 'lat' | 'lon' | 'gemeente';

export const NAMES: ColumnNames<Column> = {
  pc4: ['pc4', 'postcode', 'postcode4', 'postcodecijfers'],
  plaats: ['plaats', 'woonplaats', 'plaatsnaam'],
  lat: ['lat', 'latitude', 'breedtegraad', 'breedte'],
  lon: ['lon', 'lng', 'longitude', 'lengtegraad', 'lengte'],
  gemeente: ['gemeente', 'gemeentecode'],
};

export const REQUIRED = ['pc4', 'plaats', 'lat', 'lon', 'gemeente'] as const;
