/** The first page: every language in its own words. */
import { Languages } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { Taal } from '../../../../shared/domain/taal';
import { useCall } from '../../../app';
import { Button } from '../../../ui';
import { Page } from '../page/Page';
import { createTexts, listFor } from '../texts/create-texts';
import { LANGUAGES } from '../texts/languages';
import { Say } from '../texts/Say';

/** The other languages are looked up once somebody stands here: the page itself must not wait for them. */
const LOOK_UP_MS = 1500;

export interface LanguagePageProps {
  readonly talen: readonly Taal[];
  readonly onChoose: (taal: Taal) => void;
}

export function LanguagePage({ talen, onChoose }: LanguagePageProps): ReactNode {
  const [stands, setStands] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setStands(true);
    }, LOOK_UP_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);
  return (
    <Page id="taal" title={<Say text="scherm.taal.titel" />} isEmpty>
      <ul className="wp-languages">
        {talen.map((taal) => (
          <li key={taal}>
            <Choice taal={taal} lookUp={stands} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

interface ChoiceProps {
  readonly taal: Taal;
  readonly lookUp: boolean;
  readonly onChoose: (taal: Taal) => void;
}

function Choice({ taal, lookUp, onChoose }: ChoiceProps): ReactNode {
  const { tag, dir, naam } = LANGUAGES[taal];
  const list = useCall('talen.toon', lookUp ? { taal: listFor(taal) } : null).data;
  const phrase = list === undefined ? undefined : createTexts(taal, list).say('scherm.taal.titel');
  return (
    <Button
      icon={<Languages aria-hidden />}
      onPress={() => {
        onChoose(taal);
      }}
    >
      <span className="wp-language" lang={tag} dir={dir}>
        <span className="wp-language-name">{naam}</span>{' '}
        <span className="soft">{phrase === undefined ? '\u00a0' : phrase.text}</span>
      </span>
    </Button>
  );
}
