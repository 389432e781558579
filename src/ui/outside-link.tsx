import type { ComponentChildren } from 'preact';
import { safeHref } from './place-words.ts';

interface Props {
  readonly url: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link that leaves Fondly, in a new tab and without saying where from; plain words where the address is not to be followed. */
export function OutsideLink({ url, class: name = '', children }: Props) {
  const href = safeHref(url);
  if (href === undefined) return <span class={name}>{children}</span>;
  return (
    <a class={name} href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
