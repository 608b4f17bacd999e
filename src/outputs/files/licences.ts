import type { FileLicence } from './metadata-shape.ts';

/** The licences that the sources and the figures name, with the identifier that programs know. */
const LICENCES: readonly (FileLicence & { id: string; adresse: string })[] = [
  { id: 'CC-BY-4.0', nom: 'CC BY 4.0', adresse: 'https://creativecommons.org/licenses/by/4.0/deed.fr' },
  {
    id: 'etalab-2.0',
    nom: 'Licence Ouverte 2.0',
    adresse: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  },
  // « fr-lo », in the words of data.gouv.fr: the producer does not say which version
  { id: 'fr-lo', nom: 'Licence Ouverte', adresse: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' },
  // « cc-by-sa », in the words of data.gouv.fr: who declares it says no version, and links to one of the third
  { id: 'cc-by-sa', nom: 'CC BY-SA', adresse: 'https://creativecommons.org/licenses/by-sa/3.0/fr/' },
  { id: 'CC0-1.0', nom: 'CC0 1.0', adresse: 'https://creativecommons.org/publicdomain/zero/1.0/deed.fr' },
  { id: 'other-pd', nom: 'Domaine public', adresse: 'https://www.naturalearthdata.com/about/terms-of-use/' },
];

/** Whether a licence has an identifier here, or was looked for and not found. */
export function isKnownLicence(nom: string): boolean {
  return nom === 'inconnu' || LICENCES.some((licence) => licence.nom === nom);
}

/**
 * The licence of that name. « inconnu », a licence that was looked for and not found, has neither identifier nor address.
 * `adresse`, when known, is the one that the producer gives. Throws on a name that has no identifier here.
 */
export function fileLicence(nom: string, address = 'inconnu'): FileLicence {
  if (nom === 'inconnu') return { id: null, nom, adresse: null };
  const licence = LICENCES.find((l) => l.nom === nom);
  if (!licence) throw new Error(`licence without identifier: ${nom}`);
  return address === 'inconnu' ? licence : { ...licence, adresse: address };
}
