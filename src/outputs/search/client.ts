import Combobox from '@github/combobox-nav';
import { factsFileOf, factWords, type SearchFacts } from './facts.ts';
import { find, MAXIMUM, onlyKeys, type Load, type Response, type Suggestion } from './rank.ts';
import { readersOf } from './reading.ts';

/** How long a search may last before one says that it goes on, in milliseconds. */
const PATIENCE = 300;
/** How long after the last letter the number of suggestions is said, so that typing is not talked over. */
const SILENCE = 500;

const NO = 'Aucun territoire de ce nom';
/** Territories of one level are compared. */
const NO_SUCH = `${NO} à comparer à ce niveau`;
const NEAR = 'Aucun territoire de ce nom. Noms proches\u00A0:';
const IMPOSSIBLE = 'Recherche impossible\u00A0: voyez la liste des territoires';

const { read, searches } = readersOf((name, signal) =>
  fetch(`/recherche/${name}.json`, { signal }).then((response) => {
    if (!response.ok) throw new Error(name);
    return response.json();
  }),
);

function connect(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  if (!field) return;
  field.autocomplete = 'off';
  field.autocapitalize = 'off';
  field.spellcheck = false;
  const panel = element('div', 'recherche-panneau');
  const list = element('ul');
  const message = element('p');
  const status = element('p', 'hors-ecran');
  list.id = `${field.id}-liste`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Territoires');
  message.setAttribute('aria-hidden', 'true');
  status.setAttribute('role', 'status');
  panel.hidden = true;
  panel.append(message, list);
  field.after(panel);
  form.append(status);
  const combobox = new Combobox(field, list, { tabInsertsSuggestions: false });
  const nextSearch = searches();
  let turn = 0;
  let answer: Promise<Response | null> = Promise.resolve(null);
  let expectation: ReturnType<typeof setTimeout> | undefined;
  let announcement: ReturnType<typeof setTimeout> | undefined;
  let offered: readonly Suggestion[] = [];

  const tell = (text: string): void => {
    clearTimeout(announcement);
    announcement = setTimeout(() => (status.textContent = text), SILENCE);
  };
  const close = (): void => {
    clearTimeout(expectation);
    clearTimeout(announcement);
    combobox.stop();
    panel.hidden = true;
    status.textContent = '';
  };
  const showMessage = (text: string): void => {
    combobox.stop();
    list.hidden = true;
    message.textContent = text;
    message.hidden = panel.hidden = false;
    tell(text);
  };
  const show = (response: Response, load: Load): void => {
    const { suggestions, shown, rest, approximate, sure } = response;
    if (suggestions.length === 0 && rest === 0) return showMessage(keptOf(form) === undefined ? NO : NO_SUCH);
    combobox.stop();
    const total = rest === null ? null : suggestions.length + rest;
    const visible = suggestions.slice(0, shown);
    if (total !== shown) visible.push(theRest(total === null ? null : total - shown, pageOf(form, field)));
    offered = visible;
    list.replaceChildren(...visible.map((suggestion, rank) => option(suggestion, `${list.id}-${rank}`)));
    if (visible.length > shown) list.lastElementChild?.classList.add('recherche-suite');
    tellFacts(visible, [...list.children], load);
    // the one that Enter opens
    if (sure) list.children[suggestions.indexOf(sure)]?.classList.add('recherche-sure');
    const opens = panel.hidden;
    // a list that scrolls shows neither its end nor its length
    const long = shown > MAXIMUM ? `${shown} territoires, à faire défiler` : '';
    message.textContent = approximate ? NEAR : long;
    message.hidden = message.textContent === '';
    list.hidden = panel.hidden = false;
    combobox.start();
    if (opens) panel.scrollIntoView({ block: 'nearest' });
    const number = `${shown} suggestion${shown > 1 ? 's' : ''}`;
    tell(`${approximate ? `${NEAR} ` : ''}${number}${total !== null && total > shown ? ` sur ${count(total)}` : ''}`);
  };
  const follow = (): void => {
    const mine = ++turn;
    clearTimeout(expectation);
    if (field.value.trim() === '') {
      answer = Promise.resolve(null);
      return close();
    }
    expectation = setTimeout(() => showMessage('Recherche…'), PATIENCE);
    const [text, start] = [field.value, keptOf(form)];
    const load = nextSearch();
    answer = find(text, load).then((all) => (start === undefined ? all : onlyKeys(all, { start, text })));
    answer.then(
      (response) => {
        if (mine !== turn) return;
        clearTimeout(expectation);
        if (response) show(response, load);
      },
      () => {
        if (mine !== turn) return;
        clearTimeout(expectation);
        showMessage(IMPOSSIBLE);
      },
    );
  };

  /** Where the page wants the place for itself, it says so to the event. */
  const open = (chosen: Suggestion): void => {
    if (form.dispatchEvent(new CustomEvent('territoire', { detail: chosen, cancelable: true })))
      location.assign(chosen.address);
    else close();
  };
  const leave = (): void => {
    if (keptOf(form) === undefined) form.submit();
  };

  const begin = (): void => void read('carte').catch(() => undefined);
  field.addEventListener('focus', begin);
  field.addEventListener('input', follow);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) {
      // the field keeps its text: a second Escape empties it, as search fields do
      event.preventDefault();
      turn++;
      close();
    } else if (event.key === 'ArrowDown' && panel.hidden && field.value.trim() !== '') {
      event.preventDefault();
      follow();
    }
  });
  field.addEventListener('blur', () => {
    turn++;
    close();
  });
  // a press on the list must not take the focus, hence the list, away from under the finger
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', (event) => {
    const rank = [...list.children].indexOf(event.target as Element);
    const chosen = offered[rank];
    if (chosen) open(chosen);
  });
  form.addEventListener('submit', (event) => {
    if (field.value.trim() === '') return;
    event.preventDefault();
    // Enter chooses for nobody: it opens what the text names without doubt, else the page of all the answers. Pressed
    // before they have come, it waits for them.
    answer.then((response) => (response?.sure ? open(response.sure) : leave()), leave);
  });
  if (document.activeElement === field) {
    begin();
    follow();
  }
}

