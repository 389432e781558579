/**
 * Pages Fondly does not read at all, whoever asks: where people log in, pay, read their mail, their bank or their doctor,
 * and what runs on their own machine or office network (TRUST T19).
 */

/** Whole labels of a host name that say private business: `mail.example.org`, `onlinebanking.bank.example`. */
const PRIVATE_LABELS = new Set(
  (
    'mail webmail inbox email roundcube owa login signin sso auth oauth accounts account idp passport secure ' +
    'bank banking onlinebanking ebanking netbanking homebanking mybank wallet pay payments checkout billing ' +
    'mychart patient patients patientportal portal-patient myhealth ehealth healthrecord intranet vpn admin'
  ).split(' '),
);

/** Registered names of webmail, banks and health services whose whole host is private, without their ending. */
const PRIVATE_NAMES = new Set(
  (
    'gmx protonmail proton tutanota tuta fastmail hushmail mailfence posteo mailbox zoho ' +
    'chase bankofamerica wellsfargo citibank citi hsbc barclays lloydsbank natwest santander bbva caixabank ' +
    'deutsche-bank commerzbank sparkasse ing dkb n26 bnpparibas societegenerale creditagricole labanquepostale ' +
    'unicredit intesasanpaolo rabobank abnamro ubs postfinance revolut monzo wise paypal stripe ' +
    'mychart kaiserpermanente teladoc zocdoc doctolib medicare healthcare'
  ).split(' '),
);

const PRIVATE_HOSTS = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'mail.ru',
  'web.whatsapp.com',
];

const LOCAL_ENDINGS = ['local', 'localhost', 'internal', 'intranet', 'lan', 'home', 'corp', 'private'];
const PRIVATE_IPV4 = /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./;

/** How much running text makes a page an article that merely has a log-in box beside it. */
const PARAGRAPHS_OF_AN_ARTICLE = 3;
const LETTERS_OF_A_PARAGRAPH = 80;

function isLocal(host: string): boolean {
  const labels = host.split('.');
  return (
    labels.length === 1 ||
    host.startsWith('[') ||
    PRIVATE_IPV4.test(host) ||
    LOCAL_ENDINGS.includes(labels.at(-1) ?? '')
  );
}

/** Private by its address alone. Also asked before a page is remembered by hand. */
export function isPrivateAddress(url: URL): boolean {
  const host = url.hostname.toLowerCase();
  if (url.protocol === 'http:' && isLocal(host)) return true;
  if (PRIVATE_HOSTS.some(name => host === name || host.endsWith(`.${name}`))) return true;
  const labels = host.split('.');
  // The last label is an ending, the one before it the registered name (or `co` in `co.uk`: then the name is one further up).
  return labels.slice(0, -1).some((label, i) => {
    const isRegistered = i >= labels.length - 3;
    return isRegistered && PRIVATE_NAMES.has(label) ? true : i < labels.length - 2 && PRIVATE_LABELS.has(label);
  });
}

const PAYMENT = 'input[autocomplete^="cc-"],input[autocomplete="one-time-code"]';

function readsLikeAnArticle(page: Document): boolean {
  let long = 0;
  let looked = 0;
  for (const paragraph of page.querySelectorAll('p')) {
    if (++looked > 200) break;
    let letters = 0;
    for (const node of paragraph.childNodes) letters += node.nodeValue?.length ?? 20;
    if (letters >= LETTERS_OF_A_PARAGRAPH && ++long >= PARAGRAPHS_OF_AN_ARTICLE) return true;
  }
  return false;
}

/**
 * Whether to leave the page unread.
 * A password field makes it a log-in page unless there is an article to read: newspapers keep a log-in box beside theirs.
 * @param isNetwork whether a site file knows the host: networks show a log-in box on everybody's profile
 */
export function isSensitive(page: Document, url: URL, isNetwork: boolean): boolean {
  if (isPrivateAddress(url)) return true;
  const find = (selector: string): Element | null => page.querySelector(selector);
  if (find(PAYMENT) || find('meta[name="fondly" i][content="none" i]')) return true;
  return !isNetwork && find('input[type="password" i]') !== null && !readsLikeAnArticle(page);
}
