import { describe, expect, it } from 'vitest';
import { engagements, etatsEngagements } from '../../../../src/store/rows.ts';
import { reasonOf, REASON_WORDS, saidByOthers, whyTitle } from '../../../../src/subjects/engagements/why.ts';

const titles = etatsEngagements.map(({ engagement: id, combined: { issue } }) => ({
  id,
  issue,
  title: whyTitle(id, issue),
  others: saidByOthers(id).length > 0,
}));

describe('the title of the reason of an engagement', () => {
  it('is there where a reason or a word of others is, and nowhere else', () => {
    expect(titles).toHaveLength(engagements.length);
    for (const { id, title, others } of titles)
      expect([id, title !== null]).toEqual([id, reasonOf(id) !== null || others]);
    expect(titles.filter(({ title }) => title === null).length).toBeGreaterThan(3);
  });

  it('says that a promise was not kept of those that were missed alone', () => {
    for (const { id, issue, title } of titles) {
      expect([id, title?.includes('n’a pas été tenue') ?? false]).toEqual([id, issue === 'manquee']);
    }
    expect(titles.filter(({ issue }) => issue === 'manquee').length).toBeGreaterThan(5);
  });

  it('says of what cannot be judged that it cannot', () => {
    const unjudged = titles.filter(({ issue, title }) => issue === 'inverifiable' && title !== null);
    expect(unjudged.length).toBeGreaterThan(5);
    for (const { id, title } of unjudged) expect(title, id).toMatch(/^Pourquoi on ne peut pas juger/);
  });

  it('says of a promise whose deadline is ahead what is missing to follow it, never why it failed', () => {
    const ahead = titles.filter(({ issue, title }) => issue === 'en-cours' && title !== null);
    expect(ahead.map(({ id, title }) => [id, title])).toEqual([
      ['acces-medecin-2-millions', 'Ce qui manque pour suivre la promesse'],
    ]);
  });

  it('names what others say where they say something', () => {
    for (const { id, title, others } of titles)
      expect([id, title?.includes('d’autres en disent') ?? false]).toEqual([id, others]);
  });

  it('never says that nobody counted: only that no count was found', () => {
    expect(REASON_WORDS['non-compte']).toBe('Aucun compte trouvé');
  });
});
