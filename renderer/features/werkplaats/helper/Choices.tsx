/** What the helper can do once the PIN is right. */
import { ArrowLeft, LogOut, Maximize, UserRound } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { FoutNotice, useAction, useCall } from '../../../app';
import { Button } from '../../../ui';
import { goFullScreen, wantFullScreen } from '../person/full-screen';
import { words } from './words';

export interface ChoicesProps {
  readonly pin: string;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function Choices({ pin, onBack, onNext }: ChoicesProps): ReactNode {
  const stop = useAction('werkplaats.stop');
  const inBrowser = useCall('app.status', {}).data?.host === 'browser';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const end = async (): Promise<void> => {
    // The page is left as soon as the core tells that the werkplaats ended.
    await stop.run({ pin });
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="wp-kop">
        {words.watNu}
      </h2>
      {stop.error === undefined ? null : <FoutNotice fout={stop.error} />}
      <ul className="wp-choices">
        <li>
          <Button variant="primary" icon={<UserRound aria-hidden />} onPress={onNext}>
            {words.volgende}
          </Button>
          <p className="soft">{words.volgendeUitleg}</p>
        </li>
        {inBrowser ? (
          <li>
            <Button
              icon={<Maximize aria-hidden />}
              onPress={() => {
                wantFullScreen(true);
                void goFullScreen();
              }}
            >
              {words.volScherm}
            </Button>
            <p className="soft">{words.volSchermUitleg}</p>
          </li>
        ) : null}
        <li>
          <Button
            danger
            icon={<LogOut aria-hidden />}
            isDisabled={stop.busy}
            onPress={() => {
              void end();
            }}
          >
            {words.stop}
          </Button>
          <p className="soft">{words.stopUitleg}</p>
        </li>
        <li>
          <Button icon={<ArrowLeft aria-hidden />} onPress={onBack}>
            {words.terug}
          </Button>
        </li>
      </ul>
    </>
  );
}
