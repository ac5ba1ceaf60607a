/** What a kind of desk is for and what it does, as the rules tell it. */
import type { LoketUitkomst } from '../../../shared/contract/route-vorm';
import type { Datum } from '../../../shared/domain/ids';
import type { Loket } from '../../../shared/rules/regeling-schema';
import { type Regelboek, rulesOn } from '../../../shared/rules/rule-book';

type LoketRij = LoketUitkomst['lokettenInRegio'][number];

/** @returns the desks, each with its work where the rules know that kind of desk */
export function withDeskWork(rijen: readonly LoketRij[], boek: Regelboek, datum: Datum): LoketRij[] {
  const loketten = rulesOn(boek, datum).geldend.filter((one): one is Loket => one.soort === 'loket');
  return rijen.map((rij) => {
    const loket = loketten.find(({ naam, soortInRegio }) => rij.soort === naam || rij.soort === soortInRegio);
    return loket === undefined ? rij : { ...rij, uitleg: loket.uitleg, doet: loket.doet };
  });
}
