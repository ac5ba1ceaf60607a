/** Reads which werkprocessen can be learned somewhere, from kerntaken with subtaken. */
import type { Uitvoerbaar } from '../domain/leerbaan';
import { rawFlag, rawList, rawRecord, rawText } from './raw-values';

/** Only what the source tells: a werkproces without `uitvoerbaar` is unknown, not impossible. */
export function readWerkprocessen(kerntaken: unknown): Uitvoerbaar[] {
  const found: Uitvoerbaar[] = [];
  for (const kerntaak of rawList(kerntaken)) {
    for (const value of rawList(rawRecord(kerntaak)['subtaken'])) {
      const subtaak = rawRecord(value);
      const uitvoerbaar = rawFlag(subtaak['uitvoerbaar']);
      const code = rawText(subtaak['code']);
      const titel = rawText(subtaak['naam']);
      if (uitvoerbaar !== undefined && (code !== '' || titel !== ''))
        found.push({ code, titel, uitvoerbaar });
    }
  }
  return found;
}
