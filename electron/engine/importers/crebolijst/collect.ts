/** Collects what a crebolijst says, refuses rows that contradict each other, and keeps the remarks few. */
import { CodeRemark } from '../table/code-remark';
import type { RijCrebo, RijOpvolging } from '../types';

export class Collected {
  readonly kwalificaties = new Map<string, RijCrebo & { readonly rij: number }>();
  readonly opvolging = new Map<string, RijOpvolging>();
  readonly vervallen = new Set<string>();
  /** Days that stand above the lists. */
  readonly dagen = new Set<string>();
  gelezen = 0;
  readonly codes: CodeRemark;

  constructor(private readonly opmerking: (tekst: string) => void) {
    this.codes = new CodeRemark(opmerking);
  }

  /** @returns the row that says something else about the same crebo, when there is one */
  add(one: RijCrebo, rij: number): { readonly rij: number } | undefined {
    const known = this.kwalificaties.get(one.crebo);
    if (!known) {
      this.kwalificaties.set(one.crebo, { ...one, rij });
      return undefined;
    }
    if (known.naam !== one.naam || known.niveau !== one.niveau) return known;
    this.opmerking(
      'Een crebo staat twee keer in de lijst, met dezelfde naam en hetzelfde niveau. Eén keer telt.',
    );
    return undefined;
  }

  follow(oud: string, nieuw: string): void {
    if (oud !== nieuw) this.opvolging.set(`${oud} ${nieuw}`, { oud, nieuw });
  }
}
