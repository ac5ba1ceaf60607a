/** CompetentNL as its SPARQL endpoint answers it in JSON: which vaardigheden each kwalificatie asks for. */
import { onleesbaar } from '../onleesbaar';
import { field, list, shown } from '../json/values';
import { wholeJson } from '../json/whole-json';
import { readCrebo } from '../table/crebo';
import type { Bronbestand, Importer, Lading, Leeshulp } from '../types';
import { findVariables, languageOf, valueOf, type Variables } from './variables';

const LOOK_AT = 50;
const BATCH = 5_000;
const MAX_LABEL = 200;

export const vaardighedenImporter: Importer = {
  soort: 'vaardigheden',
  herkent: ({ tekst }) =>
    /^\s*\{/u.test(tekst) && /"(bindings|head)"\s*:/u.test(tekst) && /"vars"|"bindings"/u.test(tekst),
  lees,
};

type Vaardigheid = Extract<Lading, { soort: 'vaardigheden' }>['vaardigheden'][number];

async function lees(bestand: Bronbestand, hulp: Leeshulp): Promise<Lading> {
  const bindings = list(field(field(await wholeJson(bestand, hulp), 'results'), 'bindings'));
  if (!bindings)
    throw onleesbaar('Dit is geen antwoord van CompetentNL: "results" met "bindings" ontbreekt.');
  if (bindings.length === 0) throw onleesbaar('In dit antwoord van CompetentNL staat geen enkele rij.');
  const variables = findVariables(bindings.slice(0, LOOK_AT));
  if ('mist' in variables) {
    throw onleesbaar(
      `In dit antwoord van CompetentNL ontbreekt ${variables.mist}. Vraag het op met een crebo bij elke rij.`,
    );
  }
  const found = new Map<string, Vaardigheid>();
  for (const [index, row] of bindings.entries()) {
    const read = readRow(row, variables);
    if ('reden' in read) {
      const plek = { bestand: bestand.naam, pad: `results/bindings[${String(index)}]` };
      hulp.weiger({
        plek,
        veld: read.veld,
        waarde: shown(valueOf(row, variables[read.veld])),
        reden: read.reden,
      });
    } else if ('overslaan' in read) hulp.opmerking(read.overslaan);
    else if (found.has(`${read.crebo} ${read.id}`))
      hulp.opmerking('Rijen staan er twee keer in. Eén keer telt.');
    else found.set(`${read.crebo} ${read.id}`, read);
    if (index % BATCH === 0) await hulp.adem();
  }
  return { soort: 'vaardigheden', editie: '', vaardigheden: [...found.values()], gelezen: bindings.length };
}

type Read =
  | Vaardigheid
  | { readonly veld: 'crebo' | 'vaardigheid' | 'label'; readonly reden: string }
  | { readonly overslaan: string };

function readRow(row: unknown, variables: Variables): Read {
  const { crebo: creboName, vaardigheid, label: labelName, relatie } = variables;
  const crebo = readCrebo({ tekst: valueOf(row, creboName), soort: 'tekst' });
  if ('reden' in crebo) return { veld: 'crebo', reden: crebo.reden };
  if ('anderSoort' in crebo)
    return { overslaan: 'Rijen over een keuzedeel of certificaat zijn niet gelezen.' };
  const strength = relatie === undefined ? '' : valueOf(row, relatie);
  if (strength !== '' && !/essential/iu.test(strength)) {
    return { overslaan: 'Vaardigheden die niet "essentieel" zijn, zijn niet gelezen.' };
  }
  const uri = valueOf(row, vaardigheid);
  const label = valueOf(row, labelName);
  if (uri === '' || label === '')
    return { overslaan: 'Rijen zonder vaardigheid of zonder naam zijn niet gelezen.' };
  const language = languageOf(row, labelName);
  if (language !== '' && !language.startsWith('nl')) {
    return { overslaan: 'Namen in een andere taal dan het Nederlands zijn niet gelezen.' };
  }
  const id = uri.split(/[/#]/u).at(-1) ?? '';
  if (!/^[\w.-]{1,80}$/u.test(id))
    return { veld: 'vaardigheid', reden: 'Dit is geen adres van een vaardigheid.' };
  const soort = /knowledge/iu.test(uri) ? 'kennis' : 'kunnen';
  return { crebo: crebo.crebo, id, label: label.slice(0, MAX_LABEL), soort };
}
