/** Outlines of the arbeidsmarktregio's (GeoJSON) for the offline map. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Ring } from '../geometry';

const Punt = z.tuple([z.number(), z.number()]);
const Kaart = z.object({
  features: z.array(
    z.object({
      properties: z.object({ regio: z.string(), bron: z.string(), kwaliteit: z.string() }),
      geometry: z.object({
        type: z.literal('MultiPolygon'),
        coordinates: z.array(z.array(z.array(Punt).min(4))),
      }),
    }),
  ),
});

export interface OmtrekBron {
  readonly regio: string;
  readonly bron: string;
  readonly kwaliteit: string;
  /** Outer rings and holes together, [lon, lat] in degrees: draw them with the even-odd rule. */
  readonly ringen: readonly Ring[];
}

export const OMTREK_BESTAND = 'arbeidsmarktregios.geojson';

/** @throws ZodError when the file is not the agreed GeoJSON */
export function readOmtrekken(dir: string): OmtrekBron[] {
  const tekst = readFileSync(join(dir, OMTREK_BESTAND), 'utf8');
  const inhoud: unknown = JSON.parse(tekst);
  return Kaart.parse(inhoud).features.map(({ properties, geometry }) => ({
    ...properties,
    ringen: geometry.coordinates.flat(),
  }));
}
