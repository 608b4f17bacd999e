import { describe, expect, it, test } from 'vitest';
import { figure, IDS_FIGURES } from '../../../src/figures/index.ts';
import { figureSentences } from '../../../src/figures/sentences.ts';
import { asText, sentence, type Sentence } from '../../../src/prose/sentence.ts';
import { number } from '../../../src/prose/printed-number.ts';
import { indicateurs, entry } from '../../../src/store/rows.ts';

/** A title travels alone: a picture, an embed, a quotation. What it may not do is told here, each rule with an offender of its own. */
interface Words {
  titre: string;
  subtitle: string;
  unite: string;
}

const DATE = /(?:^|\D)(?:19|20)\d{2}(?!\d)/;
const ABSOLUTE = /entièrement|partout|toujours|jamais|tous les/i;
const RANK = /\ble plus\b(?! souvent)|\bla plus\b|\bles plus\b|premier|première|en tête|en queue/i;
const RATE = /pour 100|^%|par habitant/;

const isDated = ({ titre, subtitle }: Words): boolean => DATE.test(titre) || DATE.test(subtitle);
const isAbsolute = ({ titre, subtitle }: Words): boolean => ABSOLUTE.test(titre) || ABSOLUTE.test(subtitle);
/** A rank of raw counts says nothing by itself: a large place has more of all. */
const isBareRank = ({ titre, unite }: Words): boolean => RANK.test(titre) && !RATE.test(unite) && !/parmi/.test(titre);

const PROMISE = /pour §|promis|promesse|cible|objectif|vis[ée]|voulait|échéance|annonc/i;
/** The sentences that print a promised number without a word of promise. */
const promisedUnsaid = (p: Sentence): string[] => {
  const marked = p.pieces.map((m) => (typeof m === 'string' || 'words' in m || !m.promis ? m : `§${m.text}`));
  return asText({ pieces: marked })
    .split(/(?<=[.;]) /)
    .filter((sentence) => sentence.includes('§') && !PROMISE.test(sentence));
};

/** A threshold that somebody is said to set, without the row that says so. */
const isBareThreshold = (p: Sentence): boolean =>
  /\bseuil d(?:e l|u|es?)\b/i.test(asText(p)) &&
  !p.pieces.some((m) => typeof m !== 'string' && 'link' in m && /^\/chiffres\//.test(m.link ?? ''));

/** The indicators whose definition nobody publishes. */
const UNDEFINED = new Set(
  indicateurs.filter(({ definition }) => /définition non publiée\.?$/i.test(definition)).map(({ id }) => id),
);

describe('the rules', () => {
  const fine: Words = { titre: 'Maisons de santé', subtitle: 'Nombre, France, 2023', unite: 'maisons' };
  it('see an offender', () => {
    expect(isDated({ ...fine, subtitle: 'Nombre, France' })).toBe(false);
    expect(isAbsolute({ ...fine, titre: '17 départements entièrement couverts' })).toBe(true);
    expect(isAbsolute({ ...fine, titre: 'Partout en hausse' })).toBe(true);
    expect(isBareRank({ ...fine, titre: 'Dans le Nord, 104 maisons de santé : le plus grand nombre' })).toBe(true);
    expect(isBareRank({ ...fine, titre: '104 maisons dans le Nord, le plus parmi les départements' })).toBe(false);
    const target = number('cpts-objectif-couverture-fin-2023-dp', { text: '100', promis: true });
    expect(promisedUnsaid(sentence`17 départements à ${target} %`)).toHaveLength(1);
    expect(promisedUnsaid(sentence`84 %, pour ${target} % promis`)).toEqual([]);
    expect(UNDEFINED.has('cpts-population-couverte')).toBe(true);
    expect(isBareThreshold(sentence`Seuil du ministère : sous 3 consultations`)).toBe(true);
    expect(isBareThreshold(sentence`Le seuil de la règle : ${number('apl-seuil-zip')} consultations`)).toBe(false);
  });
});

describe.each(IDS_FIGURES)('%s', (id) => {
  const f = figure(id);

  test('has a date in its title or its subtitle, and no word that outlives its figures', () => {
    expect(isDated(f), `${f.titre} | ${f.subtitle}`).toBe(true);
    expect(isAbsolute(f), `${f.titre} | ${f.subtitle}`).toBe(false);
    expect(isBareRank(f), f.titre).toBe(false);
  });

  test('says where the definition of what it draws is not published', () => {
    const drawn = f.sources.flatMap(({ rows }) => rows).map(entry);
    const bare = drawn.some((row) => 'indicateur' in row && UNDEFINED.has(row.indicateur));
    if (bare && f.theme === 'cpts') expect(`${f.titre} ${f.subtitle}`).toMatch(/définition/);
  });

  test('names whose threshold it is by the row that says so', () => {
    const { titre, subtitle, finding, notes } = figureSentences(f);
    expect([titre, subtitle, finding, ...notes].filter(isBareThreshold).map(asText)).toEqual([]);
  });

  test('prints no observed number as a promised one', () => {
    const { titre, subtitle, finding } = figureSentences(f);
    expect([titre, subtitle, finding].flatMap(promisedUnsaid)).toEqual([]);
  });
});
