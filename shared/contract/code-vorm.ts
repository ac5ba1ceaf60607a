/** Shapes of the hand-over by words or QR, from desk to desk without a file. */
import { z } from 'zod';

/** What a person typed, or what a QR holds. */
export const CodeTekst = z.string().max(2000);

export const OverdrachtCode = z.object({
  /** Words to type: as few as hold the conversation. */
  woorden: z.array(z.string()),
  /** Text for a QR; it also opens on a laptop with other data than this one. */
  qr: z.string(),
});
export type OverdrachtCode = z.infer<typeof OverdrachtCode>;
