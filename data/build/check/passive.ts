/**
 * Who does something says "ik", not "er wordt": a passive sentence hides who does the work. Only a form of
 * `worden` with a past participle is passive; "wat iemand wil worden" is not.
 */
import { words } from '../../../shared/text/stem';
import { ownTexts, type EigenBronnen } from './own-texts';
import { fout, type Probleem } from './problem';

const WORDEN: ReadonlySet<string> = new Set(['word', 'wordt', 'worden', 'werd', 'werden', 'geworden']);
/** `gemaakt`, `schoongemaakt`, `gelezen`, `gedaan`; and those that take no ge: `verkocht`, `onthouden`. */
const PARTICIPLE = /^(?:\w{2,}?)?ge(?:\w{2,}(?:d|t|en)|\w+aan)$|^(?:be|er|her|ont|ver)\w{2,}(?:d|t|en)$/u;

export function passiveTexts(s: EigenBronnen): Probleem[] {
  return ownTexts(s)
    .filter(({ tekst }) => isPassive(tekst))
    .map(({ bestand, regel, tekst }) =>
      fout(bestand, regel, tekst, 'lijdende vorm: zeg wie het doet, zonder "wordt" of "worden"'),
    );
}

/** @param text one sentence */
export function isPassive(text: string): boolean {
  const all = words(text);
  return (
    all.some((word) => WORDEN.has(word)) && all.some((word) => !WORDEN.has(word) && PARTICIPLE.test(word))
  );
}
