/** Everything else that is known of a rule, what the data says where it was corrected, and the two forms. */
import type { ReactNode } from 'react';
import type { RegelRij } from '../../../shared/contract/regelingen-vorm';
import { datum, opsomming } from '../../i18n/format';
import { StatusEditor } from '../lokaal';
import { Facts } from '../regels';
import { CorrectionEditor } from './CorrectionEditor';
import { feitWoord, words, zekerheidWoord } from './words';

export interface RuleDetailsProps {
  readonly regel: RegelRij;
  /** A status makes sense: it is money that one may still apply for. */
  readonly mayApply: boolean;
}

export function RuleDetails({ regel, mayApply }: RuleDetailsProps): ReactNode {
  const { naam, regeling, lokaal, meerBronnen } = regel;
  const w = words.regel;
  const facts = factsOf(regel);
  const before = beforeOf(regel);
  return (
    <div className="stack">
      {facts.length === 0 ? null : <Facts facts={facts} />}
      {meerBronnen.length === 0 ? null : (
        <div>
          <p className="strong">{w.meerBronnen}</p>
          <ul>
            {meerBronnen.map(({ titel, vindplaats, gecontroleerd }) => (
              <li
                key={`${titel}|${vindplaats}`}
              >{`${titel} (${vindplaats}). ${w.gecontroleerd(gecontroleerd)}.`}</li>
            ))}
          </ul>
        </div>
      )}
      {before.length === 0 ? null : (
        <div className="stack-small">
          <p className="strong">{w.origineel}</p>
          <Facts facts={before} />
        </div>
      )}
      <div>
        {mayApply ? <StatusEditor regeling={regeling} naam={naam} lokaal={lokaal} level={5} /> : null}
        <CorrectionEditor regel={regel} />
      </div>
    </div>
  );
}

type Fact = readonly [name: string, value: string];

function factsOf({ bedrag, feiten, regios, ookBekendAls }: RegelRij): readonly Fact[] {
  const w = words.regel;
  const perSoort = new Map<string, string[]>();
  for (const { soort, tekst } of feiten) perSoort.set(soort, [...(perSoort.get(soort) ?? []), tekst]);
  return [
    ...(bedrag === undefined ? [] : [[w.bedrag, bedrag] as const]),
    ...[...perSoort].map(([soort, teksten]) => [feitWoord(soort), teksten.join(' ')] as const),
    ...(regios.length === 0 ? [] : [[w.regios, opsomming(regios.map((one) => one.naam))] as const]),
    ...(ookBekendAls.length === 0 ? [] : [[w.ookBekendAls, opsomming(ookBekendAls)] as const]),
  ];
}

/** Only what the correction changed. */
function beforeOf({ origineel, lokaal }: RegelRij): readonly Fact[] {
  const w = words.regel;
  if (origineel === undefined) return [];
  return (lokaal?.correctie?.velden ?? []).map((veld): Fact => {
    const value = origineel[veld];
    if (veld === 'zekerheid') return [`${w.veld[veld]} `, zekerheidWoord[origineel.zekerheid]];
    if (veld === 'geldigTot') return [`${w.veld[veld]}:`, value === undefined ? w.geenDag : datum(value)];
    return [`${w.veld[veld]}:`, value ?? ''];
  });
}
