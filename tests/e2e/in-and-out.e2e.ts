import { describe } from 'vitest';
import { inAndOut } from './journeys/in-and-out.ts';
import { inChromium } from './journeys/there.ts';

describe('your lists and files', () => inAndOut(inChromium()));
