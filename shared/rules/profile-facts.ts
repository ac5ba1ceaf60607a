/** Turns what is known of a conversation into facts for conditions. What is not known makes no fact. */
import type { Situatie } from '../domain/situatie';
import type { Feit, Feiten, Waarde } from './facts';
import { type Vraag, type VraagAntwoord, veldOf } from './vraag-schema';

/** Everything that a rule may look at. All of it may be absent. */
export interface RegelProfiel {
  readonly situatie: Situatie;
  /** Exact age in whole years; it takes the place of the age band. */
  readonly leeftijd?: number | undefined;
  /** Answers to questions about routes, by id of the question. */
  readonly routeAntwoorden: Readonly<Record<string, string>>;
  readonly richting?: { readonly niveau: number; readonly certificaten: readonly string[] } | undefined;
  readonly regio?: { readonly code: string; readonly naam: string } | undefined;
  /** Id of the chosen route. */
  readonly route?: string | undefined;
}

/** Fields that do not come from an answer on a form; the data gives their words. */
export const AFGELEIDE_VELDEN = {
  leeftijd: 'leeftijd',
  niveau: 'niveau',
  certificaat: 'certificaat-in-gegevens',
  regio: 'regio',
  route: 'gekozen-route',
} as const;

/** @param vragen the questions of the rules; an answer that no question knows makes no fact */
export function profileFacts(profiel: RegelProfiel, vragen: readonly Vraag[]): Feiten {
  const feiten = new Map<string, Feit>();
  for (const vraag of vragen) {
    const feit = factFor(profiel, vraag);
    if (feit !== undefined) feiten.set(veldOf(vraag), feit);
  }
  for (const vraag of vragen) addConsequence(feiten, vraag);
  return feiten;
}

/** An answer that tells something of another field fills that field in, unless it was answered itself. */
function addConsequence(feiten: Map<string, Feit>, vraag: Vraag): void {
  const feit = feiten.get(veldOf(vraag));
  if (feit?.waarde.soort !== 'keuze') return;
  const { waarde } = feit.waarde;
  const volgt = vraag.antwoorden.find((antwoord) => antwoord.waarde === waarde)?.volgt;
  if (volgt === undefined || feiten.has(volgt.veld)) return;
  feiten.set(volgt.veld, { ...feit, waarde: bereik(volgt.van, volgt.tot) });
}

function bereik(van: number | undefined, tot: number | undefined): Waarde {
  return { soort: 'bereik', van: van ?? -Infinity, tot: tot ?? Infinity };
}

function factFor(profiel: RegelProfiel, vraag: Vraag): Feit | undefined {
  const { richting, regio, leeftijd } = profiel;
  switch (veldOf(vraag)) {
    case AFGELEIDE_VELDEN.leeftijd:
      return leeftijd === undefined
        ? fromAnswer(vraag, formValue(profiel, vraag))
        : exact(vraag, leeftijd, `${String(leeftijd)} jaar`);
    case AFGELEIDE_VELDEN.niveau:
      return richting === undefined
        ? undefined
        : exact(vraag, richting.niveau, `niveau ${String(richting.niveau)}`);
    case AFGELEIDE_VELDEN.certificaat: {
      // The list of certificaten is far from complete: none found is unknown, never no.
      if (richting === undefined || richting.certificaten.length === 0) return undefined;
      const feit = fromAnswer(vraag, 'ja');
      return feit === undefined ? undefined : { ...feit, woorden: richting.certificaten.join(', ') };
    }
    case AFGELEIDE_VELDEN.regio:
      return regio === undefined
        ? undefined
        : { waarde: { soort: 'keuze', waarde: regio.code }, aanhef: vraag.aanhef, woorden: regio.naam };
    case AFGELEIDE_VELDEN.route:
      return fromAnswer(vraag, profiel.route);
    default:
      return fromAnswer(vraag, formValue(profiel, vraag));
  }
}

function formValue(profiel: RegelProfiel, vraag: Vraag): string | undefined {
  const form: Readonly<Record<string, unknown>> =
    vraag.plek === 'situatie' ? profiel.situatie : profiel.routeAntwoorden;
  const value = Object.hasOwn(form, vraag.id) ? form[vraag.id] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function fromAnswer(vraag: Vraag, waarde: string | undefined): Feit | undefined {
  const antwoord = vraag.antwoorden.find((one) => one.waarde === waarde);
  return antwoord === undefined ? undefined : answerFact(vraag, antwoord);
}

/** The fact that one answer to a question makes. */
function answerFact(vraag: Vraag, antwoord: VraagAntwoord): Feit {
  const { aanhef } = vraag;
  const { woorden, van, tot } = antwoord;
  if (vraag.vorm === 'keuze') return { waarde: { soort: 'keuze', waarde: antwoord.waarde }, aanhef, woorden };
  return { waarde: bereik(van, tot), aanhef, woorden };
}

function exact(vraag: Vraag, getal: number, woorden: string): Feit {
  return { waarde: bereik(getal, getal), aanhef: vraag.aanhef, woorden };
}
