import { describe, expect, it } from 'vitest';
import { wijzigGesprek } from '../../../../shared/domain/wijzig';
import { nieuwGesprek } from '../../../../shared/domain/nieuw-gesprek';
import type { Gesprek } from '../../../../shared/domain/gesprek';
import { answerChange, currentAnswer } from '../../../../renderer/features/regels/answer-change';
import { countWords } from '../../../../renderer/features/regels/count-words';

const begin: Gesprek = { ...nieuwGesprek(() => 0.5, new Date(0)), situatie: { leeftijdsgroep: '18-22' } };
const answer = (gesprek: Gesprek, vraag: string, waarde: string | null): Gesprek => {
  const wijziging = answerChange(gesprek, vraag, waarde);
  return wijziging === undefined ? gesprek : wijzigGesprek(gesprek, wijziging);
};

describe('an answer beside a condition', () => {
  it('goes to the situation when the question bears the name of one of its fields', () => {
    const after = answer(begin, 'hoogsteDiploma', 'geen');
    expect(after.situatie).toEqual({ leeftijdsgroep: '18-22', hoogsteDiploma: 'geen' });
    expect(after.routeAntwoorden).toEqual({});
  });

  it('goes to the answers about routes in every other case', () => {
    const after = answer(begin, 'diploma-haalbaar', 'nee');
    expect(after.routeAntwoorden).toEqual({ 'diploma-haalbaar': 'nee' });
    expect(after.situatie).toEqual(begin.situatie);
  });

  it('can be read back as it stands on the button, also a number', () => {
    expect(currentAnswer(answer(begin, 'maxKm', '20'), 'maxKm')).toBe('20');
    expect(answer(begin, 'maxKm', '20').situatie.maxKm).toBe(20);
    expect(currentAnswer(begin, 'werk')).toBeNull();
  });

  it('becomes unknown again, never no', () => {
    const known = answer(answer(begin, 'leeftijdsgroep', '27-49'), 'werk', 'geen');
    const unknown = answer(answer(known, 'leeftijdsgroep', null), 'werk', null);
    expect(unknown.situatie).toEqual({});
    expect(unknown.routeAntwoorden).toEqual({});
  });

  it('is refused when the situation has no such answer', () => {
    expect(answerChange(begin, 'hoogsteDiploma', 'doctoraat')).toBeUndefined();
  });

  it('does not take a name that every object has for a field', () => {
    expect(answerChange(begin, 'toString', 'ja')).toMatchObject({ soort: 'route-antwoord' });
  });
});

describe('the count of conditions', () => {
  it('tells each state apart and leaves out what is not there', () => {
    expect(countWords([{ staat: 'voldaan' }, { staat: 'onbekend' }, { staat: 'voldaan' }])).toBe(
      '2 kloppen en 1 weten we nog niet',
    );
    expect(countWords([{ staat: 'niet-voldaan' }])).toBe('1 klopt niet');
    expect(countWords([])).toBe('');
  });
});
