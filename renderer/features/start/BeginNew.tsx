/** The one button of an app that was just opened. */
import { MessageCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useGesprek } from '../../app';
import { Button } from '../../ui';
import { words } from './words';

export function BeginNew(): ReactNode {
  const { nieuw } = useGesprek();
  const [, navigate] = useLocation();
  const begin = async (): Promise<void> => {
    if (await nieuw()) navigate('/situatie');
  };
  return (
    <div>
      <Button
        variant="primary"
        icon={<MessageCircle aria-hidden />}
        onPress={() => {
          void begin();
        }}
      >
        {words.nieuw}
      </Button>
    </div>
  );
}
