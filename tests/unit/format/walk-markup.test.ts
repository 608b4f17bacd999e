import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  attribute,
  decodeEntities,
  hasClass,
  rewriteText,
  textOf,
  walkMarkup,
  type Tag,
} from '../../../src/format/walk-markup.ts';

/** The pieces of markup in short: « open p », « text Bonjour ». */
function pieces(html: string, whole?: (tag: Tag) => boolean): string[] {
  return [...walkMarkup(html, whole)].map((piece) => {
    if (piece.kind === 'whole') return `whole ${piece.source}`;
    return `${piece.kind} ${'name' in piece ? piece.name : piece.source}`;
  });
}

const tagOf = (source: string): Tag => {
  const [tag] = walkMarkup(source);
  if (tag?.kind !== 'open') throw new Error(`no tag: ${source}`);
  return tag;
};

describe('a walk over markup', () => {
  it.each([
    ['text and tags', 'un <b>deux</b>', ['text un ', 'open b', 'text deux', 'close b']],
    ['a name in capitals', '<P>a</P >', ['open p', 'text a', 'close p']],
    ['a sign < in a text', 'a < b <3 <b>c</b> <', ['text a < b <3 ', 'open b', 'text c', 'close b', 'text  <']],
    ['a sign > in a text', 'a > b<br>', ['text a > b', 'open br']],
    ['a sign > in an attribute', '<a title="x > y" alt=\'>"\'>z', ['open a', 'text z']],
    ['a tag in an attribute', '<a title="<b>">z</a>', ['open a', 'text z', 'close a']],
    ['a tag over two lines', '<a\n href="/"\n>z', ['open a', 'text z']],
    ['a comment', 'a<!-- <p> > -- -->b', ['text a', 'aside <!-- <p> > -- -->', 'text b']],
    ['a declaration', '<!doctype html><p>', ['aside <!doctype html>', 'open p']],
    ['an XML declaration', '<?xml version="1.0"?><p>', ['aside <?xml version="1.0"?>', 'open p']],
    ['marked text', '<p><![CDATA[a > <b>]]></p>', ['open p', 'aside <![CDATA[a > <b>]]>', 'close p']],
    [
      'a script',
      '<script>if (a < b) "<p>" + "</p>"</script>c',
      ['open script', 'text if (a < b) "<p>" + "</p>"', 'close script', 'text c'],
    ],
    ['a style', '<style>a > b{}</style>', ['open style', 'text a > b{}', 'close style']],
    ['an empty script', '<script src="/a.js"></script>', ['open script', 'close script']],
    ['a title', '<title>a <b> c</title>', ['open title', 'text a <b> c', 'close title']],
    ['what closes itself', '<script/><path d="M0 0"/>a', ['open script', 'open path', 'text a']],
    ['nothing', '', []],
  ])('reads %s', (_, html, expected) => expect(pieces(html)).toEqual(expected));

  it.each([
    ['a drawing', '<svg><title>a</title><path d="M"/></svg>b', ['svg']],
    ['elements of the same name inside', '<div>a<div>b</div>c</div>d', ['div']],
    ['its end in a comment', '<div><!-- </div> --></div>d', ['div']],
    ['its end in an attribute', '<div><a title="</div>">x</a></div>d', ['div']],
    ['its end in a script', '<div><script>"</div>"</script></div>d', ['div']],
    ['a tag that closes itself', '<g><g/></g>d', ['g']],
    ['a script', '<script>"<p>"</script>d', ['script']],
  ])('does not enter %s', (_, html, [name]) => {
    const end = html.length - 1;
    const expected = html.endsWith('>')
      ? [`whole ${html}`]
      : [`whole ${html.slice(0, end)}`, `text ${html.slice(end)}`];
    expect(pieces(html, (tag) => tag.name === name)).toEqual(expected);
  });

  it('enters what is empty without looking for its end', () => {
    expect(pieces('<img>a<svg/>b', () => true)).toEqual(['open img', 'text a', 'open svg', 'text b']);
  });

  it.each(['<p', '<a title="x>y', 'a<!-- b', '<script>a', '</p', '<!doctype', '<textarea>a</textareas>'])(
    'stops at what does not end: %s',
    (html) => expect(() => pieces(html)).toThrow('does not end'),
  );

  it('stops at an element that does not end, and says which', () => {
    expect(() => pieces('<p>a</p><svg><g></g>', ({ name }) => name === 'svg')).toThrow('does not end: <svg><g>');
  });

  const piece = fc.constantFrom(
    ...[
      '<p class="a > b">',
      '</p>',
      '<br>',
      '<!-- <p> -->',
      'a < b',
      'é &amp; ',
      '>',
      '"',
      "'",
      '<svg>',
      '</svg>',
      '<',
    ],
    ...['<script>a</script>', '<title>b</title>', '\n'],
  );

  it('loses no character, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
        // a space between them, for « < » and a letter would begin a tag
        const html = parts.join(' ');
        expect([...walkMarkup(html)].map(({ source }) => source).join('')).toBe(html);
      }),
    );
  });

  it('reads the same text as a parser of whole documents', () => {
    const html =
      '<div title="a > b" data-x=\'"\'>1 &lt; 2 &amp; 3<!-- non --> <b>« é »</b>&#8239;!<br> &#xE9;<script>"<p>"</script></div>';
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    expect(textOf(html)).toBe(document.body.textContent);
  });
});

