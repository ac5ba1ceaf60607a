/** Below the frame: what is not on disk, for as long as that lasts, and what happened to the file, until put away. */
import type { ReactNode } from 'react';
import { nl } from '../../i18n/nl';
import { Button, Notice } from '../../ui';
import { useCore, useKluis } from '../core-context';
import { isOpenKluis } from '../kluis-state';
import './kluis-notices.css';

export function KluisNotices(): ReactNode {
  const { kluis } = useCore();
  const { toestand, putAway } = useKluis();
  if (!isOpenKluis(toestand)) return null;
  const { opslag, meldingen } = toestand;
  const shown = meldingen.filter((melding) => !putAway.includes(melding));
  const failed = opslag.staat === 'mislukt';
  if (!failed && shown.length === 0) return null;
  const reden = nl.opslagFout[opslag.reden ?? 'onbekend'];
  return (
    <div className="kluis-notices no-print">
      {failed ? (
        <Notice kind="fout" title={`${nl.opslag.mislukt}: ${reden.titel}`}>
          <p>{reden.uitleg}</p>
          <p>{nl.opslagBlijft}</p>
        </Notice>
      ) : null}
      {shown.map((melding) => (
        <Notice
          key={melding}
          kind="letop"
          title={nl.meldingen[melding].titel}
          actions={
            <Button
              about={nl.meldingen[melding].titel}
              onPress={() => {
                kluis.putAway(melding);
              }}
            >
              {nl.meldingWeg}
            </Button>
          }
        >
          {nl.meldingen[melding].uitleg}
        </Notice>
      ))}
    </div>
  );
}
