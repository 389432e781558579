import { LIMITS } from '../detect/budget.ts';
import { countElements } from '../detect/dom.ts';
import { MAX_HTML, type PageCopy } from '../detect/page-copy.ts';
import { isSensitive } from '../detect/sensitive.ts';

const isXml = (): boolean => document.contentType === 'application/xhtml+xml';
const isHtml = (): boolean => document.contentType === 'text/html' || isXml();

/**
 * May the page be read as it stands now? Whether it is a network, which shows a log-in box on everybody's profile, is for
 * the reader of the copy to know.
 * @param asked the reader asked about this page by a click
 */
export const mayRead = (asked: boolean): boolean =>
  isHtml() && !isSensitive(document, new URL(location.href), { asked, isNetwork: true });

const whole = (element: Element | null): string => {
  const html = element?.outerHTML ?? '';
  return html.length > MAX_HTML ? '' : html;
};

/** How long the page was as it came, bytes: known without looking at it. 0 where the browser does not say. */
const bytesOf = (): number =>
  performance.getEntriesByType('navigation').reduce((most, it) => Math.max(most, bodySize(it)), 0);
const bodySize = (entry: PerformanceEntry): number =>
  (entry as Partial<PerformanceResourceTiming>).decodedBodySize ?? 0;

/** What of the page is copied; the second says that it is not the whole. */
function textOf(): readonly [html: string, isCut: boolean] {
  const isHuge = bytesOf() > MAX_HTML || countElements(document) > LIMITS.elements;
  const html = isHuge ? '' : whole(document.documentElement);
  return html === '' ? [whole(document.head), true] : [html, false];
}

/**
 * Copies the page as it stands now. Of one that is nobody's business nothing but the address of its site.
 * @param rule where the reader taught us to look on this site: a CSS selector
 * @param asked the reader asked about this page by a click
 */
export function copyPage(rule: string | undefined, asked: boolean): PageCopy {
  const start = performance.now();
  if (!mayRead(asked))
    return { url: location.origin, html: '', isXml: false, asked, silence: isHtml() ? 'sensitive' : 'none', ms: 0 };
  const [html, isCut] = textOf();
  return {
    url: location.href,
    html,
    isXml: isXml(),
    asked,
    ...(rule !== undefined && { rule }),
    ...(isCut && { silence: 'too-big' }),
    ms: performance.now() - start,
  };
}
