/** The way around a kluis that is locked, held or damaged: it stays as it is, and one works without. */
import type { ReactNode } from 'react';
import { useAction } from '../../app';
import { Button } from '../../ui';
import { KluisFout } from './KluisFout';
import { words } from './words';

export function WorkWithout(): ReactNode {
  const without = useAction('kluis.werkwijze');
  return (
    <div className="stack-small">
      <div>
        <Button
          variant="quiet"
          isDisabled={without.busy}
          onPress={() => {
            void without.run({ werkwijze: 'zonder-bewaren' });
          }}
        >
          {words.open.zonder}
        </Button>
      </div>
      <KluisFout fout={without.error} />
      <p className="soft">{words.open.zonderUitleg}</p>
    </div>
  );
}
