import { placeOf } from '../../detect/places.ts';
import { LIMITS, tooBig } from '../../transfer/limits.ts';
import type { OutlineElement } from '../../transfer/opml/read.ts';
import { type FileReader, recognise } from '../../transfer/recognise.ts';
import type { Recognised } from '../../transfer/source.ts';

const parseXml = (text: string): OutlineElement =>
  new DOMParser().parseFromString(text, 'application/xml').documentElement;

const READER: FileReader = { placeFor: placeOf, parseXml };

/** Opens a file the user chose; its size is looked at before its first byte. */
export async function readFile(file: File): Promise<Recognised> {
  const why = tooBig(file.size, LIMITS.backup);
  return why ? { kind: 'refused', why } : recognise(new Uint8Array(await file.arrayBuffer()), READER);
}
