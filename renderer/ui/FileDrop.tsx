/** A place to drop files on, with a button for who does not drag. */
import { FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { DropZone, FileTrigger, type DropItem } from 'react-aria-components';
import { Button } from './Button';
import './file-drop.css';

interface FileDropProps {
  /** File name endings or MIME types: `['.json']`. */
  readonly accept: readonly string[];
  /** Takes the first file; for more there is `onFiles`. */
  readonly onFile?: (file: File) => void;
  /** Takes all files at once. */
  readonly onFiles?: (files: readonly File[]) => void;
  /** A folder was dropped, or more than one file where one is asked; then no file is taken. */
  readonly onWrong?: (why: 'map' | 'meer') => void;
  /** Words of the button: "Kies een bestand". */
  readonly button: string;
  /** What one can do here: "Of sleep een bestand hierheen." */
  readonly children: string;
}

export function FileDrop({ accept, onFile, onFiles, onWrong, button, children }: FileDropProps): ReactNode {
  const several = onFiles !== undefined;
  const give = (files: readonly File[]): void => {
    const [first] = files;
    if (first === undefined) return;
    onFiles?.(files);
    onFile?.(first);
  };
  const drop = async (items: readonly DropItem[]): Promise<void> => {
    const files = items.filter((item) => item.kind === 'file');
    const [file] = files;
    if (several && file !== undefined) give(await Promise.all(files.map((one) => one.getFile())));
    else if (onWrong !== undefined && items.length > 1) onWrong('meer');
    else if (file !== undefined) give([await file.getFile()]);
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
        allowsMultiple={several}
        onSelect={(files) => {
          give([...(files ?? [])]);
        }}
      >
        <Button icon={<FolderOpen aria-hidden />}>{button}</Button>
      </FileTrigger>
      <p className="soft">{children}</p>
    </DropZone>
  );
}
