/** Four digits and the place they stand for. A postcode that is not known is not kept. */
import { MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Pc4 } from '../../../shared/domain/ids';
import { TextField } from '../../ui';
import { usePostcode } from './use-postcode';
import { words } from './words';

export interface PostcodeProps {
  readonly value: Pc4 | undefined;
  readonly onChange: (value: Pc4 | undefined) => void;
}

export function Postcode({ value, onChange }: PostcodeProps): ReactNode {
  const { text, error, plaats, change } = usePostcode(value, onChange);
  const wrong = { cijfers: words.postcode.cijfers, onbekend: words.postcode.onbekend(text) };
  return (
    <div className="stack-small">
      <TextField
        label={words.postcode.vraag}
        description={words.postcode.uitleg}
        inputMode="numeric"
        size={6}
        value={text}
        error={error === undefined ? undefined : wrong[error]}
        onChange={change}
      />
      {plaats === undefined ? null : (
        <p className="row">
          <MapPin aria-hidden />
          <span>{words.postcode.gevonden(plaats.plaats, plaats.gemeente, plaats.regio)}</span>
        </p>
      )}
    </div>
  );
}
