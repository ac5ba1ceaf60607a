/** Typing errors are found, compounds that no dictionary holds are not, with the real dictionary. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCompound } from '../../../data/build/check/compound';
import { ownTexts } from '../../../data/build/check/own-texts';
import { inRegel } from '../../../data/build/check/problem';
import { needlessSpelling, spellingErrors } from '../../../data/build/check/spelling';
import { readSources } from '../../../data/build/read/sources';
import { words } from '../../../shared/text/stem';
import { kaart, rij, smallSources } from '../small-sources';
import { dutchWords } from './dutch';

const isWord = dutchWords();
const goed = { ...smallSources(), werkprocestitels: [], themas: [] };

/** What the check says of one sentence on a card. */
function errorsIn(zin: string, uitzonderingen: readonly string[] = []): string[] {
  return spellingErrors(
    {
      ...goed,
      taken: [kaart('vullen', { zin, regel: 7 })],
      'spelling-goed': uitzonderingen.map((woord) => rij('spelling-goed', { woord, reden: 'naam' })),
    },
    isWord,
  ).map(inRegel);
}

describe('compounds', () => {
  it.each(['fietsenwerkplaats', 'vragenlijst', 'gezondheidsproblemen', 'binnenkast', 'natuurdag'])(
    '%s is right: both parts are words',
    (woord) => {
      expect(isCompound(woord, isWord)).toBe(true);
    },
  );

  it.each(['fietsenwerkplats', 'werkeen', 'betallen', 'gezondheidproblemmen', 'xyzwerk', ''])(
    '%s is not',
    (woord) => {
      expect(isCompound(woord, isWord)).toBe(false);
    },
  );
});

describe('spelling', () => {
  it.each([
    'Ik help collega’s en auto’s één voor één.',
    'Ik zet 112 stopcontacten in de badkamer.',
    "Ik maak 's avonds een foto-album van T-shirts.",
    'Ik ga naar Marokko.',
  ])('right: %s', (zin) => {
    expect(errorsIn(zin)).toEqual([]);
  });

  it.each([
    ['Ik reparreer fietsen.', 'reparreer'],
    ['Ik plaats een stopkontact.', 'stopkontact'],
    ['Ik ga naar marokko.', 'marokko'],
    ['Ik help meneer Kanva.', 'Kanva'],
  ])('wrong: %s', (zin, woord) => {
    expect(errorsIn(zin)).toEqual([
      `taken/proef.yaml:7 "${woord}": spelling: staat niet in het woordenboek (${zin})`,
    ]);
  });

  it('may be right by the list of exceptions, which holds nothing without need', () => {
    expect(errorsIn('Ik werk met Kanva.', ['Kanva'])).toEqual([]);
    const lijst = ['Kanva', 'fiets', 'Kenva'].map((woord, index) =>
      rij('spelling-goed', { woord, reden: 'naam' }, index + 2),
    );
    const bronnen = {
      ...goed,
      taken: [kaart('vullen', { zin: 'Ik werk met Kanva.' })],
      'spelling-goed': lijst,
    };
    expect(needlessSpelling(bronnen, isWord).map(inRegel)).toEqual([
      'spelling-goed.csv:3 "fiets": niet nodig: haal weg',
      'spelling-goed.csv:4 "Kenva": niet nodig: haal weg',
    ]);
  });

  it('finds at least 85% of the letters left out, doubled or swapped in our own texts', () => {
    const bronnen = readSources(join(import.meta.dirname, '..', '..', '..', 'data', 'sources'));
    const alle = new Set(ownTexts(bronnen).flatMap(({ tekst }) => words(tekst)));
    const fouten = [...alle].filter((woord) => /^[a-z]{6,}$/u.test(woord)).map(withError);
    const gevonden = fouten.filter((woord) => !isWord(woord) && !isCompound(woord, isWord));
    expect(fouten.length).toBeGreaterThan(1500);
    expect(gevonden.length / fouten.length).toBeGreaterThan(0.85);
  });
});

/** One typing error in the middle of a word; which one follows from the word itself. */
function withError(woord: string, index: number): string {
  const at = 1 + (index % (woord.length - 2));
  const [voor, letter, na] = [woord.slice(0, at), woord.charAt(at), woord.slice(at + 1)];
  const anders = [
    `${voor}${na}`,
    `${voor}${letter}${letter}${na}`,
    `${voor}${na.charAt(0)}${letter}${na.slice(1)}`,
  ];
  const fout = anders[index % anders.length] ?? woord;
  return fout === woord ? `${voor}${letter}${letter}${na}` : fout;
}
