import { describe, expect, test } from 'vitest';
import type { Piece, Sheet } from '../support/paper.ts';
import { faultsOnPaper, lastLine, withoutNumber } from '../support/paper.ts';
import type { Reader } from './reader.ts';
import { archives } from './reader.ts';
import { desk } from './viewports.ts';
import { print } from './visits.ts';

const textOf = ({ pieces }: Sheet): string => pieces.map(({ text }) => text).join(' ');

/** Whether a piece is drawn with the font of titles. */
const isTitle = ({ font }: Piece): boolean => font.includes('NotoSerif');

/** The text of a sheet without spaces, which a line that is broken does not have, and without its number. */
const lettersOf = (sheet: Sheet | undefined): string =>
  (sheet === undefined ? [] : withoutNumber(sheet))
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/gu, '');

/** What a page is on paper, as a browser makes it: A4, with the margins that the page itself asks for. */
export function describePaper(reader: Reader): void {
  const printCorpus = async (path: string): Promise<Sheet[]> => {
    await reader.open('corpus', path, desk);
    return print(reader.page);
  };

  test.each(archives)('every kind of page of %s prints clean', async (site) => {
    const faults: string[] = [];
    for (const { path, paper } of await reader.visits(site)) {
      const { sheets, says } = paper;
      faults.push(...faultsOnPaper(sheets).map((fault) => `${path}, ${fault}`));
      const size = sheets.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`);
      if (size.some((one) => one !== '595 × 842')) faults.push(`${path} is not A4: ${size}`);
      for (const [index, sheet] of sheets.slice(0, -1).entries())
        if (lastLine(sheet).some(isTitle))
          faults.push(`${path}, sheet ${index + 1} ends with a title: ${lastLine(sheet).map(({ text }) => text)}`);
      if (!sheets[0]?.pieces.some(isTitle)) faults.push(`${path} has no title in the font of titles`);
      const pictures = sheets.reduce((all, sheet) => all + sheet.pictures.length, 0);
      if (pictures !== paper.pictures) faults.push(`${path} has ${paper.pictures} pictures, and ${pictures} on paper`);
      for (const said of says)
        if (!lettersOf(sheets[0]).includes(said.replaceAll(' ', ''))) faults.push(`${path} does not say ${said}`);
    }
    expect(faults).toEqual([]);
  });

  describe('a report with a photograph', () => {
    test('has all of it, and says where its source is', async () => {
      const path = '/tin/2009/tham-muu-gia-dinh-tong-ket-2008/';
      const sheets = await printCorpus(path);
      expect(sheets.flatMap(({ pictures }) => pictures)).toHaveLength(1);
      const source = await reader.page.locator('.source a').first().getAttribute('href');
      expect(sheets.map(textOf).join(' ').replaceAll(' ', '')).toContain(`<${source}>`);
    });
  });

  test('the head of a table stands on each sheet that the table reaches', async () => {
    const sheets = await printCorpus('/xep-hang/tham-muu-gia-dinh/');
    const heads = await reader.page
      .locator('main table:has(thead) >> visible=true')
      .first()
      .locator('th')
      .allInnerTexts();
    const [place, unit] = heads;
    const withHead = sheets.filter((sheet) => textOf(sheet).includes(`${place} ${unit}`));
    expect(withHead.length).toBeGreaterThan(1);
  });

  test('no title stands alone at the foot of a sheet, wherever on it the titles come', async () => {
    await printCorpus('/tin/2009/tham-muu-gia-dinh-tong-ket-2008/');
    const orphans: string[] = [];
    // In steps of a line, over the length of a paragraph and its title.
    for (let lower = 0; lower < 400; lower += 20) {
      await reader.page.evaluate((height) => {
        const main = document.querySelector('main');
        if (main !== null) main.style.borderTop = `${height}px solid white`;
      }, lower);
      const sheets = await print(reader.page);
      for (const sheet of sheets.slice(0, -1))
        if (lastLine(sheet).some(isTitle)) orphans.push(`${lower}: ${lastLine(sheet).map(({ text }) => text)}`);
    }
    expect(orphans).toEqual([]);
  });

  test('what is folded on a screen is open', async () => {
    const sheets = await printCorpus('/xep-hang/tham-muu-gia-dinh/');
    // What opens it says what its caption says; the years at the head of its columns stand nowhere else.
    const heads = await reader.page.locator('main details:not([open]) thead').first().textContent();
    expect(sheets.map(lettersOf).join('')).toContain(heads?.replaceAll(/\s/gu, ''));
  });
}
