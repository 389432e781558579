/** How to reach a person privately. `message` is a direct message on one of their places, `form` a contact form. */
export type WayKind = 'email' | 'form' | 'message' | 'phone';

export interface Way {
  readonly kind: WayKind;
  /** An address (`ada@example.org`), a page (`https://…`) or a number (`+49 30 …`). */
  readonly value: string;
  /** The page it was published on; missing when the user typed it. */
  readonly foundAt?: string;
  /** When it was found or typed, ms since 1970. */
  readonly foundOn?: number;
}
