import { describe, expect, it } from 'vitest';
import { placeOf, type SyntaxNode, sourceFiles, syntaxOf } from '../../.ci/source.ts';

const named = (node: unknown): string => {
  const name = (node as SyntaxNode | null)?.['name'] ?? (node as SyntaxNode | null)?.['value'];
  return typeof name === 'string' ? name : '';
};

/** Properties nothing of ours may read, write or set on an element. */
const BANNED_PROPERTIES = new Set([
  'innerHTML',
  'outerHTML',
  'dangerouslySetInnerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'innerText',
  'sendBeacon',
  'srcdoc',
]);

/** Calls and things made that would send, run text as code or ask the network. */
const BANNED_CALLS = new Set(['eval', 'Function', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image', 'fetch']);

/**
 * The one place that asks for pages: "Find a way to reach them", of the same site, on the reader's click (DESIGN). And the
 * one that writes a page out as text, to copy it; it sets nothing.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  'content/reach.iife.ts': 'fetch',
  'content/copy.ts': 'outerHTML',
};

function sins(file: string): string[] {
  return syntaxOf(file).flatMap(node => {
    const used = [node['property'], node['key'], node.type === 'JSXAttribute' ? node['name'] : undefined].map(named);
    const callee = node.type === 'CallExpression' || node.type === 'NewExpression' ? node['callee'] : undefined;
    const called = named(callee) || named((callee as SyntaxNode | undefined)?.['property']);
    const bad = [
      ...used.filter(name => BANNED_PROPERTIES.has(name)),
      ...[called].filter(name => BANNED_CALLS.has(name)),
    ];
    return bad.filter(name => ALLOWED[file] !== name).map(name => `${placeOf(file, node)} uses ${name}`);
  });
}

describe('the source', () => {
  it('makes no HTML from text, runs no text and asks no network', () => {
    console.log(`${sourceFiles.length} files, ${BANNED_PROPERTIES.size + BANNED_CALLS.size} banned words`);
    expect(sourceFiles.flatMap(sins)).toEqual([]);
  });
});
