/** How documents lead to each other, so that what was found in one place can show another. */

export interface Link {
  /** Number of the document it leads to. */
  readonly document: number;
  /** How surely, above 0 and at most 1. */
  readonly strength: number;
}

/** For a document of one kind the documents of another kind that it leads to, in any order. */
export interface Links {
  readonly titelsOfTaak: (taak: number) => readonly Link[];
  readonly kwalificatiesOfTaak: (taak: number) => readonly Link[];
  readonly takenOfTitel: (titel: number) => readonly Link[];
  readonly takenOfKwalificatie: (kwalificatie: number) => readonly Link[];
  readonly takenOfBeroep: (beroep: number) => readonly Link[];
}
