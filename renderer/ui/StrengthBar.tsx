/** How strong something is, as five blocks. The words beside it say the same; the blocks are decoration. */
import type { ReactNode } from 'react';
import './strength-bar.css';

export interface StrengthBarProps {
  /** 0 to 4: one block is filled for 0, all five for 4. */
  readonly score: number;
  /** What the blocks say, in words. */
  readonly children: ReactNode;
}

const BLOCKS = [0, 1, 2, 3, 4] as const;

export function StrengthBar({ score, children }: StrengthBarProps): ReactNode {
  return (
    <div className="strength">
      <span className="strength-blocks" aria-hidden>
        {BLOCKS.map((block) => (
          <span key={block} className={block <= score ? 'strength-block strength-full' : 'strength-block'} />
        ))}
      </span>
      <span className="strong">{children}</span>
    </div>
  );
}
