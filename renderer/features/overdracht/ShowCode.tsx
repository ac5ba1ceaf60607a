/** The conversation as a QR and as words, for a laptop that stands near: no file is needed. */
import { QrCode as Icon } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { OverdrachtCode } from '../../../shared/contract/code-vorm';
import { FoutNotice, useAction } from '../../app';
import { Button, QrCode } from '../../ui';
import { words } from './words';
import './overdracht.css';

/** @param onBefore saves what still waits; resolves when the core has it */
export function ShowCode({ onBefore }: { readonly onBefore: () => Promise<void> }): ReactNode {
  const make = useAction('overdracht.code');
  const w = words.code;
  return (
    <>
      {make.error === undefined ? null : <FoutNotice fout={make.error} />}
      <div>
        <Button
          icon={<Icon aria-hidden />}
          onPress={() => {
            if (!make.busy) void onBefore().then(() => make.run({}));
          }}
        >
          {make.data === undefined ? w.laatZien : w.opnieuw}
        </Button>
      </div>
      {make.data === undefined ? null : <MadeCode key={make.data.qr} code={make.data} />}
    </>
  );
}

function MadeCode({ code }: { readonly code: OverdrachtCode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const w = words.code;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className="card stack">
      <h3 className="strong" ref={heading} tabIndex={-1}>
        {w.klaar}
      </h3>
      <div className="overdracht-code">
        <QrCode text={code.qr} label={w.qr} size="16rem" />
        <div className="stack-small">
          <p>{w.kies(code.woorden.length)}</p>
          <ol className="overdracht-lijst" aria-label={w.lijst}>
            {code.woorden.map((woord, index) => (
              <li key={index}>{woord}</li>
            ))}
          </ol>
        </div>
      </div>
      <p className="soft">{w.nietMee}</p>
      <p className="soft">{w.let}</p>
    </div>
  );
}
