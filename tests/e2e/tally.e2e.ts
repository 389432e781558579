import { describe } from 'vitest';
import { tally } from './journeys/tally.ts';
import { inChromium } from './journeys/there.ts';
import { launchNoticing } from './trust/noticing.ts';

describe('the private tally', () => tally(inChromium(launchNoticing)));
