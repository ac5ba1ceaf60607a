/** A small form that folds open in place, folds again once it is saved, and gives the focus back. */
import { useRef, useState, type ReactNode } from 'react';
import { Disclosure, announce, type DisclosureProps } from '../../ui';
import { EditorDone } from './editor-done';
import './lokaal.css';

export interface EditorProps {
  readonly title: string;
  /** What it is about, for who can not see where it stands. */
  readonly about: string;
  readonly level: NonNullable<DisclosureProps['level']>;
  /** Drawn only while it is open, so that it begins with what holds now. */
  readonly children: ReactNode;
}

export function Editor({ title, about, level, children }: EditorProps): ReactNode {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const done = (said: string): void => {
    setOpen(false);
    trigger.current?.focus();
    announce(said);
  };
  return (
    <Disclosure
      level={level}
      isExpanded={open}
      onExpandedChange={setOpen}
      triggerRef={trigger}
      title={
        <>
          {title}
          <span className="only-read">{`: ${about}`}</span>
        </>
      }
    >
      {open ? (
        <EditorDone value={done}>
          <div className="stack lokaal-form">{children}</div>
        </EditorDone>
      ) : null}
    </Disclosure>
  );
}
