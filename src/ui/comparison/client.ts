import { items } from '../../format/list.ts';
import { askedKeys, readQuestion, type ComparablePlace } from '../../subjects/comparison/question.ts';

/** The page of a territory, read once: what it says of that territory is joined to what the others say of theirs. */
async function read({ address }: ComparablePlace): Promise<HTMLElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  // a computation that the page explains at its own end is still there
  for (const link of page.querySelectorAll('main a[href^="#"]'))
    link.setAttribute('href', address + (link.getAttribute('href') ?? ''));
  const main = page.querySelector<HTMLElement>('[data-comparaison]');
  if (!main) throw new Error(`${address}: no comparison`);
  return main;
}

/** Takes of a chart or a row what is neither its territory nor France, and adds after its territory that of the other pages. */
function join(piece: Element, others: readonly (Element | null)[]): void {
  for (const line of piece.querySelectorAll(':scope > [data-niveau]:not(.ici, [data-niveau="FR"])')) line.remove();
  let last = piece.querySelector(':scope > .ici');
  for (const other of others) {
    const own = other?.querySelector(':scope > .ici');
    if (!last || !own) continue;
    const copy = document.importNode(own, true);
    // the strokes are in the first line, which the others show
    const strokes = copy.querySelector('path[id]');
    if (strokes) {
      const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
      use.setAttribute('href', `#${strokes.id}`);
      strokes.replaceWith(use);
    }
    last.after(copy);
    last = copy;
  }
}

/** The charts and the table of several territories, from their pages; the notices of disagreements are those of all. */
function build(pages: readonly HTMLElement[]): DocumentFragment {
  const [first, ...others] = pages;
  const content = document.createDocumentFragment();
  if (!first) return content;
  for (const selector of ['.epines', '.tableau']) {
    const own = first.querySelector(selector);
    if (!own) continue;
    const part = document.importNode(own, true);
    for (const piece of part.querySelectorAll('[data-mesure], thead tr')) {
      const key = piece.getAttribute('data-mesure');
      const place = key === null ? 'thead tr' : `[data-mesure="${key}"]`;
      join(
        piece,
        others.map((page) => page.querySelector(`${selector} ${place}`)),
      );
    }
    content.append(part);
  }
  const notices = pages.flatMap((page) => [...page.querySelectorAll('.tableau ~ .divergences')]);
  const said = new Map(notices.map((notice) => [notice.textContent, notice]));
  content.append(...[...said.values()].map((notice) => document.importNode(notice, true)));
  const notes = first.querySelector('.comparer-notes');
  if (notes) content.append(document.importNode(notes, true));
  return content;
}

/** The fields of the form, from the lists of the page: each territory once, its level as a group. */
function fill(form: HTMLFormElement, known: ReadonlyMap<string, ComparablePlace>, chosen: readonly string[]): void {
  const levels = Map.groupBy(known.values(), ({ level }) => level);
  form.querySelectorAll('select').forEach((field, rank) => {
    for (const [level, places] of levels) {
      const group = document.createElement('optgroup');
      group.label = `${level.charAt(0).toUpperCase()}${level.slice(1)}s`;
      group.append(...places.map(({ code, nom }) => new Option(nom, code)));
      field.append(group);
    }
    field.value = chosen[rank] ?? '';
  });
  // an empty field is left out of the address
  form.addEventListener('submit', () => {
    for (const field of form.querySelectorAll('select')) field.disabled = field.value === '';
  });
  addEventListener('pageshow', () => {
    for (const field of form.querySelectorAll('select')) field.disabled = false;
  });
  form.hidden = false;
}

/** The level of a key: « DEP ». */
const levelOf = (key: string): string => key.split('-')[0] ?? '';

/**
 * The search field puts a territory in the first empty field of the form. Once one is chosen, the field and the lists offer those of its
 * level alone.
 */
function addBySearch(place: HTMLElement, form: HTMLFormElement, known: ReadonlyMap<string, ComparablePlace>): void {
  const [search, status] = [place.querySelector('form'), place.querySelector(':scope > [role="status"]')];
  const fields = [...form.querySelectorAll('select')];
  if (!search || !status) return;
  const keep = (): void => {
    const level = levelOf(fields.find(({ value }) => value !== '')?.value ?? '');
    search.dataset['parmi'] = level;
    for (const option of form.querySelectorAll('option'))
      option.disabled = level !== '' && option.value !== '' && levelOf(option.value) !== level;
  };
  search.addEventListener('territoire', (event) => {
    event.preventDefault();
    const { key = '' } = (event as CustomEvent<{ key?: string }>).detail;
    const nom = known.get(key)?.nom ?? '';
    const empty = fields.find(({ value }) => value === '');
    const already = fields.some(({ value }) => value === key);
    if (already) status.textContent = `${nom} est déjà choisi.`;
    else if (!empty) status.textContent = 'Quatre au plus\u00A0: changez l’un des choix ci-dessous.';
    else {
      empty.value = key;
      status.textContent = `Ajouté\u00A0: ${nom}.`;
      keep();
    }
    search.reset();
  });
  form.addEventListener('change', keep);
  keep();
  place.hidden = false;
}

function start(answer: HTMLElement, form: HTMLFormElement): void {
  const known = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('a[data-code]')].map((link): [string, ComparablePlace] => {
      const code = link.dataset['code'] ?? '';
      const level = link.closest<HTMLElement>('[data-niveau]')?.dataset['niveau'] ?? '';
      return [code, { code, nom: link.dataset['nom'] ?? '', level, address: link.pathname }];
    }),
  );
  const question = readQuestion(location.search, known);
  fill(form, known, askedKeys(location.search));
  const place = document.querySelector<HTMLElement>('[data-ajouter]');
  if (place) addBySearch(place, form, known);
  const say = (text: string, kind: 'h2' | 'p' = 'p'): HTMLElement => {
    const words = document.createElement(kind);
    words.className = kind === 'p' ? 'comparer-refus' : '';
    words.textContent = text;
    answer.replaceChildren(words);
    answer.hidden = false;
    return words;
  };
  if (question.kind === 'refused') return void say(question.why);
  if (question.kind === 'alone') {
    const link = document.createElement('a');
    link.href = question.place.address;
    link.textContent = 'le voir à côté de ceux qui lui ressemblent';
    say(
      `${question.place.nom}\u00A0: il en faut au moins un autre du même niveau, à choisir ci-dessus. On peut aussi `,
    ).append(link, '.');
    return;
  }
  if (question.kind === 'nothing') return;
  const names = items(question.places.map(({ nom }) => nom));
  say(`Lecture\u00A0: ${names}…`);
  Promise.all(question.places.map(read)).then(
    (pages) => {
      say(names, 'h2');
      answer.append(build(pages));
      document.title = `Comparer ${names} – ${document.title.split(' – ').at(-1)}`;
    },
    () => say('La comparaison n’a pas pu être lue\u00A0: chaque territoire a la sienne dans les listes ci-dessous.'),
  );
}

const answer = document.querySelector<HTMLElement>('[data-comparer]');
const form = document.querySelector<HTMLFormElement>('form[data-choisir]');
if (answer && form) start(answer, form);
