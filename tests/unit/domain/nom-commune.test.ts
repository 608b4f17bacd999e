import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toLignesCommunes, toLignesEpci } from '../../../scripts/joins/territoires-fins.ts';
import { readDecoupage } from '../../../scripts/lib/read-decoupage.ts';
import { aCommune, deCommune, deEpci, epciAvecArticle, nomEpci } from '../../../src/domain/nom-commune.ts';

const decoupage = readDecoupage();
const communes = toLignesCommunes(decoupage).map(([code, nom, , typeLiaison]) => ({ code, nom, typeLiaison }));
const parCode = new Map(communes.map((commune) => [commune.code, commune]));
const epci = toLignesEpci(decoupage).map(([siren, nom]) => ({ siren, nom }));
const relues = readFileSync(new URL('../../golden/noms-communes.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

describe('the names of communes in a sentence', () => {
  it('are those that were read one by one', () => {
    expect(relues.length).toBeGreaterThan(75);
    const formes = relues.map((ligne) => {
      const commune = parCode.get(ligne.slice(0, 5));
      return commune ? `${commune.code} | ${deCommune(commune)} | ${aCommune(commune)}` : ligne.slice(0, 5);
    });
    expect(formes).toEqual(relues);
  });

  it('are contracted and elided as French wants, for all thirty-five thousand', () => {
    const fautes = communes.filter((commune) => {
      const [de, a] = [deCommune(commune), aCommune(commune)];
      return (
        /^(de|à) Les? /.test(de) ||
        /^à Les? /.test(a) ||
        /^de [AEIOUÀÂÉÈÊËÎÏÔŒ]/.test(de) ||
        /^d’[^AEIOUYÀÂÉÈÊËÎÏÔŒH]/.test(de) ||
        !/^(de |d’|du |des )\S/.test(de) ||
        !/^(à |au |aux )\S/.test(a) ||
        / {2}|'/.test(de + a)
      );
    });
    expect(fautes).toEqual([]);
  });

  it('keep the whole name, but for the article that contracts', () => {
    const coupees = communes.filter((commune) => {
      const sansArticle = commune.nom.replace(/^Les? /, '');
      return !deCommune(commune).endsWith(sansArticle) || !aCommune(commune).endsWith(sansArticle);
    });
    expect(coupees).toEqual([]);
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
  ])('gives %s its kind in full: %s', (siren, nom, de) => {
    const groupe = epci.find((one) => one.siren === siren)!;
    expect([nomEpci(groupe), deEpci(groupe)]).toEqual([nom, de]);
  });

  it('elides before a métropole that begins with a vowel', () => {
    expect(deEpci({ nom: 'Orléans Métropole' })).toBe('d’Orléans Métropole');
  });

  it('leaves no abbreviation, no straight sign, no double space and no kind said twice', () => {
    const formes = epci.flatMap((groupe) => [nomEpci(groupe), epciAvecArticle(groupe), deEpci(groupe)]);
    expect(formes.filter((forme) => /^(?:la |de |de la )?(?:CC|CA|CU) |["']| {2}/.test(forme))).toEqual([]);
    expect(formes.filter((forme) => /communauté de communes.*communauté de communes/i.test(forme))).toEqual([]);
  });
});
