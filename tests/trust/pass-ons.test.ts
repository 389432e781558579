import { beforeAll, describe, expect, it } from 'vitest';
import { askedInstead } from '../../.ci/pass-ons.ts';
import { buildIfStale, codeOf, read } from './built.ts';

describe('a file that only passes on', () => {
  it.each([
    ['export{t as readCopy}from"./DrUiBJ.js";', 'import(`./DrUiBJ.js`).then(m=>({readCopy:m.t}))'],
    ['export{$ as a,b}from`./D-_.js`', 'import(`./D-_.js`).then(m=>({a:m.$,b:m.b}))'],
  ])('%s is not asked for', (code, asked) => expect(askedInstead(code)).toBe(asked));

  it.each(['import{a}from"./B.js";export{a as b};', 'export{a as b};', 'export{a}from"./B.js";let c=1;export{c};', ''])(
    'but what does more is: %s',
    code => expect(askedInstead(code)).toBeUndefined(),
  );
});

describe.each(['chrome', 'firefox'] as const)('what is built for %s', browser => {
  beforeAll(buildIfStale, 120_000);

  const scripts = () => codeOf(browser).filter(name => name.startsWith('a/') && name.endsWith('.js'));

  it('has no such file', () => {
    expect(scripts().length).toBeGreaterThan(5);
    expect(scripts().filter(name => askedInstead(read(browser, name).trim()))).toEqual([]);
  });

  it('asks for files that are there, and in them for what they give', () => {
    const asks = scripts().flatMap(name => [
      ...read(browser, name).matchAll(/import\(`\.\/([\w-]+\.js)`\)(?:\.then\(m=>\(\{([^}]*)\}\)\))?/g),
    ]);
    expect(asks.length).toBeGreaterThan(5);
    for (const [ask, file, names = ''] of asks) {
      const code = read(browser, `a/${file}`);
      const given = [...code.matchAll(/export\{([^}]*)\}/g)].flatMap(([, list = '']) => list.split(','));
      const inner = [...names.matchAll(/:m\.([\w$]+)/g)].map(([, name]) => name);
      for (const name of inner)
        expect(
          given.some(one => one === name || one.endsWith(` as ${name}`)),
          ask,
        ).toBe(true);
    }
  });
});
