import { expect, it } from 'vitest';
import { isRead, READ_AFTER_MS, READ_DEPTH } from '../../src/people/read-rule.ts';

it.each([
  [READ_AFTER_MS, READ_DEPTH, true],
  [READ_AFTER_MS - 1, 1, false],
  [READ_AFTER_MS * 100, READ_DEPTH - 0.01, false],
  [0, 0, false],
])('a page visible for %d ms and seen to %d of its length: read is %s', (visibleMs, depth, isReallyRead) => {
  expect(isRead({ visibleMs, depth })).toBe(isReallyRead);
});
