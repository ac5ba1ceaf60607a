/** Keeps of each old code only what the latest school year says. */
import { CodeRemark } from '../table/code-remark';
import type { RijOpvolging } from '../types';

interface Latest {
  readonly schooljaar: string;
  readonly nieuw: Set<string>;
}

export class Successions {
  gelezen = 0;
  readonly codes: CodeRemark;
  readonly #byOld = new Map<string, Latest>();
  readonly #years = new Set<string>();

  constructor(private readonly opmerking: (tekst: string) => void) {
    this.codes = new CodeRemark(opmerking);
  }

  /** @param schooljaar `2025-2026`; '' when the file does not tell */
  add(oud: string, nieuw: string, schooljaar: string): void {
    const year = /^(20\d{2})\D/u.test(schooljaar) ? schooljaar.slice(0, 20) : '';
    if (year === '' && schooljaar !== '')
      this.opmerking('Bij rijen staat een schooljaar dat de app niet herkent.');
    this.#years.add(year);
    const known = this.#byOld.get(oud);
    if (known && known.schooljaar > year) return;
    if (known?.schooljaar === year) known.nieuw.add(nieuw);
    else this.#byOld.set(oud, { schooljaar: year, nieuw: new Set([nieuw]) });
  }

  /** The latest school year in the file; '' when it tells none. */
  editie(): string {
    const years = [...this.#years].filter((year) => year !== '').sort();
    if (years.length > 1) {
      this.opmerking(
        `In het bestand staan de schooljaren ${years.slice(0, 5).join(', ')}. Bij elke code telt het laatste schooljaar.`,
      );
    }
    return years.at(-1) ?? '';
  }

  /** A code that refers to itself is simply still in use. */
  rows(): readonly RijOpvolging[] {
    return [...this.#byOld].flatMap(([oud, { nieuw }]) =>
      [...nieuw].filter((one) => one !== oud).map((one) => ({ oud, nieuw: one })),
    );
  }
}
