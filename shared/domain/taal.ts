/** Languages in which a candidate can use the werkplaats. */
import { z } from 'zod';

export const TALEN = ['nl', 'nl-eenvoudig', 'en', 'uk', 'ar', 'tr', 'pl'] as const;
export const Taal = z.enum(TALEN);
export type Taal = z.infer<typeof Taal>;

/** Languages of which the texts are translations of the Dutch. */
export const VertaalTaal = z.enum(['nl-eenvoudig', 'en', 'uk', 'ar', 'tr', 'pl']);
export type VertaalTaal = z.infer<typeof VertaalTaal>;
