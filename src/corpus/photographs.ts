import sharp from 'sharp';
import type { Bilingual } from './names.ts';
import type { Random } from './random.ts';
import type { CorpusRecord } from './record.ts';

const width = 1600;
const height = 1067;

/** How many photographs an archive has at most: they are heavy, and one page more with an image teaches nothing. */
const most = 12;

const scene = {
  alt: {
    vi: 'Hình vẽ một hội trường với phông đỏ và các hàng người ngồi phía dưới.',
    en: 'A drawing of a hall with a red backdrop and rows of people below it.',
  },
  caption: { vi: 'Quang cảnh hội nghị (hình vẽ minh họa).', en: 'A view of the meeting (an illustration).' },
  credit: { vi: 'Phóng viên Giả Định', en: 'Hypothetical Reporter' },
} satisfies Record<string, Bilingual>;

type Colour = readonly [red: number, green: number, blue: number];

/** Puts a photograph beside some of the meetings, and a second one into the text of the first of them. */
export async function illustrate(records: readonly CorpusRecord[], random: Random): Promise<CorpusRecord[]> {
  const meetings = records.filter(({ folder }) => folder.startsWith('meetings/'));
  const chosen = random.sample(meetings, most - 1);
  const [first] = chosen;
  const illustrated = await Promise.all(
    chosen.map(async (record): Promise<[CorpusRecord, CorpusRecord]> => {
      const framed = await addPhotograph(record, random.fork(record.folder));
      return [record, record === first ? await addImageToText(framed, random.fork('text')) : framed];
    }),
  );
  const replaced = new Map(illustrated);
  return records.map((record) => replaced.get(record) ?? record);
}

async function addPhotograph(record: CorpusRecord, random: Random): Promise<CorpusRecord> {
  const content = await drawHall(random);
  return {
    ...record,
    facts: { ...record.facts, photos: [{ src: './anh-1.jpg', ...scene }] },
    beside: [...record.beside, { path: `${record.folder}/anh-1.jpg`, content }],
  };
}

async function addImageToText(record: CorpusRecord, random: Random): Promise<CorpusRecord> {
  const content = await drawHall(random);
  const { vi, en } = record.text.body;
  const image = { vi: `\n![${scene.alt.vi}](./anh-2.jpg)\n`, en: `\n![${scene.alt.en}](./anh-2.jpg)\n` };
  return {
    ...record,
    text: { ...record.text, body: { vi: vi + image.vi, en: en + image.en } },
    beside: [...record.beside, { path: `${record.folder}/anh-2.jpg`, content }],
  };
}

/** A JPEG of a hall, drawn with whole numbers alone: neither fonts nor rounding make it differ between machines. */
async function drawHall(random: Random): Promise<Uint8Array> {
  const canvas = new Uint8Array(width * height * 3);
  const shade = () => random.integer(120, 235);
  drawGradient(canvas, [shade(), shade(), shade()], [60, 50, 45]);
  const left = random.integer(250, 450);
  drawRectangle(canvas, { left, top: 120, right: width - left, bottom: 480 }, [150, 20, 30]);
  drawRectangle(canvas, { left: left + 60, top: 260, right: width - left - 60, bottom: 300 }, [225, 190, 90]);
  for (let row = 0; row < 4; row += 1) {
    const radius = 30 + row * 12;
    for (let x = random.integer(0, 80); x < width; x += radius * 2 + random.integer(8, 40)) {
      const tone = random.integer(30, 90);
      drawDisc(canvas, { x, y: 640 + row * 120, radius }, [tone + 40, tone + 20, tone]);
    }
  }
  return sharp(canvas, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 80 })
    .toBuffer();
}

function drawGradient(canvas: Uint8Array, top: Colour, bottom: Colour): void {
  const blend = (from: number, to: number, y: number) => from + Math.trunc(((to - from) * y) / height);
  for (let y = 0; y < height; y += 1) {
    const colour = [blend(top[0], bottom[0], y), blend(top[1], bottom[1], y), blend(top[2], bottom[2], y)] as const;
    drawRun(canvas, y, 0, width, colour);
  }
}

function drawRectangle(
  canvas: Uint8Array,
  area: { left: number; top: number; right: number; bottom: number },
  colour: Colour,
): void {
  for (let y = area.top; y < area.bottom; y += 1) drawRun(canvas, y, area.left, area.right, colour);
}

function drawDisc(canvas: Uint8Array, disc: { x: number; y: number; radius: number }, colour: Colour): void {
  for (let down = -disc.radius; down <= disc.radius; down += 1) {
    let half = disc.radius;
    while (half * half + down * down > disc.radius * disc.radius) half -= 1;
    drawRun(canvas, disc.y + down, disc.x - half, disc.x + half, colour);
  }
}

/** Colours the pixels of row `y` from `left` up to, not including, `right`, as far as they are on the canvas. */
function drawRun(canvas: Uint8Array, y: number, left: number, right: number, colour: Colour): void {
  if (y >= height) return;
  const [red, green, blue] = colour;
  const end = (y * width + Math.min(width, right)) * 3;
  for (let at = (y * width + Math.max(0, left)) * 3; at < end; at += 3) {
    canvas[at] = red;
    canvas[at + 1] = green;
    canvas[at + 2] = blue;
  }
}
