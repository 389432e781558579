/** Second-level labels under which countries hand out names: `example.co.uk`, `example.com.au`. */
const SECOND_LEVEL = /^(?:ac|co|com|edu|gov|gr|ne|net|or|org)$/;

/** The labels a site is registered under: two, or three below `co.uk` and its like. */
function registered(hostname: string): readonly string[] {
  const labels = hostname.split('.');
  const count =
    labels.length > 2 && SECOND_LEVEL.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2 ? 3 : 2;
  return labels.slice(-count);
}

/** What a site calls itself in its host name: `example` of `blog.example.co.uk`. */
export const labelOfHost = (hostname: string): string => registered(hostname)[0] ?? '';

/** Whether two host names are of one site: `example.com` and `picks.example.com`. */
export const isSameSite = (a: string, b: string): boolean => registered(a).join('.') === registered(b).join('.');
