/** How to read the bar, in the panel. */
import type { ReactNode } from 'react';
import { FOUR_STATES, FourStateSample } from '../../ui';
import { words } from './words';
import './richtingen.css';

export function Legend(): ReactNode {
  return (
    <>
      <p>{words.uitleg.balk}</p>
      <ul className="legend">
        {FOUR_STATES.map((state) => (
          <li key={state}>
            <FourStateSample state={state} />
            <span>{words.uitleg.staten[state]}</span>
          </li>
        ))}
      </ul>
      <p>{words.uitleg.zwaarte}</p>
    </>
  );
}
