/** The eight steps of the conversation: their order, their address, and what the rail says of each. */
import type { Gesprek } from '../../shared/domain/gesprek';

export type StepId =
  'start' | 'situatie' | 'taken' | 'richtingen' | 'route' | 'leerbanen' | 'geld' | 'advies';

export interface Step {
  readonly id: StepId;
  readonly path: `/${string}`;
  readonly label: string;
  /** What is filled in, in a few words; '' when nothing is. */
  readonly filled: (gesprek: Gesprek) => string;
}

export const STEPS: readonly Step[] = [
  { id: 'start', path: '/start', label: 'Start', filled: () => 'begonnen' },
  {
    id: 'situatie',
    path: '/situatie',
    label: 'Situatie',
    filled: ({ situatie }) => count(Object.values(situatie).filter((value) => value !== undefined).length, 6),
  },
  {
    id: 'taken',
    path: '/taken',
    label: 'Taken',
    filled: ({ antwoorden }) => plural(antwoorden.taken.length, 'antwoord', 'antwoorden'),
  },
  {
    id: 'richtingen',
    path: '/richtingen',
    label: 'Richtingen',
    filled: ({ gekozen }) => (gekozen.length === 0 ? '' : `${String(gekozen.length)} gekozen`),
  },
  {
    id: 'route',
    path: '/route',
    label: 'Route',
    filled: ({ route }) => (route === undefined ? '' : 'gekozen'),
  },
  {
    id: 'leerbanen',
    path: '/leerbanen',
    label: 'Leerbanen',
    filled: ({ leerbanen }) => (leerbanen.length === 0 ? '' : `${String(leerbanen.length)} gekozen`),
  },
  { id: 'geld', path: '/geld', label: 'Geld en loket', filled: () => '' },
  {
    id: 'advies',
    path: '/advies',
    label: 'Advies',
    filled: ({ afspraken }) =>
      plural(afspraken.filter((afspraak) => afspraak.trim() !== '').length, 'afspraak', 'afspraken'),
  },
];

function count(value: number, all: number): string {
  return value === 0 ? '' : `${String(value)} van ${String(all)}`;
}

function plural(value: number, een: string, meer: string): string {
  return value === 0 ? '' : `${String(value)} ${value === 1 ? een : meer}`;
}

/** The steps before and after this one. */
export function neighbours(id: StepId): { readonly back: Step | undefined; readonly next: Step | undefined } {
  const index = STEPS.findIndex((step) => step.id === id);
  return { back: STEPS[index - 1], next: STEPS[index + 1] };
}
