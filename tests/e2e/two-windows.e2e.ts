import { describe } from 'vitest';
import { inChromium } from './journeys/there.ts';
import { twoWindows } from './journeys/two-windows.ts';

describe('two windows', () => twoWindows(inChromium()));
