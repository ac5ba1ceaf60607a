/** Prints the page as it stands: what is meant for the screen alone carries the class `no-print`. */
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './Button';

export function PrintButton({ children }: Pick<ButtonProps, 'children'>): ReactNode {
  return (
    <Button
      icon={<Printer aria-hidden />}
      onPress={() => {
        window.print();
      }}
    >
      {children}
    </Button>
  );
}
