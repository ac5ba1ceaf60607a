/** The task cards of data/sources/taken, checked on their form (not yet on what they refer to). */
import { z } from 'zod';
import { TaakId } from '../../../shared/domain/ids';
import { MET, PLEKKEN } from '../../../shared/domain/taak';
import { BronFout, fout } from '../check/problem';
import { readYamlFolder, type YamlRecord } from './yaml';

const Kaart = z.strictObject({
  id: TaakId,
  zin: z.string(),
  voorbeeld: z.string(),
  woorden: z.array(z.string().min(1)),
  plek: z.enum(PLEKKEN),
  met: z.enum(MET),
  thema: z.string(),
  vaardigheden: z.array(z.string()),
});

export interface TaakBron extends z.infer<typeof Kaart> {
  readonly bestand: string;
  readonly regel: number;
}

/** @throws BronFout with every card that has a wrong or unknown field */
export function readTaken(dir: string): TaakBron[] {
  const records = readYamlFolder(dir, 'taken');
  const gelezen = records.map((record) => ({ record, kaart: Kaart.safeParse(record.inhoud) }));
  const problemen = gelezen.flatMap(({ record, kaart }) =>
    kaart.success
      ? []
      : kaart.error.issues.map((issue) =>
          fout(record.bestand, record.regel, idOf(record), `${issue.path.join('.')}: ${issue.message}`),
        ),
  );
  if (problemen.length > 0) throw new BronFout(problemen);
  return gelezen.flatMap(({ record, kaart }) =>
    kaart.success ? [{ ...kaart.data, bestand: record.bestand, regel: record.regel }] : [],
  );
}

function idOf(record: YamlRecord): string {
  const parsed = z.object({ id: z.string() }).safeParse(record.inhoud);
  return parsed.success ? parsed.data.id : '';
}
