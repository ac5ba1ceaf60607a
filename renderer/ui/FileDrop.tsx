/** A place to drop one file on, with a button for who does not drag. */
import { FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { DropZone, FileTrigger, type DropItem } from 'react-aria-components';
import { Button } from './Button';
import './file-drop.css';

interface FileDropProps {
  /** File name endings or MIME types: `['.json']`. */
  readonly accept: readonly string[];
  readonly onFile: (file: File) => void;
  /** Words of the button: "Kies een bestand". */
  readonly button: string;
  /** What one can do here: "Of sleep een bestand hierheen." */
  readonly children: string;
}

export function FileDrop({ accept, onFile, button, children }: FileDropProps): ReactNode {
  const drop = async (items: readonly DropItem[]): Promise<void> => {
    for (const item of items) {
      if (item.kind === 'file') {
        onFile(await item.getFile());
        return;
      }
    }
  };
  return (
    <DropZone
      className="file-drop"
      aria-label={children}
      onDrop={(event) => {
        void drop(event.items);
      }}
    >
      <FileTrigger
        acceptedFileTypes={accept}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) onFile(file);
        }}
      >
        <Button icon={<FolderOpen aria-hidden />}>{button}</Button>
      </FileTrigger>
      <p className="soft">{children}</p>
    </DropZone>
  );
}
