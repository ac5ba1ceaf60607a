/**
 * How much a subsidy is at most: the highest amount in proportion to the weeks, once the norms are met. Amounts, weeks
 * and hours come from the data; here they are only combined, and every step is told.
 *
 * Laws: never more than the highest amount; more weeks never give less as long as no norm is asked; an answer that is
 * missing leaves the result open and never counts as zero.
 */
import type { BerekenInvoer, BerekenStap, BerekenUitkomst, BerekenVraag } from '../contract/bereken-vorm';
import type { Staat } from '../domain/regeling';
import { euro, getal } from './figures';
import { type Bereken, type Geld, stableId } from './regeling-schema';

type Antwoorden = BerekenInvoer['antwoorden'];
type Norm = Bereken['normen'][number];

/** Id of the question after the weeks; the other questions are called after their figure. */
const WEKEN = 'weken';

/** @returns what the calculator of a scheme asks; nothing when it has none */
export function berekenVragen({ bereken, cijfers = [] }: Geld): BerekenVraag[] {
  if (bereken === undefined) return [];
  return [
    { id: WEKEN, tekst: bereken.vraagWeken, eenheid: WEKEN },
    ...bereken.normen.map(({ cijfer, vraag }) => ({
      id: cijfer,
      tekst: vraag,
      eenheid: cijfers.find((one) => one.id === cijfer)?.eenheid ?? '',
    })),
  ];
}

/** @returns undefined when the scheme has no calculator, or its figures are not in the data */
export function bereken(geld: Geld, antwoorden: Antwoorden): BerekenUitkomst | undefined {
  const [bedrag] = geld.bedragen;
  const heel = bedrag?.hoogstensWeken;
  if (geld.bereken === undefined || bedrag === undefined || heel === undefined) return undefined;
  const weken = antwoorden[WEKEN];
  const tellend = weken === undefined ? undefined : Math.min(weken, heel);
  const normen = geld.bereken.normen.map((norm) => normStep(geld, norm, { antwoorden, tellend, heel }));
  const deel = tellend === undefined ? undefined : (bedrag.hoogstens * tellend) / heel;
  const hoogstens = result(deel, normen);
  const { naam, zekerheid, bron } = geld;
  return {
    regeling: stableId(geld),
    naam,
    stappen: [
      weekStep(weken, heel),
      ...(deel === undefined ? [] : [amountStep(bedrag.hoogstens, { deel, tellend, heel })]),
      ...normen,
    ],
    ...(hoogstens === undefined ? {} : { hoogstens }),
    tekst: `${resultWords(hoogstens, normen)}${hoogstens === 0 ? '' : ` ${geld.bereken.letOp}`}`,
    zekerheid,
    bron,
  };
}

function weekStep(weken: number | undefined, heel: number): BerekenStap {
  const grens = `Hoogstens ${getal(heel)} weken tellen mee.`;
  if (weken === undefined)
    return { id: WEKEN, tekst: `${grens} Hoeveel weken het worden, weten we nog niet.` };
  return {
    id: WEKEN,
    tekst: `${grens} Je vulde ${getal(weken)} weken in. We rekenen met ${getal(Math.min(weken, heel))} weken.`,
  };
}

function amountStep(
  hoogste: number,
  { deel, tellend = 0, heel }: { deel: number; tellend: number | undefined; heel: number },
): BerekenStap {
  return {
    id: 'bedrag',
    tekst: `Voor ${getal(heel)} weken is het hoogstens ${euro(hoogste)}. ${euro(hoogste)} × ${getal(tellend)} ÷ ${getal(heel)} = ${rounded(deel)}.`,
  };
}

function rounded(deel: number): string {
  return Number.isInteger(deel) ? euro(deel) : `${getal(deel)}, naar beneden afgerond ${euro(deel)}`;
}

interface NormContext {
  readonly antwoorden: Antwoorden;
  readonly tellend: number | undefined;
  readonly heel: number;
}

function normStep(geld: Geld, norm: Norm, context: NormContext): BerekenStap & { readonly staat: Staat } {
  const { antwoorden, tellend, heel } = context;
  const cijfer = geld.cijfers?.find((one) => one.id === norm.cijfer);
  const geheel = cijfer?.getal ?? 0;
  const nodig = norm.naarRato ? (tellend === undefined ? undefined : (geheel * tellend) / heel) : geheel;
  const ingevuld = antwoorden[norm.cijfer];
  const staat = judgeNorm(ingevuld, nodig);
  const zinnen = [
    cijfer?.tekst ?? '',
    norm.naarRato && nodig !== undefined && nodig !== geheel
      ? `Voor ${getal(tellend ?? 0)} weken is dat ${getal(geheel)} × ${getal(tellend ?? 0)} ÷ ${getal(heel)} = ${getal(nodig)} uur.`
      : '',
    normWords(ingevuld, nodig, staat, norm.woorden),
  ];
  return {
    id: norm.cijfer,
    tekst: zinnen.filter((zin) => zin !== '').join(' '),
    staat,
    ...(cijfer?.bron === undefined ? {} : { bron: cijfer.bron }),
  };
}

function judgeNorm(ingevuld: number | undefined, nodig: number | undefined): Staat {
  if (ingevuld === undefined || nodig === undefined) return 'onbekend';
  return ingevuld >= nodig ? 'voldaan' : 'niet-voldaan';
}

function normWords(
  ingevuld: number | undefined,
  nodig: number | undefined,
  staat: Staat,
  woorden: string,
): string {
  if (ingevuld === undefined || nodig === undefined)
    return `Of het genoeg ${woorden} wordt, weten we nog niet.`;
  const genoeg = staat === 'voldaan' ? 'Dat is genoeg.' : 'Dat is te weinig.';
  return `Je vulde ${getal(ingevuld)} ${woorden} in: ${getal(ingevuld)} van de ${getal(nodig)}. ${genoeg}`;
}

/** Whole euros, rounded down: what is promised is never too much. */
function result(deel: number | undefined, normen: readonly { readonly staat: Staat }[]): number | undefined {
  if (normen.some(({ staat }) => staat === 'niet-voldaan')) return 0;
  return deel === undefined ? undefined : Math.floor(deel);
}

function resultWords(hoogstens: number | undefined, normen: readonly { readonly staat: Staat }[]): string {
  if (hoogstens === undefined) return 'Vul in hoeveel weken het zijn. Dan zie je hoeveel het hoogstens is.';
  if (normen.some(({ staat }) => staat === 'niet-voldaan'))
    return `Hoogstens ${euro(0)}: een norm wordt niet gehaald.`;
  const open = normen.some(({ staat }) => staat === 'onbekend');
  return `Hoogstens ${euro(hoogstens)}${open ? ', als de normen worden gehaald' : ''}.`;
}
