/**
 * The help of a screen: a quiet button at the end of its first line, at the same place everywhere, which folds open
 * one paragraph below it, with the way to the list of keys and to the handleiding.
 */
import { BookOpen, CircleQuestionMark, Keyboard } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { KEYS } from '../../app/keys/keys';
import { Button, KeyHint, TextLink } from '../../ui';
import { showKeyHelp } from './key-help-store';
import { helpAt } from './screen-help';
import { words } from './words';
import './hulp.css';

export interface UitlegProps {
  /** What stands on the first line: the heading of the page, or its bar of buttons. */
  readonly children: ReactNode;
}

export function Uitleg({ children }: UitlegProps): ReactNode {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [path] = useLocation();
  const text = helpAt(path);
  if (text === undefined) return children;
  return (
    <>
      <div className="uitleg-line">
        {children}
        <div className="no-print">
          <Button
            variant="quiet"
            icon={<CircleQuestionMark aria-hidden />}
            aria-expanded={open}
            {...(open ? { 'aria-controls': id } : {})}
            onPress={() => {
              setOpen(!open);
            }}
          >
            {words.uitleg}
          </Button>
        </div>
      </div>
      {open ? (
        <section id={id} className="uitleg-box no-print" aria-label={words.over}>
          <p>{text}</p>
          <div className="row">
            <Button
              icon={<Keyboard aria-hidden />}
              iconEnd={<KeyHint>{KEYS.help}</KeyHint>}
              aria-keyshortcuts={KEYS.help}
              onPress={() => {
                showKeyHelp(true);
              }}
            >
              {words.toetsen}
            </Button>
            {path === '/handleiding' ? null : (
              <TextLink to="/handleiding" icon={<BookOpen aria-hidden />}>
                {words.handleiding}
              </TextLink>
            )}
          </div>
        </section>
      ) : null}
    </>
  );
}
