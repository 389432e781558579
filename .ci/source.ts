/** The source as a syntax tree: what rules about our own code are checked on, instead of searching in text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** A node of an ESTree program. Fields beyond its type are asked for with `field`. */
export type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

/** Every TypeScript file below src/, sorted, as a path inside it. */
export const sourceFiles: readonly string[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .sort();

export const sourceOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* below(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const one of value) yield* below(one);
  else if (isNode(value)) {
    yield value;
    for (const part of Object.values(value)) yield* below(part);
  }
}

/** Every node of a file, parents before children. */
export function syntaxOf(file: string): SyntaxNode[] {
  const { program, errors } = parseSync(file, sourceOf(file));
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  return [...below(program)];
}

/** Where a node stands: `ui/words.ts:12`. */
export const placeOf = (file: string, node: SyntaxNode): string =>
  `${file}:${sourceOf(file).slice(0, node.start).split('\n').length}`;
