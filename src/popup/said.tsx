import type { ComponentChildren } from 'preact';

/** A heading with a line below it, where there is nothing to do. */
export function Said({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div>
      <h1>{title}</h1>
      {children && <p class="soft">{children}</p>}
    </div>
  );
}
