/** Tells honestly that the engine stopped, and lets the user start again. */
import { app, dialog } from 'electron';

export async function reportCrash(code: number): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Leerbaankompas',
    message: 'Een deel van de app is onverwacht gestopt.',
    detail: `Wat in de kluis is opgeslagen, is er nog. Een gesprek zonder kluis is weg. Start de app opnieuw. (code ${String(code)})`,
    buttons: ['Start opnieuw', 'Sluit af'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) app.relaunch();
  app.exit(response === 0 ? 0 : 1);
}
