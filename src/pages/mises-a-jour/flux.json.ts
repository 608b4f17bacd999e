import type { APIRoute } from 'astro';
import { fluxDuSite } from '../../nouvelles/flux.ts';
import { reponseJson } from '../../nouvelles/reponse.ts';

export const GET: APIRoute = () => reponseJson(fluxDuSite());
