/** Writes what the core answers on a profile in the form of the command line: words with a space, sources as text. */
import type { ProfielUitkomst } from '../../shared/contract/profiel-vorm';
import type { GeldUitkomst, LoketUitkomst, VoorwaardeUitkomst } from '../../shared/contract/route-vorm';
import type { Bron } from '../../shared/domain/regeling';
import { inWords, type InWords, sourceText } from './rule-words';

export interface ConditionLine {
  readonly id: string;
  readonly staat: InWords;
  readonly waarom: string;
  readonly bron: string;
}

export interface RouteAnswer {
  readonly routes: readonly {
    readonly id: string;
    readonly uitkomst: InWords;
    readonly voorwaarden: readonly ConditionLine[];
  }[];
  readonly geld: readonly MoneyLine[];
  /** Null when the postcode is not given or not known. */
  readonly loket: DeskLine | null;
}

interface MoneyLine {
  readonly id: string;
  readonly naam: string;
  readonly uitkomst: InWords;
  readonly zekerheid: InWords;
  readonly vraagtAan: string;
  /** How much at most, in words. */
  readonly hoogstens: string;
  readonly wanneer: string;
  readonly voorwaarden: readonly ConditionLine[];
  readonly bron: string;
}

interface DeskLine {
  readonly gemeente: string;
  readonly regioCode: string;
  readonly regio: string;
  readonly naam: string;
  readonly soort: string;
  readonly website: string;
  readonly zekerheid: string;
  readonly bron: string;
  readonly ookInDeRegio: readonly {
    readonly naam: string;
    readonly soort: string;
    readonly plaats: string;
    readonly bron: string;
  }[];
  readonly verwijzingen: readonly { readonly naam: string; readonly waarom: string; readonly bron: string }[];
}

export function routeAnswer({ routes, geld, loket }: ProfielUitkomst): RouteAnswer {
  return {
    routes: routes.map(({ id, uitkomst, voorwaarden, bron }) => ({
      id,
      uitkomst: inWords(uitkomst),
      voorwaarden: conditions(voorwaarden, bron),
    })),
    geld: geld.map(money),
    loket: loket === null ? null : desk(loket),
  };
}

function conditions(voorwaarden: readonly VoorwaardeUitkomst[], bron: Bron): ConditionLine[] {
  return voorwaarden.map(({ id, staat, waarom }) => ({
    id,
    staat: inWords(staat),
    waarom,
    bron: sourceText(bron),
  }));
}

function money(one: GeldUitkomst): MoneyLine {
  const { id, naam, uitkomst, zekerheid, vraagtAan, bedrag, wanneer, voorwaarden, bron } = one;
  return {
    id,
    naam,
    uitkomst: inWords(uitkomst),
    zekerheid: inWords(zekerheid),
    vraagtAan,
    hoogstens: bedrag,
    wanneer,
    voorwaarden: conditions(voorwaarden, bron),
    bron: sourceText(bron),
  };
}

function desk({ gemeente, regioCode, regio, lokettenInRegio, verwijzingen }: LoketUitkomst): DeskLine {
  const [eerste, ...andere] = lokettenInRegio;
  return {
    gemeente,
    regioCode,
    regio,
    naam: eerste?.naam ?? '',
    soort: eerste?.soort ?? '',
    website: eerste?.website ?? '',
    zekerheid: eerste === undefined ? '' : inWords(eerste.zekerheid),
    bron: eerste?.bron ?? '',
    ookInDeRegio: andere.map(({ naam, soort, plaats, bron }) => ({ naam, soort, plaats, bron })),
    verwijzingen: verwijzingen.map(({ naam, waarom, bron }) => ({ naam, waarom, bron: sourceText(bron) })),
  };
}
