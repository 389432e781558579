// What the shipped check says of sentences and letters, one JSON line each.
// npm run -s asks -- --lang en            < sentences, one a line        -> {"ask": "hard" | "soft" | "none", "why": "…"}
// npm run -s asks -- --letter --lang en   < JSON lines {"text": "…"}     -> {"asks": ["…"], "specific": true}
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { findAsks } from '../src/letter/asks.ts';
import { isSpecific } from '../src/letter/specific.ts';
import { speaker } from '../src/words/say.ts';

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' }, letter: { type: 'boolean' } } });
const language = values.lang;

const messages = JSON.parse(
  readFileSync(new URL('../public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, { message: string }>;
const { phrase } = speaker(key => messages[key]?.message, 'en');

function judgeSentence(sentence: string): { ask: string; why: string } {
  const asks = findAsks(sentence, language);
  const worst = asks.find(ask => ask.strength === 'hard') ?? asks[0];
  return { ask: worst?.strength ?? 'none', why: worst ? phrase(worst.reason) : '' };
}

function judgeLetter(line: string): { asks: string[]; specific: boolean } {
  const { text } = JSON.parse(line) as { text: string };
  return { asks: findAsks(text, language).map(ask => ask.sentence), specific: isSpecific(text, language) };
}

for await (const line of createInterface({ input: process.stdin })) {
  if (values.letter && line.trim() === '') continue;
  console.log(JSON.stringify(values.letter ? judgeLetter(line) : judgeSentence(line)));
}
