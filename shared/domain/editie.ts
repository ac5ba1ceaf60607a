/** Which data a conversation was made on. */
import { z } from 'zod';
import { Datum } from './ids';

export const EditieStempel = z
  .object({
    /** The beginning of the hash of the reference data: the same on every laptop with the same data. */
    id: z.string().regex(/^[0-9a-f]{16}$/u),
    /** The day of that data. */
    dag: Datum,
  })
  .readonly();
export type EditieStempel = z.infer<typeof EditieStempel>;
