import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { selectorFor } from '../../src/detect/selector.ts';
import type { Sighting } from '../../src/detect/sighting.ts';
import { obeyRule } from '../../src/detect/site-rule.ts';

const page = (html: string): Document => new JSDOM(html).window.document;
const nobody: Sighting = { url: 'https://a.example/p', title: 'P', people: [], silence: 'none', ms: 1 };

const post = (name: string): Document =>
  page(`<main><div class="css-1ab2c head"><h1>Tides</h1><p class="meta x1y2z3"><span class="who">By ${name}</span></p></div>
    <p class="text"><span>By the sea</span></p></main>`);

function taught(document: Document, css: string): string {
  const element = document.querySelector(css);
  return (element && selectorFor(element, document)) ?? '';
}

describe('a rule made by pointing', () => {
  it('finds the name on the next page of the site', () => {
    const selector = taught(post('Ada Lund'), '.who');
    expect(obeyRule(nobody, post('Bo Lindqvist'), selector).people.map(person => person.name)).toEqual([
      'Bo Lindqvist',
    ]);
  });

  it('does not use words that a machine made', () => {
    expect(taught(post('Ada Lund'), '.who')).not.toMatch(/css-|x1y2z3/);
  });

  it('is not made from what only its position tells apart', () => {
    const document = page('<div><p>Ada Lund</p><p>Bo</p></div>');
    expect(taught(document, 'p')).toBe('');
  });

  it('takes a name that is not like one, since the reader said so', () => {
    const document = page('<b class="nick">the tide keeper</b>');
    expect(obeyRule(nobody, document, 'b.nick').people[0]?.name).toBe('the tide keeper');
  });

  it('keeps the places detection found for the same name', () => {
    const places = [{ kind: 'site' as const, url: 'https://ada.example/' }];
    const known = { name: 'Ada Lund', places, ways: [], evidence: [{ key: 'detectMeta' }], confidence: 0.7 };
    const [person] = obeyRule({ ...nobody, people: [known] }, post('Ada Lund'), 'span.who').people;
    expect(person?.places).toEqual(places);
    expect(person?.evidence[0]).toEqual({ key: 'detectYourRule' });
  });

  it('changes nothing where nothing stands there, or where it is no selector', () => {
    expect(obeyRule(nobody, post('Ada'), 'span.gone')).toBe(nobody);
    expect(obeyRule(nobody, post('Ada'), '<<<')).toBe(nobody);
  });
});
