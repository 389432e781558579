import { describe, expect, it } from 'vitest';
import { quotableTitle } from '../../src/letter/drafts/quotable.ts';

const zora = {
  name: 'Zora Whitlock',
  places: [
    { kind: 'x', url: 'https://x.com/zorawhitlock', handle: 'zorawhitlock' },
    { kind: 'site', url: 'https://zora.example/notes' },
  ],
} as const;
const titled = (title: string, url?: string): string => quotableTitle({ title, ...(url && { url }) }, zora, 90);

describe('the title of a page', () => {
  it.each([
    ['(3) Zora Whitlock (@zorawhitlock) / X'],
    ['Zora Whitlock on X: "the goat is back" / X'],
    ['(1) Home / X'],
    ['Zora Whitlock'],
    ['@zorawhitlock'],
    ['Zora Whitlock | Facebook'],
    ['Zora Whitlock (@zora) • Instagram photos and videos'],
    ['Zora Whitlock - YouTube'],
    ['About'],
    ['About me – Zora Whitlock'],
    ['Zora’s Notes - About'],
    ['Über mich'],
    ['À propos | Zora Whitlock'],
    ['Home | Zora’s Notes'],
    ['Posts tagged “bread”'],
    ['Tag: bread'],
    ['Search results for: bread'],
    ['Archives: 2024'],
    ['Just a moment...'],
    ['404 Not Found'],
    ['zora.example'],
    ['12/2024'],
    [''],
  ])('that is no single piece is not quoted: %s', title => {
    expect(titled(title)).toBe('');
  });

  it.each([
    'https://zora.example/',
    'https://www.zora.example/notes/',
    'https://zora.example/about-zora',
    'https://zora.example/tag/bread/',
    'https://zora.example/bread?s=goat',
    'https://zora.example/2024/05/',
    'https://x.com/somebody',
    'https://zora.example/blog',
  ])('at the address of a list is not quoted: %s', url => {
    expect(titled('Bread and goats', url)).toBe('');
  });

  it.each([
    ['(12) The goat that stayed', 'The goat that stayed'],
    ['The goat that stayed | Blog', 'The goat that stayed'],
    ['The goat that stayed - Zora Whitlock', 'The goat that stayed'],
    ['About a goat', 'About a goat'],
    ['Home is where the goat is', 'Home is where the goat is'],
    ['1984 and after', '1984 and after'],
    ['小さな一歩の話', '小さな一歩の話'],
    ['Searching for bread', 'Searching for bread'],
  ])('of a piece is quoted without what sites put around it: %s', (title, quoted) => {
    expect(titled(title, 'https://zora.example/2024/05/goat')).toBe(quoted);
    expect(titled(title)).toBe(quoted);
  });
});
