import { useEffect, useRef, useState } from 'preact/hooks';
import { type Ask, findAsks } from '../../letter/asks.ts';

/** The page is drawn by then, even where the machine has no idle moment. ms */
const LATEST = 500;

/**
 * What a letter asks for; undefined until it was first read in a language. That first reading makes the patterns ready that
 * the letter needs (20 to 50 ms), so it waits for an idle moment after the page is drawn; no key waits for it.
 */
export function useAsks(body: string, language: string): readonly Ask[] | undefined {
  const [ready, setReady] = useState<string>();
  const written = useRef(body);
  written.current = body;
  useEffect(() => {
    const warm = () => {
      // A pattern is made ready by its first use, so there must be a sentence.
      findAsks(written.current || 'a', language);
      setReady(language);
    };
    const idle = requestIdleCallback(warm, { timeout: LATEST });
    return () => cancelIdleCallback(idle);
  }, [language]);
  return ready === language ? findAsks(body, language) : undefined;
}
