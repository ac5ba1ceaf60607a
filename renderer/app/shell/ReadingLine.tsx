/** In the frame, on every other screen: a file is being read, or its report waits for an answer. */
import { FileInput } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { nl } from '../../i18n/nl';
import { announce, TextLink } from '../../ui';
import { useReading } from '../core-context';

const SCREEN = '/gegevens';

export function ReadingLine(): ReactNode {
  const state = useReading();
  const [path] = useLocation();
  const isElsewhere = path !== SCREEN;
  const before = useRef(state.fase);
  useEffect(() => {
    if (before.current === 'lezen' && state.fase !== 'lezen' && isElsewhere) {
      announce(state.fase === 'rapport' ? nl.inlezen.rapportKlaar : nl.inlezen.gestopt);
    }
    before.current = state.fase;
  }, [state.fase, isElsewhere]);
  if (!isElsewhere || (state.fase !== 'lezen' && state.fase !== 'rapport')) return null;
  return (
    <TextLink to={SCREEN} icon={<FileInput aria-hidden />}>
      {state.fase === 'lezen' ? nl.inlezen.bezig(Math.floor(state.deel * 100)) : nl.inlezen.rapport}
    </TextLink>
  );
}
