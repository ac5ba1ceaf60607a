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
  /** A folder was dropped, or more than one file; then no file is taken. */
  readonly onWrong?: (why: 'map' | 'meer') => void;
  /** Words of the button: "Kies een bestand". */
  readonly button: string;
  /** What one can do here: "Of sleep een bestand hierheen." */
  readonly children: string;
}

export function FileDrop({ accept, onFile, onWrong, button, children }: FileDropProps): ReactNode {
  const drop = async (items: readonly DropItem[]): Promise<void> => {
    const files = items.filter((item) => item.kind === 'file');
    const [file] = files;
    if (onWrong !== undefined && items.length > 1) onWrong('meer');
    else if (file !== undefined) onFile(await file.getFile());
    else if (items.some((item) => item.kind === 'directory')) onWrong?.('map');
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
