/** No version of the kluis can be read. Nothing was thrown away. */
import type { ReactNode } from 'react';
import { GatePage } from '../../app';
import { StartAfresh } from './StartAfresh';
import { WorkWithout } from './WorkWithout';
import { words } from './words';
import './kluis.css';

export function Damaged(): ReactNode {
  const w = words.stuk;
  return (
    <GatePage title={w.titel} lead={<p>{w.lead}</p>}>
      <ul className="way-points">
        {w.punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
      <StartAfresh />
      <WorkWithout />
    </GatePage>
  );
}
