/** One leerbaan in full, with the name of its kwalificatie. */
import type { GetoondeLeerbaan } from '../../../shared/contract/leerbanen-vorm';
import { asLeerbaan } from '../../../shared/leerbanen/leerplaats';
import type { Plek } from '../../../shared/leerbanen/plek';
import { readLeerplaats } from './bank/leerplaats-row';
import type { LeerbaanSet } from './leerbaan-set';

/** @returns one or none */
export function shownLeerbaan(
  { bank, reference }: LeerbaanSet,
  plek: (Pick<Plek, 'crebo' | 'niveau'> & { readonly nr: number }) | undefined,
): GetoondeLeerbaan[] {
  const leerplaats = plek && readLeerplaats(bank.sql, plek.nr);
  if (!leerplaats) return [];
  const { crebo, niveau } = plek;
  const kwalificatie = reference.kwalificaties.get(crebo)?.naam ?? '';
  return [{ leerbaan: asLeerbaan(leerplaats, { crebo, naam: kwalificatie }), kwalificatie, niveau }];
}
