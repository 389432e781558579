/** What detection may spend on one page (TRUST T11, T12). */
export const LIMITS = {
  /** Elements a page may have: beyond it one pass of the selector engine takes longer than we may. */
  elements: 60_000,
  /** Nodes looked at by our own code; what the browser's selector engine passes over is not counted. */
  nodes: 5_000,
  /** JSON-LD blocks, and characters in each. */
  blocks: 20,
  blockLength: 256_000,
  /** Scripts, styles and the like whose tags stay where they stand: several times what the busiest pages have. */
  rawTags: 1_000,
  /** Levels into JSON or into the tree. */
  depth: 32,
  /** Levels a page may have: beyond it every selector climbs too far. Parsers stop at 512, people at some 60. */
  levels: 256,
  /** So few are looked at whatever the clock says: only a machine busy with other things is late by then. */
  cheap: 2_048,
  /** Hard stop, ms. */
  time: 150,
  /** A line is cut to this before any regular expression sees it. */
  line: 500,
} as const;

/** Counts nodes and looks at the clock now and then; once spent it stays spent. */
export class Budget {
  private nodes = 0;
  private over = false;
  private readonly now: () => number;
  private readonly deadline: number;

  constructor(now: () => number) {
    this.now = now;
    this.deadline = now() + LIMITS.time;
  }

  /** Takes one node. False when nothing may be looked at any more. */
  take(): boolean {
    if (this.over) return false;
    this.nodes++;
    const isLate = this.nodes >= LIMITS.cheap && this.nodes % 256 === 0 && this.now() > this.deadline;
    if (this.nodes > LIMITS.nodes || isLate) this.over = true;
    return !this.over;
  }

  get isSpent(): boolean {
    return this.over;
  }
}
