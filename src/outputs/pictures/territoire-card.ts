import { paint } from '../../drawing/palette.ts';
import { inTerritoire } from '../../domain/territoire-name.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { isNumber } from '../../domain/valeur.ts';
import { indicateur, objectif, observation, territoire } from '../../store/rows.ts';
import { formatDate, formatForWhen } from '../../format/date.ts';
import { UNBREAKABLE_SPACE } from '../../format/number.ts';
import { agree } from '../../format/unite.ts';
import { formatRow } from '../../store/row-words.ts';
import type { Fragment } from '../../drawing/svg.ts';
import { INDICATEURS_PROMESSES, rowOf } from '../../subjects/territoires/view.ts';
import { territoireMap } from '../../subjects/territoires/map.ts';
import { asText } from '../../prose/sentence.ts';
import { territoireSentence } from '../../subjects/territoires/sentences.ts';
import { composeColumns, composeName, composeKicker, type ShareCard } from './share-card.ts';
import { stack, place } from './stack.ts';
import { measure } from './font.ts';
import { shortSource } from './short-source.ts';
import { composeText } from './text.ts';

/** One promise in the territory. */
interface MapRow {
  valeur: string;
  words: string;
  date: string;
  target: string;
  source: string;
}

const NUMBER = 62;
const SIZES = [72, 66, 60, 56, 52, 48, 44, 40, 36];
/** Room between two lines. */
const GAP = { min: 14, max: 34 };

/** The share card of a région or a département: its name, the last published numbers and their targets, its place on the map of the région. */
export function territoireCard(t: Territoire): ShareCard {
  return {
    id: `territoire-${t.code.toLowerCase()}`,
    titre: t.nom,
    alternative: asText(territoireSentence(t)),
    compose: () => {
      const rows = rowsOf(t);
      const sources = [...new Set(rows.map(({ source }) => source))].map((source) => ({ source, rows: [] }));
      return composeColumns({
        drawing: territoireMap(t),
        drawingWidth: 500,
        drawingHeight: 510,
        caption: `Population couverte par une CPTS (définition non publiée), ${t.niveau === 'REG' ? `${inTerritoire(t)}, ` : ''}par département, mai 2024`,
        source: `${shortSource(sources)}.`,
        column: ({ width, height }) => {
          const kicker = composeKicker(kickerOf(t), width);
          const tight = composeRows(rows, { width, gap: GAP.min });
          const free = height - kicker.height - tight.height - 40;
          const nom = composeName(t.nom, { width, height: free, sizes: SIZES });
          const gap = Math.min(GAP.max, GAP.min + (free - nom.height) / (rows.length + 1));
          return stack([kicker, 8, nom, 12 + gap, composeRows(rows, { width, gap })]);
        },
      });
    },
  };
}

function kickerOf({ niveau, cog, nom, parent }: Territoire): string {
  if (niveau === 'REG' || parent === null) return 'Région';
  const region = territoire(parent).nom;
  return region === nom ? `Département ${cog}` : `Département ${cog} · ${region}`;
}

/** What is published of the promises in the territory; a promise without any value is not shown. */
function rowsOf(t: Territoire): MapRow[] {
  return INDICATEURS_PROMESSES.flatMap(({ indicateur: id }) => {
    const row = rowOf(t.code, id);
    const last = row?.latest ? observation(row.latest) : null;
    if (!row || !last || !isNumber(last.valeur)) return [];
    const { type, unite: plural, unite_singulier: singular } = indicateur(id);
    const suffix = type === 'taux' ? `${UNBREAKABLE_SPACE}%` : '';
    const target = row.objectifs.map((o) => objectif(o.objectif)).find((o) => isNumber(o.valeur));
    return [
      {
        valeur: formatRow(last.id) + suffix,
        words:
          type === 'taux'
            ? 'de la population couverte par une CPTS (définition non publiée)'
            : agree(last.valeur, { singular, plural }),
        date: formatDate(last.date).replaceAll(' ', UNBREAKABLE_SPACE),
        target: target ? `cible : ${formatRow(target.id)}${suffix} ${formatForWhen(target.echeance)}` : '',
        source: last.source,
      },
    ];
  });
}

function composeRows(rows: readonly MapRow[], { width, gap }: { width: number; gap: number }): Fragment {
  const column = Math.max(...rows.map(({ valeur }) => measure(valeur, 'chiffre', NUMBER))) + 22;
  return stack(
    rows.flatMap(({ valeur, words, date, target }, i) => {
      const text = { font: 'texte', size: 19, lineHeight: 1.26, width: width - column } as const;
      const right = stack([
        composeText(`${words}, ${date}`, text),
        ...(target ? [composeText(target, { ...text, tint: paint.promesse })] : []),
      ]);
      const number = composeText(valeur, {
        font: 'chiffre',
        size: NUMBER,
        lineHeight: 1,
        tint: paint.observe,
      });
      const height = Math.max(number.height, right.height);
      const svg = place(number, 0, 0) + place(right, column, Math.max(2, (number.height - right.height) / 2 + 2));
      return [...(i > 0 ? [gap] : []), { svg, width, height }];
    }),
  );
}
