import { ancienCode, anciensCodes, commune, communes } from '../communes.ts';
import { territoire } from '../donnees.ts';
import { imageDe } from '../partage/image-lieu.ts';
import { GABARITS, JETONS, type PageEncadree } from './gabarits.ts';
import { estConstruit } from './niveaux.ts';
import { pageAncienCode, pageCommune } from './page-commune.ts';

/** The page of a commune, of a code that was one, or the one that a frame is made of, by its last segment. */
export function pageEncadree(slug: string): PageEncadree {
  const cadre = GABARITS.find((nom) => nom === slug);
  if (cadre) return { ...JETONS, gabarit: cadre };
  const code = slug.slice(0, 5);
  const ancien = ancienCode(code);
  const { departement } = commune(ancien?.commune ?? code);
  return {
    ...(ancien ? pageAncienCode(ancien) : pageCommune(commune(code))),
    gabarit: ancien ? 'gabarit-ancien-code' : 'gabarit-commune',
    slug,
    ...imageDe(territoire(`DEP-${departement}`)),
  };
}

/** The last segments of the pages that this build makes: the communes, then the codes that were. */
export function slugsConstruits(): string[] {
  return [...communes(), ...anciensCodes()].filter(({ code }) => estConstruit(code)).map(({ slug }) => slug);
}
