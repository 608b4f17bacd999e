import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonDe, TABLES_TELECHARGEABLES, type TableTelechargeable } from '../../telechargements/tables.ts';

export const getStaticPaths = (() =>
  TABLES_TELECHARGEABLES.map((table) => ({ params: { table: table.nom }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: TableTelechargeable }> = ({ props }) =>
  new Response(jsonDe(props.table), { headers: { 'content-type': 'application/json' } });
