/** The number of a row that also stands on a map or a drawing: pressing it marks both. */
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import './mark-button.css';

interface MarkButtonProps {
  readonly nummer: number;
  /** Says what pressing does; the number stands in it. */
  readonly label: string;
  readonly isSelected: boolean;
  readonly onPress: () => void;
}

export function MarkButton({ nummer, label, isSelected, onPress }: MarkButtonProps): ReactNode {
  return (
    <ToggleButton className="mark-button" aria-label={label} isSelected={isSelected} onChange={onPress}>
      {nummer}
    </ToggleButton>
  );
}
