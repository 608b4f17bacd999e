/** A way to draw the same data in the reader's browser. `source` reads `data`, put before it. */
export interface Rival {
  nom: string;
  genre: 'graphique' | 'carte';
  contours?: 'topojson' | 'geojson';
  source: string;
}

const LIGNES = `const rows = Object.values(data.valeurs).find(Array.isArray);`;
const TOILE = `const toile = document.body.appendChild(document.createElement('canvas'));`;
const BOITE = `const boite = document.body.appendChild(document.createElement('div')); boite.style.height = '400px';`;

/** What a newsroom would write with each library, at its simplest. */
export const RIVAUX: readonly Rival[] = [
  {
    nom: 'Observable Plot dans le navigateur',
    genre: 'graphique',
    source: `import { plot, lineY, dot, ruleY } from '@observablehq/plot';
${LIGNES}
document.body.append(plot({ marks: [ruleY([0, 4000]), lineY(rows, { x: 'date', y: 'valeur' }), dot(rows, { x: 'date', y: 'valeur' })] }));`,
  },
  {
    nom: 'Chart.js',
    genre: 'graphique',
    source: `import { Chart, LineController, LineElement, PointElement, LinearScale, CategoryScale, Tooltip } from 'chart.js';
Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale, Tooltip);
${LIGNES}${TOILE}
new Chart(toile, { type: 'line', data: { labels: rows.map((r) => r.date), datasets: [{ data: rows.map((r) => r.valeur) }] } });`,
  },
  {
    nom: 'ECharts, réduit à ce qui sert',
    genre: 'graphique',
    source: `import * as echarts from 'echarts/core'; import { LineChart } from 'echarts/charts'; import { GridComponent, TooltipComponent } from 'echarts/components'; import { SVGRenderer } from 'echarts/renderers';
echarts.use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);
${LIGNES}${BOITE}
echarts.init(boite).setOption({ xAxis: { data: rows.map((r) => r.date) }, yAxis: {}, series: [{ type: 'line', data: rows.map((r) => r.valeur) }] });`,
  },
  {
    nom: 'ECharts entier',
    genre: 'graphique',
    source: `import * as echarts from 'echarts';
${LIGNES}${BOITE}
echarts.init(boite).setOption({ xAxis: { data: rows.map((r) => r.date) }, yAxis: {}, series: [{ type: 'line', data: rows.map((r) => r.valeur) }] });`,
  },
  {
    nom: 'd3-geo et topojson-client',
    genre: 'carte',
    contours: 'topojson',
    source: `import { geoPath, geoConicConformal } from 'd3-geo'; import { feature } from 'topojson-client';
${LIGNES}
const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
const formes = feature(data.topologie, data.topologie.objects.departements); const trace = geoPath(geoConicConformal().parallels([44, 49]).fitSize([600, 600], formes));
for (const f of formes.features) { const p = svg.appendChild(document.createElementNS(svg.namespaceURI, 'path')); p.setAttribute('d', trace(f)); p.dataset.valeur = rows.find((r) => r.code === f.id)?.valeur; }`,
  },
  {
    nom: 'Leaflet et GeoJSON',
    genre: 'carte',
    contours: 'geojson',
    source: `import L from 'leaflet'; import 'leaflet/dist/leaflet.css';
${LIGNES}${BOITE}
L.geoJSON(data.geojson, { style: (f) => ({ fillOpacity: (rows.find((r) => r.code === f.id)?.valeur ?? 0) / 100 }) }).addTo(L.map(boite).setView([46, 2], 5));`,
  },
  {
    nom: 'Observable Plot et topojson-client',
    genre: 'carte',
    contours: 'topojson',
    source: `import { plot, geo } from '@observablehq/plot'; import { feature } from 'topojson-client';
${LIGNES}
document.body.append(plot({ projection: 'mercator', marks: [geo(feature(data.topologie, data.topologie.objects.departements), { fill: (f) => rows.find((r) => r.code === f.id)?.valeur })] }));`,
  },
];