/** How the keys of what a form offers begin: empty for all régions and départements, undefined for all territories. */
function keptOf(form: HTMLFormElement): string | undefined {
  return form.dataset['parmi'];
}

/** The page of all the answers to what is in the field. */
function pageOf(form: HTMLFormElement, field: HTMLInputElement): string {
  return `${form.getAttribute('action')}?q=${encodeURIComponent(field.value)}`;
}

/** The last line of a list that was cut: how many more there are, and how to reach them. */
function theRest(number: number | null, address: string): Suggestion {
  const nom = number === null ? 'Et d’autres' : `Et ${count(number)} autre${number > 1 ? 's' : ''}`;
  return { nom, detail: 'voir la suite, ou continuer d’écrire', address };
}

function count(number: number): string {
  return number.toLocaleString('fr');
}

/** Answers in the page the question of its address, `?q=figeac`, where the page has a place for the answer. */
function answerInThePage(place: HTMLElement, text: string): void {
  const heading = element('h2');
  const list = element('ul', 'liste-nue recherche-reponses');
  const hint = element('p', 'discret');
  const question = `«\u00A0${text}\u00A0»`;
  find(text, read).then(
    ({ suggestions, rest, approximate }) => {
      const found = suggestions.length;
      const plural = found > 1 ? 's' : '';
      if (found === 0) heading.textContent = `Aucun territoire pour ${question}`;
      else if (approximate)
        heading.textContent = `Aucun territoire nommé ${question}. Nom${plural} proche${plural}\u00A0:`;
      else {
        const more = rest === null ? ' et d’autres' : '';
        const first = rest ? `. Voici les ${found} premiers\u00A0:` : '';
        heading.textContent = `${count(found + (rest ?? 0))} territoire${plural}${more} pour ${question}${first}`;
      }
      const links = suggestions.map((suggestion) => {
        const link = element('a');
        link.href = suggestion.address;
        link.append(...wordsOf(suggestion));
        return link;
      });
      list.append(
        ...links.map((link) => {
          const row = element('li');
          row.append(link);
          return row;
        }),
      );
      tellFacts(suggestions, links, read);
      hint.textContent =
        found > 0 && rest === 0 && !approximate
          ? ''
          : 'Pour en trouver un autre\u00A0: la suite du nom, son département, un code postal ou un code Insee. Les listes ci-dessous mènent aussi à chaque commune.';
      hint.hidden = hint.textContent === '';
      place.append(heading, list, hint);
      place.hidden = false;
    },
    () => {
      heading.textContent = IMPOSSIBLE;
      place.append(heading);
      place.hidden = false;
    },
  );
}

function option(suggestion: Suggestion, id: string): HTMLElement {
  const row = element('li');
  row.id = id;
  row.setAttribute('role', 'option');
  row.append(...wordsOf(suggestion));
  return row;
}

function wordsOf({ nom, detail }: Suggestion): (Node | string)[] {
  // the space parts the two when they are read aloud
  return [element('span', 'recherche-nom', nom), ' ', element('span', 'recherche-detail', detail)];
}

/** Adds to the lines of communes one fact of each, once it has come: no list waits for it, and one without it is whole. */
function tellFacts(suggestions: readonly Suggestion[], lines: readonly Element[], load: Load): void {
  const files = Map.groupBy(suggestions.entries(), ([, { commune }]) => (commune ? factsFileOf(commune) : ''));
  for (const [file, own] of files) {
    if (file === '') continue;
    load(file).then(
      (facts) => {
        for (const [rank, { commune = '' }] of own) {
          const fact = (facts as SearchFacts)[commune];
          if (fact === undefined) continue;
          lines[rank]?.append(' ', element('span', 'recherche-fait', factWords(fact)));
        }
      },
      () => undefined,
    );
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '', text = '') {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

document.querySelectorAll<HTMLFormElement>('form[data-recherche]').forEach(connect);
const place = document.querySelector<HTMLElement>('[data-reponses]');
const question = new URLSearchParams(location.search).get('q')?.trim();
if (place && question) {
  const field = document.querySelector<HTMLInputElement>('main form[data-recherche] input');
  if (field && field.value === '') field.value = question;
  answerInThePage(place, question);
}
