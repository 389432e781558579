import { describe } from 'vitest';
import { letter } from './journeys/letter.ts';
import { inChromium } from './journeys/there.ts';

describe('a letter', () => letter(inChromium(), { hasMailProgram: true }));
