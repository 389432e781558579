/** The host a site rule is kept under. In a file of its own: the popup needs it, and none of what reads names. */
export const ruleHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** Longest selector a rule may have. */
export const MAX_SELECTOR = 300;
