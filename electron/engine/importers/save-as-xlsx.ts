/** What to do with a list that a spreadsheet program saved in another form. */
export const SAVE_AS_XLSX = 'Sla het bestand in Excel of LibreOffice op als .xlsx en kies dat bestand.';
