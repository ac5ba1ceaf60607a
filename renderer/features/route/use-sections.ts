/** Which of the sections below the routes stand open, and the way to one of them from a card. */
import { useCallback, useState } from 'react';

export type SectionId = 'voorstel' | 'stappen' | 'delen' | 'verder';

/** What is worked out for a route, by the id of that route. */
export const SECTION_OF: Readonly<Record<string, SectionId>> = {
  praktijkverklaring: 'voorstel',
  certificaat: 'delen',
};

export const sectionElementId = (id: SectionId): string => `route-${id}`;

export interface Sections {
  readonly isOpen: (id: SectionId) => boolean;
  readonly set: (id: SectionId, open: boolean) => void;
  /** Opens it and takes the reader there. */
  readonly show: (id: SectionId) => void;
}

/** @param route the chosen route when the page opens: what belongs to it stands open */
export function useSections(route: string | undefined): Sections {
  const [open, setOpen] = useState<ReadonlySet<SectionId>>(() => {
    const first = route === undefined ? undefined : SECTION_OF[route];
    return new Set(first === undefined ? [] : [first]);
  });
  const set = useCallback((id: SectionId, opened: boolean): void => {
    setOpen((before) => {
      const next = new Set(before);
      if (opened) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const show = useCallback(
    (id: SectionId): void => {
      set(id, true);
      const section = document.getElementById(sectionElementId(id));
      section?.querySelector('button')?.focus({ preventScroll: true });
      section?.scrollIntoView();
    },
    [set],
  );
  return { isOpen: (id) => open.has(id), set, show };
}
