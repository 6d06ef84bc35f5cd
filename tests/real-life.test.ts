import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemsOf } from './support/memory-archive.ts';
import { realLifeArchive, unpublishedWords } from './support/real-life-archive.ts';
import { build, filesIn, temporaryFolder, wordsOf, writeFiles } from './support/site.ts';
import { testClaims, testSoundSite } from './support/sound-site.ts';

let dir: string;
let remove: () => Promise<void>;
const site = (): string => join(dir, 'site');

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

test('nothing that happens is refused', () => {
  expect(problemsOf(realLifeArchive)).toEqual([]);
});

describe('an archive of what happens in real provinces', () => {
  testSoundSite(async () => {
    await writeFiles(join(dir, 'content'), realLifeArchive);
    await build(join(dir, 'content'), site());
    return site();
  });
  testClaims(site);

  test.each([
    'awards/2024/quyet-dinh-nam/qd-11.pdf',
    'blocs/khoi-huyen/thang-diem-2025.csv',
    'blocs/quy-che-khoi-huyen.pdf',
    'covenants/2025/giao-uoc/giao-uoc.pdf',
    'meetings/2025/ban-giao/ban-luu-1.html.txt',
    'results/cum-so/2023/bien-ban.pdf',
  ])('the document %s goes out as it was committed', async (file) => {
    const [committed, published] = await Promise.all(
      [join(dir, 'content', file), join(site(), 'files', file)].map((path) => readFile(path, 'latin1')),
    );
    expect(published).toBe(committed);
  });

  test('of copies of sources no page of another site goes out, and nothing of what is kept for checking', async () => {
    const files = await filesIn(site());
    expect(files.filter((file) => file.includes('ban-luu'))).toEqual([
      'files/meetings/2025/ban-giao/ban-luu-1.html.txt',
    ]);
    const texts = await Promise.all(files.map((file) => readFile(join(site(), file), 'utf8')));
    expect(files.filter((_, index) => texts[index]?.includes(unpublishedWords))).toEqual([]);
  });

  /** What each case is to say, and what it must not, on a page in one of the languages. */
  type Case = [what: string, address: string, said: string[], unsaid?: string[]];
  const cases: Case[] = [
    [
      'what each unit set itself',
      '/giao-uoc/2025/giao-uoc/',
      [
        'Chỉ tiêu, danh hiệu đăng ký của từng đơn vị',
        'Huyện An Cờ thi đua Giảm nghèo 2%',
        'Huyện Bắc Tập thể lao động xuất sắc',
      ],
    ],
    [
      '… in English',
      '/en/covenants/2025/giao-uoc/',
      ['Targets and titles that each unit registered', 'An District Emulation Flag'],
    ],
    [
      'guests that are no units',
      '/tin/2024/tong-ket-2023/',
      ['Cơ quan, tổ chức khác dự Hội Cựu chiến binh tỉnh', 'Chưa ghi nhận địa điểm và đơn vị tham dự'],
    ],
    [
      'a decision with its signed copy, and one on the web',
      '/khen-thuong/2024/quyet-dinh-nam/',
      ['Quyết định số 11/QĐ (quyết định, PDF, 1 KB)', 'Tin trên Cổng thông tin tỉnh (trên trang tinh.example)'],
    ],
    [
      'what is kept of a source, and whether it can be seen',
      '/tin/2025/ban-giao/',
      [
        'Bản lưu của kho tư liệu (trang HTML, 1 KB)',
        'Bản lưu của kho tư liệu (văn bản, 1 KB), giữ để đối chiếu, không công bố',
      ],
    ],
    [
      'what facts rest on, of a copy that is not published the sentence alone',
      '/tin/2025/ban-giao/',
      [
        '[1] Huyện An là Phó khối .',
        '[2] Suy ra: Theo ngày họp.',
        '[3] Huyện Cao bàn giao nhiệm vụ .',
        '3 trong 6 dữ kiện chưa có câu gốc.',
      ],
    ],
    ['… in English', '/en/news/2025/ban-giao/', ['[2] Inferred: By the day of the meeting.']],
    [
      'an archive that wrote no page of its own',
      '/phuong-phap/',
      ['Phương pháp xếp hạng', 'Huân chương Lao động', 'Thứ hạng'],
    ],
    ['… in English', '/en/accessibility/', ['Accessibility']],
    ['… in English', '/en/awards/2024/quyet-dinh-nam/', ['Decision No. 11/QĐ (decision, PDF, 1 KB)']],
    ['a covenant as it was signed', '/giao-uoc/2025/giao-uoc/', ['Bản ký giao ước (giao ước thi đua, PDF, 1 KB)']],
    ['the minutes of a grading', '/khoi/cum-so/2023/', ['Tài liệu kèm theo Biên bản bình xét (PDF, 1 KB)']],
    [
      'the documents of a bloc, by year',
      '/khoi/khoi-huyen/',
      [
        'Văn bản, tài liệu của khối Áp dụng cho năm 2025 Thang điểm năm 2025 (bảng điểm, ban hành ngày 15 tháng 01 năm 2025, CSV, 1 KB)',
        'Áp dụng cho nhiều năm, hoặc chưa ghi nhận năm áp dụng Quy chế của Khối (quy chế, tiêu chí, PDF, 1 KB)',
      ],
    ],
    [
      '… and those of a year with it',
      '/khoi/khoi-huyen/2025/',
      ['Thang điểm năm 2025 (bảng điểm,'],
      ['Quy chế của Khối'],
    ],
    [
      'a leader that only a later handover names as outgoing',
      '/khoi/khoi-huyen/2023/',
      ['Trưởng khối Huyện An Nguồn Tổng kết năm 2023'],
      ['chưa ghi nhận đơn vị Trưởng khối'],
    ],
    ['… on its own page', '/don-vi/huyen-an/', ['2023 – Trưởng khối 2022'], ['chưa ghi nhận đơn vị này làm']],
    ['… in English', '/en/units/huyen-an/', ['2023 – Bloc leader 2022']],
    [
      'a leader named in passing, with its deputy',
      '/khoi/khoi-huyen/2022/',
      ['Trưởng khối Huyện Đông', 'Phó Trưởng khối Huyện An'],
    ],
    [
      'a handover to nobody that is named',
      '/tin/2025/ban-giao/',
      ['Nguồn không nêu đơn vị nhận nhiệm vụ Trưởng khối năm 2026.', 'Phó Trưởng khối: Huyện An.'],
    ],
    ['… in the table of leaders', '/khoi/khoi-huyen/', ['2026 Chưa ghi nhận Huyện An [câu gốc] 20/12/2025']],
    [
      'a leader that changed within the year',
      '/khoi/khoi-huyen/2025/',
      ['Huyện Bắc (đến ngày 30 tháng 6 năm 2025)', 'Huyện Cao (từ ngày 01 tháng 7 năm 2025)'],
    ],
    [
      'a covenant signed anew, and added to',
      '/khoi/khoi-huyen/2025/',
      [
        'Giao ước có 9 nội dung; kho tư liệu ghi nhận 1 nội dung.',
        'Ký lại giao ước năm 2025',
        'Bổ sung giao ước năm 2025 (Bổ sung giao ước)',
      ],
      ['nhiệm vụ trọng tâm'],
    ],
    [
      'proposals alone, with votes, a unit that stood back, and individuals who are counted',
      '/khen-thuong/2022/de-nghi/',
      [
        'Các đơn vị được đề nghị khen thưởng',
        '4/4 phiếu',
        'Đã xin rút hoặc không được chọn',
        'Số lượng đề nghị, không nêu tên',
        '6 Cá nhân',
      ],
      ['Các đơn vị được khen thưởng', 'Số quyết định'],
    ],
    [
      '… in English',
      '/en/awards/2022/de-nghi/',
      ['4 of 4 votes', 'Individuals', 'Proposed'],
      ['Recipients', 'Decision number'],
    ],
    [
      '… where nobody has a rank',
      '/khoi/khoi-huyen/2022/',
      [
        'chưa đủ để xếp hạng',
        'Huyện An Cờ thi đua (Mới đề nghị)',
        'Huyện Bắc Bằng khen (Đã xin rút hoặc không được chọn)',
      ],
      ['chưa ghi nhận kết quả hay khen thưởng nào'],
    ],
    ['numbers without names', '/khoi/khoi-huyen/2023/', ['Bằng khen: 7 tập thể, không nêu tên (đã có quyết định)']],
    [
      'a score table of which one row was published',
      '/khoi/khoi-huyen/2023/',
      [
        'Kết quả này nêu 1 đơn vị; kho tư liệu chưa ghi nhận khối có tất cả bao nhiêu thành viên được xét.',
        'Tự chấm (tự chấm, không cộng)',
        'Nhiệm vụ chính trị',
        '73,5 điểm',
      ],
      ['Điểm thưởng', 'Điểm trừ', '73,5 điểm, '],
    ],
    [
      'a vote that honours one unit',
      '/khoi/khoi-huyen/2025/',
      [
        'Kết quả do các thành viên bỏ phiếu suy tôn.',
        'Huyện Cao 3/3 phiếu',
        'Thứ hạng do khối công bố; kho tư liệu chép lại theo nguồn.',
      ],
      ['không phải bảng xếp hạng chính thức'],
    ],
    [
      'two awards of one type in one year, one of which is for a theme, and one taken back',
      '/khoi/khoi-huyen/2024/',
      [
        'Cờ thi đua năm 2024: Huyện An.',
        '1 Huyện An Cờ thi đua không đổi theo số khen thưởng: đồng hạng nhất – 2 Huyện Bắc Bằng khen (theo chuyên đề, không tính khi xếp hạng) Bằng khen từ thứ nhì đến thứ ba, hoặc thấp hơn theo số khen thưởng: đồng hạng nhất –',
        'Huyện Đông Cờ thi đua (theo chuyên đề, không tính khi xếp hạng)',
        'Huyện Cao Bằng khen (Đã bị hủy bỏ)',
      ],
    ],
    [
      'merit over five years: with the awards of no year, and with no annual of its own',
      '/khoi/khoi-huyen/',
      ['Khen thưởng không tính vào năm nào', 'Huân chương cho quá trình 2020-2024'],
      ['Niên giám giai đoạn', '2020-2024 Chưa ghi nhận'],
    ],
    [
      'one decision for a cluster and a bloc',
      '/khen-thuong/2024/chung/',
      [
        'Cụm các sở , Khối các huyện',
        'Theo đề nghị Cụm đề nghị tặng Cờ năm 2023',
        'Tiếp theo Trao Cờ năm 2023',
        'Cờ thi đua 48',
      ],
    ],
    [
      '… of which a bloc sees its own part',
      '/khoi/khoi-huyen/2023/',
      ['Huyện Cao Bằng khen'],
      ['Sở Nông nghiệp', '48', 'Trao Cờ năm 2023'],
    ],
    [
      'one award from its proposal to its presentation, on the page of its unit',
      '/don-vi/so-nong-nghiep/',
      ['Cờ thi đua Quyết định tặng Cờ năm 2023 cho nhiều cụm, khối , Cụm đề nghị tặng Cờ năm 2023'],
      ['Mới đề nghị'],
    ],
    ['a meeting of the whole province', '/tin/2024/hoi-dong/', ['Chung cho các cụm, khối thi đua']],
    ['… in English', '/en/news/2024/hoi-dong/', ['For all clusters and blocs']],
    [
      'a meeting of several days',
      '/tin/2024/tong-ket-2023/',
      ['từ sáng ngày 20 tháng 3 năm 2024 đến ngày 21 tháng 3 năm 2024'],
    ],
    [
      'grades, and a flag that went to a unit of a lower grade',
      '/khoi/cum-so/2023/',
      [
        'Thứ hạng theo mức xếp loại do cụm công bố',
        'Cờ thi đua được tặng cho Sở Nông nghiệp, còn xếp thứ nhất là Sở Du lịch và Sở Văn hóa tỉnh Mẫu (đến 30/6/2024).',
        'Kết quả do Hội đồng Thi đua - Khen thưởng xét.',
      ],
    ],
    [
      '… in English',
      '/en/blocs/cum-so/2023/',
      [
        'The rank follows the grades published by the cluster',
        'Emulation Flag went to Department of Agriculture, while',
      ],
    ],
    ['a cluster beside a bloc', '/khoi/', ['Cụm trưởng', 'Trưởng khối', 'Mỗi cụm, khối là một nhóm đơn vị']],
    ['… each in its own words', '/khoi/cum-so/2024/', ['Cụm trưởng'], ['Trưởng khối', 'do khối']],
    ['a unit that ended', '/don-vi/huyen-dong/', ['Kết thúc hoạt động ngày 30 tháng 6 năm 2025', 'Bỏ cấp huyện.']],
    ['… is no member afterwards', '/khoi/khoi-huyen/2026/', ['Không kể đơn vị đã kết thúc hoạt động: Huyện Đông.']],
    ['units of one name', '/don-vi/', ['Sở Văn hóa tỉnh Mẫu (đến 30/6/2024)', 'Sở Văn hóa tỉnh Mẫu (từ 01/7/2024)']],
    [
      'units that merged: one flag of one year, and it is theirs',
      '/xep-hang/cum-so/',
      [
        '1 (1 của đơn vị tiền thân)',
        'Khen thưởng của Sở Văn hóa tỉnh Mẫu (đến 30/6/2024) được tính cho Sở Văn hóa tỉnh Mẫu (từ 01/7/2024).',
      ],
      ['2 (2 của đơn vị tiền thân)'],
    ],
    [
      '… on the page of what they became',
      '/don-vi/so-van-hoa-moi/',
      ['Khen thưởng của đơn vị tiền thân Sở Du lịch (1 khen thưởng)'],
    ],
    [
      'over the years every place, whatever it rests on',
      '/xep-hang/khoi-huyen/',
      ['Đơn vị 2025 C 2024 K 2023 Đ Huyện An · 1 ·', 'Huyện Cao 1 · ·', 'Số năm được ghi nhận là thành viên'],
    ],
    [
      'the list of awards says what is a proposal',
      '/khen-thuong/',
      ['Đề nghị khen thưởng Cụm đề nghị tặng Cờ năm 2023'],
    ],
  ];
  test.each(cases)('%s: %s', async (_, address, said, unsaid = []) => {
    const words = await wordsOf(site(), address);
    for (const one of said) expect(words).toContain(one);
    for (const one of unsaid) expect(words).not.toContain(one);
  });
});
