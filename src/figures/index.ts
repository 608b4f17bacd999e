import { FIGURES_ASSISTANTS } from './promesses/assistants-medicaux.ts';
import { FIGURES_CPTS } from './promesses/cpts.ts';
import { toFrenchTypography } from '../format/typography.ts';
import { FIGURES_COMMUNES } from './context/communes.ts';
import { FIGURES_DEMOGRAPHIE } from './context/demographie-medicale.ts';
import { FIGURES_DESERTS } from './context/deserts-medicaux.ts';
import { FIGURES_EXERCICE_COORDONNE } from './context/exercice-coordonne.ts';
import { FIGURES_FINANCEMENTS } from './context/financements.ts';
import { FIGURES_MEDECIN_TRAITANT } from './context/medecin-traitant.ts';
import { FIGURES_PLAN_2018 } from './context/plan-2018.ts';
import { FIGURES_BY_DECLARATION } from './by-declaration.ts';
import { MAX_TITLE, type Figure } from './figure.ts';
import { FIGURES_INITIATIVES } from './initiatives.ts';
import { FIGURES_MEDICOBUS } from './promesses/medicobus.ts';
import { FIGURES_MEDICOBUS_COMMUNES } from './promesses/medicobus-communes.ts';
import { FIGURES_MSP } from './promesses/msp.ts';
import { FIGURES_MSP_COMMUNES } from './promesses/msp-communes.ts';

/**
 * Every figure of the site, by its id, in the order of the gallery: a figure written for an indicator takes the place of the one
 * that its declaration would make under the same id. Each is built once, when first asked for.
 */
const BUILDERS: Record<string, () => Figure> = {
  ...FIGURES_ASSISTANTS,
  ...FIGURES_MEDICOBUS,
  ...FIGURES_MEDICOBUS_COMMUNES,
  ...FIGURES_MSP,
  ...FIGURES_MSP_COMMUNES,
  ...FIGURES_CPTS,
  ...FIGURES_DEMOGRAPHIE,
  ...FIGURES_MEDECIN_TRAITANT,
  ...FIGURES_EXERCICE_COORDONNE,
  ...FIGURES_DESERTS,
  ...FIGURES_COMMUNES,
  ...FIGURES_PLAN_2018,
  ...FIGURES_FINANCEMENTS,
  ...FIGURES_INITIATIVES,
};
for (const [id, build] of Object.entries(FIGURES_BY_DECLARATION)) BUILDERS[id] ??= build;

const built = new Map<string, Figure>();

/** The ids of all the figures. */
export const IDS_FIGURES: readonly string[] = Object.keys(BUILDERS);

/** The figure of an id. Throws when the registry has none. */
export function figure(id: string): Figure {
  const done = built.get(id);
  if (done) return done;
  const build = BUILDERS[id];
  if (!build) throw new Error(`no figure has the id ${id}`);
  const raw = build();
  const news = { ...raw, notes: raw.notes.map(toFrenchTypography) };
  if (news.titre.length > MAX_TITLE)
    throw new Error(
      `the title of ${id} has ${news.titre.length} letters, ${MAX_TITLE} at most hold in a square picture`,
    );
  if (news.id !== id) throw new Error(`figure ${news.id} is registered as ${id}`);
  built.set(id, news);
  return news;
}
