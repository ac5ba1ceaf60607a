/**
 * A simulated candidate as MATCHING describes: fits one kwalificatie, can do each of its werkprocessen
 * with probability 0.8 and any other of the actuele titles with 0.05; a tenth of the answers is off.
 */
import type { Niveau } from '../../shared/domain/antwoord';
import type { MatchModel, ModelKwalificatie, ModelTaak } from '../../shared/matching/model';
import { themaModels } from '../../shared/matching/theme-model';
import { randomFrom } from './random';

const CAN = 0.8;
const OTHER = 0.05;
const OFF = 0.1;

export interface Candidate {
  readonly kwalificatie: ModelKwalificatie;
  readonly random: () => number;
  /** What the person answers to a card; asking twice gives the same answer. */
  readonly answer: (taak: ModelTaak) => Niveau;
  /** Whether the person says to know the setting. */
  readonly knows: (thema: string) => boolean;
  /** Cards that are true of the person through their own kwalificatie, in no order. */
  readonly trueCards: readonly ModelTaak[];
}

export interface Universe {
  readonly model: MatchModel;
  /** Kwalificaties that a candidate can be drawn from. */
  readonly drawn: readonly ModelKwalificatie[];
  /** Titles (by index) that people can do: those of actuele kwalificaties with official werkprocessen. */
  readonly titles: ReadonlySet<number>;
}

const ENOUGH = 3;

export function universeOf(model: MatchModel): Universe {
  const drawn = model.kwalificaties.filter(
    (one) =>
      one.actueel &&
      one.onderdelen.length >= ENOUGH &&
      one.onderdelen.every((deel) => deel.soort !== 'eigen-inschatting'),
  );
  const official = model.kwalificaties.filter((one) => one.actueel).flatMap((one) => one.onderdelen);
  const titles = official.filter((deel) => deel.soort !== 'eigen-inschatting').map((deel) => deel.titel);
  return { model, drawn, titles: new Set(titles) };
}

export function drawCandidate({ model, drawn, titles }: Universe, seed: number): Candidate {
  const random = randomFrom(seed);
  const kwalificatie = drawn[Math.floor(random() * drawn.length)];
  if (!kwalificatie) throw new Error('nobody to draw');
  const own = new Set(kwalificatie.onderdelen.map((deel) => deel.titel));
  const can = model.titels.map((_title, index) => {
    const dice = random();
    return titles.has(index) && dice < (own.has(index) ? CAN : OTHER);
  });
  const answers = new Map<string, Niveau>();
  const answer = (taak: ModelTaak): Niveau => {
    const given = answers.get(taak.id) ?? noisy(honest(taak, can), random);
    answers.set(taak.id, given);
    return given;
  };
  const knownThemes = new Map(
    [...themaModels(model)].map(([thema, one]) => {
      const doable = [...one.titels].filter((title) => can[title]).length;
      const honestly = doable >= one.drempel;
      return [thema, random() < OFF ? !honestly : honestly];
    }),
  );
  return {
    kwalificatie,
    random,
    answer,
    knows: (thema) => knownThemes.get(thema) ?? false,
    trueCards: model.taken.filter((taak) => taak.kernTitels.some((title) => own.has(title) && can[title])),
  };
}

function honest(taak: ModelTaak, can: readonly boolean[]): Niveau {
  if (taak.kernTitels.some((title) => can[title])) return 'zelfstandig';
  return taak.deelTitels.some((title) => can[title]) ? 'met-hulp' : 'nog-niet';
}

function noisy(niveau: Niveau, random: () => number): Niveau {
  if (random() >= OFF) return niveau;
  const others = (['nog-niet', 'met-hulp', 'zelfstandig'] as const).filter((one) => one !== niveau);
  return others[Math.floor(random() * others.length)] ?? niveau;
}
