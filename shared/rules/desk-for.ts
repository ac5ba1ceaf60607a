/** The desk of today in a region, from the one record that says what it is called and what it was. */
import type { LoketUitkomst } from '../contract/route-vorm';
import type { Datum } from '../domain/ids';
import type { Loket } from './regeling-schema';
import { type Regelboek, rulesOn } from './rule-book';

type LoketRij = LoketUitkomst['lokettenInRegio'][number];

export interface EigenLoket {
  /** What lists of desks call this kind of desk. */
  readonly soortInLijst: string;
  readonly rij: LoketRij;
}

/** @returns the desk that every region has on `datum`, under the name of the region */
export function deskFor(boek: Regelboek, regio: string, datum: Datum): EigenLoket | undefined {
  const loket = rulesOn(boek, datum).geldend.find(
    (regeling): regeling is Loket => regeling.soort === 'loket' && regeling.naamInRegio !== undefined,
  );
  if (loket?.naamInRegio === undefined) return undefined;
  return {
    soortInLijst: loket.naam,
    rij: {
      naam: loket.naamInRegio.replaceAll('{regio}', regio),
      soort: loket.soortInRegio ?? loket.naam,
      plaats: '',
      website: loket.website,
      zekerheid: loket.zekerheid,
      bron: `${loket.bron.titel} (${loket.bron.vindplaats})`,
    },
  };
}
