/** Names of the eight steps as a person sees them, with their addresses. */
export const STEPS = [
  { naam: 'Start', adres: '#/start' },
  { naam: 'Situatie', adres: '#/situatie' },
  { naam: 'Taken', adres: '#/taken' },
  { naam: 'Richtingen', adres: '#/richtingen' },
  { naam: 'Route', adres: '#/route' },
  { naam: 'Leerbanen', adres: '#/leerbanen' },
  { naam: 'Geld en loket', adres: '#/geld' },
  { naam: 'Advies', adres: '#/advies' },
] as const;
