import { expect, test } from 'vitest';
import { measureUnit } from '../../../../src/subjects/health/measures.ts';

test.each([
  ['0.4', 'secondes', 'seconde'],
  ['1', 'pages', 'page'],
  ['0', 'dessins', 'dessin'],
  ['2.2', 'secondes', 'secondes'],
  ['256967', 'octets', 'octets'],
  ['1.22.1', '', ''],
])('%s %s', (valeur, unite, said) => expect(measureUnit({ valeur, unite })).toBe(said));
