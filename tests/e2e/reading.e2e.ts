import { describe } from 'vitest';
import { reading } from './journeys/reading.ts';
import { inChromium } from './journeys/there.ts';
import { launchNoticing } from './trust/noticing.ts';

describe('while one reads', () => reading(inChromium(launchNoticing)));
