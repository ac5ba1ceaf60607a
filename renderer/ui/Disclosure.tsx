/** Something that folds open in place. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import './disclosure.css';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Level of the heading around the button; 3 when absent. */
  readonly level?: 2 | 3 | 4 | 5;
  readonly defaultExpanded?: boolean;
  readonly isExpanded?: boolean;
  readonly onExpandedChange?: (expanded: boolean) => void;
  /** The button that folds, to give the focus back to. */
  readonly triggerRef?: Ref<HTMLButtonElement>;
}

export function Disclosure(props: DisclosureProps): ReactNode {
  const { title, children, level = 3 } = props;
  return (
    <AriaDisclosure
      className="disclosure"
      {...(props.defaultExpanded === undefined ? {} : { defaultExpanded: props.defaultExpanded })}
      {...(props.isExpanded === undefined ? {} : { isExpanded: props.isExpanded })}
      {...(props.onExpandedChange === undefined ? {} : { onExpandedChange: props.onExpandedChange })}
    >
      <Heading level={level}>
        <Button
          slot="trigger"
          className="disclosure-button"
          {...(props.triggerRef === undefined ? {} : { ref: props.triggerRef })}
        >
          <ChevronRight aria-hidden className="disclosure-icon" />
          <span className="disclosure-title">{title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
