import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../ui/words.ts';

interface Props {
  /** In words of ours; a name in it is isolated. */
  readonly title: string;
  /** One sentence under the title. */
  readonly intro?: ComponentChildren;
  readonly wide?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

let isFirst = true;

/** One page of the options. Coming to it, its title is said and the keyboard starts there. */
export function Page({ title, intro, wide = false, class: name = '', children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The very first page leaves the keyboard where the browser put it.
    if (!isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  useEffect(() => {
    document.title = `${title} · ${say('extensionName')}`;
  }, [title]);
  return (
    <main class={`page ${wide ? 'wide' : ''} ${name}`}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {intro && <p class="soft intro">{intro}</p>}
      {children}
    </main>
  );
}
