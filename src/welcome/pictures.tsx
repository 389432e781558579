/** Three small drawings. Decoration: the words under them say the same. */

/** A page with a byline, and the toolbar button that has noticed whose it is. */
export function ReadPicture() {
  return (
    <svg class="drawing" viewBox="0 0 240 140" aria-hidden="true">
      <rect class="sheet" x="28" y="18" width="184" height="112" rx="10" />
      <path class="line" d="M28 40h184" />
      <circle class="dot" cx="42" cy="29" r="3" />
      <circle class="dot" cx="53" cy="29" r="3" />
      <rect class="well" x="70" y="24" width="96" height="10" rx="5" />
      <circle class="sun" cx="194" cy="25.5" r="5" />
      <rect class="red" x="185" y="27" width="18" height="11" rx="2.5" />
      <path class="fold" d="m188 30 6 4 6-4" />
      <path class="ink" d="M52 60h104" />
      <circle class="face" cx="58" cy="76" r="6" />
      <path class="soft" d="M70 76h44" />
      <path class="soft" d="M52 94h136M52 104h124M52 114h82" />
    </svg>
  );
}

/** A list of people with a fresh one on top. */
export function SavePicture() {
  return (
    <svg class="drawing" viewBox="0 0 240 140" aria-hidden="true">
      <rect class="sheet" x="48" y="14" width="144" height="116" rx="12" />
      <circle class="face" cx="74" cy="40" r="11" />
      <path class="ink" d="M94 36h46" />
      <path class="soft" d="M94 46h30" />
      <rect class="red" x="154" y="31" width="28" height="18" rx="6" />
      <path class="fold tick" d="m161 40 5 4 8-8" />
      <path class="line" d="M60 62h120" />
      <circle class="face two" cx="74" cy="80" r="9" />
      <path class="soft" d="M92 76h50M92 85h32" />
      <circle class="face three" cx="74" cy="109" r="9" />
      <path class="soft" d="M92 105h42M92 114h54" />
    </svg>
  );
}

/** A letter, and a sprig growing out of it. */
export function WritePicture() {
  return (
    <svg class="drawing" viewBox="0 0 240 140" aria-hidden="true">
      <path class="stem" d="M120 52V28" />
      <path class="leaf" d="M120 34c-20 0-29-9-30-27 21 0 30 10 30 27Z" />
      <path class="leaf two" d="M120 34c20 0 29-9 30-27-21 0-30 10-30 27Z" />
      <rect class="red" x="62" y="50" width="116" height="78" rx="12" />
      <path class="fold big" d="m72 62 41 31a12 12 0 0 0 14 0l41-31" />
    </svg>
  );
}
