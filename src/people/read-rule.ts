/** What was measured of one visit to one piece. */
export interface Visit {
  /** How long the page was visible, ms. */
  readonly visibleMs: number;
  /** The deepest point of the page that was on the screen, 0 (top) to 1 (end). */
  readonly depth: number;
}

/** Long enough for a few paragraphs: a tab opened by mistake is closed sooner. */
export const READ_AFTER_MS = 15_000;
/** Past the middle: the lower part of a page is mostly comments and links to other pieces. */
export const READ_DEPTH = 0.5;

/**
 * Settings say this rule in words (settingsReadRule): change both.
 * A visit counts as a read once the page was visible for 15 seconds and at least half of it was on the screen.
 */
export const isRead = (visit: Visit): boolean => visit.visibleMs >= READ_AFTER_MS && visit.depth >= READ_DEPTH;
