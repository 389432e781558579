import { describe, expect, it } from 'vitest';
import { sightingOf } from '../page.ts';

const signed = (line: string, title = '바다의 밀물과 켈프'): string =>
  `<title>${title}</title><h1>${title}</h1><div>${'파도가 밀려왔다.<br>'.repeat(3)}${line}</div>`;

describe('a Korean piece', () => {
  it.each(['홍길동 기자 gildong@paper.example', '갈매기가 울었다. 홍길동 기자(gildong@paper.example)'])(
    'is by whoever signs it with an address: %s',
    line => {
      const [person, ...more] = sightingOf(signed(line)).people;
      expect(more).toEqual([]);
      expect(person?.name).toBe('홍길동');
      expect(person?.ways.map(way => way.value)).toEqual(['gildong@paper.example']);
    },
  );

  it.each(['기사제보 news@paper.example', '박채규 대표 ceo@firm.example', '홍길동 기자'])('names nobody by %s', line =>
    expect(sightingOf(signed(line)).people).toEqual([]),
  );

  it('is told by its title', () =>
    expect(sightingOf(signed('홍길동 기자 gildong@paper.example', 'Kelp')).people).toEqual([]));
});
