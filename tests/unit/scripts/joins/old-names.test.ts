import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildOldNames } from '../../../../scripts/by-hand/old-names.ts';
import { toOldNames, type EtatCommune } from '../../../../scripts/joins/old-names.ts';
import type { CommuneCog } from '../../../../scripts/lib/read-decoupage.ts';

const DATA = fileURLToPath(new URL('../../../../data', import.meta.url));

const commune = (code: string, nom: string, rest: Partial<CommuneCog> = {}): CommuneCog => ({
  code,
  nom,
  type: 'commune-actuelle',
  zone: 'metro',
  ...rest,
});
const etat = (code: string, nom: string, rest: Partial<EtatCommune> = {}): EtatCommune => ({
  id: `${rest.type ?? 'COM'}-${code}@${rest.dateDebut ?? '1943-01-01'}`,
  type: 'COM',
  code,
  nom,
  ...rest,
});

describe('toOldNames', () => {
  test('a renamed commune has its former name, and the day of the other', () => {
    const etats = [
      etat('51108', 'Châlons-sur-Marne', {
        dateFin: '1998-01-04',
        raisonFin: 'changement de nom',
        successeur: 'COM-51108@1998-01-04',
      }),
      etat('51108', "Châlons-en-Champagne d'Or", { dateDebut: '1998-01-04' }),
    ];
    expect(toOldNames(etats, [commune('51108', 'Châlons-en-Champagne d’Or')], 's')).toEqual([
      {
        ancien: 'COM-51108',
        nom: 'Châlons-sur-Marne',
        fin: 'nom',
        le: '1998-01-04',
        vers: 'COM-51108',
        nom_vers: 'Châlons-en-Champagne d’Or',
        source: 's',
        localisation: 'COM-51108@1943-01-01',
      },
    ]);
  });

  test('an absorbed commune leads to the commune that its part was part of that day', () => {
    const etats = [
      etat('14604', 'Saint-Laurent-du-Mont', {
        dateFin: '2019-01-01',
        raisonFin: 'commune absorbée par la commune nouvelle',
        successeur: 'COMP-14604@2019-01-01',
      }),
      etat('14604', 'Saint-Laurent-du-Mont', { type: 'COMP', dateDebut: '2019-01-01', pole: 'COM-14126@2019-01-01' }),
      etat('14126', 'Cambremer', { dateDebut: '2019-01-01' }),
    ];
    const [row] = toOldNames(etats, [commune('14126', 'Cambremer', { anciensCodes: ['14604'] })], 's');
    expect(row).toMatchObject({ fin: 'absorption', vers: 'COM-14126', nom_vers: 'Cambremer' });
  });

  test('what the history does not end is said to be unknown, and a code that no register knows is left out', () => {
    const rows = toOldNames(
      [etat('14640', 'Saint-Pair'), etat('99999', 'Nulle-Part')],
      [commune('14712', 'Troarn', { anciensCodes: ['14640'] })],
      's',
    );
    expect(rows).toMatchObject([{ ancien: 'COM-14640', fin: 'inconnue', le: 'inconnue', vers: '', nom_vers: '' }]);
  });

  test('a reason that has no word here stops all', () => {
    const wrong = etat('14640', 'Saint-Pair', { raisonFin: 'envol', dateFin: '2000-01-01' });
    expect(() => toOldNames([wrong], [commune('14640', 'Autre')], 's')).toThrow('« envol »');
  });
});

test('the table is what the history of the register gives, and the rows of other sources', () => {
  expect(readFileSync(`${DATA}/anciens-noms.csv`, 'utf8')).toBe(buildOldNames(DATA).text);
});
