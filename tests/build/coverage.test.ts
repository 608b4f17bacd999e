import { brotliCompressSync } from 'node:zlib';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { CODE_ETAT, ETATS, etatWord, type Etat } from '../../src/domain/knowledge.ts';
import { compareDates } from '../../src/domain/date-source.ts';
import { edition, observation, observations, territoire, territoires } from '../../src/store/rows.ts';
import { FOLLOWED_INDICATEURS } from '../../src/subjects/territoires/knowledge.ts';
import { pageAt, readBuilt } from './built-site.ts';
import { territoireAddress } from '../../src/store/routes.ts';

const COVERAGE = '/territoires/couverture-des-donnees/';
const text = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The states of a cell as its drawing, its letter and its hidden word say them. */
function etatsOf(td: Element): { motif: string; code: string; word: string } {
  return {
    motif: td.querySelector('use')?.getAttribute('href')?.replace('#etat-', '') ?? '',
    code: text(td.querySelector('span[aria-hidden]')),
    word: text(td).replace(/^[A-Z] ?/, ''),
  };
}

test('the départements are all in the matrix, each cell with the pattern, the letter and the word of one state', () => {
  const rows = [...pageAt(COVERAGE).document.querySelectorAll('[aria-labelledby="departements"] tbody tr')];
  const departements = territoires.filter(({ niveau }) => niveau === 'DEP');
  expect(rows.map((tr) => tr.querySelector('a')?.getAttribute('href'))).toEqual(
    departements.map((t) => `${territoireAddress(t.code)}#connu`),
  );
  for (const td of rows.flatMap((tr) => [...tr.querySelectorAll('td')])) {
    const { motif, code, word } = etatsOf(td);
    expect(ETATS).toContain(motif);
    expect(code).toBe(CODE_ETAT[motif as Etat]);
    if (motif !== 'manquant') expect(word).toContain(etatWord({ etat: motif as Etat, absence: null }));
    else expect(word).toMatch(/^(non publié|secret statistique|inconnu|manquant)/);
  }
});

test('each pattern that a page uses is drawn in it, and each territory has its matrix', () => {
  for (const t of territoires) {
    const { document, path } = pageAt(territoireAddress(t.code));
    const uses = [...document.querySelectorAll('use')].map((use) => use.getAttribute('href')?.slice(1) ?? '');
    expect(uses.length).toBeGreaterThan(100);
    for (const id of new Set(uses)) expect([path, document.getElementById(id)?.localName]).toEqual([path, 'symbol']);
    expect(document.querySelectorAll('.table-connaissances tbody tr')).toHaveLength(FOLLOWED_INDICATEURS.length);
    expect(document.querySelector('#connu')).not.toBeNull();
  }
});

test('the file says of each territory what the tables do', () => {
  const { data } = Papa.parse<Record<string, string>>(
    readBuilt(`${COVERAGE}couverture.csv`)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
    {
      header: true,
      skipEmptyLines: true,
    },
  );
  expect(data).toHaveLength(territoires.length * FOLLOWED_INDICATEURS.length);
  for (const row of data) {
    expect(ETATS).toContain(row['etat']);
    const valeurs = observations.filter(
      (o) => o.indicateur === row['indicateur'] && o.territoire === row['territoire'] && typeof o.valeur === 'number',
    );
    const known = ['mesure', 'provisoire', 'estimation', 'ancien'].includes(row['etat'] ?? '');
    expect([row['territoire'], row['indicateur'], known]).toEqual([
      row['territoire'],
      row['indicateur'],
      valeurs.length > 0,
    ]);
    if (!known) continue;
    // what is expected speaks only where nothing is measured
    const isPast = ({ date, precision }: (typeof valeurs)[number]) =>
      precision !== 'projection' && (date === 'inconnue' || date <= edition.date);
    const spoken = valeurs.some(isPast) ? valeurs.filter(isPast) : valeurs;
    const last =
      spoken
        .map(({ date }) => date)
        .filter((date) => date !== 'inconnue')
        .sort(compareDates)
        .at(-1) ?? 'inconnue';
    expect(row['date']).toBe(last);
    expect(observation(row['observation'] ?? '').territoire).toBe(territoire(row['territoire'] ?? '').code);
  }
});

test('the national view weighs little for what it holds', () => {
  expect(brotliCompressSync(pageAt(COVERAGE).html).length).toBeLessThan(25_000);
});
