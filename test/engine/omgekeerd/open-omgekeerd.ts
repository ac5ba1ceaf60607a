/** Conversations of one day in a kluis, and the leerbanen that they are compared with. */
import { omgekeerdHandlers } from '../../../electron/engine/omgekeerd/handlers';
import { profielen } from '../../../electron/engine/omgekeerd/profielen';
import type { Machine } from '../../../electron/engine';
import type { Wijziging } from '../../../shared/domain/gesprek';
import type { GesprekCode } from '../../../shared/domain/ids';
import { rawRecord } from '../../shared/leerbanen/raw-record';
import { openText } from '../leerbanen/open-leerbanen';
import type { TestEngine } from '../test-engine';
import { NOW } from '../test-machine';
import { openSmallEngine } from '../vault/small-engine';

export interface OpenOmgekeerd extends TestEngine {
  /** Begins a conversation with these changes in it. */
  readonly persoon: (...wijzigingen: readonly Wijziging[]) => Promise<GesprekCode>;
}

/** A leerbaan in Tilburg for Gastheer/-vrouw with one werkproces to learn, unless it is changed. */
export const plek = (id: string, changes: Record<string, unknown> = {}): Record<string, unknown> =>
  rawRecord({ leerplaatsId: id, organisatie: { naam: `Bedrijf ${id}`, leerbedrijfId: id }, ...changes });

export const inAmsterdam = { adres: { postcode: '1011 AB', plaats: 'Amsterdam', coordinaten: null } };

export async function openOmgekeerd(
  records: readonly unknown[],
  machine: Partial<Machine> = {},
): Promise<OpenOmgekeerd> {
  const { ontmoet } = await openText(records);
  const test = await openSmallEngine(machine, undefined, (feature) =>
    omgekeerdHandlers({
      kern: () => ({ ontmoet }),
      profielen: profielen({
        ...feature,
        now: machine.now ?? (() => NOW),
        huidigEvenement: feature.evenementen.huidig,
      }),
    }),
  );
  return {
    ...test,
    persoon: async (...wijzigingen) => {
      const { code } = await test.call('gesprek.nieuw', {});
      for (const wijziging of wijzigingen) await test.call('gesprek.wijzig', { wijziging });
      return code;
    },
  };
}
