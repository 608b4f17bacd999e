import { z } from 'zod';
import { ABSENCES } from '../../src/domain/valeur.ts';
import { columnNames, withRule, type Column, type ColumnNature, type Table } from '../../src/domain/tables/table.ts';

/** A table in the words of Table Schema (https://specs.frictionlessdata.io/table-schema/), the French public convention. */
export interface TableSchema {
  $schema: string;
  name: string;
  title: string;
  description: string;
  missingValues: string[];
  primaryKey: string[];
  fields: Field[];
}

interface Field {
  name: string;
  description: string;
  example: string;
  type: 'string' | 'number';
  constraints: { required: boolean; pattern?: string; enum?: string[] };
}

const TYPES: Record<ColumnNature, Field['type']> = {
  texte: 'string',
  nombre: 'number',
  code: 'string',
  date: 'string',
  adresse: 'string',
  liste: 'string',
};

/** The Table Schema of a table of `data/`, from its declaration alone. */
export function toTableSchema(table: Table): TableSchema {
  const { nom, titre, description, regle, cle, colonnes } = table;
  const fields = columnNames(table).flatMap((name) => {
    const column = colonnes[name];
    return column ? toField(name, column) : [];
  });
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    name: nom.replace(/\/$/, '').replaceAll('/', '-'),
    title: titre,
    description: withRule({ description, regle }),
    missingValues: fields.some(({ type }) => type === 'number') ? ['', ...ABSENCES] : [''],
    primaryKey: [...cle],
    fields,
  };
}

function toField(name: string, { nature, schema, attendu, exemple, ...c }: Column): Field {
  const accepts = (text: string): boolean => schema.safeParse(text).success;
  // In this vocabulary the reason for an absence is a missing value: a number that may be one is not required.
  const missing = nature === 'nombre' ? ['', ...ABSENCES] : [''];
  return {
    name,
    description: `${withRule(c)} Attendu : ${attendu}.`,
    example: exemple,
    type: TYPES[nature],
    constraints: { required: !missing.some(accepts), ...(nature === 'nombre' ? {} : formOf(schema)) },
  };
}

/** The list of values or the pattern that the declaration gives, where it gives one. */
function formOf(schema: z.ZodType): Pick<Field['constraints'], 'pattern' | 'enum'> {
  const { anyOf = [], ...whole } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  if (whole.enum) return { enum: whole.enum.map(String) };
  // « A pattern, or nothing »: that the cell may be empty is said by `required`.
  const pattern = [whole, ...anyOf].find((form) => form.pattern !== undefined)?.pattern;
  return pattern === undefined ? {} : { pattern };
}
