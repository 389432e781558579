import { describe } from 'vitest';
import { keepLine } from './journeys/keep-line.ts';
import { inChromium } from './journeys/there.ts';

describe('keep this line', () => keepLine(inChromium()));
