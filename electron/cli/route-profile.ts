/** One line of `route`: what is known of somebody, checked field by field, in the form that the core asks. */
import { z } from 'zod';
import { RouteProfiel } from '../../shared/contract/profiel-vorm';
import { Crebo, Datum, Pc4 } from '../../shared/domain/ids';
import { DIPLOMAS } from '../../shared/domain/situatie';
import type { LineError } from './lines';
import { fromZod, readJson } from './wrong-line';

const WERK = [
  'bij-erkend-leerbedrijf',
  'bij-niet-erkend-bedrijf',
  'erkenning-onbekend',
  'geen',
  'kan-nu-niet',
] as const;

/** A number is taken as the text of it: scripts write codes both ways. */
const code = (schema: z.ZodString): z.ZodType<string> =>
  z.preprocess((value) => (typeof value === 'number' ? String(value) : value), schema);

export const RouteLine = z
  .object({
    leeftijd: RouteProfiel.shape.leeftijd,
    hoogsteDiploma: z.enum(DIPLOMAS).optional(),
    leerplichtig: z.boolean().optional(),
    werk: z.enum(WERK).optional(),
    diplomaHaalbaar: z.boolean().optional(),
    crebo: code(z.string().regex(/^\d{5}$/u)).optional(),
    postcode: code(z.string().regex(/^[1-9]\d{3} ?(?:[A-Za-z]{2})?$/u)).optional(),
    datum: z.string().refine(isDay, { error: 'verwacht een dag als 2026-03-14' }).optional(),
  })
  .strict();
export type RouteLine = z.infer<typeof RouteLine>;

export type RouteLineResult =
  { readonly ok: true; readonly value: RouteProfiel } | { readonly ok: false; readonly error: LineError };

export function parseRouteLine(line: string): RouteLineResult {
  const json = readJson(line);
  if (!json.ok) return json;
  const parsed = RouteLine.safeParse(json.value);
  return parsed.success ? { ok: true, value: toProfiel(parsed.data) } : fromZod(parsed.error);
}

/** Every field answers one question of the rules; what is absent answers none. */
function toProfiel(line: RouteLine): RouteProfiel {
  const { leeftijd, hoogsteDiploma, leerplichtig, werk, diplomaHaalbaar, crebo, postcode, datum } = line;
  return {
    situatie: {
      ...(hoogsteDiploma === undefined ? {} : { hoogsteDiploma }),
      ...(postcode === undefined ? {} : { pc4: Pc4.parse(postcode.slice(0, 4)) }),
    },
    ...(leeftijd === undefined ? {} : { leeftijd }),
    routeAntwoorden: {
      ...(leerplichtig === undefined ? {} : { leerplichtig: yesOrNo(leerplichtig) }),
      ...(werk === undefined ? {} : { werk }),
      ...(diplomaHaalbaar === undefined ? {} : { 'diploma-haalbaar': yesOrNo(diplomaHaalbaar) }),
    },
    ...(crebo === undefined ? {} : { crebo: Crebo.parse(crebo) }),
    ...(datum === undefined ? {} : { datum: Datum.parse(datum) }),
  };
}

function yesOrNo(answer: boolean): 'ja' | 'nee' {
  return answer ? 'ja' : 'nee';
}

/** A day that the calendar has: not 30 February. */
function isDay(text: string): boolean {
  if (!Datum.safeParse(text).success) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
