import { useEffect, useState } from 'preact/hooks';
import type { Trouble } from '../store/connect.ts';

let now: Trouble | undefined;
const ears = new Set<() => void>();

/** The store of this page says what stands in its way. A page that is outdated stays so until it is loaded anew. */
export function hearTrouble(trouble: Trouble | undefined): void {
  if (now === 'outdated') return;
  now = trouble;
  for (const ear of ears) ear();
}

/** What stands in the way of the store of this page, if anything. */
export function useTrouble(): Trouble | undefined {
  const [trouble, setTrouble] = useState(now);
  useEffect(() => {
    const ear = () => setTrouble(now);
    ears.add(ear);
    ear();
    return () => void ears.delete(ear);
  }, []);
  return trouble;
}
