import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../support/site.ts';
import type { Archive, Reader } from './reader.ts';
import { archives } from './reader.ts';
import { desk, phone } from './viewports.ts';

/** What readers find on a page without looking for it, measured on a phone and on a desk. */
export function describePlaces(reader: Reader): void {
  /** How far down the first thing that a selector finds ends; nothing that is not shown is found. */
  async function endOf(selector: string): Promise<number> {
    const box = await reader.page.locator(`${selector} >> visible=true`).first().boundingBox();
    if (box === null) throw new Error(`nothing at ${selector}`);
    return Math.round(box.y + box.height);
  }

  /** The blocs of a site, and the newest year of each that has an award, a leader and a covenant. */
  async function blocsOf(site: Archive): Promise<string[]> {
    const data = await readFile(join(reader.folderOf(site), 'data/blocs.json'), 'utf8');
    return (JSON.parse(data) as { id: string }[]).map(({ id }) => id);
  }

  describe('who won, who leads, what was promised and what changed stand where one looks', () => {
    const answers = {
      home: ['td:nth-child(2)', 'td:nth-child(3)', 'td:nth-child(4)', 'td:nth-child(5)'].map(
        (cell) => `main table tbody tr:first-child ${cell}`,
      ),
      bloc: [1, 2, 3, 4].map((place) => `main .answers > div:nth-child(${place})`),
      annual: ['awards', 'leader', 'covenant', 'change'].map((subject) => `main dl > .${subject}`),
    };
    const places = async (selectors: readonly string[]): Promise<number> =>
      Math.max(...(await Promise.all(selectors.map(endOf))));

    test.each<[Archive, string]>([
      ['corpus', '/'],
      ['corpus', '/en/'],
      ['hai-phong', '/'],
      ['hai-phong', '/en/'],
    ])('on the home page of %s, at %s', async (site, path) => {
      await reader.open(site, path, desk);
      expect(await places(answers.home)).toBeLessThanOrEqual(desk.height);
      await reader.open(site, path, phone);
      expect(await places(answers.home)).toBeLessThanOrEqual(2 * phone.height);
    });

    test('on the page of a bloc and on its annuals', async () => {
      for (const bloc of await blocsOf('corpus')) {
        const annuals = await filesIn(join(reader.folderOf('corpus'), 'khoi', bloc));
        // Years that tell all four are the case; the others tell less, and in less room.
        const whole: string[] = [];
        for (const file of annuals.filter((one) => /^\d{4}[\d-]*\/index\.html$/u.test(one))) {
          const html = await readFile(join(reader.folderOf('corpus'), 'khoi', bloc, file), 'utf8');
          const has = (subject: string): boolean => html.includes(`<div class="${subject}"`);
          if (['awards', 'leader', 'covenant', 'change'].every(has)) whole.push(`/khoi/${bloc}/${file.slice(0, -10)}`);
        }
        expect(whole.length).toBeGreaterThan(5);
        for (const [path, selectors] of [
          [`/khoi/${bloc}/`, answers.bloc],
          ...whole.slice(-3).map((one) => [one, answers.annual] as const),
          ...whole.slice(-3).map((one) => [`/en${one.replace('/khoi/', '/blocs/')}`, answers.annual] as const),
        ] as const) {
          await reader.open('corpus', path, desk);
          expect(await places(selectors), path).toBeLessThanOrEqual(desk.height);
          await reader.open('corpus', path, phone);
          expect(await places(selectors), path).toBeLessThanOrEqual(2 * phone.height);
        }
      }
    });
  });

  describe('no page is too long, too wide or headed by more than a line or two', () => {
    // The pages that people write themselves are as long as they are.
    const own = /^\/(?:en\/)?(?:gioi-thieu|phuong-phap|tro-nang|about|method|accessibility)\//u;

    test.each(archives)('in %s', async (site) => {
      const visits = await reader.visits(site);
      expect(visits.length).toBeGreaterThan(30);
      const faults = visits.flatMap(({ path, length, header, rows, tooWideIn }) => [
        ...tooWideIn.map((window) => `${path} is wider than ${window}`),
        ...(rows > 50 ? [`${path} lists ${rows} rows`] : []),
        ...(header > 96 ? [`${path} has a header of ${header}`] : []),
        ...(!own.test(path) && length > 12 * phone.height ? [`${path} is ${Math.round(length)} long`] : []),
      ]);
      expect(faults).toEqual([]);
    });
  });
}
