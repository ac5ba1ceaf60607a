/** What kind of file it is, of when, from whom, and what it holds. */
import type { ReactNode } from 'react';
import type { InleesRapport } from '../../../../shared/contract/inlezen-vorm';
import { datum, opsomming } from '../../../i18n/format';
import { inhoudWoord, soortNaam, words } from './words';

export function Facts({ rapport }: { readonly rapport: InleesRapport }): ReactNode {
  const { soort, editie, geldigVan, bron, inhoud, gelezen, pakket } = rapport;
  const w = words.feiten;
  const filled = inhoud.filter(({ aantal }) => aantal > 0);
  const facts: readonly (readonly [string, string])[] = [
    [w.soort, soortNaam[soort]],
    ...(pakket === undefined ? [] : [[w.maker, w.gemaakt(pakket.maker, pakket.gemaaktOp)] as const]),
    ...(pakket === undefined ? [[w.editie, editie === '' ? w.onbekend : datum(editie)] as const] : []),
    ...(geldigVan === undefined ? [] : [[w.geldig, datum(geldigVan)] as const]),
    ...(bron === '' || bron === soortNaam[soort] || pakket !== undefined ? [] : [[w.bron, bron] as const]),
    [w.inhoud, filled.length === 0 ? w.regels(gelezen) : opsomming(filled.map(inhoudWoord))],
  ];
  return (
    <dl className="rapport-feiten">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
