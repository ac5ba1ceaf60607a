/** What somebody types of an event, and what is wrong with it. */
import { EvenementGegevens, type Evenement } from '../../../shared/domain/evenement';
import { asTyped, typedDay } from '../../i18n/typed-day';
import { words } from './words';

export interface Draft {
  readonly naam: string;
  readonly plaats: string;
  readonly datum: string;
  readonly organisator: string;
  readonly regio: string;
  readonly doel: string;
}

export type DraftErrors = Partial<Record<'naam' | 'plaats' | 'datum' | 'doel', string>>;

/** @param today `2026-03-14` */
export function newDraft(today: string): Draft {
  return { naam: '', plaats: '', datum: asTyped(today), organisator: '', regio: '', doel: '' };
}

export function draftOf({ naam, plaats, datum, organisator, regio, doel }: Evenement): Draft {
  const typed = doel === undefined ? '' : String(doel);
  return { naam, plaats, datum: asTyped(datum), organisator, regio, doel: typed };
}

/** @returns the event as the core takes it; or what must be typed otherwise */
export function readDraft(
  draft: Draft,
): { readonly gegevens: EvenementGegevens } | { readonly fouten: DraftErrors } {
  const w = words.maak.fout;
  const doel = draft.doel.trim();
  const read = EvenementGegevens.safeParse({
    ...draft,
    datum: typedDay(draft.datum) ?? '',
    doel: doel === '' ? undefined : /^\d+$/u.test(doel) ? Number(doel) : Number.NaN,
  });
  if (read.success) return { gegevens: read.data };
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  return {
    fouten: {
      ...(wrong.has('naam') ? { naam: w.naam } : {}),
      ...(wrong.has('plaats') ? { plaats: w.plaats } : {}),
      ...(wrong.has('datum') ? { datum: w.datum } : {}),
      ...(wrong.has('doel') ? { doel: w.doel } : {}),
    },
  };
}
