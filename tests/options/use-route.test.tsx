// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { useRoute } from '../../src/options/use-route.ts';

function Where() {
  const route = useRoute();
  return <p>{'id' in route ? `${route.page} ${route.id}` : route.page}</p>;
}

const shown = (): string => document.body.textContent;

afterEach(() => act(() => render(null, document.body)));

it('goes where a link leads, also one pressed before the first paint was done', async () => {
  history.replaceState(null, '', '#people');
  await act(() => {
    render(<Where />, document.body);
    expect(shown()).toBe('people');
    // Effects, and with them whoever listens, come after the paint.
    history.replaceState(null, '', '#person/ada');
  });
  expect(shown()).toBe('person ada');
  await act(() => {
    history.replaceState(null, '', '#letters');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(shown()).toBe('letters');
});
