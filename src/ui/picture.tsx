/** Small drawings for pages with nothing on them. Decoration only: the words beside them say everything. */
const PICTURES = {
  reading: (
    <>
      <path class="wash" d="M14 30c10-6 24-6 34 2v38c-10-7-24-7-34-1Z" />
      <path class="wash" d="M82 30c-10-6-24-6-34 2v38c10-7 24-7 34-1Z" />
      <path d="M48 32c-10-8-24-8-34-2v39c10-6 24-6 34 1 10-7 24-7 34-1V30c-10-6-24-6-34 2ZM48 32v38" />
      <path d="M22 40c6-2 13-2 18 1M22 50c6-2 13-2 18 1M56 41c5-3 12-3 18-1" />
      <path class="leaf" d="M70 24c0-8 5-12 14-12 0 8-5 12-14 12Z" />
    </>
  ),
  search: (
    <>
      <rect class="wash" x="14" y="28" width="52" height="40" rx="6" />
      <rect x="14" y="28" width="52" height="40" rx="6" />
      <path d="m17 33 20 16a5 5 0 0 0 6 0l20-16" />
      <circle class="sheet" cx="68" cy="62" r="13" />
      <circle cx="68" cy="62" r="13" />
      <path d="m78 72 8 8" />
    </>
  ),
  rest: (
    <>
      <path class="wash" d="M22 44h44v16a18 18 0 0 1-18 18h-8a18 18 0 0 1-18-18Z" />
      <path d="M22 44h44v16a18 18 0 0 1-18 18h-8a18 18 0 0 1-18-18ZM66 48h6a9 9 0 0 1 0 18h-7" />
      <path d="M36 34c-4-5 4-8 0-14M50 34c-4-5 4-8 0-14" />
    </>
  ),
  sent: (
    <>
      <rect class="wash" x="16" y="38" width="64" height="42" rx="7" />
      <rect x="16" y="38" width="64" height="42" rx="7" />
      <path d="m20 44 24 18a7 7 0 0 0 8 0l24-18" />
      <path d="M48 38V28" />
      <path class="leaf" d="M48 30c-10 0-15-5-16-15 11 0 16 5 16 15Z" />
      <path class="leaf" d="M48 30c10 0 15-5 16-15-11 0-16 5-16 15Z" />
    </>
  ),
} as const;

export type PictureName = keyof typeof PICTURES;

export function Picture({ name }: { readonly name: PictureName }) {
  return (
    <svg class="picture" viewBox="0 0 96 96" aria-hidden="true">
      {PICTURES[name]}
    </svg>
  );
}
