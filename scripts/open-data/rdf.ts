/** A node of a graph: what it is, and what is said of it, by prefixed names. Without an address it is known by its place alone. */
export interface RdfNode {
  id?: string;
  type: string;
  says: readonly (readonly [predicate: string, object: RdfTerm | readonly RdfTerm[]])[];
}

/** What is said: the address of a thing, a text in a language, a typed literal, or a node that is described there. */
export type RdfTerm = { iri: string } | { text: string; langue?: string } | { text: string; type: string } | RdfNode;

type Prefixes = Readonly<Record<string, string>>;

const isNode = (term: RdfTerm): term is RdfNode => 'says' in term;

function list<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** A node, then each node with an address that it leads to, once: the statements of a whole graph, from the thing that it is of. */
export function describedNodes(root: RdfNode): RdfNode[] {
  const described = new Map<string, RdfNode>();
  const visit = (node: RdfNode): void => {
    const known = node.id === undefined ? undefined : described.get(node.id);
    if (known && known.type !== node.type) throw new Error(`${node.id}: both ${known.type} and ${node.type}`);
    if (known) return;
    if (node.id !== undefined) described.set(node.id, node);
    for (const [, object] of node.says) list(object).filter(isNode).forEach(visit);
  };
  visit(root);
  return [...described.values()];
}

/** A graph as Turtle, statement by statement in the order given. */
export function toTurtle(nodes: readonly RdfNode[], prefixes: Prefixes): string {
  const head = Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .`);
  return `${[...head, '', ...nodes.map((node) => `${iri(node.id ?? '')} ${body(node, '  ')} .\n`)].join('\n')}`;
}

function body({ type, says }: RdfNode, indent: string): string {
  const statements = says.flatMap(([predicate, object]) => {
    const terms = list(object);
    return terms.length === 0 ? [] : [`${predicate} ${terms.map((term) => turtleTerm(term, indent)).join(', ')}`];
  });
  return [`a ${type}`, ...statements].join(` ;\n${indent}`);
}

function turtleTerm(term: RdfTerm, indent: string): string {
  if (isNode(term)) return term.id === undefined ? `[ ${body(term, `${indent}  `)} ]` : iri(term.id);
  if ('iri' in term) return iri(term.iri);
  const text = JSON.stringify(term.text);
  if ('type' in term) return `${text}^^${term.type}`;
  return term.langue === undefined ? text : `${text}@${term.langue}`;
}

function iri(address: string): string {
  if (/[\s<>"{}|\\^`]/.test(address)) throw new Error(`an address with a sign that no address has: ${address}`);
  return `<${address}>`;
}

/** The same graph as JSON-LD, its context inside: nobody has to fetch one. */
export function toJsonLd(nodes: readonly RdfNode[], prefixes: Prefixes): object {
  return { '@context': prefixes, '@graph': nodes.map(jsonNode) };
}

function jsonNode({ id, type, says }: RdfNode): object {
  const statements = says.flatMap(([predicate, object]): [string, unknown][] => {
    const terms = list(object).map(jsonTerm);
    return terms.length === 0 ? [] : [[predicate, terms.length === 1 ? terms[0] : terms]];
  });
  return { ...(id !== undefined && { '@id': id }), '@type': type, ...Object.fromEntries(statements) };
}

function jsonTerm(term: RdfTerm): unknown {
  if (isNode(term)) return term.id === undefined ? jsonNode(term) : { '@id': term.id };
  if ('iri' in term) return { '@id': term.iri };
  if ('type' in term) return { '@value': term.text, '@type': term.type };
  return term.langue === undefined ? term.text : { '@value': term.text, '@language': term.langue };
}
