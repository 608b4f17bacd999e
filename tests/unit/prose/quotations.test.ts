import { describe, expect, it } from 'vitest';
import { markQuotations } from '../../../src/prose/quotations.ts';

const main = (content: string): string => `<p>« hors du texte »</p><main>${content}</main>`;

const quoted = (html: string): string => markQuotations(html, { within: 'main' });

describe('a quotation', () => {
  it('is in its element with its guillemets, whatever spaces are in them', () => {
    expect(quoted(main('<p>Il parle d’«\u00A0avancées modestes\u00A0», et « sans délai ».</p>'))).toBe(
      main('<p>Il parle d’<q>«\u00A0avancées modestes\u00A0»</q>, et <q>« sans délai »</q>.</p>'),
    );
  });

  it('keeps the links and the numbers that are in it', () => {
    expect(quoted(main('<li>« près de <data value="3"><a href="/x/">3</a></data> ans »</li>'))).toBe(
      main('<li><q>« près de <data value="3"><a href="/x/">3</a></data> ans »</q></li>'),
    );
  });

  it('is none where it begins in one element and ends in another, or does not end', () => {
    for (const text of [
      '<p>« un</p><p>deux »</p>',
      '<p>« <b>un »</b> deux</p>',
      '<p><b>« un</b> deux »</p>',
      '<p>« un</p>',
    ])
      expect(quoted(main(text))).toBe(main(text));
  });

  it.each([
    'n. d.',
    'Non repris',
    'Dernier kilomètre',
    'Agglopolys',
    'Déserts médicaux\u202F: que contient le nouveau plan d’actions du gouvernement\u202F?',
  ])('is not « %s », which is our own word or a name', (name) => {
    const text = `<p>«\u202F${name}\u00A0» dit le tableau.</p>`;
    expect(quoted(main(text))).toBe(main(text));
  });

  it('is marked in a piece of a page too', () => {
    expect(markQuotations('<td>« a »</td>')).toBe('<td><q>« a »</q></td>');
  });

  it('is not marked in a drawing, a code or a choice, nor twice', () => {
    for (const text of [
      '<svg><text>« a »</text></svg>',
      '<code>« a »</code>',
      '<kbd>« a</kbd> b »',
      '<option>« a »</option>',
      '<q>« a »</q>',
    ])
      expect(quoted(main(text))).toBe(main(text));
    const once = quoted(main('<p>« a »</p>'));
    expect(quoted(once)).toBe(once);
  });
});
