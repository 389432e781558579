/** How the drawing looks is said in a style sheet; a file that stands alone must carry it along. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-family',
  'font-weight',
  'text-anchor',
  'direction',
  'direction',
];
/** A picture to share is drawn this many times larger than on the screen. */
const SHARPNESS = 3;

/** How much of a drawing a file shows: its title and its ground lie outside of what the page shows. */
function frameOf(svg: SVGSVGElement): { readonly viewBox: string; readonly width: number; readonly height: number } {
  const viewBox = svg.dataset['whole'] ?? svg.getAttribute('viewBox') ?? '';
  const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
  return { viewBox, width, height };
}

function standingAlone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [svg.querySelectorAll('*'), copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const look = getComputedStyle(original);
    for (const name of LOOKS) copies[index]?.setAttribute(name, look.getPropertyValue(name));
  });
  const { viewBox, width, height } = frameOf(svg);
  copy.setAttribute('viewBox', viewBox);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('direction', getComputedStyle(svg).direction);
  return new XMLSerializer().serializeToString(copy);
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** Saves a drawing as it looks on the screen. @param name of the file, without its ending */
export function downloadSvg(svg: SVGSVGElement, name: string): void {
  save(new Blob([standingAlone(svg)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** The same as a picture, on the ground it stands on. */
export function downloadPng(svg: SVGSVGElement, name: string): void {
  const { width, height } = frameOf(svg);
  const picture = document.createElement('img');
  picture.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = width * SHARPNESS;
    canvas.height = height * SHARPNESS;
    const pen = canvas.getContext('2d');
    if (!pen) return;
    pen.fillStyle = getComputedStyle(svg.closest('.card') ?? svg).backgroundColor;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(blob => blob && save(blob, `${name}.png`));
  };
  picture.src = `data:image/svg+xml,${encodeURIComponent(standingAlone(svg))}`;
}
