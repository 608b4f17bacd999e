import { describe, expect, it, test } from 'vitest';
import { SITE } from '../../../../src/site.ts';
import { absences } from '../../../../src/store/rows.ts';
import { fiveDocuments } from '../../../../src/subjects/absences/documents.ts';
import { isRequestable } from '../../../../src/subjects/absences/view.ts';
import { toRequest } from '../../../../src/subjects/requests/letter.ts';

const letters = absences.filter(isRequestable).map((absence) => ({ absence, ...toRequest(absence) }));

describe('a request', () => {
  it('names what it says was read: the documents, and the site whose tables they are', () => {
    const documents = letters.filter(({ text }) => /cinq documents/i.test(text));
    expect(documents.length).toBeGreaterThan(20);
    for (const { text } of documents) for (const { citation } of fiveDocuments) expect(text).toContain(citation);
    const site = letters.filter(({ absence: { ou } }) => /du site|nos tables/i.test(ou));
    expect(site.length).toBeGreaterThan(20);
    for (const { text } of site) expect(text).toContain(`du site ${SITE.nom} (${SITE.address})`);
  });

  it('opens in a mail of Windows, the documents named where it leads', () => {
    expect(letters.filter(({ mailto }) => mailto.length > 2083).map(({ absence }) => absence.id)).toEqual([]);
    const mail = new URL(letters.find(({ absence: { id } }) => id === 'absence-am-campagne')?.mailto ?? '');
    expect(mail.searchParams.get('body')).toContain(`nommés ici : ${SITE.address}/absences/#absence-am-campagne\n`);
  });

  it('speaks for who sends it, never of « nos tables »', () => {
    expect(letters.filter(({ text }) => /(?:^| )(?:nos|notre) /iu.test(text))).toEqual([]);
  });
});

test('the five documents are known by what they are', () => {
  expect(fiveDocuments.filter(({ citation }) => citation === '' || citation === 'inconnu')).toEqual([]);
});
