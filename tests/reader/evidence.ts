import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Reader } from './reader.ts';
import { phone } from './viewports.ts';
import { print } from './visits.ts';

const bloc = 'cac-co-quan-tham-muu-tong-hop';

/** What the report of 2017 says of who was given what. */
const sentence =
  'Tại hội nghị, Ban tổ chức đã công bố Quyết định của UBND thành phố về công tác thi đua, khen thưởng trong đó: tặng Cờ thi đua xuất sắc cho Sở Nội vụ và Bằng khen cho 3 đơn vị gồm: Văn phòng Hội đồng nhân dân thành phố, Văn phòng Ủy ban nhân dân thành phố, Sở Kế hoạch và Đầu tư.';

const source = 'http://dbndhaiphong.gov.vn/Portal/PrintItem.aspx?ContentID=12067';
const digest = 'ae95f3b40230f3eaf7e8572af81b1e82c656fe82ff1b2e70a46b0b6e3a9455f8';

const textOf = async (found: Locator): Promise<string> =>
  ((await found.textContent()) ?? '').replaceAll(/\s+/gu, ' ').trim();

/** How a reader comes from a place to the sentence that it rests on. */
export function describeEvidence(reader: Reader): void {
  /** Comes from the first row of a table of places to a sentence, through the links given, on a phone without scripts. */
  async function follow(path: string, ...links: string[]) {
    const page = await reader.newPage({ viewport: phone, javaScriptEnabled: false });
    try {
      await page.goto(`${reader.originOf('hai-phong')}${path}`);
      const row = page.locator('tbody tr', { has: page.locator('td', { hasText: /^1$/u }) }).first();
      const unit = await textOf(row.locator('th'));
      const [first = '', ...others] = links;
      await row.locator(first).first().click();
      for (const link of others) await page.locator(link).first().click();
      const target = page.locator('li:target');
      const { x = 0, y = -1 } = (await target.boundingBox()) ?? {};
      const under = page.locator('li', { has: target }).first();
      return {
        unit,
        isInView: x >= 0 && y >= 0 && y < phone.height,
        says: await textOf(target.locator('p').first()),
        marked: await target.locator('mark').allTextContents(),
        lang: await target.locator('p').first().getAttribute('lang'),
        source: await under.locator('a').first().getAttribute('href'),
        told: await textOf(under),
      };
    } finally {
      await page.context().close();
    }
  }

  test.each([
    ['the year', `/khoi/${bloc}/2016/`, 'Sở Nội vụ', null, 'in hoặc lưu ngày 20 tháng 11 năm 2019'],
    ['the standing', `/xep-hang/${bloc}/`, 'Sở Nội vụ', null, 'in hoặc lưu ngày 20 tháng 11 năm 2019'],
    ['the year, in English', `/en/blocs/${bloc}/2016/`, 'Home Affairs', 'vi', '20 November 2019'],
    ['the standing, in English', `/en/ranking/${bloc}/`, 'Home Affairs', 'vi', '20 November 2019'],
  ])(
    'from the first place in %s to its sentence: at once, and through the decision',
    async (_, path, unit, lang, day) => {
      for (const links of [
        ['a.evidence'],
        ['td a[href*="2017/khen-thuong-2016"]', 'h3 + ul li:first-child a.evidence'],
      ]) {
        const found = await follow(path, ...links);
        expect(found).toMatchObject({ unit, isInView: true, says: sentence, lang, source });
        expect(found.marked).toContain('tặng Cờ thi đua xuất sắc cho Sở Nội vụ');
        expect(found.told).toContain(day);
        expect(found.told).toContain(digest);
      }
    },
  );

  test.each([`/khoi/${bloc}/2016/`, `/en/blocs/${bloc}/2016/`, `/xep-hang/${bloc}/`, `/en/ranking/${bloc}/`])(
    'on paper %s has the sentence under the number that stands beside the award',
    async (path) => {
      await reader.open('hai-phong', path, phone);
      const sheets = await print(reader.page);
      const letters = sheets
        .flatMap(({ pieces }) => pieces.map(({ text }) => text))
        .join('')
        .replaceAll(/\s/gu, '');
      const number = /(?:CờthiđuacủaỦybannhândânthànhphố|EmulationFlagoftheCityPeople'sCommittee)\[(\d)\]/u.exec(
        letters,
      )?.[1];
      expect(letters).toContain(`[${number}]${sentence.replaceAll(' ', '')}`);
      expect(letters).toContain(digest);
    },
  );
}
