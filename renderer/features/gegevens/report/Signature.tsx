/** Who made a package and how sure that is; a key that nobody knows can be trusted after comparing its fingerprint. */
import { ShieldCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { InleesRapport } from '../../../../shared/contract/inlezen-vorm';
import { FoutNotice, useAction, useCore } from '../../../app';
import { Button, Notice } from '../../../ui';
import { words } from './words';

export function Signature({ rapport }: { readonly rapport: InleesRapport }): ReactNode {
  const { inlezen } = useCore();
  const trust = useAction('pakket.vertrouw');
  const [trusted, setTrusted] = useState(false);
  const { handtekening, pakket } = rapport;
  const w = words.pakket;
  if (handtekening === undefined || pakket === undefined) return null;
  const { maker, sleutel } = pakket;
  if (handtekening === 'goed') {
    return (
      <Notice kind="gelukt" title={w.goedTitel}>
        {trusted ? w.vertrouwd(maker) : w.goed(maker)}
      </Notice>
    );
  }
  if (handtekening === 'geen' || sleutel === null) {
    return (
      <Notice kind="letop" title={w.geenTitel}>
        {w.geen}
      </Notice>
    );
  }
  const vertrouw = async (): Promise<void> => {
    const answer = await trust.run({ publiek: sleutel.publiek, naam: maker });
    if (!answer.ok) return;
    setTrusted(true);
    inlezen.vertrouwd();
  };
  return (
    <Notice
      kind="letop"
      title={w.onbekendTitel}
      actions={
        <Button
          icon={<ShieldCheck aria-hidden />}
          isDisabled={trust.busy}
          onPress={() => {
            void vertrouw();
          }}
        >
          {w.vertrouw}
        </Button>
      }
    >
      <p>{w.onbekend(maker)}</p>
      <p>{w.vergelijk}</p>
      <p className="vingerafdruk">{sleutel.vingerafdruk}</p>
      {trust.error === undefined ? null : <FoutNotice fout={trust.error} />}
    </Notice>
  );
}
