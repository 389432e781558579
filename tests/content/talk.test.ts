import { expect, it } from 'vitest';
import { isCommentForm } from '../../src/content/talk.ts';
import { talkOnX } from '../../src/detect/sites/x.ts';
import { pageOf } from '../detect/page.ts';

const form = (html: string): Element => {
  const found = pageOf(html).querySelector('form');
  if (!found) throw new Error('no form');
  return found;
};

it.each([
  '<form id="commentform" action="/wp-comments-post.php"><textarea></textarea></form>',
  '<form><textarea name="comment"></textarea><input name="id"><input name="action"></form>',
  '<form action="/post/1/comments"><textarea></textarea></form>',
])('%s sends a comment', html => expect(isCommentForm(form(html))).toBe(true));

it.each([
  '<form id="search"><textarea name="q"></textarea></form>',
  '<form id="comment"><input name="comment"></form>',
  '<form id="contact"><textarea name="message">a comment</textarea></form>',
  '<form id="comment"><textarea></textarea><input type="password"></form>',
])('%s does not', html => expect(isCommentForm(form(html))).toBe(false));

const post = (handle: string, id: number): string =>
  `<article><div data-testid="User-Name"><a href="/${handle}">${handle}</a></div><a href="/${handle}/status/${id}"><time>1h</time></a></article>`;
const thread = (...handles: string[]): string =>
  `<a data-testid="AppTabBar_Profile_Link" href="/Reader"></a><main data-testid="primaryColumn">${handles.map(post).join('')}</main>`;
const talk = (html: string, url = 'https://x.com/Ada/status/0') => talkOnX(pageOf(html, url));

it('finds whom the reader and who answered each other, and the thread by its first post', () => {
  expect(talk(thread('Ada', 'Reader', 'Ada', 'bo'))).toEqual({
    thread: 'https://x.com/Ada/status/0',
    handles: ['ada'],
  });
  expect(talk(thread('Reader', 'Ada', 'Reader'))?.handles).toEqual(['ada']);
});

it('says nothing of one who never answered, of a crowd, of nobody signed in, and of another site', () => {
  expect(talk(thread('Ada', 'Reader'))).toBeUndefined();
  expect(talk(thread('Reader', 'bo', 'Ada', 'cy', 'Reader'))).toBeUndefined();
  expect(talk(thread('Ada', 'Reader', 'Ada').replace('AppTabBar_Profile_Link', 'other'))).toBeUndefined();
  expect(talk(thread('Ada', 'Reader', 'Ada'), 'https://y.example/Ada/status/0')).toBeUndefined();
});
