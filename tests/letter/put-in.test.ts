import { describe, expect, it } from 'vitest';
import { putIn } from '../../src/letter/put-in.ts';

describe('words put into a letter', () => {
  it('stand where the cursor was, as typed', () => {
    const { body, end } = putIn('Hello Ada,\n\nThank you.', 'her  bread!', 12);
    expect(body).toBe('Hello Ada,\n\nher  bread!Thank you.');
    expect(body.slice(0, end).endsWith('her  bread!')).toBe(true);
    expect(putIn('Hello', 'Ada', 5).body).toBe('Hello Ada');
  });

  it('are a paragraph behind the greeting where there was no cursor', () => {
    expect(putIn('Hello Ada,\n\nThank you.\n\nSam', 'Your bread.').body).toBe(
      'Hello Ada,\n\nYour bread.\n\nThank you.\n\nSam',
    );
    expect(putIn('Hello,\n\n\n\nSam', 'Your bread.').body).toBe('Hello,\n\nYour bread.\n\nSam');
    expect(putIn('', 'Your bread.').body).toContain('Your bread.');
  });
});
