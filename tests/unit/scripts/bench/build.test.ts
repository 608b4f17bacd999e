import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toBlocs, toEnregistrement, type PageDeCommune } from '../../../../scripts/bench/build/atelier.ts';
import { comparer } from '../../../../scripts/bench/build/comparer.ts';
import { ecrireLot, lireLot, pagesDuLot } from '../../../../scripts/bench/build/lot.ts';

const dossier = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
afterAll(() => rmSync(dossier, { recursive: true }));
const lot = join(dossier, 'lot');

const BLOC = '<div class="carte-lieu">Carte</div></div><section>Commun</section>';
const page = (nom: string, suite: string): PageDeCommune =>
  ({
    departement: '01',
    slug: nom.toLowerCase(),
    titre: `${nom} ?`,
    description: 'Dit',
    image: '/og.png',
    imageAlt: 'Carte',
    html:
      `<div class="page page-lieu"><nav class="fil" aria-label="Vous êtes ici"><ol><li><a href="/">Accueil</a></li><li><span aria-current="page">${nom}</span></li></ol></nav>` +
      `<div class="entete-territoire"><div><p class="surtitre">Commune</p><h1>${nom}</h1><p class="chapo">Dit</p><p>A &amp; B</p></div>${BLOC}<section>${suite}</section></div>`,
  }) as PageDeCommune;

test('a page is taken apart into what is its own and what its département shares', () => {
  const pages = [page('Un', 'pour un'), page('Deux', 'pour deux')];
  const blocs = toBlocs(pages);
  expect([...blocs]).toEqual([['01', BLOC]]);
  expect(toEnregistrement(pages[1]!, blocs)).toMatchObject({
    titre: 'Deux\u202F?',
    fil: [
      { nom: 'Accueil', adresse: '/' },
      { nom: 'Deux', adresse: '' },
    ],
    chapo: 'Dit',
    tete: '<p>A &amp; B</p></div>',
    suite: '<section>pour deux</section></div>',
  });
  expect(() => toEnregistrement({ ...pages[0]!, html: '<p>Autre</p>' }, blocs)).toThrow('un');
});

test('a lot gives back its pages, and a builder that writes other words is refused', () => {
  const pages = ['un', 'deux'].map((nom) => [nom, Buffer.from(`<a href="/${nom}/">Voilà ${nom}</a>`)] as const);
  expect(ecrireLot(lot, pages)).toBe(pages[0]![1].length + pages[1]![1].length);
  expect([...pagesDuLot(lot)].map(([chemin, contenu]) => [chemin, contenu.toString()])).toEqual(
    pages.map(([chemin, contenu]) => [chemin, contenu.toString()]),
  );
  expect(lireLot(lot)).toHaveLength(2);
  const ecrire = (nom: string, html: string): void => {
    mkdirSync(join(dossier, nom), { recursive: true });
    writeFileSync(join(dossier, nom, 'index.html'), html);
  };
  ecrire('un', '<a class="lien" href="/un/">Voil&agrave; un</a>'.replace('&agrave;', 'à'));
  ecrire('deux', '<a href="/deux/">  Voilà  deux </a>');
  expect(() => comparer('essai', dossier, lot)).not.toThrow();
  ecrire('deux', '<a href="/deux/">Voilà trois</a>');
  expect(() => comparer('essai', dossier, lot)).toThrow('trois');
  ecrire('deux', '<a href="/trois/">Voilà deux</a>');
  expect(() => comparer('essai', dossier, lot)).toThrow('essai, deux');
});
