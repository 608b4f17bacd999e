import { expect, test } from 'vitest';
import { asText } from '../../../../src/prose/sentence.ts';
import { requestsSentence } from '../../../../src/subjects/requests/words.ts';

test.each([
  [0, 'Aucune demande de chiffres n’a encore été envoyée à qui les détient.'],
  [1, '1 demande de chiffres a été envoyée à qui les détient.'],
  [12, '12 demandes de chiffres ont été envoyées à qui les détient.'],
])('%d requests', (count, said) => expect(asText(requestsSentence(count))).toBe(said));
