import { ramp, THEMES, toFixedColours } from '../../src/drawing/palette.ts';

const { filet, observe, promesse } = THEMES.light;

/** A way to draw the same data in the reader's browser. `source` reads `rows` and, for a map, `contours`, put before it. */
export interface Rival {
  nom: string;
  kind: 'graphique' | 'carte';
  contours?: 'topojson' | 'geojson';
  source: string;
}

/** The data of a figure as a newsroom would keep it for a drawing: a row for a mark, nothing else. */
export type Rows = readonly Readonly<Record<string, string | number>>[];

/** A date and a number a row; `promis` tells the targets from what was observed. */
export const CHART_COLUMNS = { date: 'date', valeur: 'valeur', nature: 'nature' } as const;
/** The code of a département, its name and its number. */
export const MAP_COLUMNS = { code: 'code', nom: 'departement', valeur: 'part' } as const;

const CANVAS = `const toile = document.body.appendChild(document.createElement('canvas'));`;
const BOX = `const boite = document.body.appendChild(document.createElement('div')); boite.style.height = '400px';`;
const SERIES = `const series = ['observé', 'promis'].map((n) => rows.filter((r) => r.nature === n));`;
const CLASSES = `const teintes = ${JSON.stringify(ramp.map(toFixedColours))};
const parCode = new Map(rows.map((r) => [r.code, r]));
const teinte = (v) => (typeof v === 'number' ? teintes[[50, 70, 85, 95].filter((b) => b <= v).length] : '${filet}');
const titre = (r) => r.nom + ' : ' + r.valeur + ' %';`;

/** What a newsroom would write with each library, at its simplest: the marks, their colours and, on maps, the name and the value of each shape. */
export const RIVALS: readonly Rival[] = [
  {
    nom: 'Observable Plot dans le navigateur',
    kind: 'graphique',
    source: `import { plot, lineY, dot, ruleY } from '@observablehq/plot';
${SERIES}
const xy = { x: (r) => new Date(r.date), y: 'valeur' };
document.body.append(plot({ marks: [ruleY([0]), lineY(series[0], xy), dot(series[0], xy), dot(series[1], { ...xy, stroke: '${promesse}' })] }));`,
  },
  {
    nom: 'Chart.js',
    kind: 'graphique',
    source: `import { Chart, ScatterController, LineElement, PointElement, LinearScale, Tooltip } from 'chart.js';
Chart.register(ScatterController, LineElement, PointElement, LinearScale, Tooltip);
${SERIES}${CANVAS}
const datasets = series.map((s, i) => ({ data: s.map((r) => ({ x: +new Date(r.date), y: r.valeur })), showLine: i === 0, borderColor: ['${observe}', '${promesse}'][i] }));
new Chart(toile, { type: 'scatter', data: { datasets }, options: { animation: false, scales: { x: { ticks: { callback: (t) => new Date(t).getFullYear() } } } } });`,
  },
  ...[
    {
      nom: 'ECharts, réduit à ce qui sert',
      importe: `import * as echarts from 'echarts/core'; import { LineChart, ScatterChart } from 'echarts/charts'; import { GridComponent, TooltipComponent } from 'echarts/components'; import { SVGRenderer } from 'echarts/renderers';
echarts.use([LineChart, ScatterChart, GridComponent, TooltipComponent, SVGRenderer]);`,
    },
    { nom: 'ECharts entier', importe: `import * as echarts from 'echarts';` },
  ].map(({ nom, importe }) => ({
    nom,
    kind: 'graphique' as const,
    source: `${importe}
${SERIES}${BOX}
const points = series.map((s) => s.map((r) => [r.date, r.valeur]));
echarts.init(boite, null, { renderer: 'svg' }).setOption({ animation: false, xAxis: { type: 'time' }, yAxis: {}, series: [{ type: 'line', data: points[0] }, { type: 'scatter', data: points[1] }] });`,
  })),
  {
    nom: 'd3-geo et topojson-client',
    kind: 'carte',
    contours: 'topojson',
    source: `import { geoPath, geoConicConformal } from 'd3-geo'; import { feature } from 'topojson-client';
${CLASSES}
const creer = (parent, nom) => parent.appendChild(document.createElementNS('http://www.w3.org/2000/svg', nom));
const svg = creer(document.body, 'svg'); svg.setAttribute('viewBox', '0 0 600 600');
const formes = feature(contours, contours.objects.departements); const trace = geoPath(geoConicConformal().parallels([44, 49]).fitSize([600, 600], formes));
for (const f of formes.features) { const p = creer(svg, 'path'), r = parCode.get(f.id); p.setAttribute('d', trace(f)); p.setAttribute('fill', teinte(r.valeur)); creer(p, 'title').textContent = titre(r); }`,
  },
  {
    nom: 'Leaflet et GeoJSON',
    kind: 'carte',
    contours: 'geojson',
    source: `import L from 'leaflet'; import 'leaflet/dist/leaflet.css';
${CLASSES}${BOX}
L.geoJSON(contours, { style: (f) => ({ fillColor: teinte(parCode.get(f.id).valeur) }), onEachFeature: (f, l) => l.bindTooltip(titre(parCode.get(f.id))) }).addTo(L.map(boite).setView([46, 2], 1));`,
  },
  {
    nom: 'Observable Plot et topojson-client',
    kind: 'carte',
    contours: 'topojson',
    source: `import { plot, geo } from '@observablehq/plot'; import { feature } from 'topojson-client';
${CLASSES}
document.body.append(plot({ projection: 'mercator', marks: [geo(feature(contours, contours.objects.departements), { fill: (f) => teinte(parCode.get(f.id).valeur), title: (f) => titre(parCode.get(f.id)) })] }));`,
  },
];
