/** A part of the page that folds open, with a place that a card can lead to. */
import type { ReactNode } from 'react';
import { Disclosure } from '../../ui';
import { sectionElementId, type SectionId, type Sections } from './use-sections';

export interface SectionProps {
  readonly id: SectionId;
  readonly title: string;
  readonly sections: Sections;
  readonly children: ReactNode;
}

export function Section({ id, title, sections, children }: SectionProps): ReactNode {
  return (
    <div className="card route-deel" id={sectionElementId(id)}>
      <Disclosure
        level={2}
        title={<span className="kop">{title}</span>}
        isExpanded={sections.isOpen(id)}
        onExpandedChange={(open) => {
          sections.set(id, open);
        }}
      >
        {sections.isOpen(id) ? children : null}
      </Disclosure>
    </div>
  );
}
