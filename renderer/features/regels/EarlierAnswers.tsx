/**
 * After the page was loaded anew the core no longer asks what is known. This offers to answer those
 * questions again; as long as they are still in sight it shows nothing.
 */
import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { useGesprek } from '../../app';
import { Button, announce } from '../../ui';
import { isRemembered } from './seen-questions';
import { words } from './words';

export function EarlierAnswers({ gesprek }: { readonly gesprek: Gesprek }): ReactNode {
  const { wijzig } = useGesprek();
  const vragen = Object.keys(gesprek.routeAntwoorden).filter((id) => !isRemembered(id));
  if (vragen.length === 0) return null;
  const again = (): void => {
    for (const vraag of vragen) void wijzig({ soort: 'route-antwoord', vraag, antwoord: null });
    announce(words.eerder.klaar);
  };
  return (
    <p className="row">
      <span>{words.eerder.zin(vragen.length)}</span>
      <Button variant="quiet" icon={<RotateCcw aria-hidden />} onPress={again}>
        {words.eerder.knop}
      </Button>
    </p>
  );
}
