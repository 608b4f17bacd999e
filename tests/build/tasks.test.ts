/**
 * What people come to do, by links alone: each task starts from a page, follows links by the words that are read on them, and ends where
 * something must be read. Nothing here runs a script.
 */
import { describe, expect, test } from 'vitest';
import { files, ORIGIN, readBuilt } from './built-site.ts';
import { toPage, type Page } from './rules/page.ts';

interface Task {
  need: string;
  /** The words of the links that are followed, one a page, from the first page. */
  links: readonly string[];
  /** What must be read at the end: at the place that the last link names, where it names one. */
  read: RegExp;
}

const CITIZENS: readonly Task[] = [
  {
    need: 'is there a maison de santé in Figeac?',
    links: ['Territoires', 'communes du Lot', 'Figeac'],
    read: /1 maison de santé/,
  },
  {
    need: 'how far is the nearest one from a village that has none?',
    links: ['Territoires', 'communes du Lot', 'Cras'],
    read: /maison de santé.*\d km/,
  },
  {
    need: 'what was promised, and where does it stand?',
    links: ['Maisons de santé pluriprofessionnelles'],
    read: /2 758 .*4 000/,
  },
  {
    need: 'what does « CPTS » mean?',
    links: ['communauté professionnelle territoriale de santé'],
    read: /Réseau de soignants d’un même territoire/,
  },
  {
    need: 'what do the communes around share?',
    links: ['Territoires', 'communes du Lot', 'Figeac', 'Communauté de communes Grand-Figeac'],
    read: /Ses communes, des plus peuplées aux moins peuplées.*Capdenac/,
  },
  {
    need: 'what is tried near here?',
    links: ['02 Aisne', 'Initiatives locales'],
    read: /initiative/i,
  },
  {
    need: 'how are these numbers made?',
    links: ['Méthode et calculs'],
    read: /calculé, jamais décidé|Formule/,
  },
];

const JOURNALISTS: readonly Task[] = [
  {
    need: 'a dated map of Occitanie, a sentence to quote, its source',
    links: [
      'Cartes',
      'France, par département, décembre 2023 : Nombre de maisons de santé pluriprofessionnelles',
      'Occitanie',
    ],
    read: /En décembre 2023 en Occitanie, au plus haut : Haute-Garonne, 50 maisons de santé.*Source : DITP/,
  },
  {
    need: 'the numbers of that map, with code, département and région',
    links: [
      'Cartes',
      'France, par département, décembre 2023 : Nombre de maisons de santé pluriprofessionnelles',
      'Données (CSV)',
    ],
    read: /region.*Occitanie/s,
  },
  {
    need: 'a drawing to put in a page, and its height by the width of the column',
    links: ['Reprendre', '2 758 maisons de santé début 2025, pour 4 000 promises'],
    read: /<iframe title=".*height="\d+".*Hauteur à donner au cadre, selon la largeur de la colonne.*360.*720.*1040/,
  },
  {
    need: 'where a number was read, to the line',
    links: ['2 758 maisons de santé', 'Première réponse de l’entretien'],
    read: /2 758/,
  },
  {
    need: 'why two numbers differ',
    links: ['Désaccords', 'Combien d’assistants médicaux à l’été 2023 ?'],
    read: /4 384.*4 381/,
  },
  {
    need: 'everything of a région in one file',
    links: ['Occitanie', 'Télécharger le kit de presse (ZIP, moins de 300 ko)'],
    read: /phrases/,
  },
  {
    need: 'what changed since the last edition, in a reader of feeds',
    links: ['Mises à jour et flux', 'Atom'],
    read: /<feed[^>]*>.*<entry>/s,
  },
];

const OFFICIALS: readonly Task[] = [
  {
    need: 'my département beside those most like it',
    links: ['Territoires', 'deux à quatre territoires comparés', '46 Lot'],
    read: /Le Lot à côté|Comparer le Lot aux départements semblables/,
  },
  {
    need: 'the target set for my département, and how far it is',
    links: ['46 Lot'],
    read: /Cible du Baromètre, décembre 2026 : 21.*il manque 6 maisons de santé/,
  },
  {
    need: 'what changed between two dates',
    links: [
      'Cartes',
      'Toutes les dates et les régions : Nombre de maisons de santé pluriprofessionnelles',
      'France, par département, de juin 2017 à décembre 2023',
    ],
    read: /Écart/,
  },
  {
    need: 'what became of an engagement, and by which rule it is judged',
    links: ['Registre des promesses', 'Doubler les maisons et les centres de santé'],
    read: /règle/i,
  },
  {
    need: 'what is known of my département, and what is not',
    links: ['Territoires', 'ce qui est connu de chacun, ou ne l’est pas', 'Lot'],
    read: /connu/,
  },
  {
    need: 'the deadlines to come, in a calendar',
    links: ['46 Lot', 'Les échéances à venir, pour un agenda (iCalendar)'],
    read: /BEGIN:VEVENT.*SUMMARY:Échéance/s,
  },
];

const pages = new Map<string, Page>();

/** A page of the build, parsed once; a file that is no page, as text. */
function open(path: string): Page {
  const page = pages.get(path) ?? toPage(path, readBuilt(path.endsWith('/') ? `${path}index.html` : path).toString());
  pages.set(path, page);
  return page;
}

const spaced = (text: string | null | undefined) => (text ?? '').replaceAll(/[\s\u00A0\u202F]+/g, ' ').trim();

/** The address of the link that bears the words, some of which are seen. */
function linkIn({ path, document }: Page, words: string): string {
  for (const link of document.querySelectorAll('a[href]')) {
    if (spaced(link.textContent) !== words || link.closest('svg, .hors-ecran')) continue;
    return link.getAttribute('href') ?? '';
  }
  throw new Error(`${path} has no link « ${words} »`);
}

/**
 * What is read at the end of the links: the place that the last one names, with what stands beside it; of an archive, the names of its
 * files, which are written in clear.
 */
function walk({ links }: Task): string {
  let [path, anchor] = ['/', ''];
  for (const words of links) {
    const next = new URL(linkIn(open(path), words), `${ORIGIN}${path}`);
    expect(next.origin).toBe(ORIGIN);
    [path, anchor] = [next.pathname, decodeURIComponent(next.hash.slice(1))];
    expect(files).toContain(path.endsWith('/') ? `${path}index.html` : path);
  }
  if (!path.endsWith('/')) return readBuilt(path).toString(path.endsWith('.zip') ? 'latin1' : 'utf8');
  const { document } = open(path);
  const place = anchor === '' ? document.querySelector('main') : document.getElementById(anchor);
  return spaced((place?.matches('h1, h2, h3, dt, span') ? place.parentElement : place)?.textContent);
}

describe.each([
  ['an inhabitant', CITIZENS],
  ['a journalist', JOURNALISTS],
  ['an elected official', OFFICIALS],
])('by links alone, %s finds', (_, tasks) => {
  test.each(tasks)('$need', (task) => {
    expect(walk(task)).toMatch(task.read);
  });
});

test('twenty tasks, of four pages at most after the first', () => {
  const tasks = [...CITIZENS, ...JOURNALISTS, ...OFFICIALS];
  expect(tasks).toHaveLength(20);
  expect(Math.max(...tasks.map(({ links }) => links.length))).toBeLessThanOrEqual(4);
});
