/** Evaluates the conditions of one rule and says for each its state, why, and what to ask. */
import type { RouteUitkomst, RouteVraag, VoorwaardeUitkomst } from '../contract/route-vorm';
import type { Staat } from '../domain/regeling';
import { evaluate, type Oordeel } from './evaluate';
import { explain } from './explain';
import type { Feiten } from './facts';
import { AFGELEIDE_VELDEN } from './profile-facts';
import type { LetOp, Voorwaarde } from './regeling-schema';
import { askableFor, type RegelsOpDatum } from './rule-book';

export interface Beoordeling {
  readonly uitkomst: RouteUitkomst['uitkomst'];
  readonly voorwaarden: VoorwaardeUitkomst[];
}

const UITKOMST = { voldaan: 'past', 'niet-voldaan': 'past-niet', onbekend: 'onbekend' } as const;

/** All conditions must hold; without conditions it fits everyone. */
export function judge(
  voorwaarden: readonly Voorwaarde[],
  feiten: Feiten,
  regels: RegelsOpDatum,
): Beoordeling {
  const uitkomsten = voorwaarden
    .filter((voorwaarde) => voorwaarde.alleenMetRichting !== true || feiten.has(AFGELEIDE_VELDEN.niveau))
    .map((voorwaarde) => judgeOne(voorwaarde, feiten, regels));
  return { uitkomst: UITKOMST[together(uitkomsten.map((one) => one.staat))], voorwaarden: uitkomsten };
}

function judgeOne(voorwaarde: Voorwaarde, feiten: Feiten, regels: RegelsOpDatum): VoorwaardeUitkomst {
  const oordeel = evaluate(regels.uitgeschreven(voorwaarde.als), feiten);
  const vraag = oordeel.staat === 'onbekend' ? nextQuestion(oordeel, feiten, regels) : undefined;
  return {
    id: voorwaarde.id,
    tekst: voorwaarde.tekst,
    staat: oordeel.staat,
    waarom: explain(voorwaarde, oordeel, feiten, regels),
    ...(vraag === undefined ? {} : { vraag }),
  };
}

/** The first open field that a person can still answer, or can answer better by now. */
function nextQuestion(oordeel: Oordeel, feiten: Feiten, regels: RegelsOpDatum): RouteVraag | undefined {
  for (const veld of oordeel.open) {
    const vraag = askableFor(regels, veld);
    if (vraag === undefined || (feiten.has(veld) && vraag.opnieuw !== true)) continue;
    const { id, tekst, antwoorden } = vraag;
    return { id, tekst, antwoorden: antwoorden.map((one) => ({ waarde: one.waarde, tekst: one.tekst })) };
  }
  return undefined;
}

/** Kleene "and" over states. */
function together(staten: readonly Staat[]): Staat {
  if (staten.includes('niet-voldaan')) return 'niet-voldaan';
  return staten.includes('onbekend') ? 'onbekend' : 'voldaan';
}

/** Remarks that certainly apply, as text after `uitleg`. */
export function withRemarks(
  uitleg: string,
  letOp: readonly LetOp[] | undefined,
  feiten: Feiten,
  regels: RegelsOpDatum,
): string {
  const zeker = (letOp ?? []).filter(
    (one) => evaluate(regels.uitgeschreven(one.als), feiten).staat === 'voldaan',
  );
  return [uitleg, ...zeker.map((one) => one.tekst)].join(' ');
}
