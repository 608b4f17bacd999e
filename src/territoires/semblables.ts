import { dotStrip } from '../charts/dot-strip.ts';
import {
  VARIABLES_RESSEMBLANCE,
  type IdVariable,
  type Semblable,
  type VariableRessemblance,
} from '../domain/derivations/index.ts';
import { de, nomAvecArticle } from '../domain/nom-territoire.ts';
import type { TraitPublie } from '../domain/ressemblances.ts';
import type { Observation } from '../domain/tables/index.ts';
import type { CodeTerritoire, Territoire } from '../domain/territoire.ts';
import { isNombre, MOT_ABSENCE } from '../domain/valeur.ts';
import { observation, observationsDe, promesse, ressemblances, territoire, territoires } from '../donnees.ts';
import { formatDate } from '../format/date.ts';
import { arrondir, formatNombre } from '../format/nombre.ts';
import { chiffre, chiffreCalcule, chiffrePopulation } from '../phrases/chiffre.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';
import { mesuresPromesses, tauxDe } from './blocs.ts';
import { enumerer } from './phrases-commune.ts';
import { constatSemblables, nombreDe, phraseSemblables, pourcent, tauxImprime } from './phrases-semblables.ts';

/** A row of the table: one measure, its value in each column. */
export interface RangeeSemblables {
  nom: string;
  /** Unit and date, or rule. */
  precision: string;
  lien: string | null;
  /** Null: there is none. */
  bande: string | null;
  /** A value and what goes with it; an absence is its word. */
  cellules: readonly CelluleSemblables[];
}

export interface CelluleSemblables {
  valeur: Phrase | string;
  absente?: boolean;
  precision?: Phrase | string;
}

/** The territories most like one, ready for its page. */
export interface BlocSemblables {
  titre: string;
  /** Who they are, and on what. */
  phrase: string;
  /** What the promises are here and there, one sentence each. */
  constats: readonly Phrase[];
  /** The territory itself, then those like it. */
  colonnes: readonly Territoire[];
  variables: readonly RangeeSemblables[];
  promesses: readonly RangeeSemblables[];
  notes: readonly string[];
}

/** What a département or a région has to be compared with. */
export function blocSemblables(t: Territoire): BlocSemblables {
  const { semblables } = ressemblances(t.code);
  const colonnes = [t, ...semblables.map(({ code }) => territoire(code))];
  const promesses = comparaisons(t, colonnes);
  return {
    titre: t.niveau === 'DEP' ? 'Les départements les plus semblables' : 'Les régions les plus semblables',
    phrase: phraseSemblables(t, semblables),
    constats: promesses.flatMap(({ constat }) => constat ?? []),
    colonnes,
    variables: [...VARIABLES_RESSEMBLANCE.map((v) => rangeeVariable(v, colonnes)), rangeeDistance(semblables)],
    promesses: promesses.map(({ rangee }) => rangee),
    notes: notes(colonnes, semblables),
  };
}

/** One promise, at the last date published for the territory: a row, and a sentence when enough values are there. */
function comparaisons(t: Territoire, colonnes: readonly Territoire[]) {
  return mesuresPromesses(t).flatMap(({ promesse: id, derniere, taux }) => {
    if (!derniere) return [];
    const valeurs = valeursAu(derniere);
    const cellules = colonnes.map(({ code }) => cellulePromesse(valeurs.get(code), taux));
    const nombres = colonnes.map(({ code }) => nombreDe(valeurs.get(code), taux));
    const { nom, nom_court: court } = promesse(id);
    const [ici, ...ailleurs] = nombres;
    return {
      rangee: {
        nom: court,
        lien: `/promesses/${id}/`,
        precision: `${taux ? 'en % de la population, projets compris' : 'pour 100 000 habitants (et nombre)'}, ${formatDate(derniere.date)}`,
        bande: bande(`semblables-${id}`, {
          champ: territoires
            .filter(({ niveau }) => niveau === t.niveau)
            .map(({ code }) => nombreDe(valeurs.get(code), taux)),
          ici: ici ?? null,
          ailleurs,
        }),
        cellules,
      },
      constat: constatSemblables(t, { nom, derniere, taux, observees: colonnes.map(({ code }) => valeurs.get(code)) }),
    };
  });
}

/** The rows of the same measure at the same date, by territory. */
function valeursAu({ indicateur: id, date, ventilation }: Observation): ReadonlyMap<CodeTerritoire, Observation> {
  return new Map(
    observationsDe(id)
      .filter((o) => o.date === date && o.ventilation === ventilation)
      .map((o) => [o.territoire, o]),
  );
}

function cellulePromesse(o: Observation | undefined, taux: boolean): CelluleSemblables {
  if (!o) return { valeur: MOT_ABSENCE.nd, absente: true };
  if (!isNombre(o.valeur)) return { valeur: phrase`${chiffre(o.id)}`, absente: true };
  if (taux) return { valeur: phrase`${pourcent(o)}` };
  const rapport = tauxDe(o);
  const compte = phrase`(${chiffre(o.id)})`;
  if (!isNombre(rapport))
    return { valeur: rapport === 'so' ? 'non calculé' : MOT_ABSENCE[rapport], absente: true, precision: compte };
  return { valeur: phrase`${tauxImprime(o)}`, precision: compte };
}

