/** Four digits, or none: who skips this is asked nothing more about it. */
import { ArrowRight, MapPin, SkipForward } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Gesprek } from '../../../../shared/domain/gesprek';
import type { Pc4 } from '../../../../shared/domain/ids';
import { useGesprek } from '../../../app';
import { Button, TextField } from '../../../ui';
import { usePostcode } from '../../situatie/use-postcode';
import { withField } from '../../situatie/with-field';
import { useFlow } from '../flow-context';
import { Page } from '../page/Page';
import { Say } from '../texts/Say';

export function PostcodePage({ gesprek }: { readonly gesprek: Gesprek }): ReactNode {
  const { wijzig } = useGesprek();
  const { go } = useFlow();
  const [asked, setAsked] = useState(false);
  const keep = (pc4: Pc4 | undefined): void => {
    setAsked(false);
    void wijzig({ soort: 'situatie', situatie: withField(gesprek.situatie, 'pc4', pc4) });
  };
  const { text, error, plaats, change } = usePostcode(gesprek.situatie.pc4, keep);
  const wrong = error !== undefined || (asked && gesprek.situatie.pc4 === undefined);
  return (
    <Page
      id="postcode"
      step={1}
      title={<Say text="scherm.postcode.titel" />}
      onBack={() => {
        go('welkom');
      }}
      actions={
        <>
          <Button
            icon={<SkipForward aria-hidden className="wp-arrow" />}
            onPress={() => {
              keep(undefined);
              go('themas');
            }}
          >
            <Say text="scherm.overslaan" />
          </Button>
          <Button
            variant="primary"
            iconEnd={<ArrowRight aria-hidden className="wp-arrow" />}
            onPress={() => {
              if (gesprek.situatie.pc4 === undefined) setAsked(true);
              else go('themas');
            }}
          >
            <Say text="scherm.verder" />
          </Button>
        </>
      }
    >
      <p>
        <Say text="scherm.postcode.uitleg" />
      </p>
      <TextField
        label={<Say text="scherm.postcode.veld" />}
        inputMode="numeric"
        size={6}
        value={text}
        error={wrong ? <Say text="scherm.postcode.fout" /> : undefined}
        onChange={change}
      />
      <div className="wp-place">
        {plaats === undefined ? null : (
          <p className="row">
            <MapPin aria-hidden />
            <Say text="scherm.postcode.plaats" values={{ plaats: plaats.plaats }} />
          </p>
        )}
      </div>
    </Page>
  );
}
