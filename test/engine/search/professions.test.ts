import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../electron/engine/search/create-search';
import { loadBeroepen, loadDocuments, loadStems } from '../../../electron/engine/search/load-documents';
import { createTasksOfProfessions } from '../../../electron/engine/search/tasks-of-professions';
import { buildIndex } from '../../../shared/search/search-index';
import { stem } from '../../../shared/text/stem';
import { EVERYDAY_PROFESSIONS } from './everyday-professions';
import { realReference } from './reference';

const reference = await realReference();
const search = createSearch(reference);

describe('what people were proposes what they did among the first three cards', () => {
  it.each(EVERYDAY_PROFESSIONS)('ik was %s', (profession, task) => {
    const [found] = search.alles(`ik was ${profession}`, 1).beroepen;
    const first = found?.taken.slice(0, 3).map(({ id }) => id);
    expect(first).toContainEqual(expect.stringMatching(task));
  });
});

describe('the tasks of all professions', () => {
  const beroepen = loadBeroepen(reference);
  const stems = loadStems(reference);
  const index = buildIndex(
    loadDocuments(reference, beroepen, () => []),
    (word) => stems.get(word) ?? stem(word),
  );
  const [firstTask, afterTasks] = index.ranges.taak;
  const numbers = new Map(
    index.documents.slice(firstTask, afterTasks).map(({ ref }, i) => [ref, firstTask + i]),
  );
  const tasksOf = createTasksOfProfessions(reference, index, numbers);
  const [from, to] = index.ranges.beroep;
  const all = Array.from({ length: to - from }, (_, i) => ({
    naam: index.documents[from + i]?.teksten[0]?.tekst ?? '',
    uri: index.documents[from + i]?.ref ?? '',
    links: tasksOf(from + i),
  }));
  const idOf = (document: number): string => index.documents[document]?.ref ?? '';

  it('are there for nearly every profession', () => {
    const without = all.filter(({ links }) => links.length === 0).map(({ naam }) => naam);
    console.warn(
      `Beroepen met een voorstel: ${String(all.length - without.length)} van ${String(all.length)}.`,
    );
    expect(all).toHaveLength(3039);
    expect(without.length, without.join(', ')).toBeLessThanOrEqual(3);
  });

  it('are cards, at most six, each once, the surest first', () => {
    for (const { links } of all) {
      const documents = links.map(({ document }) => document);
      const strengths = links.map(({ strength }) => strength);
      expect(documents.every((one) => one >= firstTask && one < afterTasks)).toBe(true);
      expect(new Set(documents).size).toBe(documents.length);
      expect(documents.length).toBeLessThanOrEqual(6);
      expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
      expect(strengths.every((one) => one > 0 && one <= 1)).toBe(true);
    }
  });

  it('are exactly those of a profession that has its own', () => {
    const own = reference.query(
      'SELECT uri, taak FROM beroep_taak JOIN beroep ON id = beroep ORDER BY uri, plaats',
    );
    const expected = new Map<string, string[]>();
    for (const { uri, taak } of own) {
      expected.set(String(uri), [...(expected.get(String(uri)) ?? []), String(taak)]);
    }
    const written = all.filter(({ uri }) => expected.has(uri));
    expect(written.length).toBe(expected.size);
    for (const { uri, links } of written) {
      expect(links.map(({ document }) => idOf(document))).toEqual(expected.get(uri));
    }
  });

  it('hold what is typical of the group, unless something clearer takes the place', () => {
    const metselaar = all.find(({ naam }) => naam === 'metselaar');
    const typical = reference
      .query("SELECT taak FROM isco_taak WHERE isco = '7112' ORDER BY plaats")
      .map(({ taak }) => taak);
    expect(metselaar?.links.map(({ document }) => idOf(document))).toEqual(expect.arrayContaining(typical));
  });
});
