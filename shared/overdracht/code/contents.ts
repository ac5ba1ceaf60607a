/** Everything that a code says, in one order, for writing and for reading. */
import type { TelMerk } from '../../domain/evenement';
import { MAX_RICHTINGEN } from '../../domain/gesprek';
import { Crebo, GesprekCode, type Datum } from '../../domain/ids';
import { CODE_WOORDEN } from '../../domain/nieuw-gesprek';
import { MAX_BEWAAR_DAGEN } from '../../kluis/retention';
import type { Inhoud } from '../inhoud';
import { plainCards, replayedCards, themesIn, titlesIn } from './answers';
import { dayNumber, dayOf } from './days';
import { EDITION_MARKS, editionMark, LIST_MARKS, listMark, type CodeGegevens, type Gebruikt } from './lists';
import { listed, maybe, oneOf, present, usually, yes } from './parts';
import { situationIn } from './situation';
import type { Tape } from './tape';

/** What a code brings of a conversation. */
export interface CodeInhoud {
  readonly code: GesprekCode;
  /** The day on which the code was made. */
  readonly gemaakt: Datum;
  readonly begonnen: Datum;
  /** Last day on which it may be opened; at most MAX_BEWAAR_DAGEN after it was made. */
  readonly bewaarTot: Datum;
  readonly telling?: TelMerk;
  readonly inhoud: Inhoud;
}

/** The code was made with other data than is here. */
export class AndereGegevens extends Error {}

/** A day is told by its place in this many days: an older code would be taken for a newer one. */
const DAYS_AROUND = 256;
const USUAL_DAYS_KEPT = 30;
const LONGEST_AGO = 10_000;
const SEEDS_HIGH = 2 ** 17;
const SEEDS_LOW = 2 ** 16;
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** So many of the best richtingen are told by their place among them. */
const NEAR = 40;
const CREBOS = 100_000;

export interface Form {
  readonly gegevens: CodeGegevens;
  /** A code is never from after this day, save one for a clock that runs behind. */
  readonly vandaag: Datum;
  /** Whether cards are told after the proposals, when writing. */
  readonly naspelen: boolean;
}

/** @throws AndereGegevens, CodeFout, and what zod throws on what can not be */
export function contentsIn(tape: Tape, form: Form, given: () => CodeInhoud): CodeInhoud {
  const { gegevens } = form;
  const naspelen = tape.number(2, () => (form.naspelen ? 1 : 0)) === 1;
  const inhoud = (): Inhoud => given().inhoud;
  matchData(tape, gegevens, naspelen, inhoud);
  const gemaakt = dayOf(madeOn(tape, dayNumber(form.vandaag), () => dayNumber(given().gemaakt)));
  const bewaarTot = dayOf(
    dayNumber(gemaakt) +
      usually(
        tape,
        USUAL_DAYS_KEPT,
        MAX_BEWAAR_DAGEN + 1,
        () => dayNumber(given().bewaarTot) - dayNumber(gemaakt),
      ),
  );
  const begonnen = dayOf(
    dayNumber(gemaakt) -
      usually(tape, 0, LONGEST_AGO, () => dayNumber(gemaakt) - dayNumber(given().begonnen)),
  );
  const code = codeIn(tape, () => given().code);
  const telling = maybe(
    tape,
    200,
    () => given().telling,
    (wanted) => countedIn(tape, wanted),
  );
  const situatie = situationIn(tape, () => inhoud().situatie);
  const themas = themesIn(tape, gegevens.lijsten, () => inhoud().antwoorden);
  const kaarten = naspelen
    ? replayedCards(tape, gegevens, themas, inhoudKaarten(inhoud))
    : plainCards(tape, gegevens.lijsten, inhoudKaarten(inhoud));
  const werkprocessen = titlesIn(tape, gegevens.lijsten, () => inhoud().antwoorden);
  const antwoorden = { taken: kaarten.taken, werkprocessen, themas };
  const best = naspelen ? gegevens.rangorde(antwoorden).slice(0, NEAR) : [];
  const gekozen = chosenIn(tape, best, () => inhoud().gekozen);
  const route = maybe(
    tape,
    2,
    () => inhoud().route,
    (wanted) => listed(tape, gegevens.lijsten.routes, wanted),
  );
  return {
    code,
    gemaakt,
    begonnen,
    bewaarTot,
    ...(telling === undefined ? {} : { telling }),
    inhoud: {
      situatie,
      antwoorden,
      overgeslagen: kaarten.overgeslagen,
      gekozen,
      routeAntwoorden: {},
      leerbanen: [],
      afspraken: [],
      ...(route === undefined ? {} : { route }),
    },
  };
}

