import { digestOfText } from '../../src/text/digest.ts';
import { pdfOf } from './documents.ts';
import type { Files } from './memory-archive.ts';
import { award, covenant, meeting, unit } from './memory-archive.ts';

/** A source that says where and when, so that nothing of it is missing. */
const source = {
  title: 'Báo cáo của khối',
  publisher: 'Cổng thông tin tỉnh',
  address: 'https://tinh.example/1',
  publishedOn: '2026-01-20',
};

/** Copies of sources: a page that goes out as its text alone, and words that are kept for checking. */
const keptPage = '<script>alert(1)</script><p>Huyện An là Phó khối.</p>';
const keptWords = 'Huyện An là Phó khối.\n';
export const unpublishedWords = 'Lời chỉ để đối chiếu.';
/** Of what is kept for checking, the sentence alone on which a fact rests. */
const quotedWords = 'Huyện Cao bàn giao nhiệm vụ.';
const unpublishedCopy = `${unpublishedWords} ${quotedWords} ${unpublishedWords}`;

const from = (facts: object): object => ({ sources: [source], ...facts });
const roster = (period: number | string, units: string[], more: object = {}): object => ({
  period,
  units,
  complete: true,
  source,
  ...more,
});
const results = (bloc: string, period: number | string, facts: object, scores?: string): Files => ({
  [`results/${bloc}/${period}/index.vi.md`]: { title: `Kết quả năm ${period}`, sources: [source], ...facts },
  ...(scores !== undefined && { [`results/${bloc}/${period}/scores.csv`]: scores }),
});

/**
 * What happens to blocs, clusters, awards and leaders in real provinces, in one archive. Names, numbers and days are
 * fictional; the shapes are those of real reports.
 */
