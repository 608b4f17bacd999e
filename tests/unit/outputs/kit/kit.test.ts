import { describe, expect, it, test } from 'vitest';
import { KIT_TERRITOIRES, pressKit } from '../../../../src/outputs/kit/kit.ts';
import { kitSentences } from '../../../../src/outputs/kit/sentences.ts';
import { cautionsOf } from '../../../../src/subjects/territoires/by-commune.ts';
import { edition, source, territoire } from '../../../../src/store/rows.ts';

const URL_SITE = 'https://exemple.fr';
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

test('every région and every département has a kit', () => {
  expect(KIT_TERRITOIRES).toHaveLength(119);
});

describe('the sentences to quote', () => {
  test.each(KIT_TERRITOIRES)('of $nom are three, each with a source and what is to be known of it', (t) => {
    const sentences = kitSentences(t);
    expect(sentences).toHaveLength(3);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(3);
    for (const { text, sources, cautions, desaccords } of sentences) {
      expect(text).toMatch(/^\p{Lu}.*\d.*\.$/u);
      expect(text, 'a sentence without a date').toMatch(/20\d\d/);
      expect(sources.length).toBeGreaterThan(0);
      expect(cautions.length + desaccords.length).toBeGreaterThan(0);
    }
  });

  it('are those of the page, a target in the second', () => {
    const [promises, target, people] = kitSentences(territoire('DEP-23')).map(({ text }) => plain(text));
    expect(promises).toBe(
      'Dans la Creuse, 8 maisons de santé et 21 assistants médicaux en décembre 2023 ; 73 % de la population couverte par une CPTS (définition non publiée) en mai 2024.',
    );
    expect(target).toBe(
      'Dans la Creuse, 21 assistants médicaux en décembre 2023, pour une cible de 24 en décembre 2024.',
    );
    expect(people).toContain('11,7 % des habitants vivent dans une commune qui a une maison de santé');
  });
});

describe('the kit of the Creuse', () => {
  const { texts, pictures } = pressKit(territoire('DEP-23'), { url: URL_SITE });
  const sentences = plain(texts['phrases.txt'] ?? '');

  it('has dated files, and says what each is', () => {
    const names = [...Object.keys(texts), ...Object.keys(pictures)].toSorted();
    expect(names).toEqual([
      `carte-${edition.date}.png`,
      `carte-${edition.date}.svg`,
      'chiffres.csv',
      `fiche-${edition.date}.png`,
      `fiche-${edition.date}.svg`,
      'lisezmoi.txt',
      'phrases.txt',
    ]);
    const readme = texts['lisezmoi.txt'] ?? '';
    for (const name of names.filter((own) => own !== 'lisezmoi.txt'))
      expect(readme).toContain(name.replace(/\.png$/, ''));
    expect(readme).toContain('https://exemple.fr/territoires/departements/23-creuse/');
  });

  it('gives each sentence its sources by their address, and its cautions', () => {
    for (const { text, sources } of kitSentences(territoire('DEP-23'))) {
      expect(sentences).toContain(plain(text));
      for (const id of sources) {
        expect(sentences).toContain(plain(source(id).citation));
        expect(sentences).toContain(`https://exemple.fr/sources/${id}/`);
      }
    }
    for (const caution of cautionsOf(territoire('DEP-23'))) expect(sentences).toContain(plain(caution));
    expect(sentences).toContain('https://exemple.fr/desaccords/msp-trois-comptes/');
  });

  it('has a map 1 600 pixels wide', () => {
    expect(pictures[`carte-${edition.date}.png`]).toMatch(/^<svg[^>]* width="1600"/);
  });

  it('opens in any editor: a mark of its encoding, and the ends of lines of Windows', () => {
    for (const name of ['lisezmoi.txt', 'phrases.txt']) {
      expect(texts[name]?.startsWith('\uFEFF')).toBe(true);
      expect(texts[name]?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });
});
