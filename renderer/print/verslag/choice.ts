/** Which report somebody looks at, kept until the app closes: also for the page that prints it. */
import type { VerslagKeuze } from '../../../shared/contract/verslag-vorm';

let keuze: VerslagKeuze | undefined;

export const choiceMemory = {
  get: (): VerslagKeuze | undefined => keuze,
  set: (next: VerslagKeuze): void => {
    keuze = next;
  },
};
