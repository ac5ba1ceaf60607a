/** A button that stays pressed: a filter or a setting. The pressed state is also told by a check mark. */
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  ToggleButton as AriaToggleButton,
  type ToggleButtonProps as AriaToggleButtonProps,
} from 'react-aria-components';
import './button.css';
import './toggle.css';

export interface ToggleButtonProps extends Omit<AriaToggleButtonProps, 'className' | 'children' | 'style'> {
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export function ToggleButton({ icon, children, ...rest }: ToggleButtonProps): ReactNode {
  return (
    <AriaToggleButton {...rest} className="button toggle">
      {({ isSelected }) => (
        <>
          {isSelected ? <Check aria-hidden /> : icon}
          <span>{children}</span>
        </>
      )}
    </AriaToggleButton>
  );
}