const inhoudKaarten = (inhoud: () => Inhoud) => () => ({
  taken: inhoud().antwoorden.taken,
  overgeslagen: inhoud().overgeslagen,
});

/** @throws AndereGegevens */
function matchData(tape: Tape, gegevens: CodeGegevens, naspelen: boolean, inhoud: () => Inhoud): void {
  if (naspelen) {
    const mark = editionMark(gegevens);
    if (tape.number(EDITION_MARKS, () => mark) !== mark) throw new AndereGegevens();
    return;
  }
  const used: Gebruikt = {
    titels: yes(tape, 2, () => inhoud().antwoorden.werkprocessen.length > 0),
    routes: yes(tape, 2, () => inhoud().route !== undefined),
  };
  const mark = listMark(gegevens.lijsten, used);
  if (tape.number(LIST_MARKS, () => mark) !== mark) throw new AndereGegevens();
}

/** The last day up to tomorrow that has this place. */
function madeOn(tape: Tape, today: number, wanted: () => number): number {
  const place = tape.number(DAYS_AROUND, () => wanted() % DAYS_AROUND);
  const tomorrow = today + 1;
  return tomorrow - ((((tomorrow - place) % DAYS_AROUND) + DAYS_AROUND) % DAYS_AROUND);
}

function codeIn(tape: Tape, wanted: () => GesprekCode): GesprekCode {
  const word = (): string => wanted().slice(0, -4);
  const words: readonly string[] = CODE_WOORDEN;
  const isOwn = yes(tape, 400, () => words.includes(word()));
  const said = isOwn ? oneOf(tape, words, word) : otherWord(tape, word);
  const number = tape.number(1000, () => Number(wanted().slice(-3)));
  return GesprekCode.parse(`${said}-${String(number).padStart(3, '0')}`);
}

function otherWord(tape: Tape, wanted: () => string): string {
  const length = tape.number(9, () => wanted().length);
  return Array.from({ length }, (_, at) => oneOf(tape, LETTERS, () => wanted().charAt(at))).join('');
}

function countedIn(tape: Tape, wanted: () => TelMerk): TelMerk {
  const high = tape.number(SEEDS_HIGH, () => Math.floor(wanted().zaad / SEEDS_LOW));
  const low = tape.number(SEEDS_LOW, () => wanted().zaad % SEEDS_LOW);
  return { zaad: high * SEEDS_LOW + low, stand: usually(tape, 2, 1001, () => wanted().stand) };
}

/** Richtingen in the order of the person: by their place among the best, or by their own number. */
function chosenIn(tape: Tape, best: readonly Crebo[], wanted: () => readonly Crebo[]): Crebo[] {
  const many = tape.number(MAX_RICHTINGEN + 1, () => wanted().length);
  const chosen: Crebo[] = [];
  for (let index = 0; index < many; index += 1) {
    const crebo = (): Crebo => present(wanted()[index]);
    const near = best.filter((one) => !chosen.includes(one));
    const isNear = near.length > 0 && yes(tape, 100, () => near.includes(crebo()));
    const first = near.map((_, place) => Math.max(1, 12 - place));
    chosen.push(
      isNear
        ? present(near[tape.pick(first, () => near.indexOf(crebo()))])
        : Crebo.parse(String(tape.number(CREBOS, () => Number(crebo()))).padStart(5, '0')),
    );
  }
  return chosen;
}
