import { post } from './hostile-pages.ts';

/**
 * Forty pages that hang something over the names a reader of pages would use (TRUST T9): fields of a form that holds the
 * whole post, pictures that become members of the document, elements that become globals, prototypes patched by a script.
 */

const IN_FORM =
  'getAttribute hasAttribute attributes className id parentNode parentElement children childNodes firstChild lastChild nextSibling previousSibling nodeType nodeName tagName localName textContent innerHTML ownerDocument querySelector querySelectorAll closest matches contains compareDocumentPosition constructor __proto__'.split(
    ' ',
  );
const ON_DOCUMENT = ['body', 'documentElement', 'querySelector', 'createTreeWalker', 'contentType', 'defaultView'];

const inForm = (name: string): string =>
  post().replace('<article>', `<form><input name="${name}"><article>`).replace('</article>', '</article></form>');
/** Two of a name make a list, which is no element at all. */
const onDocument = (name: string): string => post({ before: `<img name="${name}"><img name="${name}">` });
const patched = (script: string): string => post({ head: `<script>${script}</script>` });

const LIES = "() => 'Mallory Vance'";

export const CLOBBERED: readonly (readonly [what: string, html: string])[] = [
  ...IN_FORM.map(name => [`a field named ${name}`, inForm(name)] as const),
  ...ON_DOCUMENT.map(name => [`pictures named ${name}`, onDocument(name)] as const),
  ['links named JSON, URL and Map', post({ before: '<a id="JSON"></a><a id="URL"></a><a id="Map"></a>' })],
  ['a link named chrome', post({ before: '<a id="chrome"></a><a id="browser"></a>' })],
  ['attributes that lie', patched(`Element.prototype.getAttribute = ${LIES}`)],
  ['text that lies', patched(`Object.defineProperty(CharacterData.prototype, 'data', { get: ${LIES} })`)],
  ['JSON that throws', patched('JSON.parse = () => { throw new Error("no") }')],
  ['objects with an author of their own', patched("Object.prototype.author = { name: 'Mallory Vance' }")],
];
