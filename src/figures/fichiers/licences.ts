import type { LicenceFichier } from '../../domain/metadonnees-figure.ts';

/** The licences that the sources and the figures name, with the identifier that programs know. */
const LICENCES: readonly (LicenceFichier & { id: string; adresse: string })[] = [
  { id: 'CC-BY-4.0', nom: 'CC BY 4.0', adresse: 'https://creativecommons.org/licenses/by/4.0/deed.fr' },
  {
    id: 'etalab-2.0',
    nom: 'Licence Ouverte 2.0',
    adresse: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  },
  { id: 'MIT', nom: 'MIT (paquet)', adresse: 'https://opensource.org/license/mit' },
  { id: 'other-pd', nom: 'Domaine public', adresse: 'https://www.naturalearthdata.com/about/terms-of-use/' },
];

/**
 * The licence of that name. « inconnu », a licence that was looked for and not found, has neither identifier nor address.
 * `adresse`, when known, is the one that the producer gives. Throws on a name that has no identifier here.
 */
export function licenceFichier(nom: string, adresse = 'inconnu'): LicenceFichier {
  if (nom === 'inconnu') return { id: null, nom, adresse: null };
  const licence = LICENCES.find((l) => l.nom === nom);
  if (!licence) throw new Error(`licence without identifier: ${nom}`);
  return adresse === 'inconnu' ? licence : { ...licence, adresse };
}
