import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toOembed, type FigureOembed } from '../../../../src/outputs/embed/oembed.ts';
import { oembedSpecification } from './oembed-specification.ts';

const figure: FigureOembed = {
  id: 'carte-apl',
  titre: 'Où l’on consulte « moins de 2,5 fois » par an & pourquoi',
  height: 620,
  url: 'https://dernier-kilometre.example',
  site: 'Dernier kilomètre',
  thumbnail: { url: 'https://dernier-kilometre.example/graphiques/carte-apl/og.png', width: 1200, height: 630 },
};
const { thumbnail: _, ...withoutThumbnail } = figure;

describe('toOembed', () => {
  it.each([
    ['with a picture', figure],
    ['without one', withoutThumbnail],
    ['dated', { ...figure, date: '2026-11-23' }],
  ])('answers as oEmbed 1.0 specifies, %s', (_nom, f) => {
    const answer: unknown = JSON.parse(JSON.stringify(toOembed(f)));
    expect(oembedSpecification.parse(answer)).toEqual(answer);
  });

  it('says what it is, where it comes from and how long it holds', () =>
    expect(toOembed(figure)).toMatchObject({
      type: 'rich',
      title: figure.titre,
      provider_name: 'Dernier kilomètre',
      provider_url: 'https://dernier-kilometre.example/',
      width: 640,
      height: 620,
      cache_age: 86_400,
      thumbnail_url: 'https://dernier-kilometre.example/graphiques/carte-apl/og.png',
    }));

  it('lets a dated copy be kept for a year', () =>
    expect(toOembed({ ...figure, date: '2026-11-23' }).cache_age).toBe(31_536_000));

  it('has an https iframe and nothing around it, on one line', () => {
    const { html } = toOembed(figure);
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    const [iframe, ...others] = document.body.childNodes as unknown as Element[];
    expect(others).toEqual([]);
    expect(iframe?.localName).toBe('iframe');
    expect(iframe?.getAttribute('src')).toBe('https://dernier-kilometre.example/embed/carte-apl/');
    expect(iframe?.getAttribute('title')).toBe(figure.titre);
    expect(iframe?.getAttribute('width')).toBe('100%');
    expect(iframe?.getAttribute('height')).toBe('620');
    expect(iframe?.getAttribute('frameborder')).toBe('0');
    expect(html).not.toMatch(/[\r\n]|scrolling/);
  });

  it('refuses a site that is not on https', () =>
    expect(() => toOembed({ ...figure, url: 'http://dernier-kilometre.example' })).toThrow('https'));
});

describe('the specification', () => {
  const answer = toOembed(figure);
  it.each([
    ['no version', { ...answer, version: undefined }],
    ['another version', { ...answer, version: '2.0' }],
    ['an unknown type', { ...answer, type: 'chart' }],
    ['no html', { ...answer, html: undefined }],
    ['a width in words', { ...answer, width: '100%' }],
    ['no height', { ...answer, height: undefined }],
    ['half a thumbnail', { ...answer, thumbnail_width: undefined }],
  ])('refuses %s', (_nom, faulty) => expect(oembedSpecification.safeParse(faulty).success).toBe(false));
});
