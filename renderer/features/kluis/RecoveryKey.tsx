/**
 * The recovery key, shown once: to print or to write down. One goes on after typing its last group, which proves
 * that it stands on paper. It stays on the screen when the kluis locks meanwhile, since it can not be shown again.
 */
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { GatePage, useCall, useCore } from '../../app';
import { nl } from '../../i18n/nl';
import { Button, Notice, PrintButton, TextField } from '../../ui';
import { groupsOf, sameGroup } from './same-group';
import { words } from './words';
import './kluis.css';

export function RecoveryKey({ herstelsleutel }: { readonly herstelsleutel: string }): ReactNode {
  const { kluis } = useCore();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const groups = groupsOf(herstelsleutel);
  const w = words.sleutel;
  const isWritten = useRef(false);
  useWarnBeforeClosing(isWritten);
  const done = (): void => {
    if (sameGroup(typed, groups.at(-1) ?? '')) {
      isWritten.current = true;
      kluis.keyWritten();
      return;
    }
    setWrong(true);
    field.current?.querySelector('input')?.focus();
  };
  return (
    <GatePage title={w.titel} lead={<p>{w.lead}</p>}>
      <p className="only-print strong">{w.papier(nl.naam)}</p>
      <ol className="key-groups" aria-label={w.label}>
        {groups.map((group, index) => (
          <li key={index} className="key-group">
            {group}
          </li>
        ))}
      </ol>
      <p className="only-print">{w.papierUitleg}</p>
      <div className="no-print">
        <PrintButton>{w.druk}</PrintButton>
      </div>
      <div className="no-print">
        <Notice kind="letop">
          <p>{w.plek}</p>
          <p>{w.beide}</p>
        </Notice>
      </div>
      <div
        className="stack no-print"
        ref={field}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.target instanceof HTMLInputElement) done();
        }}
      >
        <TextField
          label={w.typ}
          description={w.typUitleg}
          value={typed}
          size={8}
          maxLength={20}
          error={wrong ? w.fout : undefined}
          onChange={(value) => {
            setTyped(value);
            setWrong(false);
          }}
        />
        <div>
          <Button variant="primary" onPress={done}>
            {w.knop}
          </Button>
        </div>
      </div>
    </GatePage>
  );
}

/** Closing the page now would lose the key for good. Electron would not ask, but refuse to close: there is no warning. */
function useWarnBeforeClosing(isWritten: RefObject<boolean>): void {
  const isBrowser = useCall('app.status', {}).data?.host === 'browser';
  useEffect(() => {
    if (!isBrowser) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      if (!isWritten.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [isBrowser, isWritten]);
}
