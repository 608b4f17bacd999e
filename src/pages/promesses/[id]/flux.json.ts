import type { APIRoute, GetStaticPaths } from 'astro';
import { promesse, promesses } from '../../../donnees.ts';
import { reponseJson } from '../../../nouvelles/reponse.ts';
import { fluxPromesse } from '../../../nouvelles/sujets.ts';

export const getStaticPaths = (() => promesses.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => reponseJson(fluxPromesse(promesse(params['id']!)));
