import type { APIRoute, GetStaticPaths } from 'astro';
import { territoirePaths } from '../../../../ui/territoires/territoire-paths.ts';
import type { Territoire } from '../../../../domain/territoire.ts';
import { responseJson } from '../../../../outputs/feeds/response.ts';
import { territoireFeed } from '../../../../outputs/feeds/by-subject.ts';

export const getStaticPaths = (() => territoirePaths('REG')) satisfies GetStaticPaths;

export const GET: APIRoute<{ t: Territoire }> = ({ props: { t } }) => responseJson(territoireFeed(t));
