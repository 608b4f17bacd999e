import type { APIRoute, GetStaticPaths } from 'astro';
import { csvOf, type DownloadableTable } from '../../outputs/tables/download.ts';
import { DOWNLOADED_TABLES } from '../../outputs/tables/tables.ts';

export const getStaticPaths = (() =>
  DOWNLOADED_TABLES.map((table) => ({ params: { table: table.nom }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: DownloadableTable }> = ({ props }) =>
  new Response(csvOf(props.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
