/** Why a row of a source file can not be used. */

/** One reason; `reden` is a Dutch sentence for the user. */
export interface Weigering {
  readonly veld: string;
  readonly waarde: string;
  readonly reden: string;
}

const MAX_SHOWN = 80;

/** A value of the source, short enough to show in a report. */
export function showValue(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
