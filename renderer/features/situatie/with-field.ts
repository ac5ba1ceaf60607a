/** Sets or forgets one field of the situation; a forgotten field is absent, never empty. */
import type { Situatie } from '../../../shared/domain/situatie';

export type Field = keyof Situatie;

export function withField<F extends Field>(situatie: Situatie, field: F, value: Situatie[F]): Situatie {
  const { [field]: _before, ...rest } = situatie;
  return value === undefined ? rest : { ...rest, [field]: value };
}
