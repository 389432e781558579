import type { Everything } from '../transfer/everything.ts';

/** Bytes of one piece; a multiple of three, so that base64 pieces can be read one by one. */
const PIECE = 768 * 1024;
/** How many characters `String.fromCharCode` takes at once without running out of stack. */
const SPREAD = 8192;

const bytesThrough = async (bytes: BlobPart, stream: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> => {
  const readable = new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, BufferSource>);
  return new Uint8Array(await new Response(readable as ReadableStream).arrayBuffer());
};

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += SPREAD) binary += String.fromCharCode(...bytes.subarray(i, i + SPREAD));
  return btoa(binary);
}

/** Everything as compressed text in pieces (base64 of gzip of JSON), and the SHA-256 of the bytes they stand for. */
export async function pack(all: Everything): Promise<{ readonly chunks: readonly string[]; readonly sha256: string }> {
  const bytes = await bytesThrough(JSON.stringify(all), new CompressionStream('gzip'));
  const chunks: string[] = [];
  for (let i = 0; i < bytes.length; i += PIECE) chunks.push(toBase64(bytes.subarray(i, i + PIECE)));
  return { chunks, sha256: await sha256Of(bytes) };
}

/** What `pack` packed; undefined unless every byte is as it was. */
export async function unpack(chunks: readonly unknown[], sha256: string): Promise<Everything | undefined> {
  try {
    const binary = chunks.map(chunk => atob(String(chunk))).join('');
    const bytes = Uint8Array.from(binary, letter => letter.charCodeAt(0));
    if ((await sha256Of(bytes)) !== sha256) return undefined;
    const text = new TextDecoder().decode(await bytesThrough(bytes, new DecompressionStream('gzip')));
    return JSON.parse(text) as Everything;
  } catch {
    // Text that is no base64, bytes that are no gzip: as damaged as a wrong sum.
    return undefined;
  }
}
