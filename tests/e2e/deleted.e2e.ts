import { describe } from 'vitest';
import { deleted } from './journeys/deleted.ts';
import { inChromium } from './journeys/there.ts';

describe('Deleted with ten thousand in it', () => deleted(inChromium()));
