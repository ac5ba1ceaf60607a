/**
 * How good the automatic links are, by hiding what people chose. Every title is hidden once, together with a
 * tenth of the others, and linked from what is left; its dossier, kwalificatie and sector stay known. The
 * harder case hides whole dossiers: every title that stands in one of a tenth of the dossiers.
 *
 * The everyday words of the cards are not hidden. They were written for the cards as they are, so a card that
 * would have to be written for a truly new kind of work can not be found, and is not measured here.
 */
import { linkCards, linkExamples, titleContexts } from '../../../electron/engine/linking/title-contexts';
import type { Reference } from '../../../electron/engine/reference/types';
import type { TitelSleutel } from '../../../shared/domain/ids';
import { chooseLinks } from '../../../shared/linking/choose-links';
import { createLinker } from '../../../shared/linking/create-linker';
import type { LinkExample } from '../../../shared/linking/example';
import { stem } from '../../../shared/text/stem';
import { foldOf } from './folds';
import { scoreOf, scorePer, type LinkScore, type Tried } from './link-score';

const FOLDS = 10;
const TOP = 3;

export interface LinkingReport extends LinkScore {
  /** Lowest and highest top3 over the ten folds. */
  readonly spreiding_top3: readonly [laagste: number, hoogste: number];
  /** The titles whose best card is linked in full: which share that is, and how often it is a right one. */
  readonly duidelijk: { readonly aandeel: number; readonly top1: number };
  /** A title that stands in several sectors or levels counts in each. */
  readonly perSector: Readonly<Record<string, LinkScore>>;
  readonly perNiveau: Readonly<Record<string, LinkScore>>;
  readonly heelDossierVerborgen: LinkScore;
}

type Examples = ReadonlyMap<TitelSleutel, LinkExample>;
type InFold = (example: LinkExample, sleutel: TitelSleutel, fold: number) => boolean;

/** Always the same for the same reference. Right is any kern or deel of the hidden title. */
export function measureLinking(reference: Reference): LinkingReport {
  const contexts = titleContexts(reference.kwalificaties.values());
  const examples = linkExamples(reference.taken.values(), reference.titels, contexts);
  const perFold = hide(reference, examples, (_example, sleutel, fold) => foldOf(sleutel, FOLDS) === fold);
  const perDossierFold = hide(reference, examples, ({ context }, _sleutel, fold) =>
    context.dossiers.some((dossier) => foldOf(dossier, FOLDS) === fold),
  );
  const tried = perFold.flat();
  const tops = perFold.map((fold) => scoreOf(fold).top3);
  const clear = tried.filter(({ duidelijk }) => duidelijk);
  const niveaus = niveausOf(reference);
  return {
    ...scoreOf(tried),
    spreiding_top3: [Math.min(...tops), Math.max(...tops)],
    duidelijk: {
      aandeel: Math.round((clear.length / tried.length) * 1000) / 1000,
      top1: scoreOf(clear).top1,
    },
    perSector: scorePer(tried, ({ example }) => example.context.sectoren),
    perNiveau: scorePer(tried, ({ sleutel }) => [...(niveaus.get(sleutel) ?? [])]),
    heelDossierVerborgen: scoreOf(perDossierFold.flat()),
  };
}

function hide(reference: Reference, examples: Examples, isHidden: InFold): readonly (readonly Tried[])[] {
  const cards = linkCards(reference.taken.values());
  return Array.from({ length: FOLDS }, (_, fold) => {
    const hidden = [...examples].filter(([sleutel, example]) => isHidden(example, sleutel, fold));
    const known = [...examples].filter(([sleutel, example]) => !isHidden(example, sleutel, fold));
    const link = createLinker({ examples: known.map(([, example]) => example), cards, stemOf: stem });
    return hidden.map(([sleutel, example]): Tried => {
      const suggestions = link(example.titel, example.context, TOP);
      const right = new Set([...example.kern, ...example.deel]);
      return {
        sleutel,
        example,
        plaats: suggestions.findIndex(({ taak }) => right.has(taak)),
        duidelijk: chooseLinks(suggestions).kern.length > 0,
      };
    });
  });
}

function niveausOf({ kwalificaties }: Reference): ReadonlyMap<TitelSleutel, ReadonlySet<string>> {
  const found = new Map<TitelSleutel, Set<string>>();
  for (const { niveau, werkprocessen } of kwalificaties.values()) {
    for (const { sleutel } of werkprocessen) {
      found.set(sleutel, (found.get(sleutel) ?? new Set()).add(`mbo ${String(niveau)}`));
    }
  }
  return found;
}
