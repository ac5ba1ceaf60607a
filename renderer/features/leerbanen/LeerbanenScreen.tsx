/** Leerbanen within reach: a list beside a map, best first, with what fell away and why. */
import type { ReactNode } from 'react';
import { StepLayout, useGesprek } from '../../app';
import { Search } from './Search';
import { words } from './words';
import './leerbanen.css';

export default function LeerbanenScreen(): ReactNode {
  const { gesprek } = useGesprek();
  return (
    <StepLayout step="leerbanen" wide title={words.titel} lead={<p>{words.lead}</p>}>
      {gesprek === null ? null : <Search gesprek={gesprek} />}
    </StepLayout>
  );
}
