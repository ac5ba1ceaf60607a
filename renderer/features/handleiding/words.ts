/** Words around the handleiding; its own text stands in renderer/docs/handleiding.md. */
export const words = {
  titel: 'Handleiding',
  lead: 'Zo werk je met Leerbaankompas.',
  inhoud: 'Wat staat erin?',
  druk: 'Druk de handleiding af',
} as const;
