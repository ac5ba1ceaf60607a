/** What the QR to take along holds: plain text, no link, nothing but the code and the names of what was chosen. */
import type { KwalificatieKort } from '../../../../shared/domain/kwalificatie';

export function takeText(
  code: string,
  chosen: readonly Pick<KwalificatieKort, 'crebo' | 'naam' | 'niveau'>[],
): string {
  return [
    `Leerbaankompas ${code}`,
    ...chosen.map(({ crebo, naam, niveau }) => `${naam}, mbo niveau ${String(niveau)}, crebo ${crebo}`),
  ].join('\n');
}
