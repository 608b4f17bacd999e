import { describe, expect, it, test } from 'vitest';
import { faultsOfSettings } from '../../../../scripts/build/settings.ts';

const RIGHT = {
  SITE_ADRESSE: 'https://exemple.fr',
  SITE_EDITEUR: 'Association des lecteurs',
  SITE_CONTACT: 'erreurs@exemple.fr',
};

describe('the settings of a publication', () => {
  it('are enough when they are three and right', () =>
    expect(faultsOfSettings(RIGHT, { publication: true })).toEqual([]));

  it('are all needed, and what each must be is said', () => {
    const faults = faultsOfSettings({}, { publication: true });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(Object.keys(RIGHT));
    for (const fault of faults) expect(fault).toMatch(/found nothing, expected l/);
  });

  test.each([
    ['SITE_ADRESSE', 'https://dernier-kilometre.example'],
    ['SITE_ADRESSE', 'https://exemple.fr/'],
    ['SITE_ADRESSE', 'https://exemple.fr/site'],
    ['SITE_ADRESSE', 'http://exemple.fr'],
    ['SITE_ADRESSE', 'https://127.0.0.1'],
    ['SITE_ADRESSE', 'https://localhost'],
    ['SITE_ADRESSE', 'https://site.test'],
    ['SITE_ADRESSE', 'exemple.fr'],
    ['SITE_CONTACT', 'erreurs@dernier-kilometre.example'],
    ['SITE_CONTACT', 'erreurs'],
    ['SITE_EDITEUR', '<b>Nous</b>'],
    ['SITE_EDITEUR', ' Nous'],
  ])('%s « %s » is refused, with what was found and what was expected', (name, found) => {
    for (const publication of [true, false]) {
      const faults = faultsOfSettings({ ...RIGHT, [name]: found }, { publication });
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain(`${name}: found « ${found} », expected `);
    }
  });

  it('may be absent elsewhere', () => expect(faultsOfSettings({}, { publication: false })).toEqual([]));
});
