/** One page for each place on the way. Without a conversation there is nothing to go on with but the welcome. */
import type { ReactNode } from 'react';
import type { Uitvoer } from '../../../shared/contract/channels';
import { assertNever } from '../../../shared/domain/assert-never';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Taal } from '../../../shared/domain/taal';
import { useGesprek } from '../../app';
import type { PageId } from './flow';
import { AdviserPage } from './pages/AdviserPage';
import { CardsPage } from './pages/CardsPage';
import { DonePage } from './pages/DonePage';
import { LanguagePage } from './pages/LanguagePage';
import { PostcodePage } from './pages/PostcodePage';
import { RichtingenPage } from './pages/RichtingenPage';
import { TakePage } from './pages/TakePage';
import { ThemesPage } from './pages/ThemesPage';
import { WelcomePage } from './pages/WelcomePage';

export interface CurrentPageProps {
  readonly page: PageId;
  readonly toestand: Uitvoer<'werkplaats.toestand'>;
  readonly canChange: boolean;
  readonly onLanguage: (taal: Taal | null) => void;
}

export function CurrentPage({ page, toestand, canChange, onLanguage }: CurrentPageProps): ReactNode {
  const { gesprek } = useGesprek();
  if (page === 'taal') return <LanguagePage talen={toestand.talen} onChoose={onLanguage} />;
  if (page === 'klaar') return <DonePage />;
  if (page === 'welkom' || gesprek === null) {
    const back = (): void => {
      onLanguage(null);
    };
    return <WelcomePage onBack={canChange ? back : undefined} />;
  }
  return pageWith(page, gesprek);
}

function pageWith(page: Exclude<PageId, 'taal' | 'klaar' | 'welkom'>, gesprek: Gesprek): ReactNode {
  switch (page) {
    case 'postcode':
      return <PostcodePage gesprek={gesprek} />;
    case 'themas':
      return <ThemesPage gesprek={gesprek} />;
    case 'kaarten':
      return <CardsPage gesprek={gesprek} />;
    case 'opleidingen':
      return <RichtingenPage gesprek={gesprek} />;
    case 'mee':
      return <TakePage gesprek={gesprek} />;
    case 'adviseur':
      return <AdviserPage />;
    default:
      return assertNever(page);
  }
}
