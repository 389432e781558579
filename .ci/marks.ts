/** The toolbar marks, as shapes in a field of 32 by 32: `draw-icons.ts` makes the pictures of them. */

/** An envelope from `top` down to the foot of a 32 by 32 field. */
const envelope = (top: number, foot: number): string => `
  <rect x="1.5" y="${top}" width="29" height="${foot - top}" rx="4.5" fill="#d75737"/>
  <path d="M4.6 ${top + 4} 14.4 ${top + 11.4}a2.7 2.7 0 0 0 3.2 0L27.4 ${top + 4}"
    fill="none" stroke="#fff4ea" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>`;

export const MARKS: Record<string, string> = {
  fondly: envelope(5.5, 27),
  here: `<circle cx="16" cy="8.2" r="7.2" fill="#bd7310"/>${envelope(12, 31)}`,
  saved: `
  <path d="M16 14V8" stroke="#30915d" stroke-width="2.6" stroke-linecap="round"/>
  <path d="M16 11.5C8.5 12 5 8 4.8 1.2 12.5 1 16 4.6 16 11.5Z" fill="#30915d"/>
  <path d="M16 11.5C23.5 12 27 8 27.2 1.2 19.5 1 16 4.6 16 11.5Z" fill="#3a9663"/>${envelope(12, 31)}`,
};

export const svg = (mark: string, size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}"><title>Fondly</title>${mark}</svg>`;
