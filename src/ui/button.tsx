import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'icon'> {
  /** main: the one thing to do here. quiet: the others. link: small print. danger: cannot be taken back. */
  readonly kind?: 'main' | 'quiet' | 'link' | 'danger';
  readonly small?: boolean;
  readonly icon?: IconName;
  readonly children?: ComponentChildren;
}

const classOf = (kind: string, small: boolean, bare: boolean): string =>
  `button ${kind === 'main' ? '' : kind} ${small ? 'small' : ''} ${bare ? 'bare' : ''}`;

/** A button that submits nothing unless told to. Without words inside it needs an `aria-label`, which is shown as its tip too. */
export function Button({ kind = 'main', small = false, icon, children, ...rest }: Props) {
  const bare = children === undefined;
  const tip = bare ? { title: rest['aria-label'] } : {};
  return (
    <button type="button" class={classOf(kind, small, bare)} {...tip} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
