import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Route, routeOf } from './route.ts';

/** Where one is; follows links and the back button. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    // What was pressed before the first paint was done is not lost.
    follow();
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}

export function goTo(route: Route): void {
  location.hash = hashOf(route);
}

/** Goes on without leaving a stop behind for the back button. */
export function replaceRoute(route: Route): void {
  location.replace(hashOf(route));
}