function rangeeVariable(
  variable: VariableRessemblance & { id: IdVariable },
  colonnes: readonly Territoire[],
): RangeeSemblables {
  const traits = colonnes.map(({ code }) => ressemblances(code).traits[variable.id]);
  const [ici, ...ailleurs] = traits;
  const date = traits.flatMap((trait) => (trait?.observation ? [observation(trait.observation).date] : []))[0];
  return {
    nom: variable.nom,
    lien: null,
    precision: `${variable.unite}, ${date ? formatDate(date) : anneeDe(colonnes)}`,
    bande: bande(`semblables-${variable.id}`, {
      champ: territoires
        .filter(({ niveau }) => niveau === colonnes[0]?.niveau)
        .map(({ code }) => ressemblances(code).traits[variable.id]?.valeur ?? null),
      ici: ici?.valeur ?? null,
      ailleurs: ailleurs.map((trait) => trait?.valeur ?? null),
      logarithme: variable.logarithme,
    }),
    cellules: colonnes.map((t, i) =>
      celluleVariable(t, { id: variable.id, trait: traits[i] ?? null, annee: anneeDe(colonnes) }),
    ),
  };
}

function celluleVariable(
  t: Territoire,
  { id, trait, annee }: { id: IdVariable; trait: TraitPublie | null; annee: string },
): CelluleSemblables {
  if (!trait) return { valeur: MOT_ABSENCE.nd, absente: true };
  if (trait.observation) {
    const texte = formatNombre(trait.valeur, { decimalesMin: 1 });
    return { valeur: phrase`${chiffre(trait.observation, { texte })}` };
  }
  const autreAnnee = t.populationAu === annee ? {} : { precision: `en ${t.populationAu}` };
  if (id === 'population') {
    return { valeur: phrase`${chiffrePopulation(t.code)}`, ...autreAnnee };
  }
  if (id === 'generalistes' || id === 'infirmiers') throw new Error(`${t.code}: a density without its row`);
  const part = chiffreCalcule({
    texte: formatNombre(trait.valeur, { decimales: 1, decimalesMin: 1 }),
    valeur: arrondir(trait.valeur, 1),
    formule: id,
    entrees: [t.code],
  });
  return { valeur: phrase`${part}`, ...autreAnnee };
}

function rangeeDistance(semblables: readonly Semblable[]): RangeeSemblables {
  return {
    nom: 'Distance',
    lien: '/methode/#ressemblance',
    precision: '0 : pareils ; 1 : éloignés',
    bande: null,
    cellules: [
      { valeur: '' },
      ...semblables.map(({ distance }) => ({
        valeur: phrase`${chiffreCalcule({
          texte: formatNombre(distance.valeur ?? 0, { decimales: 2, decimalesMin: 2 }),
          valeur: arrondir(distance.valeur ?? 0, 2),
          formule: 'distance-territoires',
          entrees: distance.entrees,
        })}`,
      })),
    ],
  };
}

/** What must be said of the values: a population of another year, a territory compared on fewer variables. */
function notes(colonnes: readonly Territoire[], semblables: readonly Semblable[]): string[] {
  const annee = anneeDe(colonnes);
  const autreAnnee = colonnes.filter(({ populationAu }) => populationAu !== annee);
  const incomplets = semblables.filter(({ variables }) => variables.length < VARIABLES_RESSEMBLANCE.length);
  return [
    ...autreAnnee.map(
      (t) =>
        `La population ${de(t)} est celle de ${t.populationAu}, la seule que donne le référentiel ; celle des autres est de ${annee}.`,
    ),
    ...incomplets.map(({ code, variables }) => {
      const absentes = VARIABLES_RESSEMBLANCE.filter(({ id }) => !variables.includes(id)).map(
        ({ nom }) => `« ${nom} »`,
      );
      return `Pour ${nomAvecArticle(territoire(code))}, la comparaison se fait sans ${enumerer(absentes)}, faute de valeur.`;
    }),
  ];
}

function bande(id: string, { champ, ici, ailleurs, logarithme = false }: Bande): string {
  const presents = (valeurs: readonly (number | null)[]) => valeurs.filter((valeur) => valeur !== null);
  return dotStrip(
    { field: presents(champ), here: ici, beside: presents(ailleurs) },
    {
      id,
      title: 'Place du territoire',
      description: 'Sa valeur, et celles des plus semblables, parmi toutes celles de son niveau.',
      logarithm: logarithme,
    },
  );
}

/** The values of a strip: of all the level, of the territory, of those like it. */
interface Bande {
  champ: readonly (number | null)[];
  ici: number | null;
  ailleurs: readonly (number | null)[];
  logarithme?: boolean;
}

/** The census year of most of them. */
function anneeDe(colonnes: readonly Territoire[]): string {
  const comptes = [...Map.groupBy(colonnes, ({ populationAu }) => populationAu)];
  return comptes.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}
