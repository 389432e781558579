import { describe } from 'vitest';
import { pick } from './journeys/pick.ts';
import { inChromium } from './journeys/there.ts';

describe('pointing at the name', () => pick(inChromium()));
