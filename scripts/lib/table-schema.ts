import { columnForm } from '../../src/domain/tables/form.ts';
import { columnNames, withRule, type Column, type Table } from '../../src/domain/tables/table.ts';
import { ABSENCES } from '../../src/domain/valeur.ts';

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

/** The Table Schema of a table of `data/`, from its declaration alone. */
export function toTableSchema(table: Table): TableSchema {
  const { nom, titre, description, rule, key, columns } = table;
  const fields = columnNames(table).flatMap((name) => {
    const column = columns[name];
    return column ? toField(name, column) : [];
  });
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    name: nom.replace(/\/$/, '').replaceAll('/', '-'),
    title: titre,
    description: withRule({ description, rule }),
    missingValues: fields.some(({ type }) => type === 'number') ? ['', ...ABSENCES] : [''],
    primaryKey: [...key],
    fields,
  };
}

function toField(name: string, { nature, schema, expected, example, ...c }: Column): Field {
  const { type, required, absences: _, ...form } = columnForm({ nature, schema });
  return {
    name,
    description: `${withRule(c)} Attendu : ${expected}.`,
    example,
    type,
    constraints: { required, ...form },
  };
}
