/** The profile of a person as a line of JSON, checked field by field. */
import { z } from 'zod';
import { NIVEAUS, type Antwoorden, type MatchFilter } from '../../shared/domain/antwoord';
import { Pc4, type TaakId, type TitelSleutel } from '../../shared/domain/ids';
import type { LineError } from './lines';
import { fromZod, readJson, wrong } from './wrong-line';

const Antwoord = z
  .object({ taak: z.string().optional(), werkproces: z.string().optional(), niveau: z.enum(NIVEAUS) })
  .strict();

const Profile = z
  .object({
    antwoorden: z.array(z.unknown()).default([]),
    postcode: z.string().optional(),
    maxKm: z.number().positive().optional(),
    niveaus: z.array(z.int().min(1).max(4)).optional(),
  })
  .strict();

/** Looks up what a line names; undefined when it does not exist. */
export interface Lookup {
  readonly taak: (id: string) => Promise<TaakId | undefined>;
  readonly werkproces: (crebo: string, code: string) => Promise<TitelSleutel | undefined>;
}

export interface ParsedProfile {
  readonly antwoorden: Antwoorden;
  readonly filter: MatchFilter;
  readonly postcode?: Pc4;
  readonly maxKm?: number;
}

export type ProfileResult =
  { readonly ok: true; readonly value: ParsedProfile } | { readonly ok: false; readonly error: LineError };

/** @param line one JSON object; `werkproces` is written as `crebo/code` */
export async function parseProfile(line: string, lookup: Lookup): Promise<ProfileResult> {
  const json = readJson(line);
  if (!json.ok) return json;
  const parsed = Profile.safeParse(json.value);
  if (!parsed.success) return fromZod(parsed.error);
  const { postcode, maxKm, niveaus } = parsed.data;
  const pc4 = postcode === undefined ? undefined : Pc4.safeParse(postcode.trim().slice(0, 4));
  if (pc4?.success === false) return wrong('postcode', `"${String(postcode)}" is geen postcode`);
  const taken: Antwoorden['taken'][number][] = [];
  const werkprocessen: Antwoorden['werkprocessen'][number][] = [];
  for (const [index, item] of parsed.data.antwoorden.entries()) {
    const field = `antwoorden.${String(index)}`;
    const antwoord = Antwoord.safeParse(item);
    if (!antwoord.success) return fromZod(antwoord.error, field);
    const { taak, werkproces, niveau } = antwoord.data;
    if ((taak === undefined) === (werkproces === undefined))
      return wrong(field, 'geef óf "taak" óf "werkproces"');
    if (taak !== undefined) {
      const id = await lookup.taak(taak);
      if (!id) return wrong(`${field}.taak`, `onbekende taak "${taak}"`);
      taken.push({ taak: id, niveau });
    } else if (werkproces !== undefined) {
      const [crebo = '', code = ''] = werkproces.split('/');
      const sleutel = await lookup.werkproces(crebo, code);
      if (!sleutel)
        return wrong(`${field}.werkproces`, `onbekend werkproces "${werkproces}" (vorm: crebo/code)`);
      werkprocessen.push({ sleutel, niveau });
    }
  }
  return {
    ok: true,
    value: {
      antwoorden: { taken, werkprocessen },
      filter: niveaus === undefined ? {} : { niveaus },
      ...(pc4?.success ? { postcode: pc4.data } : {}),
      ...(maxKm === undefined ? {} : { maxKm }),
    },
  };
}
