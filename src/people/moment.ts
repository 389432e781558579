/** A line the user kept, with the page it came from. */
export interface Moment {
  readonly id: string;
  readonly personId: string;
  /** Their words, as selected, at most 2,000 characters. */
  readonly text: string;
  readonly url?: string;
  readonly title?: string;
  /** ms since 1970 */
  readonly keptAt: number;
}
