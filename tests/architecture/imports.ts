import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';

/** One mention of another module. `specifier` is undefined when the code computes it. */
export interface ImportFact {
  readonly specifier: string | undefined;
  /** Nothing of it is left when the types are taken away. */
  readonly typeOnly: boolean;
}

type Argument = ESTree.Expression | ESTree.SpreadElement;

function fact(source: Argument | null | undefined, typeOnly: boolean): readonly ImportFact[] {
  if (!source) return [];
  const text = source.type === 'Literal' && typeof source.value === 'string' ? source.value : undefined;
  return [{ specifier: text, typeOnly }];
}

/** `import type …`, and `import { type A, type B }` where every name is a type. */
function isTypeOnly(kind: string | undefined, nameKinds: readonly (string | undefined)[]): boolean {
  return kind === 'type' || (nameKinds.length > 0 && nameKinds.every((name) => name === 'type'));
}

/** `import.meta.url`, `import.meta.glob`. */
function isOfImportMeta(node: Argument | undefined, property: string): boolean {
  if (node?.type !== 'MemberExpression' || node.object.type !== 'MetaProperty') return false;
  return node.property.type === 'Identifier' && node.property.name === property;
}

function kindsOf(specifiers: ESTree.ImportDeclaration['specifiers']): readonly (string | undefined)[] {
  return specifiers.map((name) => (name.type === 'ImportSpecifier' ? name.importKind : undefined));
}

/** What each kind of syntax says about other modules. */
type Readers = {
  readonly [Kind in keyof VisitorObject]?: (
    node: Parameters<NonNullable<VisitorObject[Kind]>>[0],
  ) => readonly ImportFact[];
};

const READERS: Readers = {
  ImportDeclaration: (node) => fact(node.source, isTypeOnly(node.importKind, kindsOf(node.specifiers))),
  ExportNamedDeclaration: (node) => {
    const kinds = node.specifiers.map((name) => name.exportKind);
    return fact(node.source, isTypeOnly(node.exportKind, kinds));
  },
  ExportAllDeclaration: (node) => fact(node.source, node.exportKind === 'type'),
  ImportExpression: (node) => fact(node.source, false),
  TSImportType: (node) => fact(node.source, true),
  // A worker or file named without an import: new URL('./x.ts', import.meta.url).
  NewExpression: ({ callee, arguments: args }) => {
    const isUrl = callee.type === 'Identifier' && callee.name === 'URL';
    return isUrl && isOfImportMeta(args[1], 'url') ? fact(args[0], false) : [];
  },
  CallExpression: ({ callee, arguments: args }) =>
    isOfImportMeta(callee, 'glob') ? fact(args[0], false) : [],
};

/**
 * Every module a file names: static and dynamic imports, re-exports, types, workers and globs.
 * @throws when the text is not TypeScript
 */
export function readImports(path: string, text: string): readonly ImportFact[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map((error) => error.message).join('; ')}`);
  const facts: ImportFact[] = [];
  const readers = Object.entries(READERS) as [string, (node: never) => readonly ImportFact[]][];
  const collect = readers.map(([kind, read]) => [kind, (node: never) => facts.push(...read(node))]);
  new Visitor(Object.fromEntries(collect) as VisitorObject).visit(program);
  return facts;
}
