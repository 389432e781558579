import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly picture?: ComponentChildren;
  /** What one can do about it. */
  readonly children?: ComponentChildren;
}

/** Says kindly that there is nothing here yet, and what to do next. */
export function Empty({ title, text, picture, children }: Props) {
  return (
    <div class="empty">
      {picture}
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children && <div class="act">{children}</div>}
    </div>
  );
}
