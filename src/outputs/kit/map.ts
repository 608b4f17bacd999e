import type { Territoire } from '../../domain/territoire.ts';
import { inTerritoire } from '../../domain/territoire-name.ts';
import { HOUSES } from '../../domain/commune-indicators.ts';
import { LICENCE_FIGURES, type Figure } from '../../figures/figure.ts';
import { housesMap, housesWords } from '../../figures/houses-map.ts';
import { communeSources } from '../../figures/kinds/commune-cells.ts';
import { typeset } from '../../figures/typography.ts';
import { peopleCell, totalCell } from '../../store/commune-facts.ts';
import { territoireCell } from '../../store/cell.ts';
import { alternativeDepartement, departementMap } from '../../subjects/territoires/commune-map.ts';

/**
 * The map of a press kit: the maisons de santé of a région or a département, commune by commune, with its title, its date and its
 * sources, as the pictures of figures have them.
 */
export function kitMap(t: Territoire): Figure {
  const drawing = drawingOf(t);
  const { titre, finding } = housesWords(t.code);
  return {
    id: `carte-${t.code.toLowerCase()}`,
    theme: 'msp',
    ...typeset({
      titre,
      subtitle: `Maisons de santé pluridisciplinaires selon l’Insee, par commune, ${inTerritoire(t)}, 2024`,
      takeaway: finding,
      alternative: drawing.alternative,
      notes: ['Chaque point est au centre d’une commune, et non à l’adresse de la maison. Contours : Natural Earth.'],
    }),
    unite: 'maisons de santé',
    dataDate: '2024',
    drawing: { kind: 'carte', ample: drawing.svg },
    sources: communeSources(HOUSES, { centres: true }),
    desaccords: ['msp-trois-comptes'],
    licence: LICENCE_FIGURES,
    table: {
      caption: 'Maisons de santé et habitants, 2024',
      columns: [
        { titre: 'Territoire', key: 'territoire' },
        { titre: 'Maisons de santé', key: 'maisons_de_sante' },
        { titre: 'Habitants à plus de 10 km, en %', key: 'part_plus_de_10_km' },
      ],
      rows: [
        [territoireCell(t.code, 'name'), totalCell(t.code, HOUSES), peopleCell(t.code, HOUSES, { of: 10, as: 'part' })],
      ],
    },
  };
}

/** A département shows the communes that have none too. */
function drawingOf(t: Territoire): { svg: string; alternative: string } {
  return t.niveau === 'DEP'
    ? { svg: departementMap(t), alternative: alternativeDepartement(t) }
    : housesMap(t.code, { id: 'maisons-de-sante' });
}
