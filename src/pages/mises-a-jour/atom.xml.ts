import type { APIRoute } from 'astro';
import { fluxDuSite } from '../../nouvelles/flux.ts';
import { reponseAtom } from '../../nouvelles/reponse.ts';

export const GET: APIRoute = () => reponseAtom(fluxDuSite());
