/** "Kok bij Restaurant De Proef", by the id of a leerbaan in a division. */
import type { Verdeling } from '../../../shared/contract/omgekeerd-vorm';
import { words } from './words';

export function leerbaanName({ leerbanen }: Pick<Verdeling, 'leerbanen'>, id: string): string {
  const found = leerbanen.find(({ leerbaan }) => leerbaan.id === id)?.leerbaan;
  return found ? words.zoek.keuze(found.titel, found.leerbedrijf) : id;
}
