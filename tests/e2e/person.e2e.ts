import { describe } from 'vitest';
import { person } from './journeys/person.ts';
import { inChromium } from './journeys/there.ts';

describe('a person page', () => person(inChromium()));
