/**
 * Whose conversation is looked at. It lives in memory and not in the address: a browser writes addresses to disk,
 * also those that are replaced at once, and the code would outlive the kluis there.
 */
import type { GesprekCode } from '../../../shared/domain/ids';

let chosen: GesprekCode | null = null;

export function showInzage(code: GesprekCode | null): void {
  chosen = code;
}

/** Null: the conversation at hand. */
export function chosenInzage(): GesprekCode | null {
  return chosen;
}
