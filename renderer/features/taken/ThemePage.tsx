/** For who types nothing: tap where you have been, and the cards begin there. */
import { Check } from 'lucide-react';
import { useState, type ReactNode, type RefObject } from 'react';
import { hoofdletter } from '../../i18n/format';
import { themaNaam } from '../../i18n/themas';
import { Button, Notice, TileGroup } from '../../ui';
import { THEME_GROUPS } from './theme-groups';
import { THEME_ICONS } from './theme-icons';
import { words } from './words';

export interface ThemePageProps {
  readonly kop: RefObject<HTMLHeadingElement | null>;
  /** What was chosen before; the page then changes that choice. */
  readonly before: ReadonlySet<string>;
  readonly onDone: (chosen: ReadonlySet<string>) => void;
  readonly onPass: () => void;
}

export function ThemePage({ kop, before, onDone, onPass }: ThemePageProps): ReactNode {
  const [chosen, setChosen] = useState(before);
  const [asked, setAsked] = useState(false);
  const none = chosen.size === 0;
  return (
    <section className="stack-large" aria-label={words.themas.titel}>
      <div className="stack-small">
        <h2 ref={kop} tabIndex={-1} className="kop">
          {words.themas.titel}
        </h2>
        <p>{words.themas.meer}</p>
        <p>{words.themas.uitleg}</p>
      </div>
      <div className="stack theme-groups">
        {THEME_GROUPS.map(({ titel, themas }) => (
          <TileGroup
            key={titel}
            title={titel}
            tiles={themas.map((thema) => ({
              id: thema,
              label: hoofdletter(themaNaam(thema)),
              icon: <ThemeIcon thema={thema} />,
            }))}
            chosen={chosen}
            onChange={setChosen}
          />
        ))}
      </div>
      <div className="stack-small theme-actions">
        <div role="alert">{asked && none ? <Notice kind="letop">{words.themas.niets}</Notice> : null}</div>
        <div className="row">
          <Button
            variant="primary"
            icon={<Check aria-hidden />}
            onPress={() => {
              if (none) setAsked(true);
              else onDone(chosen);
            }}
          >
            {words.themas.klaar}
          </Button>
          <Button variant="quiet" onPress={onPass}>
            {before.size === 0 ? words.themas.overslaan : words.themas.laat}
          </Button>
          <p className="soft">{words.themas.gekozen(chosen.size)}</p>
        </div>
      </div>
    </section>
  );
}

function ThemeIcon({ thema }: { readonly thema: string }): ReactNode {
  const Icon = THEME_ICONS[thema];
  return Icon === undefined ? null : <Icon aria-hidden />;
}
