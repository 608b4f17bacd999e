import { expect, test } from 'vitest';
import { pages } from './built-site.ts';
import { formOf, proofOf, unusedProofs } from './rules/absence-proofs.ts';
import { absencesIn } from './rules/printed-absences.ts';

const printed = pages.flatMap(({ path, html }) => absencesIn(path, html));
const proved = printed.map((absence) => ({ ...absence, proof: proofOf(absence) }));

test('a sentence that says that something is not is read, with the search that it leads to', () => {
  const read = (html: string) => absencesIn('/', `<main>${html}</main>`);
  expect(read('<p>Le pays en compte 12. Aucun bilan n’a été <em>trouvé</em>. Fin.</p>')).toMatchObject([
    { sentence: 'Aucun bilan n’a été trouvé.' },
  ]);
  expect(
    read('<ul><li>Rien <a href="/absences/#absence-x">n’a été trouvé</a>.</li><li>Trouvé.</li></ul>'),
  ).toMatchObject([{ searches: new Set(['absence-x']) }]);
  expect(read('<p>Une part non publiée.</p><pre>aucun</pre><p>Un compte introuvable</p>')).toHaveLength(2);
  expect(read('<p>Le compte est publié. On a trouvé la commune de Riencourt.</p>')).toEqual([]);
});

test('an absence of which our tables and our searches say nothing has no proof, nor one whose search is not ours', () => {
  const proofs = (html: string) => absencesIn('/', `<main>${html}</main>`).map(proofOf);
  expect(proofs('<p>Aucun compte des licornes n’a été trouvé.</p>')).toEqual([null]);
  expect(proofs('<p>Aucun compte des licornes <a href="/absences/#absence-licornes">n’a été trouvé</a>.</p>')).toEqual([
    null,
  ]);
  expect(proofs('<p>La part du Nord n’a pas été publiée.</p>')).toEqual([null]);
});

test('every absence that the site prints has its proof', () => {
  expect(printed.length).toBeGreaterThan(3000);
  const faults = proved.flatMap(({ path, sentence, proof }) => (proof === null ? [`${path} « ${sentence} »`] : []));
  expect([...new Set(faults)]).toEqual([]);
});

test('no declared proof is one that no page needs', () => {
  expect(unusedProofs(new Set(proved.map(({ proof }) => proof ?? '')))).toEqual([]);
});

test('the printed absences are those of the list, each with its proof', async () => {
  const forms = proved.map(({ sentence, proof }) => `${proof ?? 'sans preuve'} | ${formOf(sentence)}`);
  const list = [...new Set(forms)].sort((a, b) => (a < b ? -1 : 1));
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('../golden/absences-imprimees.txt');
});
