import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../electron/engine/search/create-search';
import { EVERYDAY_QUERIES } from './everyday-queries';
import { realReference } from './reference';

const search = createSearch(await realReference());

describe('what people say finds the task they mean among the first five', () => {
  it.each(EVERYDAY_QUERIES)('%s', (query, task) => {
    const first = search.alles(query, 5).taken.map(({ thema, id, zin }) => `${thema} ${id} ${zin}`);
    expect(first).toContainEqual(expect.stringMatching(task));
  });
});
