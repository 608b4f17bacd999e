import { describe, expect, it } from 'vitest';
import { refusal, roomOf, toImported } from '../../../../scripts/lib/rooms.ts';

describe('the rooms of src', () => {
  it.each([
    ['src/store/rows.ts', 'store'],
    ['src/pages/index.astro', 'pages'],
    ['src/site.ts', null],
    ['src/generated/edition.json', null],
    ['scripts/store/rows.ts', null],
  ])('%s is in %s', (path, room) => expect(roomOf(path)).toBe(room));

  it.each([
    ['src/figures/promesses/msp.ts', '../../drawing/palette.ts', 'src/drawing/palette.ts'],
    ['src/ui/articles/headings.ts', './msp.astro?raw', 'src/ui/articles/msp.astro'],
    ['src/pages/a/[id].astro', '../../ui/layouts/Page.astro', 'src/ui/layouts/Page.astro'],
    ['src/pages/index.astro', 'astro:content', null],
  ])('%s, which imports %s, imports %s', (importer, specifier, imported) =>
    expect(toImported(importer, specifier)).toBe(imported),
  );

  it.each([
    ['src/figures/promesses/msp.ts', 'src/subjects/series/view.ts'],
    ['src/store/rows.ts', 'src/store/series.ts'],
    ['src/middleware.ts', 'src/ui/layouts/Page.astro'],
    ['scripts/steps/data.ts', 'src/outputs/search/index.ts'],
    ['scripts/steps/communes.ts', 'src/ui/communes/page.ts'],
    ['scripts/bench/build/prepare.ts', 'src/ui/communes/page.ts'],
  ])('%s may import %s', (importer, imported) => expect(refusal(importer, imported)).toBeNull());

  it.each([
    ['src/domain/value.ts', 'src/format/number.ts', 'domain imports only itself'],
    ['src/format/csv.ts', 'src/drawing/palette.ts', 'format imports only domain'],
    ['src/subjects/cpts/view.ts', 'src/figures/index.ts', 'figures comes after it'],
    ['src/ui/rows/mentions.ts', 'src/pages/index.astro', 'pages comes after it'],
    ['src/store/rows.ts', 'scripts/lib/rooms.ts', 'runs no script'],
    ['src/ui/rows/mentions.ts', 'tests/unit/rows.ts', 'no test'],
    ['scripts/steps/search.ts', 'src/ui/communes/page.ts', 'all the rooms but ui and pages'],
  ])('%s may not import %s', (importer, imported, why) => expect(refusal(importer, imported)).toContain(why));
});
