import { parseHTML } from 'linkedom';
import { pageAddress } from '../../src/store/full-address.ts';

/** What a text is read without: drawings, forms, ways through the site. */
const SKIPPED = new Set(['svg', 'script', 'style', 'form', 'nav', 'button', 'template']);
const HEADINGS: Readonly<Record<string, string>> = { h1: '#', h2: '##', h3: '###', h4: '####' };
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'data',
  'dfn',
  'em',
  'i',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'mark',
  'wbr',
  'br',
]);

/** The text of a built page as Markdown, each number with the address that it leads to. Empty when the page has no main part. */
export function toMarkdown(html: string, path: string): string {
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  if (!main) return '';
  const blocks = blocksOf(main as unknown as Element, path).filter(Boolean);
  return `${blocks.join('\n\n')}\n\nSource : ${pageAddress(path)}\n`;
}

function blocksOf(element: Element, path: string): string[] {
  const blocks: string[] = [];
  let line = '';
  const end = (): void => {
    if (line.trim() !== '') blocks.push(line.trim());
    line = '';
  };
  for (const child of element.childNodes) {
    const name = child.nodeName.toLowerCase();
    if (name === '#text' || INLINE.has(name)) {
      line += inline(child, path);
      continue;
    }
    if (child.nodeType !== 1 || SKIPPED.has(name)) continue;
    end();
    blocks.push(...blockOf(child as Element, path));
  }
  end();
  return blocks;
}

function blockOf(element: Element, path: string): string[] {
  const name = element.localName;
  const mark = HEADINGS[name];
  if (mark) return [`${mark} ${text(element, path)}`];
  if (name === 'p' || name === 'dt' || name === 'summary' || name === 'figcaption') return [text(element, path)];
  if (name === 'dd') return [`: ${text(element, path)}`];
  if (name === 'table') return [tableOf(element, path)];
  if (name === 'ul' || name === 'ol') {
    const items = [...element.children].filter((child) => child.localName === 'li');
    return [
      items.map((item, i) => `${name === 'ol' ? `${i + 1}.` : '-'} ${blocksOf(item, path).join(' ')}`).join('\n'),
    ];
  }
  return blocksOf(element, path);
}

function tableOf(table: Element, path: string): string {
  const rows = [...table.querySelectorAll('tr')].map(
    (row) => `| ${[...row.children].map((cell) => text(cell, path).replaceAll('|', '\\|')).join(' | ')} |`,
  );
  const columns = table.querySelector('tr')?.children.length ?? 0;
  return [rows[0], `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n');
}

function text(element: Element, path: string): string {
  return [...element.childNodes]
    .map((child) => inline(child, path))
    .join('')
    .replaceAll(/[ \n\t]+/g, ' ')
    .trim();
}

function inline(node: ChildNode, path: string): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replaceAll(/[ \n\t]+/g, ' ');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (SKIPPED.has(element.localName)) return '';
  const inside = [...element.childNodes].map((child) => inline(child, path)).join('');
  if (element.localName === 'br') return ' ';
  if (element.localName === 'strong' && inside.trim()) return `**${inside.trim()}**`;
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  // a link that opens a message is no part of the text
  if (href?.startsWith('mailto:')) return '';
  if (href === null || inside.trim() === '') return inside;
  const address = new URL(href, pageAddress(path)).href;
  return `[${inside.trim()}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
