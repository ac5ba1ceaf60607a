/** One rule with its source beside it; everything else, and correcting it, one click away. */
import { CircleCheck, History, TriangleAlert } from 'lucide-react';
import { memo, useState, type ReactNode } from 'react';
import type { RegelRij } from '../../../shared/contract/regelingen-vorm';
import type { Zekerheid } from '../../../shared/domain/regeling';
import { Badge, Disclosure, type BadgeProps } from '../../ui';
import { OwnNote, StatusBadge } from '../lokaal';
import { RuleDetails } from './RuleDetails';
import { soortWoord, words, zekerheidWoord } from './words';

type Look = Required<Pick<BadgeProps, 'tone' | 'icon'>>;

const LOOKS: Readonly<Record<Zekerheid, Look>> = {
  geldend: { tone: 'voldaan', icon: <CircleCheck aria-hidden /> },
  'te-controleren': { tone: 'neutraal', icon: <TriangleAlert aria-hidden /> },
  historisch: { tone: 'neutraal', icon: <History aria-hidden /> },
};

/** Kept as it is while only the filter changes: there are more than a hundred of these. */
export const RuleItem = memo(function RuleItem({ regel }: { readonly regel: RegelRij }): ReactNode {
  const [open, setOpen] = useState(false);
  const { naam, soort, uitleg, zekerheid, venster, lokaal, bron, geldt } = regel;
  const w = words.regel;
  const geldig = w.geldig(regel);
  const mayApply = soort === 'geld' && zekerheid !== 'historisch' && geldt !== 'voorbij';
  return (
    <li className="beheer-regel">
      <div className="beheer-tekst stack-small">
        <h3 className="strong">{naam}</h3>
        <p className="beheer-badges">
          <Badge>{soortWoord(soort)}</Badge>
          <Badge {...LOOKS[zekerheid]}>{zekerheidWoord[zekerheid]}</Badge>
          {mayApply ? <StatusBadge venster={venster} lokaal={lokaal} /> : null}
        </p>
        <p>{uitleg}</p>
        {geldig === '' ? null : <p className="soft">{geldig}</p>}
        <OwnNote lokaal={lokaal} />
      </div>
      <div className="beheer-bron">
        <p className="strong">{w.bron}</p>
        <p>{bron.titel}</p>
        <p className="beheer-vindplaats">{bron.vindplaats}</p>
        <p className="soft">{w.gecontroleerd(bron.gecontroleerd)}</p>
      </div>
      <div className="beheer-meer">
        <Disclosure
          level={4}
          isExpanded={open}
          onExpandedChange={setOpen}
          title={
            <>
              {w.meer}
              <span className="only-read">{`: ${naam}`}</span>
            </>
          }
        >
          {open ? <RuleDetails regel={regel} mayApply={mayApply} /> : null}
        </Disclosure>
      </div>
    </li>
  );
});
