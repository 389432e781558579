import type { Example, Site } from './site.ts';

/** A profile by its number, or a blog, whatever country's end its address has. Bylines of posts are read as on any other blog. */
const blogger: Site = {
  id: 'blogger',
  name: 'Blogger',
  hosts: ['blogger.com', 'blogspot.*'],
  isOrdinary: true,
  accountOf({ hostname, pathname }) {
    const number = /^\/profile\/(\d{5,25})/.exec(pathname)?.[1];
    if (number && /(?:^|\.)blogger\.com$/.test(hostname))
      return { handle: number, profile: `https://www.blogger.com/profile/${number}`, isProfile: true };
    const blog = /^(?:www\.)?([a-z0-9-]{2,63})\.blogspot\./.exec(hostname)?.[1];
    return blog ? { handle: blog, profile: `https://${blog}.blogspot.com/`, isProfile: pathname === '/' } : undefined;
  },
};
export default blogger;

export const examples: Example[] = [
  {
    what: 'a post under a country’s address',
    url: 'https://engines-and-horses.blogspot.de/2016/05/steam.html',
    html: `<title>Engines and Horses: Steam</title><div class="post hentry"><h3 class="post-title entry-title">Steam</h3><div class="post-body entry-content">Steam is a wonder of our age, and there is a lot to tell.</div>
      <div class="post-footer"><span class="post-author vcard">Posted by <span class="fn" itemprop="author"><a class="g-profile" rel="author" href="https://www.blogger.com/profile/16821509563933020441"><span itemprop="name">Ada Byron</span></a></span></span></div></div>
      <div class="comments"><cite class="user"><a href="https://www.blogger.com/profile/1234567890123">Bo Miller</a></cite></div>`,
    authors: ['Ada Byron'],
    places: ['https://www.blogger.com/profile/16821509563933020441'],
  },
  {
    what: 'a post by "Unknown", whom Blogger names when a profile is gone',
    url: 'https://engines-and-horses.blogspot.com/2016/05/steam.html',
    html: `<title>Engines and Horses: Steam</title><div class="post hentry"><h3 class="post-title">Steam</h3><div class="post-body">Steam is a wonder.</div>
      <span class="post-author vcard">Posted by <span class="fn">Unknown</span></span></div>`,
    authors: [],
  },
];
