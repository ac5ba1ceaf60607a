/** Where somebody has been: pictograms with words, as many as one likes. */
import { ArrowRight, SkipForward } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Gesprek } from '../../../../shared/domain/gesprek';
import { useGesprek } from '../../../app';
import { hoofdletter } from '../../../i18n/format';
import { themaNaam } from '../../../i18n/themas';
import { Button, TileGroup } from '../../../ui';
import { chosenThemes, themeAnswers } from '../../taken/theme-answers';
import { SHOWN_THEMES } from '../../taken/theme-groups';
import { useFlow } from '../flow-context';
import { Page } from '../page/Page';
import { Pictogram } from '../page/Pictogram';
import { Say } from '../texts/Say';

const HEADING = 'wp-themas';

export function ThemesPage({ gesprek }: { readonly gesprek: Gesprek }): ReactNode {
  const { wijzig } = useGesprek();
  const { go } = useFlow();
  const { themas } = gesprek.antwoorden;
  const [chosen, setChosen] = useState(() => chosenThemes(themas));
  return (
    <Page
      id="themas"
      step={2}
      title={<Say text="scherm.themas.titel" />}
      headingId={HEADING}
      onBack={() => {
        go('postcode');
      }}
      actions={
        <>
          <p role="status">
            {chosen.size === 0 ? null : <Say text="scherm.themas.gekozen" values={{ aantal: chosen.size }} />}
          </p>
          {chosen.size === 0 ? (
            <Button
              icon={<SkipForward aria-hidden className="wp-arrow" />}
              onPress={() => {
                go('kaarten');
              }}
            >
              <Say text="scherm.overslaan" />
            </Button>
          ) : (
            <Button
              variant="primary"
              iconEnd={<ArrowRight aria-hidden className="wp-arrow" />}
              onPress={() => {
                void wijzig({ soort: 'themas', themas: themeAnswers(themas, chosen) });
                go('kaarten');
              }}
            >
              <Say text="scherm.verder" />
            </Button>
          )}
        </>
      }
    >
      <p>
        <Say text="scherm.themas.uitleg" />
      </p>
      <TileGroup
        labelledBy={HEADING}
        tiles={SHOWN_THEMES.map((thema) => ({
          id: thema,
          label: <Say text={`thema.${thema}`} plain={hoofdletter(themaNaam(thema))} />,
          icon: <Pictogram thema={thema} />,
        }))}
        chosen={chosen}
        onChange={setChosen}
      />
    </Page>
  );
}
