/** The proposal as the screen shows it at once, before the core has answered a switch. */
import type { VoorstelWerkproces } from '../../../shared/contract/voorstel-vorm';
import type { Gesprek, Wijziging } from '../../../shared/domain/gesprek';

type Keuzes = NonNullable<Gesprek['voorstel']>;
type Proposed = Pick<VoorstelWerkproces, 'sleutel' | 'voorgesteld'>;

/** What the person decided about it; undefined: nothing, so the app decides. */
export function choiceOf(
  { sleutel }: Pick<Proposed, 'sleutel'>,
  keuzes: Keuzes,
): Keuzes[number]['keuze'] | undefined {
  return keuzes.find((one) => one.sleutel === sleutel)?.keuze;
}

export function isIn(werkproces: Proposed, keuzes: Keuzes): boolean {
  const keuze = choiceOf(werkproces, keuzes);
  return keuze === undefined ? werkproces.voorgesteld : keuze === 'erbij';
}

/** The change that puts it in or out. What the app would do by itself is no choice, so that is kept as none. */
export function switchChange({ sleutel, voorgesteld }: Proposed, erin: boolean): Wijziging {
  const keuze = erin ? 'erbij' : 'eraf';
  return { soort: 'voorstel', sleutel, keuze: erin === voorgesteld ? null : keuze };
}

/** Which rows stand open when the page opens: what is in, and what was taken out by hand. */
export function firstRows(
  werkprocessen: readonly (Proposed & Pick<VoorstelWerkproces, 'code'>)[],
  keuzes: Keuzes,
): ReadonlySet<string> {
  return new Set(
    werkprocessen
      .filter((one) => one.voorgesteld || choiceOf(one, keuzes) !== undefined)
      .map(({ code }) => code),
  );
}
