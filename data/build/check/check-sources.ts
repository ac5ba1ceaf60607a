/** All checks together, in the order in which a person would mend the faults. */
import type { Sources } from '../read/sources';
import { doubleActive, needlessKnownDoubles } from './double-active';
import { duplicates } from './duplicates';
import { outlinesOfRegions } from './outlines';
import { postcodesInTheNetherlands } from './postcodes';
import type { Probleem } from './problem';
import { brokenReferences } from './references';
import { rulesHold, rulesOfKnownRegions } from './rules';
import { kwalificatiesWithoutEstimate, titlesWithoutTask } from './task-coverage';
import { tasksWithoutCore, unknownOnCards, unknownTasks, unknownTitles } from './task-references';
import { cardTexts, titleTexts } from './task-text';
import { codes, levels, lists } from './values';

const CHECKS: readonly ((sources: Sources) => readonly Probleem[])[] = [
  duplicates,
  codes,
  levels,
  lists,
  brokenReferences,
  outlinesOfRegions,
  doubleActive,
  needlessKnownDoubles,
  postcodesInTheNetherlands,
  unknownTasks,
  unknownOnCards,
  unknownTitles,
  tasksWithoutCore,
  titlesWithoutTask,
  kwalificatiesWithoutEstimate,
  cardTexts,
  titleTexts,
  rulesHold,
  rulesOfKnownRegions,
];

/** Everything that is wrong; an empty list when the sources may be built from. */
export function checkSources(sources: Sources): Probleem[] {
  return CHECKS.flatMap((check) => check(sources));
}
