import { describe, expect, it } from 'vitest';
import { figure, IDS_FIGURES } from '../../../src/figures/index.ts';
import { sourceLines } from '../../../src/figures/source-line.ts';

const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll(/[\u00A0\u202F]/g, ' ');
const linksOf = (html: string) => [...html.matchAll(/ href="([^"]+)"/g)].map(([, address]) => address);
const all = IDS_FIGURES.map((id) => ({ id, f: figure(id), lines: sourceLines(figure(id)) }));

describe('the sources under a drawing', () => {
  it('take a line of a screen, and are never named by a number', () => {
    for (const { id, lines } of all) {
      expect(wordsOf(lines.named), id).toMatch(/^Sources? : .+\.$/);
      expect(wordsOf(lines.named).length, id).toBeLessThanOrEqual(120);
      expect(wordsOf(lines.about), id).toMatch(/^Données : .+ Dessin : /);
    }
  });

  it('fold every reference where the line names only those who publish, and none where it gives them', () => {
    const folded = all.filter(({ lines }) => lines.folded.length > 0);
    expect(folded.length).toBeGreaterThan(10);
    expect(folded.length).toBeLessThan(all.length);
    for (const { id, f, lines } of all) {
      const told = lines.folded.length > 0 ? lines.folded.join('') : lines.named;
      expect(linksOf(told), id).toHaveLength(f.sources.length);
      for (const { source } of f.sources) expect(linksOf(told).join(' '), id).toContain(`/sources/${source}/`);
      expect(linksOf(lines.named).length, id).toBeGreaterThan(0);
    }
  });
});
