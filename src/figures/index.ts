import { FIGURES_ASSISTANTS } from './assistants-medicaux.ts';
import { FIGURES_CPTS } from './cpts.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { FIGURES_DEMOGRAPHIE } from './contexte/demographie-medicale.ts';
import { FIGURES_DESERTS } from './contexte/deserts-medicaux.ts';
import { FIGURES_EXERCICE_COORDONNE } from './contexte/exercice-coordonne.ts';
import { FIGURES_FINANCEMENTS } from './contexte/financements.ts';
import { FIGURES_MEDECIN_TRAITANT } from './contexte/medecin-traitant.ts';
import { FIGURES_PLAN_2018 } from './contexte/plan-2018.ts';
import type { Figure } from './figure.ts';
import { FIGURES_INITIATIVES } from './initiatives.ts';
import { FIGURES_MEDICOBUS } from './medicobus.ts';
import { FIGURES_MSP } from './msp.ts';

/** Every figure of the site, by its id, in the order of the gallery. Each is built once, when first asked for. */
const CONSTRUCTEURS: Record<string, () => Figure> = {
  ...FIGURES_ASSISTANTS,
  ...FIGURES_MEDICOBUS,
  ...FIGURES_MSP,
  ...FIGURES_CPTS,
  ...FIGURES_DEMOGRAPHIE,
  ...FIGURES_MEDECIN_TRAITANT,
  ...FIGURES_EXERCICE_COORDONNE,
  ...FIGURES_DESERTS,
  ...FIGURES_PLAN_2018,
  ...FIGURES_FINANCEMENTS,
  ...FIGURES_INITIATIVES,
};

/** The longest title that a square picture holds at a size that is read. */
const TITRE_MAX = 96;

const construites = new Map<string, Figure>();

/** The ids of all the figures. */
export const IDS_FIGURES: readonly string[] = Object.keys(CONSTRUCTEURS);

/** The figure of an id. Throws when the registry has none. */
export function figure(id: string): Figure {
  const faite = construites.get(id);
  if (faite) return faite;
  const construire = CONSTRUCTEURS[id];
  if (!construire) throw new Error(`no figure has the id ${id}`);
  const brute = construire();
  const nouvelle = { ...brute, notes: brute.notes.map(toTypographieFrancaise) };
  if (nouvelle.titre.length > TITRE_MAX)
    throw new Error(
      `the title of ${id} has ${nouvelle.titre.length} letters, ${TITRE_MAX} at most hold in a square picture`,
    );
  if (nouvelle.id !== id) throw new Error(`figure ${nouvelle.id} is registered as ${id}`);
  construites.set(id, nouvelle);
  return nouvelle;
}
