import { expect, it } from 'vitest';
import { chronologieViews } from '../../../../src/subjects/chronologie/view.ts';
import { engagementView } from '../../../../src/subjects/engagements/view.ts';
import { asText } from '../../../../src/prose/sentence.ts';
import { etatEngagement } from '../../../../src/store/rows.ts';

it('a deadline of the chronology has the verdict and the sentence of the ledger', () => {
  const deadlines = chronologieViews.filter(({ evenement: e }) => e.engagement !== null && e.nature === 'echeance');
  expect(deadlines.length).toBeGreaterThan(30);
  for (const { evenement: e, detail } of deadlines) {
    const { formulations } = engagementView(etatEngagement(e.engagement!));
    const told = formulations.find(({ objectif }) => objectif.id === e.objectifs[0])!;
    expect([e.id, e.issue]).toEqual([e.id, told.issue]);
    expect(asText(detail!), e.id).toContain(asText(told.sentence));
  }
});
