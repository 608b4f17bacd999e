import { expect, test } from 'vitest';
import { chiffreHtml } from '../../../src/phrases/chiffre-html.ts';
import { alleger } from '../../../src/territoires/bloc-departement.ts';

const nombre = { texte: '8', valeur: 8, lien: '/sources/a/#msp.DEP-23.2023-12', lignes: ['msp.DEP-23.2023-12'] };

test('a number of a page made by thousands says once what row it comes from', () => {
  const leger = '<data value="8"><a href="/sources/a/#msp.DEP-23.2023-12">8</a></data>';
  expect(alleger(chiffreHtml(nombre))).toBe(leger);
  expect(alleger(chiffreHtml({ ...nombre, promis: true }))).toBe(leger.replace('data', 'data class="promis"'));
});

test('on the page of its series, a row is named by what its address does not say', () => {
  const id = 'msp-nombre.DEP-2A.2024.hors-mep';
  const html = chiffreHtml({ ...nombre, lien: `/chiffres/msp-nombre/dep-2a/#${id}`, lignes: [id] });
  expect(alleger(html)).toBe('<data value="8"><a href="/chiffres/msp-nombre/dep-2a/#2024.hors-mep">8</a></data>');
  const cible = 'msp-ditp-2026-12.DEP-2A';
  const visee = chiffreHtml({ ...nombre, lien: `/chiffres/msp-nombre/dep-2a/#${cible}`, lignes: [cible] });
  expect(alleger(visee)).toContain(`#${cible}"`);
});

test('a row that the link does not name stays', () => {
  const html = chiffreHtml({ ...nombre, lien: '/methode/#taux' });
  expect(alleger(html)).toBe('<data value="8"><a href="/methode/#taux" data-ligne="msp.DEP-23.2023-12">8</a></data>');
  expect(alleger(chiffreHtml({ ...nombre, lien: '/sources/a/#autre.msp.DEP-23.2023-12' }))).toContain('data-ligne');
});
