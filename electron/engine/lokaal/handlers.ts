/** Channels of what the organisation itself keeps about rules and desks, and of the list of all rules. */
import type { Correctie, LokaalInhoud, StatusNotitie } from '../../../shared/contract/lokaal-vorm';
import type { Datum } from '../../../shared/domain/ids';
import { applyCorrecties, realChanges } from '../../../shared/lokaal/apply';
import { eraseEntry, putCorrectie, putLoket, putStatus } from '../../../shared/lokaal/entries';
import { mergeLokaal } from '../../../shared/lokaal/merge';
import { stableId } from '../../../shared/rules/regeling-schema';
import type { EngineDeps } from '../deps';
import { EngineError } from '../engine-error';
import type { PartOf } from '../handlers';
import type { Reference } from '../reference/types';
import { dutchDay } from '../routes/dutch-day';
import { loadRegelboek } from '../routes/load-regelboek';
import { LokaalBoek } from './book';
import { fromFile, toFile, weighFile } from './exchange';
import { rulesList } from './rules-list';

interface Parts {
  readonly reference: Reference;
  readonly deps: Pick<EngineDeps, 'userDir' | 'now'>;
}

type Channels =
  | 'regelingen.toon'
  | 'lokaal.toon'
  | 'lokaal.status'
  | 'lokaal.loket'
  | 'lokaal.correctie'
  | 'lokaal.wis'
  | 'lokaal.uitvoer'
  | 'lokaal.invoer';

export interface LokaalFeature {
  readonly boek: LokaalBoek;
  readonly handlers: PartOf<Channels>;
}

/** @throws EngineError `gegevens-beschadigd` when the rules in the reference data have another form */
export async function lokaalFeature({ reference, deps }: Parts): Promise<LokaalFeature> {
  const boek = await LokaalBoek.open(loadRegelboek(reference), deps);
  const vandaag = (): Datum => dutchDay(deps.now());
  const stempel = (): { datum: Datum; gewijzigd: string } => ({
    datum: vandaag(),
    gewijzigd: deps.now().toISOString(),
  });
  const handlers: LokaalFeature['handlers'] = {
    'regelingen.toon': () => rulesList(reference, boek, vandaag()),
    'lokaal.toon': boek.overzicht,
    'lokaal.status': (zet) => {
      const entry: StatusNotitie = { ...zet, ...stempel(), ...(zet.datum ? { datum: zet.datum } : {}) };
      if (vandaag() < entry.datum)
        throw new EngineError('ongeldige-invoer', { veld: 'datum', detail: 'toekomst' });
      assertMoney(boek, entry.regeling);
      return boek.change((before) => putStatus(before, entry));
    },
    'lokaal.loket': (zet) => boek.change((before) => putLoket(before, { ...zet, ...stempel() })),
    'lokaal.correctie': ({ regel, velden, door }) => {
      const row = boek.origineel.regelingen.find(({ id }) => id === regel);
      if (row === undefined) throw new EngineError('niet-gevonden', { veld: 'regel', detail: regel });
      const changes = realChanges(row, velden);
      if (changes === undefined)
        throw new EngineError('ongeldige-invoer', { veld: 'velden', detail: 'niets-anders' });
      const entry: Correctie = { regel, velden: changes, door, ...stempel() };
      return boek.change((before) => fitting(boek, putCorrectie(before, entry), regel));
    },
    'lokaal.wis': (which) =>
      boek.change((before) => {
        const after = eraseEntry(before, which);
        if (after === before) throw new EngineError('niet-gevonden');
        return after;
      }),
    'lokaal.uitvoer': () => toFile(boek.inhoud, vandaag()),
    'lokaal.invoer': async ({ tekst, proef }) => {
      const file = fromFile(tekst);
      const { inhoud, rapport } = weighFile(boek.inhoud, file, vandaag());
      if (!proef) await boek.change((before) => mergeLokaal(before, inhoud));
      return rapport;
    },
  };
  return { boek, handlers };
}

function assertMoney({ origineel }: LokaalBoek, regeling: string): void {
  const known = origineel.regelingen.some((row) => row.soort === 'geld' && stableId(row) === regeling);
  if (!known) throw new EngineError('niet-gevonden', { veld: 'regeling', detail: regeling });
}

/** @throws EngineError `ongeldige-invoer` when the correction of this row would contradict other rules */
function fitting({ origineel }: LokaalBoek, after: LokaalInhoud, regel: string): LokaalInhoud {
  if (applyCorrecties(origineel, after.correcties).nietGebruikt.includes(regel))
    throw new EngineError('ongeldige-invoer', { veld: 'velden', detail: 'past-niet' });
  return after;
}
