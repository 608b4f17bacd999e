import { expect, test } from 'vitest';
import { numberHtml, numberWithoutLink } from '../../../src/prose/number-html.ts';
import { rowAddress, rowInSourceAddress } from '../../../src/store/routes.ts';

const id = 'msp-nombre.DEP-23.2023-12';
const light = { light: true };
const number = { text: '8', valeur: 8, link: rowInSourceAddress(id), rows: [id] };

test('a number of a page made by thousands says once what row it comes from', () => {
  const html = `<data value="8"><a href="${rowInSourceAddress(id)}">8</a></data>`;
  expect(numberHtml(number, light)).toBe(html);
  expect(numberHtml({ ...number, promis: true }, light)).toBe(html.replace('data', 'data class="promis"'));
});

test('on the page of its series, a row is named by what its address does not say', () => {
  const html = numberHtml({ ...number, link: rowAddress(id) }, light);
  expect(html).toBe('<data value="8"><a href="/chiffres/msp-nombre/dep-23/#2023-12">8</a></data>');
  const target = 'msp-ditp-2026-12.DEP-2A';
  expect(numberHtml({ ...number, link: rowAddress(target), rows: [target] }, light)).toContain(`#${target}"`);
});

test('a row that the link does not name stays', () => {
  const html = numberHtml({ ...number, link: '/methode/#taux' }, light);
  expect(html).toBe(`<data value="8"><a href="/methode/#taux" data-ligne="${id}">8</a></data>`);
  expect(numberHtml({ ...number, link: `/sources/a/#autre.${id}` }, light)).toContain('data-ligne');
});

test('elsewhere a number names its row beside its link', () => {
  expect(numberHtml({ ...number, promis: true })).toBe(
    `<data class="chiffre promis" value="8"><a href="${rowInSourceAddress(id)}" data-ligne="${id}">8</a></data>`,
  );
});

test('a count over what it counts leads nowhere, and says still what it counts', () => {
  const count = { text: '31', valeur: 31, link: '', count: '.sujet td' };
  expect(numberHtml(count)).toBe('<data value="31" data-compte=".sujet td">31</data>');
  expect(numberWithoutLink({ ...count, link: '/sources/' })).toBe('<data value="31">31</data>');
});
