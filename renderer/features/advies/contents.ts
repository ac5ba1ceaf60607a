/** What will stand on the A4 and what is still empty, with the step where it is filled in. */
import type { Advies } from '../../../shared/contract/advies-vorm';
import type { StepId } from '../../app';
import { words } from './words';

export interface ContentLine {
  readonly id: string;
  readonly titel: string;
  /** What stands there; '' while it is empty. */
  readonly inhoud: string;
  readonly step: StepId;
}

export function contents(advies: Advies, afspraken: number): readonly ContentLine[] {
  const w = words.inhoud;
  const {
    sterkTotaal,
    richtingen,
    voorstelTotaal,
    voorstelKanAl = [],
    route,
    leerbanen,
    geld,
    loket,
  } = advies;
  const werkprocessen = voorstelTotaal + voorstelKanAl.length;
  return [
    {
      id: 'sterk',
      titel: w.sterk,
      inhoud: sterkTotaal === 0 ? '' : w.zinnen(sterkTotaal),
      step: 'taken',
    },
    {
      id: 'richtingen',
      titel: w.richtingen,
      inhoud: richtingen.map(({ naam }) => naam).join(', '),
      step: 'richtingen',
    },
    {
      id: 'voorstel',
      titel: w.voorstel,
      inhoud: werkprocessen === 0 ? '' : w.werkprocessen(werkprocessen),
      step: richtingen.length === 0 ? 'richtingen' : 'route',
    },
    { id: 'route', titel: w.route, inhoud: route?.naam ?? '', step: 'route' },
    {
      id: 'leerbanen',
      titel: w.leerbanen,
      inhoud: leerbanen.length === 0 ? '' : w.aantalLeerbanen(leerbanen.length),
      step: 'leerbanen',
    },
    { id: 'loket', titel: w.loket, inhoud: loket?.lokettenInRegio[0]?.naam ?? '', step: 'geld' },
    { id: 'geld', titel: w.geld, inhoud: geld.length === 0 ? '' : w.regelingen(geld.length), step: 'geld' },
    {
      id: 'afspraken',
      titel: w.afspraken,
      inhoud: afspraken === 0 ? '' : w.aantalAfspraken(afspraken),
      step: 'advies',
    },
  ];
}
