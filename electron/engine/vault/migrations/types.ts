/** One step of the shape of the kluis. Steps are never changed after they were released; a new one is added. */
export interface Migration {
  /** Number of this step, counted from 1; stands in the database as `user_version`. */
  readonly versie: number;
  readonly sql: string;
}