export const realLifeArchive: Files = {
  'site.yaml': {
    name: { vi: 'Kho tư liệu tỉnh Mẫu', en: 'Archive of Mẫu Province' },
    address: 'https://kho.example',
    publisher: { vi: 'Ban Biên tập', en: 'The editors' },
    contact: 'ban@kho.example',
  },
  'award-types.yaml': [
    { id: 'huan-chuong', name: { vi: 'Huân chương Lao động', en: 'Labour Order' }, level: 'state', rewards: 'tenure' },
    { id: 'co', name: { vi: 'Cờ thi đua', en: 'Emulation Flag' }, level: 'province' },
    { id: 'bang-khen', name: { vi: 'Bằng khen', en: 'Certificate of Merit' }, level: 'province' },
    { id: 'giay-khen', name: { vi: 'Giấy khen', en: 'Certificate of Commendation' }, level: 'grassroots' },
  ],
  'blocs/khoi-huyen.yaml': {
    names: [{ vi: 'Khối các huyện', en: 'Bloc of Districts' }],
    rosters: [roster(2022, ['huyen-an', 'huyen-bac', 'huyen-cao', 'huyen-dong'])],
    documents: [
      { title: { vi: 'Quy chế của Khối', en: 'Bylaws of the bloc' }, file: './quy-che-khoi-huyen.pdf', kind: 'bylaws' },
      {
        title: 'Thang điểm năm 2025',
        file: './khoi-huyen/thang-diem-2025.csv',
        kind: 'scores',
        period: 2025,
        issuedOn: '2025-01-15',
      },
    ],
    leaders: [
      { period: 2025, leader: 'huyen-bac', to: '2025-06-30', source },
      { period: 2025, leader: 'huyen-cao', deputies: ['huyen-an', 'huyen-bac'], from: '2025-07-01', source },
    ],
  },
  'blocs/quy-che-khoi-huyen.pdf': pdfOf('Quy che'),
  'blocs/khoi-huyen/thang-diem-2025.csv': 'Tiêu chí,Điểm\nChuyên môn,60\n',
  'blocs/cum-so.yaml': {
    kind: 'cluster',
    names: [{ vi: 'Cụm các sở', en: 'Cluster of Departments' }],
    rosters: [roster(2023, ['so-van-hoa-cu', 'so-du-lich', 'so-nong-nghiep'])],
    ranking: { lineage: 'carry' },
  },
  'units/huyen-an.yaml': { names: [{ vi: 'Huyện An', en: 'An District' }] },
  'units/huyen-bac.yaml': { names: [{ vi: 'Huyện Bắc', en: 'Bac District' }] },
  'units/huyen-cao.yaml': { names: [{ vi: 'Huyện Cao', en: 'Cao District' }] },
  'units/huyen-dong.yaml': {
    names: [{ vi: 'Huyện Đông', en: 'Dong District' }],
    ended: { on: '2025-06-30', note: { vi: 'Bỏ cấp huyện.', en: 'Districts were abolished.' } },
  },
  'units/so-van-hoa-cu.yaml': {
    names: [{ vi: 'Sở Văn hóa tỉnh Mẫu', en: 'Department of Culture of Mẫu Province', to: '2024-06-30' }],
    ended: { on: '2024-06-30' },
    successors: [{ unit: 'so-van-hoa-moi', on: '2024-07-01' }],
  },
  'units/so-du-lich.yaml': unit('Sở Du lịch', 'so-van-hoa-moi'),
  'units/so-van-hoa-moi.yaml': {
    names: [{ vi: 'Sở Văn hóa tỉnh Mẫu', en: 'Department of Culture of Mẫu Province', from: '2024-07-01' }],
  },
  'units/so-nong-nghiep.yaml': { names: [{ vi: 'Sở Nông nghiệp', en: 'Department of Agriculture' }] },

  // Leaders: named as outgoing alone, in passing, and passed on to nobody that is named.
  ...meeting('2024/tong-ket-2023', {
    title: 'Tổng kết năm 2023',
    bloc: 'khoi-huyen',
    kinds: ['annual-review', 'handover'],
    reviews: 2023,
    endDate: '2024-03-21',
    attending: { organisations: [{ vi: 'Hội Cựu chiến binh tỉnh', en: 'Provincial Veterans Association' }] },
    timeOfDay: 'morning',
    handover: { period: 2024, leader: 'huyen-bac', deputies: ['huyen-cao', 'huyen-dong'], outgoing: 'huyen-an' },
    ...from({}),
  }),
  ...meeting('2023/so-ket', {
    title: 'Sơ kết sáu tháng năm 2022',
    bloc: 'khoi-huyen',
    kinds: ['mid-year-review'],
    date: '2023-01-10',
    reviews: 2022,
    leadership: { period: 2022, leader: 'huyen-dong', deputies: ['huyen-an'] },
    ...from({}),
  }),
  ...meeting('2025/ban-giao', {
    title: 'Bàn giao nhiệm vụ năm 2026',
    bloc: 'khoi-huyen',
    kinds: ['handover'],
    date: '2025-12-20',
    handover: { period: 2026, deputies: ['huyen-an'], outgoing: 'huyen-cao' },
    unstated: ['handover.leader'],
    sources: [
      {
        title: 'Báo cáo',
        copy: 'ban-luu-1.html',
        copyDigest: digestOfText(keptPage),
        copyTextDigest: digestOfText(keptWords),
        publishCopy: true,
      },
      { title: 'Biên bản', copy: 'ban-luu-2.txt', copyDigest: digestOfText(unpublishedCopy) },
    ],
    evidence: [
      { fact: 'handover.deputies.0', quote: 'Huyện An là Phó khối' },
      { fact: 'handover.outgoing', quote: 'Huyện Cao bàn giao nhiệm vụ', source: 1 },
      { fact: 'handover.period', inferred: true, note: { vi: 'Theo ngày họp.', en: 'By the day of the meeting.' } },
    ],
  }),
  'meetings/2025/ban-giao/ban-luu-1.html': keptPage,
  'meetings/2025/ban-giao/ban-luu-1.html.txt': keptWords,
  'meetings/2025/ban-giao/ban-luu-2.txt': unpublishedCopy,
  // Signed, signed anew, and added to.
  ...covenant('2025/giao-uoc', {
    title: 'Giao ước năm 2025',
    bloc: 'khoi-huyen',
    signedOn: '2025-02-01',
    taskCount: 9,
    targets: [
      { unit: 'huyen-an', target: { vi: 'Cờ thi đua', en: 'Emulation Flag' } },
      { unit: 'huyen-bac', target: 'Tập thể lao động xuất sắc' },
      { unit: 'huyen-an', target: 'Giảm nghèo 2%' },
    ],
    attachments: [{ title: 'Bản ký giao ước', file: './giao-uoc.pdf', kind: 'covenant' }],
    taskNoun: { vi: 'nội dung', en: 'points' },
    tasks: ['Chuyển đổi số'],
    ...from({}),
  }),
  'covenants/2025/giao-uoc/giao-uoc.pdf': pdfOf('Giao uoc'),
  ...covenant('2025/ky-lai', {
    title: 'Ký lại giao ước năm 2025',
    bloc: 'khoi-huyen',
    signedOn: '2025-08-01',
    ...from({}),
  }),
  ...covenant('2025/bo-sung', {
    title: 'Bổ sung giao ước năm 2025',
    bloc: 'khoi-huyen',
    kind: 'supplement',
    signedOn: '2025-09-01',
    ...from({}),
  }),

  // Proposals alone, with votes, and somebody who stood back; a number of individuals.
  ...award('de-nghi', 2022, [], {
    title: 'Đề nghị khen thưởng năm 2022',
    bloc: 'khoi-huyen',
    announcedOn: '2022-12-20',
    recipients: [
      { unit: 'huyen-an', type: 'co', status: 'proposed', votes: { for: 4, of: 4 } },
      { unit: 'huyen-bac', type: 'bang-khen', status: 'declined' },
    ],
    counts: [{ type: 'giay-khen', number: 6, of: 'individuals', status: 'proposed' }],
    ...from({}),
  }),
  // Numbers without names.
  ...award('so-luong', 2023, [], {
    title: 'Khen thưởng năm 2023',
    bloc: 'khoi-huyen',
    announcedOn: '2023-12-30',
    counts: [{ type: 'bang-khen', number: 7 }],
    ...from({}),
  }),
  // Two of one type in one year, by two decisions: for the year and for a theme; one was taken back.
  ...award('quyet-dinh-nam', 2024, ['huyen-an co', 'huyen-bac bang-khen', 'huyen-cao bang-khen revoked'], {
    title: 'Quyết định khen thưởng năm 2024',
    bloc: 'khoi-huyen',
    decision: { number: '11/QĐ', date: '2024-12-20' },
    attachments: [
      { title: { vi: 'Quyết định số 11/QĐ', en: 'Decision No. 11/QĐ' }, file: './qd-11.pdf', kind: 'decision' },
      { title: 'Tin trên Cổng thông tin tỉnh', address: 'https://tinh.example/tin/11' },
    ],
    ...from({}),
  }),
  'awards/2024/quyet-dinh-nam/qd-11.pdf': pdfOf('Quyet dinh so 11'),
  ...award('chuyen-de', 2024, ['huyen-dong co', 'huyen-bac bang-khen'], {
    title: 'Quyết định khen thưởng chuyên đề năm 2024',
    bloc: 'khoi-huyen',
    ground: 'theme',
    decision: { number: '12/QĐ', date: '2024-12-21' },
    ...from({}),
  }),
  // Merit over five years, and an award of no known year.
  'awards/2024/cong-hien/index.vi.md': {
    title: 'Huân chương cho quá trình 2020-2024',
    bloc: 'khoi-huyen',
    period: '2020-2024',
    announcedOn: '2024-11-11',
    recipients: [{ unit: 'huyen-cao', type: 'huan-chuong' }],
    sources: [source],
  },
  // One decision for a bloc and a cluster, then its presentation at a meeting of the whole province; a unit whose bloc nobody says.
  ...award('chung-de-nghi', 2023, ['so-nong-nghiep co proposed'], {
    title: 'Cụm đề nghị tặng Cờ năm 2023',
    bloc: 'cum-so',
    announcedOn: '2023-12-01',
    ...from({}),
  }),
  'awards/2024/chung/index.vi.md': {
    title: 'Quyết định tặng Cờ năm 2023 cho nhiều cụm, khối',
    period: 2023,
    decision: { number: '13/QĐ', date: '2024-02-10' },
    follows: '2023/chung-de-nghi',
    recipients: [
      { unit: 'so-nong-nghiep', bloc: 'cum-so', type: 'co' },
      { unit: 'huyen-cao', bloc: 'khoi-huyen', type: 'bang-khen' },
    ],
    counts: [{ type: 'co', number: 48 }],
    sources: [source],
  },
  'awards/2024/trao/index.vi.md': {
    title: 'Trao Cờ năm 2023',
    announcedAt: '2024/hoi-dong',
    follows: '2024/chung',
    recipients: [{ unit: 'so-nong-nghiep', type: 'co', status: 'presented' }],
    sources: [source],
  },
  ...meeting('2024/hoi-dong', {
    title: 'Hội đồng Thi đua - Khen thưởng tỉnh họp',
    bloc: undefined,
    kinds: ['other'],
    date: '2024-04-04',
    ...from({}),
  }),
  // Merging units that won one flag each in one year.
  ...award('hai-co', 2022, ['so-van-hoa-cu co', 'so-du-lich co'], {
    title: 'Khen thưởng năm 2022 của Cụm',
    bloc: 'cum-so',
    announcedOn: '2022-12-25',
    ...from({}),
  }),
  ...award('cum-2024', 2024, ['so-van-hoa-moi bang-khen'], {
    title: 'Khen thưởng năm 2024 của Cụm',
    bloc: 'cum-so',
    announcedOn: '2024-12-25',
    ...from({}),
  }),

  // A vote that honours one unit; a score table of which one row was published; grades.
  ...results('khoi-huyen', 2025, {
    order: [{ unit: 'huyen-cao', place: 1, votes: { for: 3, of: 3 } }],
    by: 'vote',
    complete: false,
  }),
  ...results(
    'khoi-huyen',
    2023,
    {
      criteria: [
        { column: 'chuyen-mon', name: 'Chuyên môn', maximum: 60, group: 'Nhiệm vụ chính trị' },
        { column: 'cai-cach', name: 'Cải cách', maximum: 20, group: 'Nhiệm vụ chính trị' },
        { column: 'tu-cham', name: 'Tự chấm', role: 'self' },
      ],
    },
    'unit,chuyen-mon,cai-cach,tu-cham\nhuyen-dong,55.5,18,80\n',
  ),
  ...results('cum-so', 2023, {
    grades: [
      { unit: 'so-du-lich', grade: 'outstanding' },
      { unit: 'so-van-hoa-cu', grade: 'outstanding' },
      { unit: 'so-nong-nghiep', grade: 'good' },
    ],
    by: 'council',
    attachments: [{ title: 'Biên bản bình xét', file: './bien-ban.pdf' }],
  }),
  'results/cum-so/2023/bien-ban.pdf': pdfOf('Bien ban'),
};
