/** The report of what stands ready, and the one question: use it or not. A package of unknown origin is asked twice. */
import { Check, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { InleesRapport } from '../../../../shared/contract/inlezen-vorm';
import type { Fout } from '../../../../shared/contract/result';
import { useCore } from '../../../app';
import { Button, ConfirmDialog, Notice } from '../../../ui';
import { ReadFailed } from '../ReadFailed';
import { Report } from './Report';
import { Signature } from './Signature';
import { words } from './words';

export interface ProposalProps {
  readonly rapport: InleesRapport;
  readonly bezig: boolean;
  readonly fout: Fout | null;
}

export function Proposal({ rapport, bezig, fout }: ProposalProps): ReactNode {
  const { inlezen } = useCore();
  const [asking, setAsking] = useState(false);
  const { voorstel, handtekening } = rapport;
  const isUnsure = handtekening !== undefined && handtekening !== 'goed';
  if (voorstel === null) {
    return (
      <div className="card stack">
        <Notice
          kind="letop"
          title={words.nietsTitel}
          actions={<Button onPress={() => void inlezen.gebruikNiet()}>{words.anderBestand}</Button>}
        >
          {words.niets}
        </Notice>
        <Report rapport={rapport} />
      </div>
    );
  }
  return (
    <div className="card stack">
      <p>{words.lead}</p>
      <Signature rapport={rapport} />
      <Report rapport={rapport}>
        {fout === null ? null : <NotUsed fout={fout} />}
        <div className="row">
          <Button
            variant="primary"
            icon={<Check aria-hidden />}
            isDisabled={bezig}
            onPress={() => {
              if (isUnsure) setAsking(true);
              else void inlezen.gebruik();
            }}
          >
            {bezig ? words.bezig : words.gebruik}
          </Button>
          <Button
            icon={<X aria-hidden />}
            isDisabled={bezig}
            onPress={() => {
              void inlezen.gebruikNiet();
            }}
          >
            {words.gebruikNiet}
          </Button>
        </div>
      </Report>
      <ConfirmDialog
        danger
        title={words.pakket.toch}
        isOpen={asking}
        confirmLabel={words.pakket.tochJa}
        onConfirm={() => {
          void inlezen.gebruik();
        }}
        onClose={() => {
          setAsking(false);
        }}
      >
        <p>{handtekening === 'geen' ? words.pakket.tochGeen : words.pakket.tochOnbekend}</p>
      </ConfirmDialog>
    </div>
  );
}

function NotUsed({ fout }: { readonly fout: Fout }): ReactNode {
  return fout.code === 'niet-gevonden' ? (
    <Notice kind="fout">{words.verlopen}</Notice>
  ) : (
    <ReadFailed fout={fout} />
  );
}
