import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPaths, figurePaths, type FileProps } from '../../../outputs/files/paths.ts';
import { csvFigure } from '../../../outputs/files/csv.ts';

export const getStaticPaths = (() => [...figurePaths(), ...cardPaths()]) satisfies GetStaticPaths;

export const GET: APIRoute<FileProps> = ({ props }) =>
  new Response(csvFigure(props.read()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
