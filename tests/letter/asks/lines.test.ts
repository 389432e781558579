import { describe, expect, it } from 'vitest';
import { findAsks } from '../../../src/letter/asks.ts';
import { linesOf } from './lines.ts';

describe.each(['en', 'de', 'es', 'fr'])('the labelled lines in %s', language => {
  const lines = linesOf(language);
  const judged = lines.map(line => ({ ...line, isFound: findAsks(line.text, language).length > 0 }));
  const share = (label: string): number => {
    const of = judged.filter(line => line.label === label);
    return of.filter(line => line.isFound).length / of.length;
  };

  it('are told apart: 95 % of what is underlined asks, hard asks 90 %, hints 75 %, 4 % false alarms', () => {
    const found = judged.filter(line => line.isFound);
    const precision = found.filter(line => line.label !== 'none').length / found.length;
    const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
    console.log(
      `${language}, ${lines.length} lines: precision ${percent(precision)}, hard ${percent(share('hard'))}, ` +
        `soft ${percent(share('soft'))}, false alarms ${percent(share('none'))}`,
    );
    expect(lines.length).toBeGreaterThanOrEqual(60);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(share('hard')).toBeGreaterThanOrEqual(0.9);
    expect(share('soft')).toBeGreaterThanOrEqual(0.75);
    expect(share('none')).toBeLessThanOrEqual(0.04);
  });
});
