/** How close the two are. Moved by an encounter or by the user, by nothing else. */
export const STEPS = ['reading', 'talking', 'email', 'call', 'met'] as const;
export type Step = (typeof STEPS)[number];
