/**
 * Puts the rows of all dossiers of a file together. A kwalificatie that stands in it twice (two editions in one
 * file) counts once: the one that starts last.
 */
import { onleesbaar } from '../onleesbaar';
import type { Lading, Leeshulp } from '../types';
import type { Deel, DossierRows, KwalificatieRows } from './rows';

/** Some thirty times what the whole country has. */
const MAX_ROWS = 500_000;

type Dossiers = Extract<Lading, { readonly soort: 'dossiers' }>;

export class Merged {
  readonly #chosen = new Map<string, KwalificatieRows>();
  #dossiers = 0;
  #kerntaken = 0;
  #werkprocessen = 0;
  #rows = 0;
  #editie = '';

  /** @param vastgesteldOp day on which the dossier was established; '' when not told */
  add(
    { kwalificaties, aantal }: DossierRows,
    vastgesteldOp: string,
    hulp: Pick<Leeshulp, 'opmerking'>,
  ): void {
    this.#dossiers += 1;
    this.#kerntaken += aantal.kerntaken;
    this.#werkprocessen += aantal.werkprocessen;
    for (const one of kwalificaties) {
      const { crebo, geldigVan } = one.kwalificatie;
      const known = this.#chosen.get(crebo);
      if (known) hulp.opmerking(`Kwalificatie ${crebo} staat twee keer in het bestand. De nieuwste telt.`);
      if (!known || known.kwalificatie.geldigVan <= geldigVan) this.#chosen.set(crebo, one);
      const day = vastgesteldOp || geldigVan;
      if (day > this.#editie) this.#editie = day;
      this.#rows += one.delen[0].werkprocessen.length + one.delen[1].werkprocessen.length;
    }
    if (this.#rows > MAX_ROWS) {
      throw onleesbaar(`Dit bestand geeft meer dan ${String(MAX_ROWS)} werkprocessen. Dat kan niet kloppen.`);
    }
  }

  /** @throws EngineError `onleesbaar-bestand` when no kwalificatie can be used */
  lading(): Dossiers {
    const chosen = [...this.#chosen.values()];
    if (chosen.length === 0) {
      throw onleesbaar('In dit bestand staat geen kwalificatie die de app kan gebruiken.');
    }
    const rows = <K extends keyof Deel>(of: K): (Deel[K][number] & { readonly crebo: string })[] =>
      chosen.flatMap(({ kwalificatie: { crebo }, delen }) =>
        delen.flatMap((deel) => deel[of].map((row) => ({ crebo, ...row }))),
      );
    return {
      soort: 'dossiers',
      editie: this.#editie,
      kwalificaties: chosen.map(({ kwalificatie }) => kwalificatie),
      kerntaken: rows('kerntaken'),
      werkprocessen: rows('werkprocessen'),
      aantallen: {
        dossiers: this.#dossiers,
        kwalificaties: chosen.length,
        kerntaken: this.#kerntaken,
        werkprocessen: this.#werkprocessen,
      },
      gelezen: this.#dossiers + chosen.length + this.#kerntaken + this.#werkprocessen,
    };
  }
}
