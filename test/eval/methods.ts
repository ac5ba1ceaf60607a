/** Ways to choose the next card and to rank; each alternative is as plain as its name. */
import type { Antwoorden } from '../../shared/domain/antwoord';
import { rangschik } from '../../shared/matching/match';
import type { MatchModel, ModelTaak } from '../../shared/matching/model';
import { volgendeVraag } from '../../shared/matching/next-question';

export interface Method {
  readonly naam: string;
  readonly next: (model: MatchModel, antwoorden: Antwoorden, random: () => number) => ModelTaak | undefined;
  /** Dossiers, best first, each once. */
  readonly rank: (model: MatchModel, antwoorden: Antwoorden) => string[];
  /** Whether the method can ask for whole settings first, and skip them. */
  readonly asksThemes: boolean;
}

const open = (model: MatchModel, { taken }: Antwoorden): ModelTaak[] => {
  const asked = new Set(taken.map((one) => one.taak));
  return model.taken.filter((taak) => !asked.has(taak.id) && taak.gangbaar.kern > 0);
};

const dossiers = (model: MatchModel, crebos: readonly string[]): string[] => [
  ...new Set(crebos.map((crebo) => model.kwalificaties.find((one) => one.crebo === crebo)?.dossier ?? crebo)),
];

const rankByCoverage: Method['rank'] = (model, antwoorden) =>
  dossiers(
    model,
    rangschik(model, antwoorden)
      .map((richting) => richting.crebo)
      .slice(0, 200),
  );

/** Number of exactly equal titles among what was answered with yes, over all titles of the kwalificatie. */
const rankByTitleOverlap: Method['rank'] = (model, antwoorden) => {
  const known = new Set(
    antwoorden.taken
      .filter((one) => one.niveau === 'zelfstandig')
      .flatMap((one) => model.opTaak.get(one.taak)?.kernTitels ?? []),
  );
  const scored = model.kwalificaties
    .filter((one) => one.actueel && one.onderdelen.length > 0)
    .map((one) => ({
      crebo: one.crebo,
      score: one.onderdelen.filter((deel) => known.has(deel.titel)).length / one.onderdelen.length,
    }))
    .sort((a, b) => b.score - a.score || (a.crebo < b.crebo ? -1 : 1));
  return dossiers(model, scored.map((one) => one.crebo).slice(0, 200));
};

const randomNext: Method['next'] = (model, antwoorden, random) => {
  const left = open(model, antwoorden);
  return left[Math.floor(random() * left.length)];
};

export const METHODS: readonly Method[] = [
  {
    naam: 'leerbaankompas',
    next: (model, antwoorden) => {
      const vraag = volgendeVraag(model, antwoorden);
      return vraag && model.opTaak.get(vraag.taak);
    },
    rank: rankByCoverage,
    asksThemes: true,
  },
  { naam: 'willekeurig', next: randomNext, rank: rankByCoverage, asksThemes: false },
  {
    naam: 'vaakst-gevraagd',
    next: (model, antwoorden) =>
      open(model, antwoorden).sort(
        (a, b) => b.raakvlakken.length - a.raakvlakken.length || (a.id < b.id ? -1 : 1),
      )[0],
    rank: rankByCoverage,
    asksThemes: false,
  },
  { naam: 'gelijke-titels', next: randomNext, rank: rankByTitleOverlap, asksThemes: false },
];
