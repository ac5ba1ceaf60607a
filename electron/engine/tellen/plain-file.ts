/** Counts in a plain file, for whoever works without a kluis: nothing in it can be traced back to a person. */
import { z } from 'zod';
import { Telregel, TelSoort } from '../../../shared/domain/evenement';
import { Datum } from '../../../shared/domain/ids';
import { readJsonFile, writeJsonFile, type JsonFile } from '../files/json-file';

const VORM = 'leerbaankompas/tellingen';

/** How many there were of a thing on a day: the form of before people could be recognised. */
const Versie1 = z.object({
  vorm: z.literal(VORM),
  versie: z.literal(1),
  tellingen: z.array(
    z.object({
      dag: Datum,
      soort: TelSoort,
      waarde: z.string().min(1).max(300),
      aantal: z.int().min(1).max(100_000),
    }),
  ),
});

const Versie2 = z.object({ vorm: z.literal(VORM), versie: z.literal(2), regels: z.array(Telregel) });

const Inhoud = z.discriminatedUnion('versie', [Versie1, Versie2]);

export interface PlainParts {
  readonly userDir: string;
  readonly now: () => Date;
  readonly randomBytes: (count: number) => Uint8Array;
}

export class PlainCounts {
  readonly #file: JsonFile<z.infer<typeof Inhoud>>;

  constructor(private readonly parts: PlainParts) {
    this.#file = { dir: parts.userDir, name: 'tellingen.json', schema: Inhoud };
  }

  /** A file that is damaged is set aside, and counting begins anew. @throws the error of the file system */
  async read(): Promise<Telregel[]> {
    const found = await readJsonFile(this.#file, this.parts.now());
    if (found === undefined) return [];
    return found.versie === 2 ? found.regels : carriedOver(found, this.parts.randomBytes);
  }

  /** @param regels by token: their order tells nothing @throws the error of the file system */
  async write(regels: readonly Telregel[]): Promise<void> {
    await writeJsonFile(this.#file, { vorm: VORM, versie: 2, regels: [...regels] });
  }
}

/** Each one that was counted becomes an entry that nobody will recognise. */
function carriedOver(
  { tellingen }: z.infer<typeof Versie1>,
  randomBytes: PlainParts['randomBytes'],
): Telregel[] {
  return tellingen.flatMap(({ dag, soort, waarde, aantal }) =>
    Array.from({ length: aantal }, () => ({
      token: Buffer.from(randomBytes(16)).toString('hex'),
      evenement: null,
      dag,
      soort,
      waarden: [waarde],
      stand: 1,
    })),
  );
}
