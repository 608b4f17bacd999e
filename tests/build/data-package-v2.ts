/**
 * What version 2.0 of Data Package asks of a description, in our words: the validators that are published know the first version, and the
 * profile of the second is in no package. Read in the standard at https://datapackage.org/standard/ and in the sources of its
 * profiles; properties that it does not name are allowed, as it allows them.
 */
import { z } from 'zod';

const some = <T extends z.ZodType>(item: T) => z.array(item).min(1);
const distinct = (items: readonly string[]): boolean => new Set(items).size === items.length;

const name = z.string();
/** An address, or a path that stays in the folder. */
const path = z.union([
  z.url({ protocol: /^(http|ftp)s?$/ }),
  z.string().refine((p) => !/^[./~]|^file:|\/\.\.\/|\\|:\/\//.test(p), 'a path out of the folder of the package'),
]);
const version = z.string();

const license = z
  .looseObject({
    name: z
      .string()
      .regex(/^[-\w.]+$/)
      .optional(),
    path: path.optional(),
    title: z.string().optional(),
  })
  .refine((l) => l.name !== undefined || l.path !== undefined, 'a licence without name nor path');

const contributor = z
  .looseObject({
    title: z.string().optional(),
    path: path.optional(),
    email: z.email().optional(),
    givenName: z.string().optional(),
    familyName: z.string().optional(),
    organization: z.string().optional(),
    roles: some(z.string()).optional(),
    role: z.never('the first version had one role').optional(),
  })
  .refine((c) => Object.keys(c).length > 0, 'a contributor of whom nothing is said');

const source = z
  .looseObject({
    title: z.string().optional(),
    path: path.optional(),
    email: z.email().optional(),
    version: version.optional(),
  })
  .refine((s) => Object.keys(s).length > 0, 'a source of which nothing is said');

const missingValues = z.union([
  z.array(z.string()),
  z.array(z.looseObject({ value: z.string(), label: z.string().optional() })),
]);

const isPattern = (text: string): boolean => {
  try {
    return RegExp(text).source !== '';
  } catch {
    return false;
  }
};

const texts = {
  required: z.boolean(),
  unique: z.boolean(),
  pattern: z.string().refine(isPattern, 'not an expression'),
  enum: some(z.string()).refine(distinct, 'a value twice'),
  minLength: z.int().min(0),
  maxLength: z.int().min(0),
};
const bound = z.union([z.string(), z.number()]);
const numbers = {
  required: z.boolean(),
  unique: z.boolean(),
  enum: some(bound),
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
};
const flags = { required: z.boolean(), enum: some(z.union([z.string(), z.boolean()])) };

/** A field of a type: the ways to write it that the type has, and no constraint but its own. */
const field = <Type extends string>(
  type: Type,
  formats: readonly string[],
  constraints: Readonly<Record<string, z.ZodType>>,
) =>
  z.looseObject({
    name,
    type: z.literal(type),
    format: z.enum(['default', ...formats]).optional(),
    title: z.string().optional(),
    description: z.string().optional(),
    missingValues: missingValues.optional(),
    constraints: z.strictObject(constraints).partial().optional(),
  });

const anyField = z.discriminatedUnion('type', [
  field('string', ['email', 'uri', 'binary', 'uuid'], texts),
  field('number', [], numbers),
  field('integer', [], numbers),
  field('boolean', [], flags),
  field('date', ['any'], numbers),
  field('year', [], numbers),
  field('yearmonth', [], numbers),
]);

const key = z.union([some(z.string()).refine(distinct, 'a field twice'), z.string()]);

const foreignKey = z
  .looseObject({ fields: key, reference: z.looseObject({ fields: key, resource: z.string().optional() }) })
  .refine(({ fields, reference }) => [fields].flat().length === [reference.fields].flat().length, 'unequal keys')
  .refine(
    ({ reference }) => reference.resource !== '',
    'an empty name, by which the first version said the table itself',
  );

const tableSchema = z
  .looseObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
    fields: some(anyField),
    fieldsMatch: z.array(z.enum(['exact', 'equal', 'subset', 'superset', 'partial'])).optional(),
    primaryKey: key.optional(),
    uniqueKeys: some(key).optional(),
    foreignKeys: some(foreignKey).optional(),
    missingValues: missingValues.optional(),
  })
  .refine(({ fields }) => distinct(fields.map((f) => f.name)), 'two fields of one name')
  .refine(({ fields, primaryKey = [], foreignKeys = [] }) => {
    const names = new Set(fields.map((f) => f.name));
    return [primaryKey, ...foreignKeys.map((foreign) => foreign.fields)].flat().every((own) => names.has(own));
  }, 'a key of a field that the table has not');

const resource = z
  .looseObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/dataresource.json'),
    name,
    path: z.union([path, some(path)]).optional(),
    type: z.literal('table').optional(),
    title: z.string().optional(),
    description: z.string().optional(),
    homepage: z.url().optional(),
    sources: z.array(source).optional(),
    licenses: some(license).optional(),
    format: z.string().optional(),
    mediatype: z
      .string()
      .regex(/^.+\/.+$/)
      .optional(),
    encoding: z.string().optional(),
    bytes: z.int().min(0).optional(),
    hash: z
      .string()
      .regex(/^([^:]+:[a-fA-F\d]+|[a-fA-F\d]{32})$/)
      .optional(),
    schema: tableSchema.optional(),
  })
  .refine((r) => 'data' in r !== (r.path !== undefined), 'data and path: one of both');

const dataPackage = z
  .looseObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: name.optional(),
    id: z.string().optional(),
    title: z.string().optional(),
    description: z.string().optional(),
    homepage: z.url().optional(),
    version: version.optional(),
    created: z.iso.datetime({ offset: true }).optional(),
    keywords: some(z.string()).optional(),
    contributors: some(contributor).optional(),
    licenses: some(license).optional(),
    sources: z.array(source).optional(),
    resources: some(resource),
  })
  .refine(({ resources }) => distinct(resources.map((r) => r.name)), 'two resources of one name')
  .refine(({ resources }) => {
    const fields = new Map(resources.map((r) => [r.name, new Set(r.schema?.fields.map((f) => f.name))]));
    return resources.every(({ name: own, schema }) =>
      (schema?.foreignKeys ?? []).every(({ reference }) =>
        [reference.fields].flat().every((target) => fields.get(reference.resource ?? own)?.has(target)),
      ),
    );
  }, 'a key to a table or a field that is not there');

/** What a description has that the second version does not allow, each with its place: « resources.0.schema.fields: … ». */
export function faultsOfPackage(descriptor: unknown): string[] {
  const read = dataPackage.safeParse(descriptor);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
