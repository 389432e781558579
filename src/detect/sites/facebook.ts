import { dataWhere, headIsFor, isA, metaOf, said, speaksAsMany, titleOf } from './signals.ts';
import type { Account, Example, Site } from './site.ts';

/** Categories of pages that are one person's. A page of any other category, or of one we cannot read, names nobody. */
const ONE_PERSON =
  /politi|public fig|person|auth?or|auteur|writer|schriftst|escrit|scritt|journalis|period|giornal|blogg|creator|artist|künstler|musi(?:cian|ker)(?!\/)|singer|athlet|act(?:or|ress)|comedi|photog|fotog|scientist|designer|entrepren|chef|coach/i;

/** "Page · Author": how the intro of a page begins, by language. A person's profile has no such line. */
const PAGE_LINE = /(?:^|\s)(?:Page|Seite|Página|Pagina|Strona|Sida|Side|Страница|ページ) · (.{1,40})/;

/** What sort of page the intro or, on a fresh page, the head says it is; nothing for a person's own profile. */
function categoryOf(page: Document, isFresh: boolean): string | undefined {
  const intro = said(page, '[role="main"]', 2_500);
  const at = intro.indexOf(' · ');
  const drawn = at < 0 ? undefined : PAGE_LINE.exec(intro.slice(Math.max(0, at - 20), at + 60))?.[1];
  if (drawn || !isFresh) return drawn;
  return dataWhere(page, thing => isA(thing, 'organization', 'localbusiness')) && 'organisation';
}

/** "Ada Byron | London | Facebook" and "Ada Byron - Author | Facebook"; on other pages of the app just "Facebook". */
const titled = (page: Document): string => titleOf(page).split(/ \| |^Facebook$/)[0] ?? '';

function nameOf(page: Document, account: Account, isFresh: boolean): string {
  const title = titled(page);
  // The title of a post's head is who posted it.
  const head = isFresh ? metaOf(page, 'og:title') : '';
  if (!account.isProfile) return head.slice(0, 60);
  const drawn = said(page, '[role="main"] h1', 200);
  // Title and heading change one after the other when the app moves on.
  const isSure = !drawn || !title || title.startsWith(drawn) || drawn.startsWith(title);
  return isSure ? drawn || head || title : '';
}

const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com', 'fb.com'],
  home: 'www.facebook.com',
  fronts: /^(?:www|m|mbasic|web|touch|mobile|mtouch|[a-z]{2}-[a-z]{2})?$/,
  // By number, by name and number in three forms, or the vanity address of a person or page alike.
  path: /^\/(?:(profile\.php\?id=\d{3,20}|people\/[^/?]{1,100}\/\d{3,20}|pages\/(?!category\/)[^/?]{1,150}\/\d{3,20}|p\/[^/?]{1,150}-\d{5,20})|pages\/category\/[^/?]{1,80}\/([^/?]{3,150})|([A-Za-z\d.\u00c0-\uffef-]{3,150}))/,
  profile: 'https://www.facebook.com/$1',
  reserved:
    'story.php photo photo.php profile.php gaming reel sharer sharer.php share.php plugins dialog permalink.php home.php login.php l.php places public',
  findAuthors(page, url, account) {
    const isFresh = headIsFor(page, url);
    const name = account ? nameOf(page, account, isFresh) : '';
    if (!account || !name) return [];
    const title = titled(page);
    const kind = title.startsWith(`${name} - `) ? title : categoryOf(page, isFresh || metaOf(page, 'og:url') === '');
    const isMany = (kind && !ONE_PERSON.test(kind)) || speaksAsMany(isFresh ? metaOf(page, 'og:description') : '');
    return isMany ? [] : [{ name, profile: account.profile }];
  },
};
export default facebook;

const READER =
  '<div role="banner"><a href="/rita.reader">Rita Reader</a></div><div role="navigation"><h1>Facebook</h1></div>';

export const examples: Example[] = [
  {
    what: 'a person, inside the app, under the head of another profile',
    url: 'https://www.facebook.com/ada.byron.5/photos',
    html: `<title>(2) Ada Byron | Facebook</title><meta property="og:title" content="Bo Miller"><meta property="og:url" content="https://www.facebook.com/bo">
      ${READER}<div role="main"><h1>Ada Byron</h1><span>1.2K friends</span></div>`,
    authors: ['Ada Byron'],
    places: ['https://www.facebook.com/ada.byron.5'],
  },
  {
    what: 'a person by number, on a phone address',
    url: 'https://m.facebook.com/profile.php?id=100001234567890',
    html: `<title>Ada Byron | Facebook</title><div role="main"><h1>Ada Byron</h1></div>`,
    authors: ['Ada Byron'],
    places: ['https://www.facebook.com/profile.php?id=100001234567890'],
  },
  {
    what: 'the page of an author',
    url: 'https://www.facebook.com/adawrites',
    html: `<title>Ada Byron | London | Facebook</title><div role="main"><h1>Ada Byron</h1><span><strong>Page</strong> · Author</span></div>`,
    authors: ['Ada Byron'],
  },
  {
    what: 'the page of a firm',
    url: 'https://www.facebook.com/enginesinc',
    html: `<title>Engines | Facebook</title><div role="main"><h1>Engines</h1><span><strong>Page</strong> · Media/News Company</span></div>`,
    authors: [],
  },
  {
    what: 'a firm, by the data of a fresh page',
    url: 'https://www.facebook.com/enginesinc',
    html: `<title>Engines | Facebook</title><meta property="og:url" content="https://www.facebook.com/enginesinc"><meta property="og:title" content="Engines">
      <script type="application/ld+json">{"@type":"Organization","name":"Engines"}</script><div role="main"><h1>Engines</h1></div>`,
    authors: [],
  },
  {
    what: 'a heading that does not belong to the title yet',
    url: 'https://www.facebook.com/ada.byron.5',
    html: '<title>Ada Byron | Facebook</title><div role="main"><h1>Bo Miller</h1></div>',
    authors: [],
  },
  {
    what: 'a log-in wall',
    url: 'https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fada.byron.5',
    html: '<title>Log into Facebook</title>',
    authors: [],
  },
];
