import type { APIRoute, GetStaticPaths } from 'astro';
import { territoire, territoires } from '../../../../donnees.ts';
import { reponseAtom } from '../../../../nouvelles/reponse.ts';
import { fluxTerritoire } from '../../../../nouvelles/sujets.ts';

export const getStaticPaths = (() =>
  territoires
    .filter(({ niveau }) => niveau === 'DEP')
    .map(({ slug, code }) => ({ params: { slug }, props: { code } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props }) => reponseAtom(fluxTerritoire(territoire(props.code)));
