/** What is wrong with the sources, said so that somebody can go and mend it. */

export interface Probleem {
  /** File below data/sources. */
  readonly bestand: string;
  /** Line in that file; 0 when the whole file is meant. */
  readonly regel: number;
  readonly waarde: string;
  /** One Dutch sentence. */
  readonly wat: string;
}

/** Shown at once; more than this is one mistake that repeats itself. */
const HOOGSTENS = 60;

export function fout(bestand: string, regel: number, waarde: string, wat: string): Probleem {
  return { bestand, regel, waarde, wat };
}

/** `kwalificaties.csv:12 "25001": staat er al` */
export function inRegel({ bestand, regel, waarde, wat }: Probleem): string {
  const plek = regel > 0 ? `${bestand}:${String(regel)}` : bestand;
  return `${plek} "${waarde}": ${wat}`;
}

/** Sources that may not be built from; `problemen` holds every fault, the message the first sixty. */
export class BronFout extends Error {
  readonly problemen: readonly Probleem[];

  constructor(problemen: readonly Probleem[]) {
    const rest = problemen.length - HOOGSTENS;
    super(
      [
        `de brongegevens kloppen niet: ${String(problemen.length)} keer.`,
        ...problemen.slice(0, HOOGSTENS).map(inRegel),
        ...(rest > 0 ? [`… en nog ${String(rest)}`] : []),
      ].join('\n'),
    );
    this.name = 'BronFout';
    this.problemen = problemen;
  }
}
