/** Texts of which no process holds a copy before somebody says them: they are made of parts. */
export const KINDS = ['afspraak', 'taak', 'route'] as const;

export const marker = (kind: string): string => ['merkteken', kind, 'zq9'].join('-');
