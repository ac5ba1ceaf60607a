/** The list of keys, over any page. Opens on `?`, but never while somebody types. */
import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { isForText } from '../../app/keys/is-typing';
import { KEYS } from '../../app/keys/keys';
import { setSingleKeys, singleKeysOn, useSingleKeysOn } from '../../app/keys/single-keys';
import { useKeyDown } from '../../app/keys/use-key-down';
import { Dialog, KeyHint, Switch } from '../../ui';
import { showKeyHelp, useKeyHelpShown } from './key-help-store';
import { KEY_GROUPS, type KeyRow } from './key-list';
import { words } from './words';
import './hulp.css';

export function KeyHelp(): ReactNode {
  const isOpen = useKeyHelpShown();
  const single = useSingleKeysOn();
  const [path] = useLocation();
  // Back and a typed address show another page: the list does not stay in front of it.
  useEffect(() => {
    showKeyHelp(false);
  }, [path]);
  useKeyDown((event) => {
    if (event.key !== KEYS.help || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.defaultPrevented || event.repeat || isForText(event) || !singleKeysOn()) return;
    event.preventDefault();
    showKeyHelp(true);
  });
  return (
    <Dialog
      title={words.lijst.titel}
      isOpen={isOpen}
      onClose={() => {
        showKeyHelp(false);
      }}
    >
      <p>{words.lijst.lead}</p>
      {KEY_GROUPS.map(({ title, rows }) => (
        <section key={title} className="stack-small">
          <h3>{title}</h3>
          <dl className="key-list">
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </dl>
        </section>
      ))}
      <div>
        <Switch isSelected={single} onChange={setSingleKeys}>
          {words.lijst.los}
        </Switch>
        <p className="soft">{words.lijst.losUit}</p>
      </div>
    </Dialog>
  );
}

function Row({ row }: { readonly row: KeyRow }): ReactNode {
  return (
    <div className="key-row">
      <dt>
        {row.presses.map((press, at) => (
          <span key={press.join('+')}>
            {at === 0 ? '' : ` ${words.lijst.en} `}
            {press.map((key, i) => (
              <span key={key}>
                {i === 0 ? '' : ' + '}
                <KeyHint read>{key}</KeyHint>
              </span>
            ))}
          </span>
        ))}
      </dt>
      <dd>{row.does}</dd>
    </div>
  );
}
