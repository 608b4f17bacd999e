import type { APIRoute, GetStaticPaths } from 'astro';
import { cheminsFiches, cheminsFigures, type PropsFichier } from '../../../figures/fichiers/chemins.ts';
import { csvFigure } from '../../../figures/fichiers/csv.ts';

export const getStaticPaths = (() => [...cheminsFigures(), ...cheminsFiches()]) satisfies GetStaticPaths;

export const GET: APIRoute<PropsFichier> = ({ props }) =>
  new Response(csvFigure(props.lire()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
