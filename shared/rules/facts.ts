/** What is known of one person, kwalificatie and place. A field that is absent is unknown, never no. */

/** A chosen answer, or a number of which only the bounds are known (an age band, an exact level). */
export type Waarde =
  | { readonly soort: 'keuze'; readonly waarde: string }
  /** Whole numbers, both ends included; `tot` is Infinity for an open band. */
  | { readonly soort: 'bereik'; readonly van: number; readonly tot: number };

export interface Feit {
  readonly waarde: Waarde;
  /** How a sentence about it begins: "Je vulde in". */
  readonly aanhef: string;
  /** The fact in words, as it ends that sentence: "geen diploma". */
  readonly woorden: string;
}

/** Facts by the name of their field. */
export type Feiten = ReadonlyMap<string, Feit>;
