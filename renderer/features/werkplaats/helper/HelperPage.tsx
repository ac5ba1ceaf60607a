/** The helper's corner: behind the PIN, in Dutch, over whatever the candidate was doing. */
import { useState, type ReactNode } from 'react';
import { Choices } from './Choices';
import { PinForm } from './PinForm';
import { words } from './words';

export interface HelperPageProps {
  /** Milliseconds before a PIN may be tried. */
  readonly wachtMs: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function HelperPage({ wachtMs, onBack, onNext }: HelperPageProps): ReactNode {
  const [pin, setPin] = useState<string>();
  return (
    <div className="wp" lang="nl" dir="ltr">
      <main className="wp-main" id="inhoud">
        <h1 className="wp-title">{words.titel}</h1>
        {pin === undefined ? (
          <PinForm wachtMs={wachtMs} onPin={setPin} onBack={onBack} />
        ) : (
          <Choices pin={pin} onBack={onBack} onNext={onNext} />
        )}
      </main>
    </div>
  );
}
