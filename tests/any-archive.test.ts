import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { base, meeting, roster, source, unit } from './support/memory-archive.ts';
import { build, project, temporaryFolder, writeFiles } from './support/site.ts';
import { testClaims, testSiteOfClusters, testSoundSite } from './support/sound-site.ts';

let dir: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

/** Fills a content folder with one of the archives that the tests over `content/` must hold for. */
type Archive = (content: string) => Promise<void>;

const haiPhong = (content: string): Promise<void> =>
  cp(join(project, 'tests/fixtures/hai-phong'), content, { recursive: true });

const asItStands = 'content/ as it stands';
const ofClusters = "another city's archive of clusters, in Vietnamese alone";

const archives: Record<string, Archive> = {
  [asItStands]: (content) => cp(join(project, 'content'), content, { recursive: true }),
  'one more report, which nobody has translated': async (content) => {
    await haiPhong(content);
    await writeFiles(
      content,
      meeting('2018/hop-giao-ban', { bloc: 'cac-co-quan-tham-muu-tong-hop', kinds: ['other'] }),
    );
  },
  'one report less, with all that rests on it': async (content) => {
    await haiPhong(content);
    for (const path of [
      'meetings/2020/ky-giao-uoc-2020',
      'covenants/2020/giao-uoc-2020',
      'blocs/doanh-nghiep-2.yaml',
      'awards/2019/co-thi-dua-quan-ly-kinh-te/index.en.md',
    ])
      await rm(join(content, path), { recursive: true });
  },
  [ofClusters]: (content) =>
    writeFiles(content, {
      'site.yaml': { name: 'Kho của thành phố khác', address: 'https://kho.example' },
      'award-types.yaml': [{ id: 'co', name: 'Cờ thi đua', level: 'province' }],
      'blocs/cum-mot.yaml': { kind: 'cluster', names: [{ vi: 'Cụm thi đua số 1' }], calendar: 'school-year' },
      'blocs/cum-hai.yaml': { kind: 'cluster', names: [{ vi: 'Cụm thi đua số 2' }] },
      'units/truong-a.yaml': unit('Trường A'),
      ...meeting('2024/ky-ket', {
        bloc: 'cum-mot',
        opens: '2024-2025',
        kinds: ['covenant-signing', 'handover'],
        handover: { period: '2024-2025', leader: 'truong-a' },
        sources: [{ title: 'Báo cáo' }],
      }),
      ...meeting('2024/thu-hoi', {
        bloc: 'cum-mot',
        opens: '2024-2025',
        sources: [{ title: 'Báo cáo' }],
        withdrawn: { on: '2025-01-02', reason: 'Nguồn đã gỡ bài.' },
      }),
    }),
  'a bloc and its members, and nothing else yet': (content) =>
    writeFiles(content, { ...base, 'blocs/khoi.yaml': { names: [{ vi: 'Khối' }], rosters: [roster(2016, 'a')] } }),
  'a report of everything that a text can say': (content) =>
    writeFiles(content, {
      ...base,
      ...meeting('2016/hop', { date: '2016' }),
      'meetings/2017/hop/index.vi.md': `---
title: "Hội nghị “tổng kết” & ký kết: <b>năm</b> 2017"
bloc: khoi
kinds: [other]
date: 2017-03-20
sources: [{ title: Báo cáo, address: "https://bao.example/?a=1&b=2" }]
---
Từ 8h~11h, ~~thứ hai~~ thứ ba[^nguồn]; xem [bản tin trước](../../2016/hop/), [gọi](tel:02253842242), <mailto:a@b.vn>, www.bao.example.

## Kết quả

| Đơn vị | Điểm | Ghi chú |
| :----- | ---: | :-----: |
| An     |   98 | **tốt** |

- [x] Việc đã xong[^nguồn]
- [ ] Việc chưa xong
  1. Một
  2. Hai

> Lời trích\\
> hai dòng.

### Kết quả

\`\`\`
một  hai
\`\`\`

---

[^nguồn]: Theo *báo cáo* của khối.
`,
    }),
  'a report in two languages, of which one has no text': (content) =>
    writeFiles(content, {
      ...base,
      ...meeting('2017/hop', {}),
      'meetings/2017/hop/index.en.md': `---\ntitle: Meeting\n---\n`,
      'awards/2017/khen/index.vi.md': {
        title: 'Khen thưởng',
        bloc: 'khoi',
        announcedAt: '2017/hop',
        recipients: [{ unit: 'a', type: 'co' }],
        sources: [source],
      },
    }),
};

describe.each(Object.entries(archives))('%s', (name, fill) => {
  const slug = Object.keys(archives).indexOf(name);
  const [content, site] = [(): string => join(dir, `${slug}`), (): string => join(dir, `${slug}-site`)];
  testSoundSite(async () => {
    await fill(content());
    await build(content(), site());
    return site();
  });
  if (name !== asItStands) testClaims(site);
  if (name === ofClusters) testSiteOfClusters(site);
});
