/** Strokes on a 24 by 24 field. Drawn for this project. */
const PATHS = {
  mail: 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2ZM3.5 7.5l8.5 6 8.5-6',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c3.4 3.4 3.4 14.6 0 18M12 3c-3.4 3.4-3.4 14.6 0 18',
  at: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM16 8v5a3 3 0 0 0 5 2.2V12a9 9 0 1 0-3.6 7.2',
  pin: 'M12 21s7-6.5 7-12a7 7 0 1 0-14 0c0 5.5 7 12 7 12ZM12 6.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  point: 'm4 4 7 17 2.5-7.5L21 11Z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20',
  pencil: 'M4 20l1-4L16 5l3 3L8 19ZM14 7l3 3',
  bin: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5M14 11v5',
  check: 'm5 12.5 4.5 4.5L19 7',
  plus: 'M12 5v14M5 12h14',
  onward: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  close: 'M6 6l12 12M18 6 6 18',
  form: 'M5 4h14v16H5ZM8.5 9h7M8.5 13h7M8.5 17h4',
  phone: 'M6 3h3.5l1.5 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 1.5V18a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
  message: 'M4 5h16v11H10l-5 4v-4H4Z',
  feed: 'M5 19h.01M5 12a7 7 0 0 1 7 7M5 5a14 14 0 0 1 14 14',
  copy: 'M9 9h11v11H9ZM5 15H4V4h11v1',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  quote: 'M9 7c-3 1-4.5 3.5-4.5 7v3h5v-5H7M19 7c-3 1-4.5 3.5-4.5 7v3h5v-5H17',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.5c2.2.9 3.5 2.7 3.5 5.5',
  sprig: 'M12 21v-9M12 13C7 13 4.5 10.5 4 5c5.5 0 8 2.5 8 8ZM12 15c0-4.5 2.5-7 8-7-.3 4.5-3 7-8 7Z',
  letter: 'M6 3h9l4 4v14H6ZM14.5 3.5V8H19M9.5 12h6M9.5 16h6',
  path: 'M5 19c0-5 7-3 7-8s7-3 7-6M5 19h.01M19 5h.01',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M18.4 5.6l-2.1 2.1M7.7 16.3l-2.1 2.1',
  box: 'M4 8h16v12H4ZM3 4h18v4H3ZM10 12h4',
} as const;

export type IconName = keyof typeof PATHS;

/** Drawings that point along the line of the text: mirrored where it runs from the right. */
const POINTING: ReadonlySet<IconName> = new Set(['onward', 'back']);

/** A small drawing beside words that say the same; never the only name of anything. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={POINTING.has(name) ? 'icon pointing' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
