declare module 'n3' {
  export interface Term {
    readonly termType: string;
    readonly value: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term & { readonly datatype?: Term; readonly language?: string };
  }
  export class Parser {
    constructor(options?: { format?: string });
    parse(text: string): Quad[];
  }
  export class Store implements Iterable<Quad> {
    constructor(quads?: readonly Quad[]);
    readonly size: number;
    match(subject?: Term | null, predicate?: Term | null, object?: Term | null): Store;
    [Symbol.iterator](): Iterator<Quad>;
  }
  export const DataFactory: { namedNode: (address: string) => Term };
}

declare module 'jsonld' {
  interface Options {
    base?: string;
    format?: string;
    inputFormat?: string;
    algorithm?: string;
    documentLoader?: (url: string) => Promise<never>;
  }
  const jsonld: {
    toRDF: (document: object, options: Options) => Promise<string>;
    canonize: (document: object | string, options: Options) => Promise<string>;
    expand: (document: object, options: Options) => Promise<object[]>;
  };
  export default jsonld;
}

declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type { Quad, Store } from 'n3';
  export default class CsvwParser {
    constructor(options: { metadata: Store; baseIRI: string });
    import(stream: Readable): AsyncIterable<Quad>;
  }
}

declare module 'rdf-validate-shacl' {
  import type { Store, Term } from 'n3';
  export interface ValidationReport {
    readonly conforms: boolean;
    readonly results: readonly {
      readonly focusNode: Term | null;
      readonly path: Term | null;
      readonly severity: Term | null;
      readonly sourceConstraintComponent: Term | null;
    }[];
  }
  export default class SHACLValidator {
    constructor(shapes: Store, options?: object);
    validate(data: Store): Promise<ValidationReport> | ValidationReport;
  }
}
