import type { CodeTerritoire } from '../domain/territoire.ts';
import { carte, initiatives, territoire, territoires } from '../donnees.ts';
import { entreeListe } from '../calculs/entrees.ts';
import { celluleDerivee, celluleMots, celluleTerritoire, sourcesDe } from '../figures/cellules.ts';
import { LICENCE_FIGURES, type Figure } from '../figures/figure.ts';
import { typographier } from '../figures/typographie-figure.ts';
import { formatNombre } from '../format/nombre.ts';
import { formatQuantite } from '../format/unite.ts';
import { proportionalCircles } from '../maps/proportional-circles.ts';
import { initiativesDe, lienInitiatives } from './lieux.ts';
import { compte } from '../phrases/chiffre.ts';
import { phrase } from '../phrases/phrase.ts';
import { COMPTE_DEPARTEMENTS, DEPARTEMENTS_CITES, TOUTES } from './phrases.ts';

const UNITE = { singulier: 'initiative citée', pluriel: 'initiatives citées' };
const LISTE = new Intl.ListFormat('fr');

/** How many initiatives have a place in a département. */
const compteDe = (code: CodeTerritoire) =>
  compte(initiativesDe(code).length, lienInitiatives(code), `${TOUTES}[data-lieux~=${code}]`);

/** How many initiatives the sources name in each département; each shape leads to its place in the list. */
export function carteInitiatives(): Figure {
  const departements = territoires.filter(({ niveau }) => niveau === 'DEP');
  const nombres = new Map(departements.map(({ code }) => [code, initiativesDe(code).length]));
  const max = Math.max(...nombres.values());
  const premiers = departements.filter(({ code }) => nombres.get(code) === max);
  const mots = typographier({
    id: 'carte-initiatives',
    titre: phrase`Les sources citent des exemples dans ${COMPTE_DEPARTEMENTS} départements sur ${compte(departements.length, '/chiffres/population/#communes', '.populations .departement')}`,
    sousTitre: 'Initiatives locales citées par les sources de 2018, 2022 et 2023, par département',
    constat: phrase`Le plus souvent cités : ${LISTE.format(premiers.map(({ nom }) => nom))}, avec ${compteDe(premiers[0]!.code)} initiatives. Un département sans rond n’est cité par aucune source : cela ne veut pas dire qu’il ne s’y fait rien.`,
    alternative: `Une carte des départements : un rond d’autant plus grand que les sources y citent d’initiatives, de une à ${formatNombre(max)}. ${formatNombre(departements.length - DEPARTEMENTS_CITES)} départements n’en ont pas. Le tableau donne chaque nombre, et la liste chaque initiative.`,
  });
  const dessin = proportionalCircles(
    departements.map(({ code, nom }) => ({
      code,
      valeur: nombres.get(code) ?? 0,
      titre: `${nom}\u202F: ${nombres.get(code) ? formatQuantite(nombres.get(code) ?? 0, UNITE) : 'aucune citée'}`,
    })),
    {
      carte,
      id: mots.id,
      titre: mots.titre,
      alt: mots.alternative,
      lien: (code: CodeTerritoire) => lienInitiatives(code),
      zero: 'rien',
      rayonMax: 15,
      legende: { unite: UNITE.pluriel, format: (n) => formatNombre(n), valeurs: [max, 1] },
    },
  );
  const cites = departements.filter(({ code }) => (nombres.get(code) ?? 0) > 0);
  return {
    ...mots,
    theme: 'initiative-locale',
    page: '/initiatives/',
    compte: {
      table: 'initiatives',
      dates: '2018/2023',
      valeur: formatNombre(DEPARTEMENTS_CITES),
      legende: 'départements cités par les sources, de 2018 à 2023',
    },
    unite: UNITE.pluriel,
    dateDonnees: 'de 2018 à 2023',
    dessin: { genre: 'carte', ample: dessin },
    notes: [
      'Ni recensement, ni palmarès : des exemples que les auteurs ont choisis. Une initiative de plusieurs départements compte dans chacun ; celles d’une région entière n’ont pas de rond.',
      'Contours : Natural Earth. Paris et la petite couronne sont agrandis ; les départements d’outre-mer ne sont pas à l’échelle de la métropole.',
    ],
    sources: sourcesInitiatives(),
    desaccords: [],
    licence: LICENCE_FIGURES,
    territoires: departements.map(({ code }) => code),
    tableau: {
      legende: 'Initiatives locales citées, par département',
      colonnes: [
        { titre: 'Département', cle: 'departement' },
        { titre: 'Région', cle: 'region' },
        { titre: 'Initiatives', nombre: true, cle: 'nombre' },
        { titre: 'Lesquelles', cle: 'initiatives' },
      ],
      lignes: cites.map(({ code, parent }) => [
        { ...celluleTerritoire(code), territoire: code },
        celluleMots(territoire(parent ?? 'FR').nom),
        celluleDerivee(nombres.get(code) ?? 0, {
          derivation: 'nombre-de-lignes',
          entrees: [entreeListe(lienInitiatives(code), `${TOUTES}[data-lieux~=${code}]`)],
          decimales: 0,
        }),
        {
          texte: initiativesDe(code)
            .map(({ initiative }) => initiative.nom)
            .join('\u202F; '),
          lien: lienInitiatives(code),
        },
      ]),
    },
  };
}

/** The documents that name initiatives, each with the figures taken from it. */
function sourcesInitiatives(): Figure['sources'] {
  const citees = new Set(initiatives.map(({ source }) => source));
  return sourcesDe(initiatives.flatMap(({ chiffres }) => chiffres)).filter(({ source }) => citees.has(source));
}
