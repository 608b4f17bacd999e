import type { APIRoute, GetStaticPaths } from 'astro';
import { trajectoryPaths, type TrajectoryProps } from '../../../../outputs/files/trajectories.ts';
import { toImageSvg } from '../../../../outputs/pictures/figure-picture.ts';
import { pageAddress } from '../../../../store/full-address.ts';
import { territoireAddress } from '../../../../store/routes.ts';

export const getStaticPaths = (() => trajectoryPaths('DEP')) satisfies GetStaticPaths;

/** The trajectory of a promise, with its title, its date and its source. */
export const GET: APIRoute<TrajectoryProps> = ({ props: { t, read } }) =>
  new Response(toImageSvg(read(), { address: pageAddress(territoireAddress(t.code)) }), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
