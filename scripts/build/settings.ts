/** The variables by which whoever publishes the site says where, who, and how to write to them. */
export const SETTINGS = ['SITE_ADRESSE', 'SITE_EDITEUR', 'SITE_CONTACT'] as const;

type Setting = (typeof SETTINGS)[number];

/** Names that no one can have: the reserved ones, and those of a machine for itself. */
const NOWHERE = /(?:^|[.@])(?:example(?:\.(?:com|org|net))?|test|invalid|localhost|local)$/i;

/** What each setting must be, in French, and what is wrong with a value; null when nothing is. */
const EXPECTED: Readonly<Record<Setting, { expected: string; isRight: (text: string) => boolean }>> = {
  SITE_ADRESSE: {
    expected: 'l’adresse publique du site, en https, sans chemin ni barre finale : https://exemple.fr',
    isRight: isPublicAddress,
  },
  SITE_EDITEUR: {
    expected: 'le nom de qui publie, en un à 200 caractères, sans balise',
    isRight: (text) => text.trim() === text && text.length <= 200 && !/[<>\p{Cc}]/u.test(text),
  },
  SITE_CONTACT: {
    expected: 'l’adresse électronique où écrire, hors des noms réservés (.example) : erreurs@exemple.fr',
    isRight: (text) => /^[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(text) && !NOWHERE.test(text),
  },
};

/**
 * What is wrong with the settings of a build, a sentence each. For a publication all of them are needed; elsewhere those that are given
 * are checked all the same.
 */
export function faultsOfSettings(env: NodeJS.ProcessEnv, { publication }: { publication: boolean }): string[] {
  return SETTINGS.flatMap((name) => {
    const found = env[name];
    const { expected, isRight } = EXPECTED[name];
    if (found === undefined) return publication ? [`${name}: found nothing, expected ${expected}`] : [];
    return isRight(found) ? [] : [`${name}: found « ${found} », expected ${expected}`];
  });
}

function isPublicAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.protocol !== 'https:' || url.origin !== text) return false;
  // a number is the address of a machine, not the name of a site
  return url.hostname.includes('.') && !NOWHERE.test(url.hostname) && !/^[\d.]+$|^\[/.test(url.hostname);
}
