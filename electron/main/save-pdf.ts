/** Saves the page as one tagged A4 in PDF. */
import type { BrowserWindow } from 'electron';
import { fail, type Result } from '../../shared/contract/result';
import { Gesprek } from '../../shared/domain/gesprek';
import { saveByDialog, type Saved } from './save-dialog';

/** @param huidig answers the conversation at hand, whose code names the file */
export async function savePdf(window: BrowserWindow, huidig: () => Promise<Result<unknown>>): Promise<Saved> {
  const answer = await huidig();
  if (!answer.ok) return answer;
  const gesprek = Gesprek.safeParse(answer.value);
  if (!gesprek.success) return fail('geen-gesprek');
  return saveByDialog(window, {
    titel: 'Bewaar het advies',
    naam: `Leerbaankompas ${gesprek.data.code}.pdf`,
    content: () =>
      window.webContents.printToPDF({
        pageSize: 'A4',
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
      }),
  });
}
