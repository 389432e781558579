import { describe } from 'vitest';
import { inChromium } from './journeys/there.ts';
import { versions } from './journeys/versions.ts';

describe('a newer version', () => versions(inChromium()));
