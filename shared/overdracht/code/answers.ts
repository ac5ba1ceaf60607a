/** Answers in a code: settings, werkprocessen, and cards in two ways. */
import {
  NIVEAUS,
  type Antwoorden,
  type Niveau,
  type TaakAntwoord,
  type ThemaAntwoord,
} from '../../domain/antwoord';
import { TaakId, TitelSleutel } from '../../domain/ids';
import { lastPer, type Inhoud } from '../inhoud';
import type { CodeGegevens, CodeLijsten } from './lists';
import { at, listed, oneOf, present, some, yes } from './parts';
import { CodeFout, type Tape } from './tape';

/** What is said of cards: answered or skipped, in the order in which it was said. */
export type Kaarten = Pick<Antwoorden, 'taken'> & Pick<Inhoud, 'overgeslagen'>;

/** How likely each answer is: not yet, with help, by oneself, skipped. */
const LEVELS = [28, 22, 28, 8] as const;
/** How much likelier an answer becomes each time that this person gives it. */
const AGAIN = 16;
const SKIPPED = 3;
/** How likely it is before a card that nothing follows, or a card that was not proposed: against LEVELS. */
const NO_MORE = 6;
const NOT_PROPOSED = 8;
const END = 0;
const OTHER = 1;
const FOLLOWED = 2;
/** How often a card that was not proposed was brought up by the person, against 10 for not. */
const BROUGHT_UP = 40;
/** The same of any card. */
const SOMETIMES = 4;

/** A setting that is no place where one has been, so the page of settings leaves it out. */
const NOT_OFFERED = 'leiding';
const MOSTLY_NONE = 2000;
const SELDOM_NONE = 5;

interface Said {
  readonly taak: TaakId;
  /** A place in LEVELS. */
  readonly niveau: number;
  readonly zelf: boolean;
}

export function themesIn(tape: Tape, { themas }: CodeLijsten, given: () => Antwoorden): ThemaAntwoord[] {
  const said = (): readonly ThemaAntwoord[] => lastPer(given().themas ?? [], ({ thema }) => thema);
  const names = (keep: (one: ThemaAntwoord) => boolean) => (): string[] =>
    said()
      .filter(keep)
      .map(({ thema }) => thema);
  // Who chose settings has an answer for every one that is offered.
  const offered = themas.filter((thema) => thema !== NOT_OFFERED);
  const isAll = yes(tape, 30, () => offered.every((thema) => said().some((one) => one.thema === thema)));
  const more = some(
    tape,
    isAll ? themas.filter((thema) => thema === NOT_OFFERED) : themas,
    MOSTLY_NONE,
    names(({ thema }) => !isAll || !offered.includes(thema)),
  );
  const answered = isAll ? [...offered, ...more] : more;
  const known = new Set(
    some(
      tape,
      answered,
      SELDOM_NONE,
      names(({ kent }) => kent),
    ),
  );
  const passed = new Set(
    some(
      tape,
      answered,
      MOSTLY_NONE,
      names(({ overslaan }) => overslaan === true),
    ),
  );
  return answered.map((thema) => ({
    thema,
    kent: known.has(thema),
    ...(passed.has(thema) ? { overslaan: true } : {}),
  }));
}

export function titlesIn(
  tape: Tape,
  { titels }: CodeLijsten,
  given: () => Antwoorden,
): Antwoorden['werkprocessen'] {
  const levels = new Map<string, Niveau>();
  const keys = some(tape, titels, MOSTLY_NONE, () => {
    for (const { sleutel, niveau } of given().werkprocessen) levels.set(sleutel, niveau);
    return [...levels.keys()];
  });
  return keys.map((key) => ({
    sleutel: TitelSleutel.parse(key),
    niveau: oneOf(tape, NIVEAUS, () => present(levels.get(key))),
  }));
}

