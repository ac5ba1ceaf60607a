/** Saves a file at a place that only the save dialog can choose: the page names the file, never its folder. */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { fail, ok, type Result } from '../../shared/contract/result';
import { kindOf, safeName } from './file-name';

export interface FileToSave {
  readonly titel: string;
  /** Name that the dialog proposes, with its extension. */
  readonly naam: string;
  /** Made only when a place was chosen. */
  readonly content: () => Promise<Uint8Array>;
}

export type Saved = Result<{ readonly bestand: string } | null>;

/** @returns the name of the file, or null when the dialog was cancelled */
export async function saveByDialog(
  window: BrowserWindow,
  { titel, naam, content }: FileToSave,
): Promise<Saved> {
  const name = safeName(naam);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: titel,
    buttonLabel: 'Bewaar',
    defaultPath: join(app.getPath('documents'), name),
    filters: [kindOf(name)],
    // A list of recent files would tell the next user who was here.
    properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (canceled || !filePath) return ok(null);
  try {
    await writeFile(filePath, await content());
  } catch (error) {
    return fail('interne-fout', { detail: `file not saved: ${String(error)}` });
  }
  return ok({ bestand: basename(filePath) });
}
