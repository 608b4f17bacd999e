import { describe, expect, it } from 'vitest';
import { hasSome, isNumber } from '../../../../src/domain/valeur.ts';
import { asHtml, asText } from '../../../../src/prose/sentence.ts';
import { communeSeries, communeValue } from '../../../../src/store/commune-facts.ts';
import { commune, communes } from '../../../../src/store/communes.ts';
import { territoire } from '../../../../src/store/rows.ts';
import {
  accessCurve,
  accessSentence,
  oldMethodSentence,
  stopsSentence,
  conversionSentence,
  evolutionSentence,
  sentenceHere,
  serviceLines,
} from '../../../../src/subjects/territoires/commune-facts-sentences.ts';

const here = (code: string): string => asText(sentenceHere(commune(code)));
const acces = (code: string): string => {
  const c = commune(code);
  return asText(accessSentence(c, territoire(`DEP-${c.departement}`)));
};

describe('what is in a commune, or how far', () => {
  it('a town that has both', () => {
    expect(here('46102')).toBe('À Figeac, en 2024 : 1\u00A0maison de santé et 14\u00A0médecins généralistes.');
  });

  it('a town without house: how far the nearest is, and where', () => {
    expect(here('49092')).toBe(
      'À Chemillé-en-Anjou, en 2024 : 15\u00A0médecins généralistes, aucune maison de santé : la plus proche est à 18,2\u00A0km, à La Possonnière.',
    );
  });

  it('a village without either: both distances, or one where one place has both', () => {
    expect(here('42104')).toBe(
      'À La Gresle, en 2024 : ni maison de santé ni médecin généraliste. La maison la plus proche est à 6,0\u00A0km, à Cours ; le généraliste, à 4,0\u00A0km, à Thizy-les-Bourgs.',
    );
    expect(here('46079')).toBe(
      'À Cras, en 2024 : ni maison de santé ni médecin généraliste. Les plus proches sont à 9,7\u00A0km, à Lamagdelaine.',
    );
  });

  it('an island: the nearest is over water', () => {
    expect(here('29083')).toContain('aucune maison de santé : la plus proche est à 21,5\u00A0km, à Audierne.');
  });

  it('every number leads to the row of its commune', () => {
    const html = asHtml(sentenceHere(commune('42104')), { light: true });
    expect(html.match(/<data /g)).toHaveLength(2);
    expect(html).toContain(
      '<data value="6"><a href="/chiffres/communes/msp-bpe/dep-42/#c42104">6,0\u00A0km</a></data>',
    );
  });

  it('each service is here, somewhere, or counted without distance', () => {
    const lines = new Map(
      serviceLines(commune('46079')).map(({ nom, number, where }) => [nom, [asText(number), asText(where)]]),
    );
    expect(lines.size).toBe(10);
    expect(lines.get('Pharmacies')).toEqual(['0', '7,9\u00A0km, à Saint Géry-Vers']);
    expect(lines.get('Infirmiers')).toEqual(['0', 'non calculé']);
    expect(serviceLines(commune('46102')).map(({ where }) => asText(where))).toContain('ici');
  });
});

