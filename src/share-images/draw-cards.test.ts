import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { titleCharacters } from '../text/title-characters.ts';
import { cardColours } from './card-template.ts';
import { CardDrawer } from './draw-cards.ts';
import type { ShareCard } from './share-card.ts';
import { cardDigest } from './share-card.ts';

const report: ShareCard = {
  site: 'Niên giám thi đua',
  kicker: 'Hội nghị tổng kết',
  title: 'Tổng kết công tác thi đua năm 2017, Ấ Ễ Ợ ự',
  text: ['Trưởng khối: Sở A.'],
  foot: '12/01/2018 · Khối thi đua số 1',
  host: 'nien-giam.example',
};
const words = (count: number): string => Array.from({ length: count }, () => 'Ậ Ủy ban').join(' ');
const badge = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#00ff00' } })
  .webp()
  .toBuffer();
const drawer = await CardDrawer.of(undefined);
const withEmblem = await CardDrawer.of(badge);
const withWideEmblem = await CardDrawer.of(await sharp(badge).resize(900, 90, { fit: 'fill' }).png().toBuffer());

/** The colours, as six digits, that a part of an image has. */
async function coloursIn(
  png: Uint8Array,
  part: { left: number; top: number; width: number; height: number },
): Promise<Set<string>> {
  const { data, info } = await sharp(png).extract(part).raw().toBuffer({ resolveWithObject: true });
  const found = new Set<string>();
  for (let at = 0; at < data.length; at += info.channels) found.add(`#${data.toString('hex', at, at + 3)}`);
  return found;
}

/** The colour that is wanted where one is as good as the same: what has few colours has them nearly. */
function near(colour: string, wanted: string): string {
  const parts = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const isNear = parts(colour).every((part, index) => Math.abs(part - (parts(wanted)[index] ?? 0)) <= 3);
  return isNear ? wanted : colour;
}

/** Where nothing may stand: the margins, what is between the text and the line, and what is below the foot. */
const empty = {
  'left margin': { left: 0, top: 20, width: 58, height: 600 },
  'right margin': { left: 1142, top: 20, width: 58, height: 600 },
  'above the line': { left: 64, top: 530, width: 1072, height: 12 },
  'below the foot': { left: 0, top: 604, width: 1200, height: 26 },
};

