/** Until when this conversation is kept, with the way to another day and to everything that is kept. */
import { CalendarClock, Eye } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { Button, TextLink } from '../../ui';
import { EndDate } from '../gesprekken/EndDate';
import { KeptLine } from './KeptLine';
import { words } from './words';

export function KeptUntil({
  gesprek: { code, bewaarTot },
}: {
  readonly gesprek: Pick<Gesprek, 'code' | 'bewaarTot'>;
}): ReactNode {
  const [asking, setAsking] = useState(false);
  return (
    <div className="stack-small">
      <KeptLine bewaarTot={bewaarTot} />
      <div className="row">
        {bewaarTot === undefined ? null : (
          <>
            <Button
              icon={<CalendarClock aria-hidden />}
              onPress={() => {
                setAsking(true);
              }}
            >
              {words.einddatum}
            </Button>
            <EndDate
              regel={{ code, bewaarTot }}
              isOpen={asking}
              onClose={() => {
                setAsking(false);
              }}
            />
          </>
        )}
        <TextLink to="/inzage" icon={<Eye aria-hidden />}>
          {words.inzage}
        </TextLink>
      </div>
    </div>
  );
}
