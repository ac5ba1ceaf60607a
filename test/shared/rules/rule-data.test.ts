/** The records themselves: form, source, date, certainty, and questions that know every answer of the form. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIPLOMAS, LEEFTIJDSGROEPEN, WERKSITUATIES } from '../../../shared/domain/situatie';
import { checkRules } from '../../../shared/rules/check-rules';
import { RegelRecord } from '../../../shared/rules/regeling-schema';
import { isAskable } from '../../../shared/rules/vraag-schema';
import { dag, loadRules, REGELINGEN_DIR, ruleFiles } from './load-rules';

const boek = loadRules();
const records = ruleFiles().flatMap(({ naam, documenten }) =>
  documenten.map((document) => ({ naam, document: RegelRecord.parse(document) })),
);
const regiocodes = readFileSync(join(REGELINGEN_DIR, '..', 'arbeidsmarktregios.csv'), 'utf8').match(
  /^AM\d+/gmu,
);

describe('the rules in data/sources/regelingen', () => {
  it('agree among themselves', () => {
    expect(checkRules(boek)).toEqual([]);
  });

  it.each(ruleFiles())('$naam is sorted by id', ({ documenten }) => {
    const ids = documenten.map((document) => RegelRecord.parse(document).id);
    expect(ids).toEqual([...ids].sort());
  });

  it.each(boek.regelingen.map((regeling) => [regeling.id, regeling] as const))(
    '%s has a source with a place, a day and a certainty',
    (_id, regeling) => {
      for (const bron of [regeling.bron, ...(regeling.meerBronnen ?? [])]) {
        expect(bron.titel.length).toBeGreaterThan(3);
        expect(bron.vindplaats.length).toBeGreaterThan(3);
        expect(Number.isNaN(Date.parse(bron.gecontroleerd))).toBe(false);
        expect(bron.gecontroleerd >= dag('2018-01-01')).toBe(true);
      }
      expect(['geldend', 'historisch', 'te-controleren']).toContain(regeling.zekerheid);
    },
  );

  it('has the routes, schemes and referrals that a conversation needs', () => {
    const ids = boek.regelingen.map((regeling) => `${regeling.soort} ${regeling.id}`);
    for (const id of ['praktijkverklaring', 'certificaat', 'entree', 'bbl', 'derde-leerweg-diploma']) {
      expect(ids).toContain(`route ${id}`);
    }
    for (const id of [
      'subsidie-praktijkleren-bbl',
      'subsidie-praktijkleren-derde-leerweg',
      'slim-scholing',
    ]) {
      expect(ids).toContain(`geld ${id}`);
    }
    for (const id of ['rmc', 'gemeente-schulden']) expect(ids).toContain(`verwijzing ${id}`);
    expect(ids).toContain('loket werkcentrum');
  });

  it('knows every answer of the form about the situation', () => {
    const waarden = (id: string) =>
      boek.vragen.find((vraag) => vraag.id === id)?.antwoorden.map((antwoord) => antwoord.waarde);
    expect(waarden('hoogsteDiploma')).toEqual([...DIPLOMAS]);
    expect(waarden('leeftijdsgroep')).toEqual([...LEEFTIJDSGROEPEN]);
    expect(waarden('werksituatie')).toEqual([...WERKSITUATIES]);
  });

  it('covers every age exactly once', () => {
    const banden = boek.vragen.find((vraag) => vraag.id === 'leeftijdsgroep')?.antwoorden ?? [];
    for (let leeftijd = 0; leeftijd <= 100; leeftijd += 1) {
      const passend = banden.filter(
        ({ van = -Infinity, tot = Infinity }) => van <= leeftijd && leeftijd <= tot,
      );
      expect([leeftijd, passend.length]).toEqual([leeftijd, 1]);
    }
  });

  it('asks short questions with at least two answers', () => {
    for (const vraag of boek.vragen.filter(isAskable)) {
      expect(vraag.tekst).toMatch(/\?/u);
      expect(vraag.antwoorden.length).toBeGreaterThan(1);
    }
  });

  it('names only regions that exist', () => {
    const gebruikt = JSON.stringify(boek.regelingen).match(/AM\d+/gu) ?? [];
    expect(gebruikt.length).toBeGreaterThan(20);
    for (const code of gebruikt) expect(regiocodes).toContain(code);
  });

  it('says "je" and never "u"', () => {
    for (const { document } of records) expect(JSON.stringify(document)).not.toMatch(/\b(?:u|uw|uzelf)\b/iu);
  });

  it('keeps sentences short: at most 25 words', () => {
    const zinnen = boek.regelingen.flatMap((regeling) =>
      regeling.uitleg.split(/(?<=[.?!])\s+/u).map((zin) => [regeling.id, zin.split(' ').length] as const),
    );
    expect(zinnen.filter(([, woorden]) => woorden > 25)).toEqual([]);
  });

  it('says in words that money must be checked, and never promises an amount', () => {
    for (const regeling of boek.regelingen) {
      if (regeling.soort !== 'geld' || regeling.zekerheid !== 'te-controleren') continue;
      const tekst = [regeling.uitleg, regeling.wanneer, regeling.vraagtAan].join(' ');
      expect([regeling.id, /controleer|misschien|vraag|verschilt/iu.test(tekst)]).toEqual([
        regeling.id,
        true,
      ]);
      for (const { tekst: bedrag } of regeling.bedragen) expect(bedrag).toMatch(/hoogstens/iu);
    }
  });

  it('writes every amount and percentage in its sentence as it stands in its number', () => {
    for (const regeling of boek.regelingen) {
      if (regeling.soort !== 'geld') continue;
      for (const { hoogstens, tekst } of regeling.bedragen) {
        const getallen = tekst.replaceAll('.', '').replaceAll(' miljoen', '000000').match(/\d+/gu);
        expect([regeling.id, getallen]).toEqual([regeling.id, expect.arrayContaining([String(hoogstens)])]);
      }
    }
  });
});
