/** Reads where something stands: its place, four digits of the postcode and a point; never a street or a number. */
import type { Leerbaan } from '../domain/leerbaan';
import type { Opmerking } from './opmerkingen';
import { rawRecord, rawText } from './raw-values';
import { readPc4, readPoint, UNREADABLE } from './read-values';

export interface RawAdres {
  readonly plaats: string;
  readonly postcode: string;
  readonly lat: string;
  readonly lon: string;
  /** Nothing at all is named. */
  readonly leeg: boolean;
}

export type Ligging = Pick<Leerbaan, 'plaats' | 'pc4' | 'lat' | 'lon'>;

export function readAdres(value: unknown): RawAdres {
  const raw = rawRecord(value);
  const punt = rawRecord(raw['coordinaten']);
  const [plaats, postcode] = [rawText(raw['plaats']), rawText(raw['postcode'])];
  const [lat, lon] = [rawText(punt['lat']), rawText(punt['lon'])];
  return { plaats, postcode, lat, lon, leeg: plaats === '' && postcode === '' && lat === '' };
}

/** @param note gets a remark for what can not be read, and when there is no way to tell a distance */
export function liggingOf(adres: RawAdres, note: (opmerking: Opmerking) => void): Ligging {
  const pc4 = readPc4(adres.postcode);
  const punt = readPoint(adres.lat, adres.lon);
  if (pc4 === UNREADABLE) note('postcode-onleesbaar');
  if (punt === UNREADABLE) note('plek-onleesbaar');
  const known = {
    ...(pc4 === UNREADABLE || pc4 === undefined ? {} : { pc4 }),
    ...(punt === UNREADABLE || punt === undefined ? {} : punt),
  };
  if (known.pc4 === undefined && !('lat' in known)) note('plek-onbekend');
  return { plaats: adres.plaats, ...known };
}
