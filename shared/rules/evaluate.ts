/**
 * Three-valued (Kleene) evaluation of a condition, with the answers that its outcome rests on.
 *
 * Laws, each a property test: an unknown answer never decides; one more answer never turns voldaan or
 * niet-voldaan into onbekend; the outcome names exactly the answers it rests on.
 */
import type { Staat } from '../domain/regeling';
import type { Atoom, Expressie } from './expression';
import type { Feiten, Waarde } from './facts';

export interface Oordeel {
  readonly staat: Staat;
  /**
   * Answered fields that the state rests on. For a decided state this is as small as can be: without any
   * one of them it would no longer follow, and changing any other answer changes nothing.
   */
  readonly rustOp: readonly string[];
  /** When onbekend: the fields that keep it open, in reading order. Otherwise empty. */
  readonly open: readonly string[];
}

/** @param expressie without notions (see expandBegrippen); a notion left in it stays onbekend */
export function evaluate(expressie: Expressie, feiten: Feiten): Oordeel {
  const oordeel = weigh(expressie, feiten);
  if (oordeel.staat === 'onbekend') return oordeel;
  return { ...oordeel, rustOp: smallest(expressie, feiten, oordeel) };
}

function weigh(expressie: Expressie, feiten: Feiten): Oordeel {
  if ('all' in expressie) return combine(expressie.all, feiten, 'niet-voldaan', 'voldaan');
  if ('any' in expressie) return combine(expressie.any, feiten, 'voldaan', 'niet-voldaan');
  if ('not' in expressie) {
    const oordeel = weigh(expressie.not, feiten);
    return { ...oordeel, staat: OPPOSITE[oordeel.staat] };
  }
  if ('begrip' in expressie) return { staat: 'onbekend', rustOp: [], open: [] };
  return weighAtom(expressie, feiten);
}

const OPPOSITE: Readonly<Record<Staat, Staat>> = {
  voldaan: 'niet-voldaan',
  'niet-voldaan': 'voldaan',
  onbekend: 'onbekend',
};

/** One part in state `deciding` decides the whole; without one, all parts must be `otherwise`. */
function combine(parts: readonly Expressie[], feiten: Feiten, deciding: Staat, otherwise: Staat): Oordeel {
  const oordelen = parts.map((part) => weigh(part, feiten));
  const decisive = oordelen
    .filter((oordeel) => oordeel.staat === deciding)
    .reduce<Oordeel | undefined>(
      (best, one) => (best === undefined || one.rustOp.length < best.rustOp.length ? one : best),
      undefined,
    );
  if (decisive !== undefined) return decisive;
  const rustOp = union(oordelen.map((oordeel) => oordeel.rustOp));
  const open = oordelen.filter((oordeel) => oordeel.staat === 'onbekend');
  if (open.length === 0) return { staat: otherwise, rustOp, open: [] };
  return { staat: 'onbekend', rustOp, open: union(open.map((oordeel) => oordeel.open)) };
}

function weighAtom(atoom: Atoom, feiten: Feiten): Oordeel {
  const feit = feiten.get(atoom.veld);
  if (feit === undefined) return { staat: 'onbekend', rustOp: [], open: [atoom.veld] };
  const staat = compare(atoom, feit.waarde);
  return { staat, rustOp: [atoom.veld], open: staat === 'onbekend' ? [atoom.veld] : [] };
}

/** A range that lies on both sides of a bound settles nothing. */
function compare(atoom: Atoom, waarde: Waarde): Staat {
  if ('minstens' in atoom) {
    if (waarde.soort !== 'bereik') return 'onbekend';
    if (waarde.van >= atoom.minstens) return 'voldaan';
    return waarde.tot < atoom.minstens ? 'niet-voldaan' : 'onbekend';
  }
  if ('hoogstens' in atoom) {
    if (waarde.soort !== 'bereik') return 'onbekend';
    if (waarde.tot <= atoom.hoogstens) return 'voldaan';
    return waarde.van > atoom.hoogstens ? 'niet-voldaan' : 'onbekend';
  }
  if (waarde.soort !== 'keuze') return 'onbekend';
  if (atoom.onbekendBij?.includes(waarde.waarde) === true) return 'onbekend';
  const gezocht = 'is' in atoom ? [atoom.is] : atoom.in;
  return gezocht.includes(waarde.waarde) ? 'voldaan' : 'niet-voldaan';
}

/** Leaves out, last named first, every answer without which the same state still follows. */
function smallest(expressie: Expressie, feiten: Feiten, oordeel: Oordeel): readonly string[] {
  return oordeel.rustOp.reduceRight<readonly string[]>((kept, veld) => {
    const fewer = kept.filter((one) => one !== veld);
    return weigh(expressie, only(feiten, fewer)).staat === oordeel.staat ? fewer : kept;
  }, oordeel.rustOp);
}

function only(feiten: Feiten, velden: readonly string[]): Feiten {
  return new Map([...feiten].filter(([veld]) => velden.includes(veld)));
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
