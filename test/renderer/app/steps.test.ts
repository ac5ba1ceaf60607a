/** The steps of the conversation, and what the rail says of each. */
import { describe, expect, it } from 'vitest';
import { dependsOn } from '../../../renderer/app/depends';
import { sameName } from '../../../renderer/app/same-name';
import { STEPS, neighbours } from '../../../renderer/app/steps';
import { Crebo, TaakId } from '../../../shared/domain/ids';
import { nieuwGesprek } from '../../../shared/domain/nieuw-gesprek';
import { wijzigGesprek } from '../../../shared/domain/wijzig';

const empty = nieuwGesprek(() => 0.5, new Date('2026-03-14T10:00:00Z'));
const said = (id: string, gesprek = empty): string | undefined =>
  STEPS.find((step) => step.id === id)?.filled(gesprek);

describe('the steps', () => {
  it('stand in the order of the conversation, each with its own address', () => {
    expect(STEPS.map((step) => step.label)).toEqual([
      'Start',
      'Situatie',
      'Taken',
      'Richtingen',
      'Route',
      'Leerbanen',
      'Geld en loket',
      'Advies',
    ]);
    expect(new Set(STEPS.map((step) => step.path)).size).toBe(STEPS.length);
  });

  it('Verder and Terug lead along all of them and back', () => {
    for (const [index, step] of STEPS.entries()) {
      expect(neighbours(step.id).back).toBe(STEPS[index - 1]);
      expect(neighbours(step.id).next).toBe(STEPS[index + 1]);
    }
  });

  it('a new conversation has begun, and nothing else is filled in', () => {
    expect(STEPS.filter((step) => step.filled(empty) !== '').map((step) => step.id)).toEqual(['start']);
  });

  it('the rail counts in words', () => {
    const taak = TaakId.parse('kassa-bedienen');
    const one = wijzigGesprek(empty, { soort: 'taak', taak, niveau: 'nog-niet' });
    expect(said('taken', one)).toBe('1 antwoord');
    const two = wijzigGesprek(one, { soort: 'taak', taak: TaakId.parse('koken'), niveau: 'nog-niet' });
    expect(said('taken', two)).toBe('2 antwoorden');
    const situatie = wijzigGesprek(empty, { soort: 'situatie', situatie: { dagenPerWeek: 4, maxKm: 10 } });
    expect(said('situatie', situatie)).toBe('2 van 6');
    const gekozen = wijzigGesprek(empty, { soort: 'kies-richtingen', crebos: [Crebo.parse('25655')] });
    expect(said('richtingen', gekozen)).toBe('1 gekozen');
    expect(said('advies', wijzigGesprek(empty, { soort: 'afspraken', afspraken: ['  ', ''] }))).toBe('');
  });
});

describe('what is asked again', () => {
  it('routes, money, desk and advice after a change of the conversation; the ranking has its own input', () => {
    for (const channel of ['route.toon', 'geld.toon', 'loket.toon', 'advies.maak'] as const) {
      expect(dependsOn(channel, 'gesprek')).toBe(true);
    }
    expect(dependsOn('match.richtingen', 'gesprek')).toBe(false);
  });

  it('leerbanen, status and advice after other data was loaded', () => {
    for (const channel of ['leerbanen.zoek', 'app.status', 'gegevens.overzicht', 'advies.maak'] as const) {
      expect(dependsOn(channel, 'gegevens')).toBe(true);
    }
  });
});

describe('two kwalificaties with one name', () => {
  const item = (crebo: string, naam: string, niveau: number) => ({ crebo: Crebo.parse(crebo), naam, niveau });

  it('are told apart only when name and level are the same', () => {
    const list = [item('25655', 'Kok', 2), item('27064', 'Kok', 2), item('25656', 'Kok', 3)];
    expect([...sameName(list)]).toEqual(['25655', '27064']);
  });
});
