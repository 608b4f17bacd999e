import { expect, test } from 'vitest';
import { groupedCitations, linkedCitations } from '../../../../src/prose/grouped-citations.ts';
import { shareActions, mailLink, shareFooter } from '../../../../src/outputs/share/share.ts';

const address = 'https://dernier-kilometre.example/territoires/departements/23-creuse/';
const page = {
  titre: 'Creuse (23) : les promesses',
  sentence: 'Dans la Creuse, 73\u00A0% & plus\u202F? Oui.',
  address,
};

/** What a mail program makes of the link. */
function toMail(link: string): { a: string; subject: string | null; body: string | null } {
  const { protocol, pathname, search } = new URL(link);
  expect(protocol).toBe('mailto:');
  // a plus is a plus in a mail's address
  const fields = new URLSearchParams(search.replaceAll('+', '%2B'));
  return { a: pathname, subject: fields.get('subject'), body: fields.get('body') };
}

test('the mail is to nobody yet, and says the title, the sentence and the address', () => {
  expect(toMail(mailLink(page))).toEqual({
    a: '',
    subject: 'Creuse (23) : les promesses',
    body: `Dans la Creuse, 73 % & plus ? Oui.\r\n\r\n${address}`,
  });
});

test('a page whose sentence is left to the script still gives its address', () => {
  expect(toMail(mailLink({ titre: 'L’Haÿ + 1 = 2 #', address }))).toEqual({
    a: '',
    subject: 'L’Haÿ + 1 = 2 #',
    body: address,
  });
});

test('without a script, there is the mail and the address to select', () => {
  expect(shareActions(page)).toMatch(/^<p class="partager"><a href="mailto:\?subject=[^"<> ]+&amp;body=[^"<> ]+">/);
  expect(shareFooter(address, '<svg></svg>')).toContain(`<code>${address}</code>`);
});

test('citations that differ by their last part are said once', () => {
  expect(
    groupedCitations([
      'DITP, Baromètre, IND-311',
      'Cnam, Ameli, 2024',
      'DITP, Baromètre, IND-589',
      'DITP, Baromètre, IND-679',
      'Hcaam',
    ]),
  ).toBe('DITP, Baromètre, IND-311, IND-589 et IND-679 ; Cnam, Ameli, 2024 ; Hcaam');
});

test('each of them has its own link', () => {
  expect(
    linkedCitations([
      { citation: 'DITP, Baromètre, IND-311', address: '/sources/a/' },
      { citation: 'Hcaam & autres, 2022', address: '/sources/c/' },
      { citation: 'DITP, Baromètre, IND-589', address: '/sources/b/' },
    ]),
  ).toEqual([
    'DITP, Baromètre, <a href="/sources/a/">IND-311</a> et <a href="/sources/b/">IND-589</a>',
    '<a href="/sources/c/">Hcaam &amp; autres, 2022</a>',
  ]);
});