describe('an attribute of a tag', () => {
  const tag = tagOf(
    '<a class="un  deux" href="/a?b=1&amp;c=&quot;2&quot;" title=\'class="faux" href=/faux\' hidden data-n = "3" rel=x data-vide="">',
  );

  it.each([
    ['href', '/a?b=1&c="2"'],
    ['title', 'class="faux" href=/faux'],
    ['hidden', ''],
    ['data-n', '3'],
    ['rel', 'x'],
    ['data-vide', ''],
    ['n', undefined],
    ['faux', undefined],
    ['un', undefined],
  ])('%s', (name, value) => expect(attribute(tag, name)).toBe(value));

  it('is found after a tag of one letter and before a bar', () => {
    expect(attribute(tagOf('<p id="a"/>'), 'id')).toBe('a');
    expect(attribute(tagOf('<path d=M0/>'), 'd')).toBe('M0/');
  });

  it('holds whole classes', () => {
    expect(hasClass(tag, new Set(['deux', 'trois']))).toBe(true);
    expect(hasClass(tag, new Set(['deu', 'faux']))).toBe(false);
    expect(hasClass(tagOf('<p>'), new Set(['un']))).toBe(false);
  });
});

describe('entities', () => {
  it.each([
    ['a &lt; b &amp;&amp; c &gt; &quot;d&quot; &apos;', 'a < b && c > "d" \''],
    ['&#39;&#x2019;&#X2019;&nbsp;', "'’’\u00A0"],
    ['&amp;lt;', '&lt;'],
    ['a & b; &inconnue;', 'a & b; &inconnue;'],
  ])('%s', (written, read) => expect(decodeEntities(written)).toBe(read));
});

describe('text that is rewritten', () => {
  const louder = { text: (text: string) => text.toUpperCase(), except: ({ name }: Tag) => name === 'code' };

  it('changes between tags alone, but in what is excepted', () => {
    const html = '<p title="a">a<code>a <b>a</b></code>a<!-- a --></p>';
    expect(rewriteText(html, louder)).toBe('<p title="a">A<code>a <b>a</b></code>A<!-- a --></p>');
  });

  it('changes in one element alone, when it is named', () => {
    const html = '<header>a</header><main id="a"><p>a</p></main>a';
    expect(rewriteText(html, { ...louder, within: 'main' })).toBe('<header>a</header><main id="a"><p>A</p></main>a');
    expect(rewriteText('<p>a</p>', { ...louder, within: 'main' })).toBe('<p>a</p>');
  });
});
