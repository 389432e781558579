import { describe, expect, it } from 'vitest';
import { findAsks } from '../../../src/letter/asks.ts';
import { type Line, linesIn, linesOf } from './lines.ts';

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

function judge(lines: readonly Line[], language: string) {
  const judged = lines.map(line => ({ ...line, isFound: findAsks(line.text, language).length > 0 }));
  const share = (label: string): number => {
    const of = judged.filter(line => line.label === label);
    return of.filter(line => line.isFound).length / of.length;
  };
  const found = judged.filter(line => line.isFound);
  const precision = found.filter(line => line.label !== 'none').length / found.length;
  return { precision, hard: share('hard'), soft: share('soft'), falseAlarms: share('none') };
}

describe.each(['en', 'de', 'es', 'fr'])('the labelled lines in %s', language => {
  it.each([
    ['learned from', linesOf(language), 1_600],
    ['nobody learned from, by other hands, measured once', linesIn(`unseen/${language}.tsv`), 140],
  ] as const)(
    '%s: 95 % of what is underlined asks, hard asks 90 %, hints 75 %, 4 % false alarms',
    (kind, lines, fewest) => {
      const { precision, hard, soft, falseAlarms } = judge(lines, language);
      console.log(
        `${language}, ${lines.length} lines ${kind}: precision ${percent(precision)}, hard ${percent(hard)}, ` +
          `soft ${percent(soft)}, false alarms ${percent(falseAlarms)}`,
      );
      expect(lines.length).toBeGreaterThanOrEqual(fewest);
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(hard).toBeGreaterThanOrEqual(0.9);
      expect(soft).toBeGreaterThanOrEqual(0.75);
      expect(falseAlarms).toBeLessThanOrEqual(0.04);
    },
  );
});
