/** Saves the page as one tagged A4 in PDF, at a place that only the save dialog can choose. */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { fail, ok, type Result } from '../../shared/contract/result';
import { Gesprek } from '../../shared/domain/gesprek';

/** @param huidig answers the conversation at hand, whose code names the file */
export async function savePdf(
  window: BrowserWindow,
  huidig: () => Promise<Result<unknown>>,
): Promise<Result<{ bestand: string } | null>> {
  const answer = await huidig();
  if (!answer.ok) return answer;
  const gesprek = Gesprek.safeParse(answer.value);
  if (!gesprek.success) return fail('geen-gesprek');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Bewaar het advies',
    buttonLabel: 'Bewaar',
    defaultPath: join(app.getPath('documents'), `Leerbaankompas ${gesprek.data.code}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || !filePath) return ok(null);
  try {
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
    });
    await writeFile(filePath, pdf);
  } catch (error) {
    return fail('interne-fout', { detail: `PDF not saved: ${String(error)}` });
  }
  return ok({ bestand: basename(filePath) });
}