describe('a share image', () => {
  test('is a PNG of the size that is asked for, the same every time', async () => {
    const png = await drawer.png(report);
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(await (await CardDrawer.of(undefined)).png(report)).toEqual(png);
    expect(png.length).toBeLessThan(60_000);
  });
  test('is drawn with no font of the machine: its words are outlines', () => {
    const svg = drawer.svg(report);
    expect(svg).not.toMatch(/<text|font-family|<image/u);
    expect(svg.match(/<use/gu)?.length).toBeGreaterThan(80);
  });
  test('shows each of its parts', () => {
    const drawn = (card: Partial<ShareCard>): number => drawer.svg({ ...report, ...card }).match(/<use/gu)?.length ?? 0;
    const letters = (text: string): number => [...text.replaceAll(' ', '')].length;
    const whole = drawn({});
    expect({
      site: whole - drawn({ site: undefined }),
      kicker: whole - drawn({ kicker: undefined }),
      text: whole - drawn({ text: [] }),
      foot: whole - drawn({ foot: undefined }),
      host: whole - drawn({ host: '' }),
    }).toEqual({
      site: letters('Niên giám thi đua'),
      kicker: letters('Hội nghị tổng kết'),
      text: letters('Trưởng khối: Sở A.'),
      foot: letters('12/01/2018 · Khối thi đua số 1'),
      host: letters('nien-giam.example'),
    });
  });
  test.each<[string, Partial<ShareCard>]>([
    ['as reports are', {}],
    ['a title of one word', { title: 'x'.repeat(600), text: [] }],
    ['a title of many words', { title: words(80), text: [] }],
    ['many words and many sentences', { title: words(80), text: [words(80), words(80)] }],
    ['sentences that do not all fit', { text: Array.from({ length: 12 }, () => 'Một câu.') }],
    ['a long kicker', { kicker: words(40) }],
    ['a long foot', { foot: words(40) }],
    ['a long name of the site', { site: words(40) }],
    ['a long address', { host: `${'m'.repeat(63)}.${'w'.repeat(63)}.example` }],
    ['nothing but a title', { site: undefined, kicker: undefined, text: [], foot: undefined }],
  ])('keeps its margins with %s', async (_, card) => {
    for (const one of [drawer, withEmblem, withWideEmblem]) {
      const png = await one.png({ ...report, ...card });
      for (const [name, part] of Object.entries(empty)) {
        const found = [...(await coloursIn(png, part))].map((colour) => near(colour, cardColours.paper));
        expect([name, found]).toEqual([name, [cardColours.paper]]);
      }
    }
  });
  test('draws every character that titles and names may hold, in both weights', () => {
    const plain = { title: '', text: [] as string[], host: '' };
    const glyphs = (card: Partial<ShareCard>): string[] =>
      drawer.svg({ ...plain, ...card }).match(/(?<=<use [^>]*#)g\w+/gu) ?? [];
    // What no font has is drawn as one and the same box.
    const [boxes, boxesInText] = [glyphs({ title: '\ue000\ue001' }), glyphs({ text: ['\ue000\ue001'] })];
    expect([new Set(boxes).size, boxes.length, new Set(boxesInText).size, boxesInText.length]).toEqual([1, 2, 1, 2]);
    const all = [...titleCharacters].filter((character) => /\S/u.test(character) && !/\p{M}|\p{Cf}/u.test(character));
    expect(all.length).toBeGreaterThan(300);
    for (const character of all) {
      expect([character, glyphs({ title: character })]).toEqual([
        character,
        [expect.not.stringMatching(boxes[0] ?? '')],
      ]);
      expect([character, glyphs({ text: [character] })]).toEqual([
        character,
        [expect.not.stringMatching(boxesInText[0] ?? '')],
      ]);
    }
  });
  test('is cut off at the end of a word, and says so', () => {
    const glyphs = (title: string): number => drawer.svg({ ...report, title, text: [] }).match(/<use/gu)?.length ?? 0;
    const word = 'khoatruongban';
    const shown = glyphs(Array.from({ length: 90 }, () => word).join(' ')) - glyphs('');
    // Whole words, and the sign of what is left out.
    expect((shown - 1) % word.length).toBe(0);
    expect(shown).toBeGreaterThan(100);
    expect(shown).toBeLessThan(400);
    expect(glyphs(`${word} ${word}`) - glyphs('')).toBe(2 * word.length);
  });
  test('shows the emblem, and the colour that leads', async () => {
    const band = { left: 0, top: 2, width: 1200, height: 12 };
    const corner = { left: 70, top: 52, width: 60, height: 48 };
    const only = async (png: Uint8Array, part: typeof band, colour: string): Promise<string[]> =>
      [...(await coloursIn(png, part))].map((found) => near(found, colour));
    expect(await only(await drawer.png(report), band, cardColours.lead)).toEqual([cardColours.lead]);
    const other = await withEmblem.png({ ...report, lead: '#0b4f8a' });
    expect(await only(other, band, '#0b4f8a')).toEqual(['#0b4f8a']);
    expect(await only(other, corner, '#00ff00')).toEqual(['#00ff00']);
  });
});

test('its colours are those of the site in light', async () => {
  const css = await readFile('src/styles/site.css', 'utf8');
  const token = (name: string): string | undefined => new RegExp(`--${name}: (#\\w{6});`, 'u').exec(css)?.[1];
  expect(Object.fromEntries(Object.keys(cardColours).map((name) => [name, token(name)]))).toEqual(cardColours);
});

test('an image is named by all that decides how it looks', () => {
  const digests = [
    cardDigest(report, 'one'),
    cardDigest(report, 'two'),
    ...(['site', 'kicker', 'title', 'foot', 'host', 'lead'] as const).map((part) =>
      cardDigest({ ...report, [part]: 'x' }, 'one'),
    ),
    cardDigest({ ...report, text: [] }, 'one'),
  ];
  expect(new Set(digests).size).toBe(digests.length);
  expect(cardDigest({ ...report }, 'one')).toBe(digests[0]);
});
