/** Finds the parts of a workbook in its ZIP: which sheets there are, in what order, and where they stand. */
import { onleesbaar } from '../onleesbaar';
import { SAVE_AS_XLSX } from '../save-as-xlsx';
import type { Zip } from '../zip/open-zip';
import { readXml } from './xml-feed';

export interface SheetPart {
  readonly naam: string;
  readonly verborgen: boolean;
  /** Name in the ZIP. */
  readonly part: string;
}

export interface WorkbookParts {
  readonly bladen: readonly SheetPart[];
  /** Days count from 1904 in place of 1900. */
  readonly vanaf1904: boolean;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

const MAX_SHEETS = 100;

/** @throws EngineError `onleesbaar-bestand` when it is no workbook */
export async function findParts(zip: Zip): Promise<WorkbookParts> {
  const workbook = (await relationsOf(zip, '')).byType('officeDocument')[0] ?? 'xl/workbook.xml';
  if (workbook.endsWith('.bin'))
    throw onleesbaar(`Dit is een binaire Excel-werkmap (.xlsb). ${SAVE_AS_XLSX}`);
  if (!zip.namen.includes(workbook)) throw onleesbaar('In dit bestand zit geen Excel-werkmap.');
  const relations = await relationsOf(zip, workbook);
  const bladen: SheetPart[] = [];
  let vanaf1904 = false;
  await readXml(
    zip.lees(workbook),
    {
      open: (element, attributes) => {
        if (element === 'workbookPr') vanaf1904 = isOn(attributes.get('date1904'));
        if (element !== 'sheet') return;
        const part = relations.byId(attributes.get('id') ?? '');
        if (part === undefined || !zip.namen.includes(part)) return;
        if (bladen.length === MAX_SHEETS) throw onleesbaar('Deze werkmap heeft te veel werkbladen.');
        const state = attributes.get('state') ?? 'visible';
        bladen.push({ naam: attributes.get('name') ?? '', verborgen: state !== 'visible', part });
      },
    },
    'de werkmap',
  );
  if (bladen.length === 0) throw onleesbaar('In deze werkmap zit geen enkel werkblad.');
  const present = (parts: readonly string[]): string | undefined =>
    parts.find((part) => zip.namen.includes(part));
  return {
    bladen,
    vanaf1904,
    strings: present(relations.byType('sharedStrings')),
    styles: present(relations.byType('styles')),
  };
}

interface Relations {
  readonly byId: (id: string) => string | undefined;
  /** @param type last part of the address of the type, the same in both editions of the format */
  readonly byType: (type: string) => readonly string[];
}

/** @param of name of the part whose relations these are; '' for the file itself */
async function relationsOf(zip: Zip, of: string): Promise<Relations> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const part = `${folder}_rels/${of.slice(folder.length)}.rels`;
  const rows: { readonly id: string; readonly type: string; readonly target: string }[] = [];
  if (zip.namen.includes(part)) {
    await readXml(
      zip.lees(part),
      {
        open: (element, attributes) => {
          if (element !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
          rows.push({
            id: attributes.get('Id') ?? '',
            type: attributes.get('Type') ?? '',
            target: resolve(folder, attributes.get('Target') ?? ''),
          });
        },
      },
      'de werkmap',
    );
  }
  return {
    byId: (id) => rows.find((row) => row.id === id)?.target,
    byType: (type) => rows.filter((row) => row.type.endsWith(`/${type}`)).map(({ target }) => target),
  };
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
