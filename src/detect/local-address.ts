const LOCAL_ENDINGS = ['local', 'localhost', 'internal', 'intranet', 'lan', 'home', 'corp', 'private'];
const PRIVATE_IPV4 = /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./;

/** On the reader's own machine, or in the network of their home or office. */
export function isLocalAddress({ protocol, hostname }: URL): boolean {
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  const host = hostname.toLowerCase();
  const labels = host.split('.');
  return (
    labels.length === 1 ||
    host.startsWith('[') ||
    PRIVATE_IPV4.test(host) ||
    LOCAL_ENDINGS.includes(labels.at(-1) ?? '')
  );
}
