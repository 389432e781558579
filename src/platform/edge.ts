/** Where time and chance enter: handed to the store and the pure rooms, so that both can be told in a test. */
export const edge = {
  /** ms since 1970 */
  now: (): number => Date.now(),
  newId: (): string => crypto.randomUUID(),
};
