import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toCommuneRows, toEpciRows } from '../../../scripts/joins/fine-territoires.ts';
import { readDecoupage } from '../../../scripts/lib/read-decoupage.ts';
import { aCommune, ofCommune, ofEpci, epciWithArticle, epciName } from '../../../src/domain/commune-name.ts';

const decoupage = readDecoupage();
const communes = toCommuneRows(decoupage).map(([code, nom, , typeLiaison]) => ({ code, nom, typeLiaison }));
const byCode = new Map(communes.map((commune) => [commune.code, commune]));
const epci = toEpciRows(decoupage).map(([siren, nom]) => ({ siren, nom }));
const relues = readFileSync(new URL('../../golden/noms-communes.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

describe('the names of communes in a sentence', () => {
  it('are those that were read one by one', () => {
    expect(relues.length).toBeGreaterThan(75);
    const formes = relues.map((row) => {
      const commune = byCode.get(row.slice(0, 5));
      return commune ? `${commune.code} | ${ofCommune(commune)} | ${aCommune(commune)}` : row.slice(0, 5);
    });
    expect(formes).toEqual(relues);
  });

  it('are contracted and elided as French wants, for all thirty-five thousand', () => {
    const faults = communes.filter((commune) => {
      const [of, a] = [ofCommune(commune), aCommune(commune)];
      return (
        /^(de|à) Les? /.test(of) ||
        /^à Les? /.test(a) ||
        /^de [AEIOUÀÂÉÈÊËÎÏÔŒ]/.test(of) ||
        /^d’[^AEIOUYÀÂÉÈÊËÎÏÔŒH]/.test(of) ||
        !/^(de |d’|du |des )\S/.test(of) ||
        !/^(à |au |aux )\S/.test(a) ||
        / {2}|'/.test(of + a)
      );
    });
    expect(faults).toEqual([]);
  });

  it.each([
    ['17004', 'de l’Île-d’Aix', 'à l’Île-d’Aix'],
    ['29085', 'de l’Île-Tudy', 'à l’Île-Tudy'],
    ['56087', 'de l’Île-aux-Moines', 'à l’Île-aux-Moines'],
    ['85113', 'de L’Île-d’Yeu', 'à L’Île-d’Yeu'],
  ])('give an island its article in a sentence: %s', (code, of, a) => {
    const commune = byCode.get(code)!;
    expect([ofCommune(commune), aCommune(commune)]).toEqual([of, a]);
  });

  it('keep the whole name, but for the article that contracts', () => {
    const cut = communes.filter((commune) => {
      const withoutArticle = commune.nom.replace(/^Les? /, '');
      return !ofCommune(commune).endsWith(withoutArticle) || !aCommune(commune).endsWith(withoutArticle);
    });
    expect(cut).toEqual([]);
  });
});

describe('the names of intercommunalities in a sentence', () => {
  it.each([
    ['200071587', 'Communauté de communes Loches Sud Touraine', 'de la communauté de communes Loches Sud Touraine'],
    ['200054781', 'Métropole du Grand Paris', 'de la métropole du Grand Paris'],
    ['246700488', 'Eurométropole de Strasbourg', 'de l’eurométropole de Strasbourg'],
    ['242900314', 'Brest Métropole', 'de Brest Métropole'],
    ['247200132', 'Communauté urbaine Le Mans Métropole', 'de la communauté urbaine Le Mans Métropole'],
    ['242010056', 'Communauté d’agglomération du Pays Ajaccien', 'de la communauté d’agglomération du Pays Ajaccien'],
  ])('gives %s its kind in full: %s', (siren, nom, of) => {
    const group = epci.find((one) => one.siren === siren)!;
    expect([epciName(group), ofEpci(group)]).toEqual([nom, of]);
  });

  it('elides before a métropole that begins with a vowel', () => {
    expect(ofEpci({ nom: 'Orléans Métropole' })).toBe('d’Orléans Métropole');
  });

  it('leaves no abbreviation, no straight sign, no double space and no kind said twice', () => {
    const formes = epci.flatMap((group) => [epciName(group), epciWithArticle(group), ofEpci(group)]);
    expect(formes.filter((forme) => /^(?:la |de |de la )?(?:CC|CA|CU) |["']| {2}/.test(forme))).toEqual([]);
    expect(formes.filter((forme) => /communauté de communes.*communauté de communes/i.test(forme))).toEqual([]);
  });
});