/** Every card by its place in the list: opens with any data that has the same cards. */
export function plainCards(tape: Tape, { taken }: CodeLijsten, given: () => Kaarten): Kaarten {
  const known = new Map<string, Said>();
  const ids = some(tape, taken, SELDOM_NONE, () => {
    for (const said of allOf(given())) known.set(said.taak, said);
    return [...known.keys()];
  });
  const done: Said[] = [];
  for (const id of ids) {
    const expected = { taak: TaakId.parse(id), weights: likely(done), often: SOMETIMES };
    done.push(answerIn(tape, expected, () => present(known.get(id))));
  }
  return kaartenOf(done);
}

/**
 * Every card after the proposal that was answered: of a proposed card only the answer is said.
 * Opens only with data that proposes the same.
 */
export function replayedCards(
  tape: Tape,
  { lijsten, volgende }: CodeGegevens,
  themas: readonly ThemaAntwoord[],
  given: () => Kaarten,
): Kaarten {
  let open: readonly Said[] | undefined;
  const left = (): readonly Said[] => (open ??= allOf(given()));
  const done: Said[] = [];
  for (;;) {
    const { taken, overgeslagen } = kaartenOf(done);
    const proposed = volgende({ taken, werkprocessen: [], themas }, overgeslagen);
    const asProposed = (): Said | undefined => left().find(({ taak, zelf }) => taak === proposed && !zelf);
    const step = tape.pick([NO_MORE, NOT_PROPOSED, ...likely(done)], () => {
      if (left().length === 0) return END;
      const said = asProposed();
      return said ? FOLLOWED + said.niveau : OTHER;
    });
    if (step === END) return kaartenOf(done);
    const said =
      step === OTHER
        ? otherCard(tape, lijsten, likely(done), () => present(left()[0]))
        : { taak: present(proposed), niveau: step - FOLLOWED, zelf: false };
    // Each card comes once: so what is read ends too.
    if (done.some(({ taak }) => taak === said.taak)) throw new CodeFout('a card twice');
    done.push(said);
    open = open?.filter(({ taak }) => taak !== said.taak);
  }
}

function otherCard(tape: Tape, { taken }: CodeLijsten, weights: readonly number[], wanted: () => Said): Said {
  const taak = TaakId.parse(listed(tape, taken, () => wanted().taak));
  return answerIn(tape, { taak, weights, often: BROUGHT_UP }, wanted);
}

interface Expected {
  readonly taak: TaakId;
  readonly weights: readonly number[];
  /** How often the person brought it up, against 10 for not. */
  readonly often: number;
}

function answerIn(tape: Tape, { taak, weights, often }: Expected, wanted: () => Said): Said {
  const niveau = tape.pick(weights, () => wanted().niveau);
  return { taak, niveau, zelf: niveau !== SKIPPED && yes(tape, often, () => wanted().zelf) };
}

/** Weights of the answers after these: people tend to give one of them more than the others. */
function likely(said: readonly Said[]): readonly number[] {
  return LEVELS.map((weight, level) => weight + AGAIN * said.filter(({ niveau }) => niveau === level).length);
}

function allOf({ taken, overgeslagen }: Kaarten): readonly Said[] {
  const answered = taken.map(({ taak, niveau, zelfGenoemd }) => ({
    taak,
    niveau: NIVEAUS.indexOf(niveau),
    zelf: zelfGenoemd === true,
  }));
  const skipped = overgeslagen.map((taak) => ({ taak, niveau: SKIPPED, zelf: false }));
  return lastPer([...skipped, ...answered], ({ taak }) => taak);
}

function kaartenOf(said: readonly Said[]): Kaarten {
  return {
    taken: said
      .filter(({ niveau }) => niveau !== SKIPPED)
      .map(({ taak, niveau, zelf }): TaakAntwoord => ({
        taak,
        niveau: at(NIVEAUS, niveau),
        ...(zelf ? { zelfGenoemd: true } : {}),
      })),
    overgeslagen: said.filter(({ niveau }) => niveau === SKIPPED).map(({ taak }) => taak),
  };
}
