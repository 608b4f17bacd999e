import Combobox from '@github/combobox-nav';
import { chercher, type Charger, type Suggestion } from './chercher.ts';

/** How long a search may last before one says that it goes on, in milliseconds. */
const PATIENCE = 300;
/** How long after the last letter the number of suggestions is said, so that typing is not talked over. */
const SILENCE = 500;

const dejaLus = new Map<string, unknown>();
const enVol = new Map<string, { lecture: Promise<unknown>; arret: AbortController }>();

/** Reads a file of the index once, whoever asks. */
function lire(nom: string): Promise<unknown> {
  if (dejaLus.has(nom)) return Promise.resolve(dejaLus.get(nom));
  const avant = enVol.get(nom);
  if (avant) return avant.lecture;
  const arret = new AbortController();
  const lecture = fetch(`/recherche/${nom}.json`, { signal: arret.signal })
    .then((reponse) => {
      if (!reponse.ok) throw new Error(`${nom}: ${reponse.status}`);
      return reponse.json();
    })
    .then((contenu: unknown) => {
      dejaLus.set(nom, contenu);
      return contenu;
    })
    .finally(() => enVol.delete(nom));
  enVol.set(nom, { lecture, arret });
  return lecture;
}

/** A reader for one search: what former searches were waiting for, and this one is not, is given up. */
function chargerPour(): Charger {
  const voulus = new Set(['carte']);
  return (nom) => {
    voulus.add(nom);
    if (nom !== 'carte') for (const [autre, { arret }] of enVol) if (!voulus.has(autre)) arret.abort();
    return lire(nom);
  };
}

function brancher(form: HTMLFormElement): void {
  const champ = form.querySelector('input');
  if (!champ) return;
  champ.autocomplete = 'off';
  champ.autocapitalize = 'off';
  champ.spellcheck = false;
  const panneau = element('div', 'recherche-panneau');
  const liste = element('ul');
  const message = element('p');
  const etat = element('p', 'hors-ecran');
  liste.id = `${champ.id}-liste`;
  liste.setAttribute('role', 'listbox');
  liste.setAttribute('aria-label', 'Territoires');
  message.setAttribute('aria-hidden', 'true');
  etat.setAttribute('role', 'status');
  panneau.hidden = true;
  panneau.append(liste, message);
  champ.after(panneau);
  form.append(etat);
  const combobox = new Combobox(champ, liste, { tabInsertsSuggestions: false, firstOptionSelectionMode: 'active' });
  let tour = 0;
  let cours: Promise<Suggestion[]> = Promise.resolve([]);
  let attente: ReturnType<typeof setTimeout> | undefined;
  let annonce: ReturnType<typeof setTimeout> | undefined;
  let adresses: string[] = [];

  const dire = (texte: string): void => {
    clearTimeout(annonce);
    annonce = setTimeout(() => (etat.textContent = texte), SILENCE);
  };
  const fermer = (): void => {
    clearTimeout(attente);
    clearTimeout(annonce);
    combobox.stop();
    panneau.hidden = true;
    etat.textContent = '';
  };
  const montrerMessage = (texte: string): void => {
    combobox.stop();
    liste.hidden = true;
    message.textContent = texte;
    message.hidden = panneau.hidden = false;
    dire(texte);
  };
  const montrer = (suggestions: readonly Suggestion[]): void => {
    combobox.stop();
    adresses = suggestions.map(({ adresse }) => adresse);
    liste.replaceChildren(...suggestions.map((suggestion, rang) => option(suggestion, `${liste.id}-${rang}`)));
    const ouvre = panneau.hidden;
    message.hidden = true;
    liste.hidden = panneau.hidden = false;
    combobox.start();
    if (ouvre) panneau.scrollIntoView({ block: 'nearest' });
    dire(suggestions.length > 1 ? `${suggestions.length} suggestions` : '1 suggestion');
  };
  const montrerTout = (suggestions: readonly Suggestion[]): void => {
    if (suggestions.length > 0) montrer(suggestions);
    else montrerMessage('Aucun territoire de ce nom');
  };
  const suivre = (): void => {
    const moi = ++tour;
    clearTimeout(attente);
    if (champ.value.trim() === '') {
      cours = Promise.resolve([]);
      return fermer();
    }
    attente = setTimeout(() => montrerMessage('Recherche…'), PATIENCE);
    cours = chercher(champ.value, chargerPour());
    cours.then(
      (suggestions) => {
        if (moi !== tour) return;
        clearTimeout(attente);
        montrerTout(suggestions);
      },
      () => {
        if (moi !== tour) return;
        clearTimeout(attente);
        montrerMessage('Recherche impossible : voyez la liste des territoires');
      },
    );
  };

  champ.addEventListener('focus', () => void lire('carte').catch(() => undefined));
  champ.addEventListener('input', suivre);
  champ.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panneau.hidden) {
      // the field keeps its text: a second Escape empties it, as search fields do
      event.preventDefault();
      tour++;
      fermer();
    } else if (event.key === 'ArrowDown' && panneau.hidden && champ.value.trim() !== '') {
      event.preventDefault();
      suivre();
    }
  });
  champ.addEventListener('blur', () => {
    tour++;
    fermer();
  });
  // a press on the list must not take the focus, hence the list, away from under the finger
  panneau.addEventListener('mousedown', (event) => event.preventDefault());
  liste.addEventListener('combobox-commit', (event) => {
    const rang = [...liste.children].indexOf(event.target as Element);
    const adresse = adresses[rang];
    if (adresse) location.assign(adresse);
  });
  form.addEventListener('submit', (event) => {
    if (champ.value.trim() === '') return;
    event.preventDefault();
    // Enter pressed before the suggestions have come: wait for them
    cours.then(
      ([premiere]) => (premiere ? location.assign(premiere.adresse) : form.submit()),
      () => form.submit(),
    );
  });
  if (document.activeElement === champ) void lire('carte').catch(() => undefined);
  if (champ.value !== '' && document.activeElement === champ) suivre();
}

function option({ nom, detail }: Suggestion, id: string): HTMLElement {
  const ligne = element('li');
  ligne.id = id;
  ligne.setAttribute('role', 'option');
  const titre = element('span', 'recherche-nom');
  titre.textContent = nom;
  const suite = element('span', 'recherche-detail');
  suite.textContent = detail;
  // the space parts the two when they are read aloud
  ligne.append(titre, ' ', suite);
  return ligne;
}

function element(nom: string, classe = ''): HTMLElement {
  const cree = document.createElement(nom);
  if (classe !== '') cree.className = classe;
  return cree;
}

document.querySelectorAll<HTMLFormElement>('form[data-recherche]').forEach(brancher);