describe('the access to a généraliste', () => {
  it('beside the département and France, together or apart', () => {
    expect(acces('46102')).toMatch(
      /^Un habitant peut y prétendre à 3,543 consultations de généraliste par an \(APL\) en 2023, plus que la moyenne du Lot \(\d,\d\d\), moins que celle de la France \(\d,\d\d\)\.$/,
    );
    expect(acces('42104')).toMatch(
      / 1,05 consultation de .* moins que la moyenne de la Loire \(\d,\d\d\) et celle de la France/,
    );
  });

  it('Paris is not compared with itself', () => {
    expect(acces('75056')).toMatch(/plus que la moyenne de la France \(\d,\d\d\)\.$/);
  });

  it('what is not published is said so, and leads to its row', () => {
    expect(acces('97608')).toBe('L’accès aux généralistes (APL) en 2023 : absent du fichier lu.');
    expect(asText(evolutionSentence(commune('97608')))).toBe(
      'Accès aux généralistes en 2022 : absent du fichier lu ; en 2023 : absent du fichier lu.',
    );
    expect(asText(evolutionSentence(commune('2A004')))).toBe(
      'Accès aux généralistes en 2022 : absent du fichier lu ; en 2023 : 3,901.',
    );
    expect(asText(oldMethodSentence(commune('2A004')))).toContain('de 2015 à 2021 : absent du fichier lu.');
    expect(asHtml(evolutionSentence(commune('97608')))).toContain('#c97608');
  });

  const zeros = communes().filter(({ code }) => communeValue(code, 'apl-generalistes').valeur === 0);
  const [withDoctors = [], without = []] = [true, false].map((some) =>
    zeros.filter(({ code }) => hasSome(communeValue(code, 'generalistes-bpe').valeur) === some),
  );

  it('a zero is a value: no généraliste within reach, in the terms of the indicator', () => {
    expect(without.length).toBeGreaterThan(0);
    for (const { code } of without) {
      expect(acces(code)).toContain(
        'y est de 0\u00A0consultation par an et par habitant en 2023 : aucun généraliste à portée au sens de cet indicateur, ',
      );
    }
  });

  it('a zero where the equipment base counts doctors: what both sources say, and nothing that one of them denies', () => {
    expect(withDoctors.length).toBeGreaterThan(0);
    for (const { code } of withDoctors) {
      expect(acces(code)).toMatch(
        /habitant en 2023 selon la Drees, alors que l’Insee y compte [1-9]\d*\u00A0médecins? généralistes? en 2024 ; c’est moins que/,
      );
      expect(acces(code)).not.toContain('aucun');
    }
  });

  it('gets better or worse in the two years of one method, never across both', () => {
    expect(asText(evolutionSentence(commune('46102')))).toBe(
      'De 2022 à 2023, l’accès aux généralistes baisse. Sans les médecins de plus de 65 ans : 2,926 en 2023.',
    );
    const old = asText(oldMethodSentence(commune('46102')));
    expect(old).toContain('série qui ne se relie pas : 5,21 en 2015');
    expect(old).not.toContain('2022');
  });

  it.each([
    ['01012', 'ne change guère'],
    ['02097', 'ne change guère'],
    ['46102', 'baisse'],
  ])('less than a hundredth is no trend: %s', (code, way) => {
    expect(asText(evolutionSentence(commune(code)))).toContain(`De 2022 à 2023, l’accès aux généralistes ${way}.`);
  });

  it('goes up or down by a hundredth at least, in every commune', () => {
    for (const { code } of communes()) {
      const before = communeValue(code, 'apl-generalistes', '2022').valeur;
      const after = communeValue(code, 'apl-generalistes', '2023').valeur;
      if (!isNumber(before) || !isNumber(after)) continue;
      const words = asText(evolutionSentence(commune(code)));
      if (Math.abs(after - before) < 0.0099) expect([code, words]).toEqual([code, expect.stringMatching(/ne change /)]);
      if (Math.abs(after - before) > 0.0101)
        expect([code, words]).toEqual([code, expect.not.stringMatching(/ne change /)]);
    }
  });

  it('is drawn as two lines that nothing joins, 2020 left out; as nothing where nothing is published', () => {
    const lines = [...accessCurve(commune('46102')).matchAll(/stroke-width="2" d="([^"]*)"/g)].map(([, d]) => d ?? '');
    const xs = lines.map((d) => [...d.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x)));
    const known = ['apl-generalistes-ancienne', 'apl-generalistes'].map(
      (id) => communeSeries('46102', id).filter(({ valeur }) => isNumber(valeur)).length,
    );
    expect(xs.map((line) => line.length)).toEqual(known);
    expect(lines[0]?.match(/M/g)).toHaveLength(2);
    expect(Math.max(...(xs[0] ?? []))).toBeLessThan(Math.min(...(xs[1] ?? [])));
    expect(accessCurve(commune('97608'))).toBe('');
  });
});

describe('what else is said of a commune', () => {
  it('a stop of a médicobus, with its days, or that none was read', () => {
    expect(asText(stopsSentence(commune('42104')))).toMatch(
      /en service depuis le 17.mars.2025, les semaines paires\. Recensement non exhaustif\.$/,
    );
    expect(asText(stopsSentence(commune('46102')))).toBe(
      'Aucun arrêt de médicobus lu à Figeac : recensement non exhaustif.',
    );
  });

  it('the values that come from other codes', () => {
    expect(conversionSentence(commune('46102'))).toBeNull();
    expect(asText(conversionSentence(commune('75056')) ?? '')).toContain(
      'moyenne pondérée par la population (accès aux généralistes',
    );
    expect(asText(conversionSentence(commune('93066')) ?? '')).toContain('moyenne simple');
  });
});
