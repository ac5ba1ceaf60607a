/** Keeps the limits of the search while one walks through the other steps of the same conversation. */
import type { GesprekCode } from '../../../shared/domain/ids';
import { GEEN_FILTERS, type Filters } from './filters';

let kept: { readonly code: GesprekCode; readonly filters: Filters } | undefined;

export function rememberedFilters(code: GesprekCode): Filters {
  return kept?.code === code ? kept.filters : GEEN_FILTERS;
}

export function rememberFilters(code: GesprekCode, filters: Filters): void {
  kept = { code, filters };
}
