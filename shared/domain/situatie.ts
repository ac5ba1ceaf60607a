/** The situation of a person. Every field may be absent: skipped means unknown, never no. */
import { z } from 'zod';
import { Pc4 } from './ids';

export const DIPLOMAS = [
  'geen',
  'vmbo',
  'mbo1',
  'mbo2',
  'mbo3',
  'mbo4',
  'havo',
  'vwo',
  'buitenlands',
] as const;
export const LEEFTIJDSGROEPEN = ['onder-16', '16-17', '18-22', '23-26', '27-49', '50-plus'] as const;
export const WERKSITUATIES = ['werk', 'ontslag-dreigt', 'geen-werk', 'uitkering', 'zzp'] as const;
export const REISAFSTANDEN = [5, 10, 20, 30, 50] as const;

export const Situatie = z
  .object({
    pc4: Pc4.optional(),
    /** How far the person wants to travel, in kilometres in a straight line. */
    maxKm: z.number().int().min(1).max(300).optional(),
    /** Days a week that the person wants to work and learn. */
    dagenPerWeek: z.int().min(1).max(5).optional(),
    hoogsteDiploma: z.enum(DIPLOMAS).optional(),
    leeftijdsgroep: z.enum(LEEFTIJDSGROEPEN).optional(),
    werksituatie: z.enum(WERKSITUATIES).optional(),
  })
  .readonly();
export type Situatie = z.infer<typeof Situatie>;
