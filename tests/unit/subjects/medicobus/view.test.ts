import { describe, expect, it } from 'vitest';
import { asText } from '../../../../src/prose/sentence.ts';
import { serviceGroups, servicesSentence } from '../../../../src/subjects/medicobus/view.ts';
import { startWords } from '../../../../src/subjects/medicobus/words.ts';
import { readingHtml, serviceHtml, stopsHtml } from '../../../../src/ui/communes/medicobus-html.ts';

const services = serviceGroups.flatMap((group) => group.services);
const service = (id: string) => services.find((one) => one.id === id)!;

describe('the médicobus read', () => {
  it('are told by state, in the singular', () => {
    expect(serviceGroups.map(({ titre }) => titre)).toEqual([
      'En service',
      'Annoncé',
      'Convention signée',
      'Projet présenté',
    ]);
    expect(asText(servicesSentence())).toBe(`${services.length}\u00A0services`);
  });

  it('have who carries them, since when, how often, and what parts them from a surgery on wheels', () => {
    expect(service('mb-2A').carrier).toBe('Maison médicale du Prunelli');
    expect(service('mb-2A').details).toBe(', le 4\u00A0février 2025, deux matinées par mois.');
    expect(service('mb-43').details).toBe('.');
    expect(service('mb-36').details).toBe(
      ', début alors prévu en septembre 2024, suite inconnue. Conduit par une infirmière.',
    );
    expect(service('mb-03').details).toBe(', le 2\u00A0janvier 2023. Accompagne, sans consultation.');
  });

  it('have an anchor for each stop, and the sites where they were read', () => {
    expect(stopsHtml(service('mb-42'))).toMatch(/^Arrêts lus : <span id="mb-42.COM-42104">La Gresle<\/span>, /);
    expect(readingHtml(service('mb-66'))).toMatch(
      /^Confiance bonne\. Lu sur <a [^>]+>[\w.]+<\/a> et <a [^>]+>[\w.]+<\/a>\.$/,
    );
    expect(readingHtml(service('mb-72'))).toBe('Confiance moyenne. Adresse non retrouvée.');
    expect(serviceHtml(service('mb-43'))).toMatch(/^<span translate="no">CPTS Velay Sud<\/span>\. Annoncé /);
  });
});

it.each([
  ['en-service', '2025-03', '2026-01-01', 'depuis mars 2025'],
  ['annonce', '2025-03', '2026-01-01', 'début alors prévu en mars 2025, suite inconnue'],
  ['convention-signee', '2025-03-09', '2025-03-10', 'début alors prévu le 9 mars 2025, suite inconnue'],
  ['annonce', '2026-03', '2026-01-01', 'début prévu en mars 2026'],
  ['annonce', 'inconnue', '2026-01-01', ''],
] as const)(
  'a start that was planned is not told as to come once it is past: %s, %s, read on %s',
  (etat, since, today, words) => {
    expect(startWords({ etat, depuis: since }, today).replaceAll('\u00A0', ' ')).toBe(words);
  },
);
