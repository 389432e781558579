import { expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const message = (from: string, rest = 'Subject: Tides<br>Date: 2010-05-30 20:26:00 GMT'): string =>
  `<title>Archive</title><div class="headers">From: ${from}<br>${rest}</div><pre>Shall we count them?\n\nI would.</pre>`;

it.each([
  ['Mark Mitchell &lt;mark &lt;at&gt; tides.example&gt;', ['Mark Mitchell']],
  ['"Mark Mitchell" &lt;mark@tides.example&gt;', ['Mark Mitchell']],
  ['Mark Mitchell (mark@tides.example)', ['Mark Mitchell']],
  ['mark@tides.example', []],
  ['Tides Support &lt;help@tides.example&gt;', []],
])('reads who sent a message: %s', (from, names) => expect(namesOn(message(from))).toEqual(names));

it('needs another header beside it', () =>
  expect(namesOn(message('Mark Mitchell &lt;mark@tides.example&gt;', 'A talk at noon'))).toEqual([]));

it('tells nobody of a thread', () => {
  const both = ['Mark Mitchell &lt;m@tides.example&gt;', 'Ada Weber &lt;a@tides.example&gt;'].map(from =>
    message(from),
  );
  expect(namesOn(both.join(''))).toEqual([]);
});
