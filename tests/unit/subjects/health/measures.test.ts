import { expect, test } from 'vitest';
import { measureUnit, toolWords } from '../../../../src/subjects/health/measures.ts';

test.each([
  ['0.4', 'secondes', 'seconde'],
  ['1', 'pages', 'page'],
  ['0', 'dessins', 'dessin'],
  ['2.2', 'secondes', 'secondes'],
  ['256967', 'octets', 'octets'],
  ['1.22.1', '', ''],
])('%s %s', (valeur, unite, said) => expect(measureUnit({ valeur, unite })).toBe(said));

test.each([
  ['nginx, qui a servi le site', '1.22.1', 'nginx 1.22.1, qui a servi le site'],
  ['axe-core', '4.14.1', 'axe-core 4.14.1'],
])('%s %s', (libelle, valeur, said) => expect(toolWords({ libelle, valeur })).toBe(said));
