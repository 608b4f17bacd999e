import { z } from 'zod';
import { ABSENCES } from '../valeur.ts';
import type { Column, ColumnNature } from './table.ts';

/** What a machine must know of the cells of a column. */
export interface ColumnForm {
  type: 'string' | 'number';
  /** Whether a cell always says something: the reason for an absence says that there is no number. */
  required: boolean;
  /** Whether a number may be replaced by the reason for its absence: `nd`, `s`, `so`, `inc`. */
  absences: boolean;
  enum?: string[];
  pattern?: string;
}

const TYPES: Record<ColumnNature, ColumnForm['type']> = {
  texte: 'string',
  nombre: 'number',
  code: 'string',
  date: 'string',
  adresse: 'string',
  liste: 'string',
};

/** The form of the cells of a column, from its declaration alone. */
export function columnForm({ nature, schema }: Pick<Column, 'nature' | 'schema'>): ColumnForm {
  const accepts = (text: string): boolean => schema.safeParse(text).success;
  const absences = nature === 'nombre' && ABSENCES.some(accepts);
  return {
    type: TYPES[nature],
    required: !accepts('') && !absences,
    absences,
    ...(nature === 'nombre' ? {} : patternOf(schema)),
  };
}

/** The list of values or the pattern that the declaration gives, where it gives one. */
function patternOf(schema: z.ZodType): Pick<ColumnForm, 'pattern' | 'enum'> {
  const { anyOf = [], ...whole } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  if (whole.enum) return { enum: whole.enum.map(String) };
  // « A pattern, or nothing »: that the cell may be empty is said by `required`.
  const pattern = [whole, ...anyOf].find((form) => form.pattern !== undefined)?.pattern;
  return pattern === undefined ? {} : { pattern };
}
