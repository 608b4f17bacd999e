import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFigure } from '../../../../outputs/files/csv.ts';
import { trajectoryPaths, type TrajectoryProps } from '../../../../outputs/files/trajectories.ts';

export const getStaticPaths = (() => trajectoryPaths('REG')) satisfies GetStaticPaths;

/** The values of the trajectory of a promise. */
export const GET: APIRoute<TrajectoryProps> = ({ props }) =>
  new Response(csvFigure(props.read()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
