/** The leerbanen and erkenningen in use, seen with the reference data in use, and what the app tells about them. */
import type { GegevensSet } from '../../../shared/contract/gegevens-vorm';
import { Datum } from '../../../shared/domain/ids';
import { dutchDate } from '../../../shared/rules/dutch-date';
import { dagenOud } from '../gegevens/age';
import type { Reference } from '../reference/types';
import { newestDay } from './bank/newest-day';
import type { DeelKort, LeerbanenBank } from './bank/open-bank';
import { creboLookup } from './crebo-lookup';
import { creboView, type CreboView } from './crebo-view';
import { Places } from './places';

export interface LeerbaanSet {
  readonly bank: LeerbanenBank;
  readonly reference: Reference;
  readonly view: CreboView;
  readonly places: Places;
  /** True for the bundled set, and for a file that holds any invented place. */
  readonly voorbeeld: boolean;
  /** Day of the newest change in the source; '' when it names none. */
  readonly editie: string;
  readonly vandaag: () => Datum;
}

/** @param now tells the day: erkenningen end, and changes after today are mistakes of the source */
export function makeLeerbaanSet(bank: LeerbanenBank, reference: Reference, now: () => Date): LeerbaanSet {
  const vandaag = (): Datum => now().toISOString().slice(0, 10) as Datum;
  const view = creboView(bank, creboLookup(reference));
  const { leerbanen } = bank.delen;
  return {
    bank,
    reference,
    view,
    places: new Places(bank, reference, view),
    voorbeeld: leerbanen !== undefined && (leerbanen.geladen === '' || leerbanen.voorbeeld),
    editie: newestDay(bank.sql, vandaag()),
    vandaag,
  };
}

/** How the parts are listed among the other data sets: leerbanen always, erkenningen when they are loaded. */
export function describeSets(
  { bank, view, editie, voorbeeld }: LeerbaanSet,
  now: Date,
): [GegevensSet, ...GegevensSet[]] {
  const { leerbanen, erkenningen } = bank.delen;
  const days = dagenOud(editie, now);
  const places: GegevensSet = {
    id: 'leerbanen',
    naam: nameOf(leerbanen, 'Leerbanen'),
    aantal: view.aantal,
    editie,
    ...(days === undefined ? {} : { dagenOud: days }),
    ...sourceOf(leerbanen),
    voorbeeld,
  };
  if (!erkenningen) return [places];
  const { aantal, voorbeeld: invented } = erkenningen;
  const naam = nameOf(erkenningen, 'Erkenningen van leerbedrijven');
  // The source of erkenningen names no day on which it was right.
  return [
    places,
    { id: 'erkenningen', naam, aantal, editie: '', ...sourceOf(erkenningen), voorbeeld: invented },
  ];
}

/** What the app brings itself names itself; a file of the user is named with the source. */
function nameOf(deel: DeelKort | undefined, naam: string): string {
  return deel?.geladen === '' ? deel.bestand : naam;
}

function sourceOf(deel: DeelKort | undefined): { bron: string; licentie: string } {
  if (!deel || deel.geladen === '') return { bron: 'Leerbaankompas', licentie: 'EUPL-1.2' };
  const dag = dutchDate(Datum.parse(deel.geladen));
  return { bron: `${deel.bestand}, ingelezen op ${dag}`, licentie: 'niet vastgesteld' };
}
