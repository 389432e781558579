import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a screen whose code is loaded when it is first shown, so that the screen before it opens sooner. Nothing
 * stands in its place meanwhile: the file lies on the same disk.
 */
export function whenShown<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let there: ComponentType<P> | undefined;
  return function Shown(props: P) {
    const [, draw] = useState(false);
    useEffect(() => {
      if (there) return;
      void load().then(loaded => {
        there = loaded;
        draw(true);
      }, console.error);
    }, []);
    const Loaded = there;
    return Loaded ? <Loaded {...props} /> : null;
  };
}
