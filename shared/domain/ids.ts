/** Branded identifiers, so that a postcode can never be passed where a crebo is meant. */
import { z } from 'zod';

/** Code of a kwalificatie in the Centraal Register Beroepsopleidingen: five digits. */
export const Crebo = z
  .string()
  .regex(/^\d{5}$/u)
  .brand<'Crebo'>();
export type Crebo = z.infer<typeof Crebo>;

/** The four digits of a Dutch postcode (1000 to 9999): a neighbourhood, never an address. */
export const Pc4 = z
  .string()
  .regex(/^[1-9]\d{3}$/u)
  .brand<'Pc4'>();
export type Pc4 = z.infer<typeof Pc4>;

/** Id of a task card, in kebab-case: `kassa-bedienen`. */
export const TaakId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
  .max(60)
  .brand<'TaakId'>();
export type TaakId = z.infer<typeof TaakId>;

/**
 * Key of a werkproces title: the title without case, accents and punctuation.
 * The same title in several dossiers is one thing that a person can do, so it has one key.
 */
export const TitelSleutel = z.string().min(1).max(300).brand<'TitelSleutel'>();
export type TitelSleutel = z.infer<typeof TitelSleutel>;

/** Readable random code of a conversation: `ZALM-482`. Holds nothing of the person. */
export const GesprekCode = z
  .string()
  .regex(/^[A-Z]{3,8}-\d{3}$/u)
  .brand<'GesprekCode'>();
export type GesprekCode = z.infer<typeof GesprekCode>;

/** Calendar day, `jjjj-mm-dd`. */
export const Datum = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .brand<'Datum'>();
export type Datum = z.infer<typeof Datum>;
