/** The initials that were typed last, until the app closes: who corrects one rule often corrects more. */
let paraaf = '';

export const paraafMemory = {
  get: (): string => paraaf,
  set: (next: string): void => {
    paraaf = next;
  },
};
