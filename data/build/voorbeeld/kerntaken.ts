/** Kerntaken with their werkprocessen per kwalificatie, in the order of their codes. */
import type { VoorbeeldFeiten } from './feiten';

export interface Kerntaak {
  readonly code: string;
  /** '' where the title is not known. */
  readonly naam: string;
  readonly subtaken: readonly { readonly code: string; readonly naam: string }[];
}

/** Kwalificaties without known werkprocessen are absent. */
export function kerntakenPerCrebo(feiten: VoorbeeldFeiten): Map<string, Kerntaak[]> {
  const titles = new Map(feiten.kerntaken.map(({ crebo, code, titel }) => [`${crebo} ${code}`, titel]));
  const perCrebo = new Map<string, Map<string, { code: string; naam: string }[]>>();
  for (const { crebo, kerntaak, code, titel } of feiten.werkprocessen) {
    const kerntaken = perCrebo.get(crebo) ?? new Map<string, { code: string; naam: string }[]>();
    perCrebo.set(crebo, kerntaken);
    kerntaken.set(kerntaak, [...(kerntaken.get(kerntaak) ?? []), { code, naam: titel }]);
  }
  return new Map(
    [...perCrebo].map(([crebo, kerntaken]) => [
      crebo,
      [...kerntaken]
        .map(([code, subtaken]) => ({
          code,
          naam: titles.get(`${crebo} ${code}`) ?? '',
          subtaken: subtaken.sort(byCode),
        }))
        .sort(byCode),
    ]),
  );
}

/** W2 before W10. */
function byCode(a: { code: string }, b: { code: string }): number {
  const key = (code: string): string => code.replace(/\d+/gu, (digits) => digits.padStart(3, '0'));
  return key(a.code) < key(b.code) ? -1 : 1;
}
