/** How long one must wait, and why. The seconds are not read out one by one; usePatience tells the beginning and the end. */
import type { ReactNode } from 'react';
import { words } from './words';

export function WaitLine({ seconds }: { readonly seconds: number }): ReactNode {
  if (seconds === 0) return null;
  return (
    <p>
      <strong className="figures">{words.open.wacht(seconds)}</strong> {words.open.waarom}
    </p>
  );
}
