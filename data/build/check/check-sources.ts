/** All checks together, in the order in which a person would mend the faults. */
import type { Sources } from '../read/sources';
import { needlessCommonWords, tooCommonWords } from './common-words';
import { doubleActive, needlessKnownDoubles } from './double-active';
import { duplicates } from './duplicates';
import { exceptionLists } from './exception-lists';
import { forbiddenWithoutAlternative, forbiddenWords } from './forbidden-words';
import { nearlyEqualCards, nearlyEqualTitles } from './near-duplicates';
import { outlinesOfRegions } from './outlines';
import { passiveTexts } from './passive';
import { postcodesInTheNetherlands } from './postcodes';
import type { Probleem } from './problem';
import { countTasksOfProfessions, groupsWithoutRow } from './profession-tasks';
import { brokenReferences } from './references';
import { repeatedTitles } from './repeated-titles';
import { rulesHold, rulesOfKnownRegions } from './rules';
import { kwalificatiesWithoutEstimate, titlesWithoutSentence, titlesWithoutTask } from './task-coverage';
import { overloadedTasks } from './task-load';
import { tasksWithoutCore, unknownOnCards, unknownTasks, unknownTitles } from './task-references';
import { cardTexts, titleTexts } from './task-text';
import { translations } from './translations';
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
  titlesWithoutSentence,
  kwalificatiesWithoutEstimate,
  overloadedTasks,
  countTasksOfProfessions,
  groupsWithoutRow,
  cardTexts,
  titleTexts,
  passiveTexts,
  forbiddenWords,
  forbiddenWithoutAlternative,
  repeatedTitles,
  nearlyEqualCards,
  nearlyEqualTitles,
  tooCommonWords,
  needlessCommonWords,
  exceptionLists,
  rulesHold,
  rulesOfKnownRegions,
  translations,
];

/** Everything that is wrong; an empty list when the sources may be built from. */
export function checkSources(sources: Sources): Probleem[] {
  return CHECKS.flatMap((check) => check(sources));
}
