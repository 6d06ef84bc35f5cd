import { describe } from 'vitest';
import { describeAccess } from './reader/access.ts';
import { describeCharts } from './reader/charts.ts';
import { describeEvidence } from './reader/evidence.ts';
import { describeGuide } from './reader/guide.ts';
import { describeLook } from './reader/look.ts';
import { describePaper } from './reader/paper.ts';
import { describePictures } from './reader/pictures.ts';
import { describePlaces } from './reader/places.ts';
import { useReader } from './reader/reader.ts';
import { describeTools } from './reader/tools.ts';

// What readers see of two sites, in a real browser. One file, since building the sites is most of the work.

const reader = useReader();

describe('places', () => describePlaces(reader));
describe('access', () => describeAccess(reader));
describe('charts', () => describeCharts(reader));
describe('evidence', () => describeEvidence(reader));
describe('guide', () => describeGuide(reader));
describe('look', () => describeLook(reader));
describe('paper', () => describePaper(reader));
describe('pictures', () => describePictures(reader));
describe('tools', () => describeTools(reader));
