/** A button that lets the user choose one file. */
import { FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button, type ButtonProps } from './Button';

export interface FileButtonProps extends Pick<ButtonProps, 'variant' | 'isDisabled'> {
  /** File name endings or MIME types: `['.json']`. */
  readonly accept: readonly string[];
  readonly onFile: (file: File) => void;
  readonly children: string;
}

export function FileButton({ accept, onFile, children, ...button }: FileButtonProps): ReactNode {
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) onFile(file);
      }}
    >
      <Button icon={<FolderOpen aria-hidden />} {...button}>
        {children}
      </Button>
    </FileTrigger>
  );
}
