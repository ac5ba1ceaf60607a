/** The last loads, the newest first, each with its report; and the way back. */
import { useState, type ReactNode } from 'react';
import type { Editie } from '../../../shared/contract/inlezen-vorm';
import { dutchMoment } from '../../../shared/kluis/dutch-moment';
import { Badge, Button, Disclosure } from '../../ui';
import { nameOf } from './edition-name';
import { GoBack } from './GoBack';
import { Report } from './report/Report';
import { usePage } from './report/use-page';
import { words } from './words';

/** Older ones are one click away. */
const PAGE = 4;

export interface HistoryProps {
  readonly geschiedenis: readonly Editie[];
  /** False too while another place on the page offers it. */
  readonly kanTerug: boolean;
}

export function History({ geschiedenis, kanTerug }: HistoryProps): ReactNode {
  const page = usePage(geschiedenis, PAGE);
  const isEmpty = geschiedenis.length <= 1;
  const w = words.eerder;
  return (
    <section className="stack">
      <h2 className="kop">{w.titel}</h2>
      <p>{isEmpty ? w.niets : w.bovenop}</p>
      {isEmpty ? null : (
        <ul className="geschiedenis">
          {page.shown.map((editie) => (
            <Load key={editie.id} editie={editie} />
          ))}
        </ul>
      )}
      {page.next === 0 ? null : (
        <div>
          <Button variant="quiet" onPress={page.more}>
            {w.meer(page.next)}
          </Button>
        </div>
      )}
      {kanTerug ? <GoBack geschiedenis={geschiedenis} /> : null}
    </section>
  );
}

function Load({ editie }: { readonly editie: Editie }): ReactNode {
  const [open, setOpen] = useState(false);
  const { id, gebruiktVanaf, rapport, inGebruik, bewaard } = editie;
  const w = words.eerder;
  const isApp = id === 'app';
  return (
    <li className="card stack-small">
      <div className="row-between">
        <h3 className="strong">{nameOf(editie)}</h3>
        {inGebruik ? <Badge tone="petrol">{w.nu}</Badge> : null}
      </div>
      {isApp ? null : <p className="soft figures">{w.sinds(dutchMoment(gebruiktVanaf))}</p>}
      {bewaard === false && !inGebruik ? <p>{w.weg}</p> : null}
      {rapport !== undefined ? (
        <Disclosure
          level={4}
          title={
            <>
              {w.rapport}
              <span className="only-read">{`: ${rapport.bestand}`}</span>
            </>
          }
          isExpanded={open}
          onExpandedChange={setOpen}
        >
          {open ? <Report rapport={rapport} isUsed /> : null}
        </Disclosure>
      ) : isApp ? null : (
        <p className="soft">{w.geenRapport}</p>
      )}
    </li>
  );
}
