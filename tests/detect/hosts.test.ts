import { expect, it } from 'vitest';
import { isSameSite, labelOfHost } from '../../src/detect/hosts.ts';

it.each([
  ['www.example.com', 'example'],
  ['blog.example.co.uk', 'example'],
  ['example.dev', 'example'],
  ['localhost', 'localhost'],
])('%s is called %s', (host, label) => expect(labelOfHost(host)).toBe(label));

it('knows sub-domains of one site', () => {
  expect(isSameSite('picks.example.com', 'www.example.com')).toBe(true);
  expect(isSameSite('example.co.uk', 'other.co.uk')).toBe(false);
});
