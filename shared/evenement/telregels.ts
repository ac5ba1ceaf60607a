/** What is counted of a conversation at its end: each thing in an entry of its own, without its code. */
import {
  MAX_WAARDEN,
  TEL_SOORTEN,
  type Einde,
  type EvenementId,
  type Telregel,
  type TelSoort,
} from '../domain/evenement';
import type { Antwoorden } from '../domain/antwoord';
import type { Gesprek } from '../domain/gesprek';
import type { Datum } from '../domain/ids';
import type { Situatie } from '../domain/situatie';

/** Names for the codes in a conversation, from the data in use; undefined when a code is not known (any more). */
export interface TelNamen {
  readonly regio: (pc4: string) => string | undefined;
  readonly richting: (
    crebo: string,
  ) => { readonly naam: string; readonly niveau: number; readonly sector: string } | undefined;
  readonly route: (id: string) => string | undefined;
  /** Some leerbaan of this kwalificatie lies within what the person can travel, and asks no more days. */
  readonly heeftLeerbaan: (crebo: string, situatie: Situatie) => boolean;
  /** Titles of the werkprocessen of a kwalificatie that the person said not to be able to do yet. */
  readonly nogNiet: (crebo: string, antwoorden: Antwoorden) => readonly string[];
}

export interface Telwaarden {
  readonly soort: TelSoort;
  readonly waarden: readonly string[];
}

const MAX_TEKENS = 300;

export function telwaarden(gesprek: Gesprek, einde: Einde, namen: TelNamen): Telwaarden[] {
  const { situatie, gekozen, antwoorden } = gesprek;
  const { pc4 } = situatie;
  const gevonden = gekozen.flatMap((crebo) => {
    const richting = namen.richting(crebo);
    return richting ? [{ ...richting, crebo, titel: `${crebo} ${richting.naam}` }] : [];
  });
  const first = gekozen[0];
  const eerste = gevonden.find(({ crebo }) => crebo === first);
  const zonderLeerbaan = gevonden.filter(({ crebo }) => !namen.heeftLeerbaan(crebo, situatie));
  const all: readonly (readonly [TelSoort, readonly (string | undefined)[]])[] = [
    ['gesprek', [einde]],
    ['regio', [pc4 === undefined ? undefined : namen.regio(pc4)]],
    ['niveau', [eerste && `niveau ${String(eerste.niveau)}`]],
    ['sector', [eerste?.sector]],
    ['route', [gesprek.route === undefined ? undefined : namen.route(gesprek.route)]],
    ['wens', gevonden.map(({ titel }) => titel)],
    ['tekort', zonderLeerbaan.map(({ titel }) => titel)],
    ['mist', first === undefined ? [] : namen.nogNiet(first, antwoorden)],
  ];
  return all.flatMap(([soort, found]) => {
    const named = found.filter((one): one is string => one !== undefined && one !== '');
    const waarden = [...new Set(named.map((one) => one.slice(0, MAX_TEKENS)))];
    return waarden.length === 0 ? [] : [{ soort, waarden: waarden.slice(0, MAX_WAARDEN) }];
  });
}

/** What the entries of one conversation have in common. */
export interface TelStempel {
  readonly token: (soort: TelSoort) => string;
  readonly dag: Datum;
  readonly evenement: EvenementId | null;
  readonly stand: number;
}

/** A later hand also says what it found nothing of: else an entry of the hand before would stay. */
export function telregels(
  waarden: readonly Telwaarden[],
  { token, dag, evenement, stand }: TelStempel,
): Telregel[] {
  const found = new Map(waarden.map((one) => [one.soort, one.waarden]));
  const soorten = stand > 1 ? TEL_SOORTEN : TEL_SOORTEN.filter((soort) => found.has(soort));
  return soorten.map((soort) => {
    return { token: token(soort), evenement, dag, soort, waarden: found.get(soort) ?? [], stand };
  });
}

/** How a conversation ends that is not rounded off. */
export function eindeZonderAfronden({ overgedragen }: Gesprek): Einde {
  return overgedragen === undefined ? 'gestopt' : 'overgedragen';
}

/** A copy for what-if is not a person; one that was ended is counted already; and of nothing there is nothing to count. */
export function teltMee(gesprek: Gesprek): boolean {
  return gesprek.afgerond === undefined && gesprek.herkomst !== 'kopie' && !isLeeg(gesprek);
}

/** Nothing was said or chosen. */
export function isLeeg({ antwoorden, situatie, overgeslagen, gekozen }: Gesprek): boolean {
  return (
    Object.keys(situatie).length === 0 &&
    antwoorden.taken.length === 0 &&
    antwoorden.werkprocessen.length === 0 &&
    (antwoorden.themas ?? []).length === 0 &&
    overgeslagen.length === 0 &&
    gekozen.length === 0
  );
}
