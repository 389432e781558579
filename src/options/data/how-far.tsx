import { useId } from 'preact/hooks';
import { say } from '../../ui/words.ts';

interface Props {
  /** Key of what is being done. */
  readonly doing: string;
  /** 0 to 1; unknown where none is told. */
  readonly share: number | undefined;
}

/** How far something that takes a while has come. */
export function HowFar({ doing, share }: Props) {
  const id = useId();
  return (
    <>
      <label for={id}>{say(doing)}</label>
      <progress id={id} max={1} {...(share !== undefined && { value: share })} />
    </>
  );
}
