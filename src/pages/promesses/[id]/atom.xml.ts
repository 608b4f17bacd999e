import type { APIRoute, GetStaticPaths } from 'astro';
import { promesse, promesses } from '../../../donnees.ts';
import { reponseAtom } from '../../../nouvelles/reponse.ts';
import { fluxPromesse } from '../../../nouvelles/sujets.ts';

export const getStaticPaths = (() => promesses.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => reponseAtom(fluxPromesse(promesse(params['id']!)));
