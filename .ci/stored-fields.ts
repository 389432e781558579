/** What is kept, read off the types of the store: shelf by shelf, field by field, with the sentence each field carries. */
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';
import { type SyntaxNode, sourceOf } from './source.ts';

export interface Field {
  readonly name: string;
  /** The comment above it; empty where the name says it all. */
  readonly says: string;
}

export interface Shelf {
  readonly name: string;
  readonly fields: readonly Field[];
}

const nodes = (value: unknown): SyntaxNode[] => (Array.isArray(value) ? (value as SyntaxNode[]) : []);
const node = (value: unknown): SyntaxNode => value as SyntaxNode;
const nameOf = (value: unknown): string => String(node(value)?.['name'] ?? '');

interface File {
  readonly path: string;
  readonly body: readonly SyntaxNode[];
  readonly comments: readonly { readonly end: number; readonly value: string }[];
  readonly text: string;
}

function open(path: string): File {
  const text = sourceOf(path);
  const { program, comments } = parseSync(path, text);
  return { path, body: nodes(program.body), comments, text };
}

/** The sentence in the comment right above a node. */
function commentAbove(file: File, at: number): string {
  const above = file.comments.find(({ end }) => end <= at && file.text.slice(end, at).trim() === '');
  return (above?.value ?? '')
    .replace(/^\s*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The interface of that name, in a file or in the one it is imported from. */
function findInterface(file: File, name: string): { readonly file: File; readonly found: SyntaxNode } {
  for (const statement of file.body) {
    const declared = statement['declaration'] ? node(statement['declaration']) : statement;
    if (declared.type === 'TSInterfaceDeclaration' && nameOf(declared['id']) === name) return { file, found: declared };
    const isFrom = nodes(statement['specifiers']).some(one => nameOf(one['local']) === name);
    if (statement.type === 'ImportDeclaration' && isFrom) {
      const path = String(node(statement['source'])['value']);
      return findInterface(open(normalize(join(dirname(file.path), path))), name);
    }
  }
  throw new Error(`${file.path} knows no interface ${name}`);
}

const membersOf = (declared: SyntaxNode): SyntaxNode[] =>
  nodes(declared.type === 'TSTypeLiteral' ? declared['members'] : node(declared['body'])['body']);

/** The fields of an interface with those it extends. */
function fieldsOf(file: File, name: string): Field[] {
  const { file: home, found } = findInterface(file, name);
  const inherited = nodes(found['extends']).flatMap(parent => fieldsOf(home, nameOf(parent['expression'])));
  const own = membersOf(found).map(member => ({
    name: nameOf(member['key']),
    says: commentAbove(home, member.start),
  }));
  return [...inherited, ...own];
}

const typeOf = (member: SyntaxNode): SyntaxNode => node(node(member['typeAnnotation'])['typeAnnotation']);

/** The fields of one interface of the source. */
export const fieldsOfInterface = (path: string, name: string): Field[] => fieldsOf(open(path), name);

/** Every shelf of the database. Settings are listed by what is decided in them. */
export function shelves(): Shelf[] {
  const schema = open('store/schema.ts');
  return membersOf(findInterface(schema, 'FondlySchema').found).map(member => {
    const name = nameOf(member['key']);
    const value = membersOf(typeOf(member)).find(one => nameOf(one['key']) === 'value');
    if (!value) throw new Error(`the shelf ${name} has no value type`);
    const type = nameOf(typeOf(value)['typeName']);
    return { name, fields: type === '' ? fieldsOfInterface('store/settings.ts', 'Settings') : fieldsOf(schema, type) };
  });
}
