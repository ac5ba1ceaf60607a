/** What the features of a person need of the data in use; asked at each use, since the data can change. */
import type { GegevensSet } from '../../../shared/contract/gegevens-vorm';
import type { InleesStand } from '../../../shared/contract/inlezen-vorm';
import type { LeerbaanTreffer } from '../../../shared/contract/leerbanen-vorm';
import type { EditieStempel } from '../../../shared/domain/editie';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Crebo } from '../../../shared/domain/ids';
import type { Situatie } from '../../../shared/domain/situatie';
import type { Regelboek } from '../../../shared/rules/rule-book';
import type { Ontmoetingen } from '../leerbanen/meet';
import type { Reference } from '../reference/types';

export interface KernNu {
  readonly reference: Reference;
  readonly regelboek: Regelboek;
  readonly stempel: EditieStempel;
  /** The chosen places that are in the leerbanen in use. */
  readonly gekozenLeerbanen: (gesprek: Gesprek) => LeerbaanTreffer[];
  /** How people meet leerbanen, by the ids of these. */
  readonly ontmoet: (ids: readonly string[], gesprekken: readonly Gesprek[]) => Ontmoetingen;
  /** Some leerbaan of this kwalificatie lies within what the person can travel, and asks no more days. */
  readonly heeftLeerbaan: (crebo: Crebo, situatie: Situatie) => boolean;
  readonly sets: () => GegevensSet[];
  /** What is to know of the crebos in the leerbanen. */
  readonly opmerkingen: () => InleesStand['opmerkingen'];
}
