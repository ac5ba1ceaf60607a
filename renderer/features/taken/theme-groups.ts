/**
 * The settings somebody may know, in few groups, so that many tiles stay calm. A test holds them
 * beside the themes of the data. "leiding" is left out: it is no place where one has been.
 */
export interface ThemeGroup {
  readonly titel: string;
  readonly themas: readonly string[];
}

export const THEME_GROUPS: readonly ThemeGroup[] = [
  { titel: 'Mensen', themas: ['zorg', 'kinderen', 'sociaal', 'sport', 'uiterlijk'] },
  { titel: 'Eten en gasten', themas: ['keuken', 'voedsel', 'horeca', 'reizen'] },
  { titel: 'Winkel en kantoor', themas: ['winkel', 'verkoop', 'kantoor', 'geld', 'ict'] },
  { titel: 'Bouwen en wonen', themas: ['bouw', 'afbouw', 'hout', 'installatie', 'infra'] },
  { titel: 'Techniek', themas: ['metaal', 'machines', 'voertuigen', 'techniektekenen', 'lab'] },
  { titel: 'Vervoer', themas: ['logistiek', 'vervoer', 'water', 'lucht'] },
  { titel: 'Groen, schoon en veilig', themas: ['groen', 'dieren', 'schoonmaak', 'veiligheid'] },
  { titel: 'Creatief', themas: ['mode', 'media', 'kunst', 'ambacht'] },
];

export const SHOWN_THEMES: readonly string[] = THEME_GROUPS.flatMap((group) => group.themas);
