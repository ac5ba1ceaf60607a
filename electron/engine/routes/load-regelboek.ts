/** Reads the rules from the reference data and proves their form once, at start. */
import { z } from 'zod';
import { parseRegelboek, type Regelboek } from '../../../shared/rules/rule-book';
import { EngineError } from '../engine-error';
import type { Reference } from '../reference/types';

const Rij = z.object({ id: z.string(), document: z.string() });

/** @throws EngineError `gegevens-beschadigd` when a row is no rule */
export function loadRegelboek(reference: Reference): Regelboek {
  try {
    const rijen = z.array(Rij).parse(reference.query('SELECT id, soort, document FROM regeling ORDER BY id'));
    return parseRegelboek(rijen.map((rij): unknown => JSON.parse(rij.document)));
  } catch (error) {
    throw new EngineError('gegevens-beschadigd', {
      detail: `regelingen: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
}
