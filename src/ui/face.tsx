import { faceColourOf, initialsOf } from './initials.ts';

interface Props {
  readonly name: string;
  readonly size?: 'small' | 'big' | undefined;
}

/** A person's picture made of initials, so that opening a list tells no other computer about it. The colour follows the name, so it is the same before and after saving. */
export function Face({ name, size }: Props) {
  return (
    <span class={`face face-${faceColourOf(name)} ${size ?? ''}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
