/** The choice of the next card, beside a full re-match for every possible answer on every card. */
import type { Reference } from '../../electron/engine/reference/types';
import { NIVEAUS, type Antwoorden } from '../../shared/domain/antwoord';
import { rangschik } from '../../shared/matching/match';
import { volgendeVraag } from '../../shared/matching/next-question';
import { measure, ratio, type Timing } from './measure';

export interface NextQuestionBench {
  readonly eigen: Timing;
  /** One card tried out in full, times the number of cards: what trying them all would take. */
  readonly alles_proberen: Timing;
  readonly verhouding: number;
}

export function benchNextQuestion({ model }: Reference): NextQuestionBench {
  const people = Array.from({ length: 60 }, (_, seed): Antwoorden => ({
    taken: model.taken
      .filter((_taak, i) => i % 40 === seed % 40)
      .map((taak, i) => ({ taak: taak.id, niveau: NIVEAUS[(seed + i) % 3] ?? 'nog-niet' })),
    werkprocessen: [],
  }));
  const eigen = measure(people, (antwoorden) => volgendeVraag(model, antwoorden));
  const one = measure(people, (antwoorden) => {
    const taak = model.taken[0]?.id;
    if (!taak) return;
    for (const niveau of NIVEAUS) {
      rangschik(model, { ...antwoorden, taken: [...antwoorden.taken, { taak, niveau }] });
    }
  });
  const all = { ...one, p50_ms: one.p50_ms * model.taken.length, p95_ms: one.p95_ms * model.taken.length };
  return { eigen, alles_proberen: all, verhouding: ratio(eigen, all) };
}
