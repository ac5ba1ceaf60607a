/** The aim for automatic links, on the real titles: a right card among the first three for four in five. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openReference } from '../../../electron/engine/reference/open';
import { DATA_DIR } from '../../engine/open-test-engine';
import { foldOf } from './folds';
import { measureLinking, type LinkingReport } from './measure-linking';

let report: LinkingReport;
let titles: number;
beforeAll(async () => {
  const reference = await openReference(DATA_DIR);
  titles = reference.titels.size;
  report = measureLinking(reference);
}, 300_000);

describe('hiding what people chose', () => {
  it('hides every title once', () => {
    expect(report.titels).toBe(titles);
  });

  it('finds a right card among the first three for at least 80% of the hidden titles', () => {
    expect(report.top3).toBeGreaterThanOrEqual(0.8);
    expect(report.spreiding_top3[0]).toBeLessThanOrEqual(report.top3);
  });

  it('is right more often where the card is clear than over all titles', () => {
    expect(report.duidelijk.top1).toBeGreaterThan(report.top1);
  });

  it('finds less when a whole dossier is hidden, and most of it all the same', () => {
    expect(report.heelDossierVerborgen.top3).toBeLessThan(report.top3);
    expect(report.heelDossierVerborgen.top3).toBeGreaterThan(0.6);
  });

  it('covers all nine sectors and four levels', () => {
    expect(Object.keys(report.perSector)).toHaveLength(9);
    expect(Object.keys(report.perNiveau)).toEqual(['mbo 1', 'mbo 2', 'mbo 3', 'mbo 4']);
  });
});

describe('the folds', () => {
  it('are about equally large and do not depend on other names', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 5000; i++) {
      const fold = foldOf(`voert taak ${String(i)} uit`, 10);
      counts[fold] = (counts[fold] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(400);
    expect(Math.max(...counts)).toBeLessThan(600);
  });
});
