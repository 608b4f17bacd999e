import type { APIRoute, GetStaticPaths } from 'astro';
import { csvDe, TABLES_TELECHARGEABLES, type TableTelechargeable } from '../../telechargements/tables.ts';

export const getStaticPaths = (() =>
  TABLES_TELECHARGEABLES.map((table) => ({ params: { table: table.nom }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: TableTelechargeable }> = ({ props }) =>
  new Response(csvDe(props.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
