/** Short notation for a person in a worked case. */
import type { RegelProfiel } from '../../../shared/rules/profile-facts';

/** The day of the cases that name no day. */
export const NU = '2026-03-14';

export interface Persoon {
  readonly diploma?: NonNullable<RegelProfiel['situatie']['hoogsteDiploma']>;
  readonly groep?: NonNullable<RegelProfiel['situatie']['leeftijdsgroep']>;
  readonly situatie?: NonNullable<RegelProfiel['situatie']['werksituatie']>;
  readonly leeftijd?: number;
  readonly niveau?: number;
  readonly certificaten?: readonly string[];
  readonly regio?: string;
  readonly route?: string;
  /** Answers to questions about routes. */
  readonly [vraag: `?${string}`]: string;
}

export function persoon(p: Persoon): RegelProfiel {
  const routeAntwoorden = Object.fromEntries(
    Object.entries(p).flatMap(([veld, waarde]) =>
      veld.startsWith('?') && typeof waarde === 'string' ? [[veld.slice(1), waarde]] : [],
    ),
  );
  return {
    situatie: {
      ...(p.diploma === undefined ? {} : { hoogsteDiploma: p.diploma }),
      ...(p.groep === undefined ? {} : { leeftijdsgroep: p.groep }),
      ...(p.situatie === undefined ? {} : { werksituatie: p.situatie }),
    },
    leeftijd: p.leeftijd,
    routeAntwoorden,
    richting: p.niveau === undefined ? undefined : { niveau: p.niveau, certificaten: p.certificaten ?? [] },
    regio: p.regio === undefined ? undefined : { code: p.regio, naam: p.regio },
    route: p.route,
  };
}

export const TE_MOEILIJK = { '?diploma-haalbaar': 'nee' } as const;
export const HAALBAAR = { '?diploma-haalbaar': 'ja' } as const;
export const ERKEND = { '?werk': 'bij-erkend-leerbedrijf' } as const;
export const NIET_ERKEND = { '?werk': 'bij-niet-erkend-bedrijf' } as const;
export const ERKENNING_ONBEKEND = { '?werk': 'erkenning-onbekend' } as const;
export const NOG_GEEN_WERK = { '?werk': 'geen' } as const;
export const KAN_NU_NIET = { '?werk': 'kan-nu-niet' } as const;

type Uitkomst = 'past' | 'past-niet' | 'onbekend';
/** A name, a person, what must come out, and the day of the conversation where that matters. */
export type Geval = readonly [
  naam: string,
  wie: Persoon,
  verwacht: Readonly<Record<string, Uitkomst>>,
  datum?: string,
];
