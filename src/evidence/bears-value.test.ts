import { describe, expect, test } from 'vitest';
import type { Value } from '../archive/facts-of.ts';
import { awardTypesSchema } from '../schemas/award-types.ts';
import { blocSchema } from '../schemas/blocs.ts';
import { unitSchema } from '../schemas/units.ts';
import { bearsValue, givesAward, type Known } from './bears-value.ts';
import { namesOf } from './names.ts';
import { nameWords } from './words-of.ts';

/** Units by their ids; a name after a bar is the short one, days as `2019-01..`. */
const units: Record<string, object[]> = {
  hdnd: [{ vi: 'Văn phòng Hội đồng nhân dân thành phố', en: "Office of the City People's Council" }],
  ubnd: [{ vi: 'Văn phòng Ủy ban nhân dân thành phố', short: 'VP UBND' }],
  'noi-vu': [{ vi: 'Sở Nội vụ', en: 'Department of Home Affairs' }],
  'ngoai-vu': [{ vi: 'Sở Ngoại vụ' }],
  khdt: [{ vi: 'Sở Kế hoạch và Đầu tư', short: 'Sở KH&ĐT' }],
  'tai-chinh': [{ vi: 'Sở Tài chính' }],
  'tc-kh': [{ vi: 'Sở Tài chính - Kế hoạch' }],
  vhtt: [
    { vi: 'Sở Văn hóa, Thể thao và Du lịch', to: '2016-12-31' },
    { vi: 'Sở Văn hóa và Thể thao', from: '2017-01-01' },
  ],
  'hdnd-huyen': [{ vi: 'Văn phòng Hội đồng nhân dân huyện' }],
  'cao-dang': [{ vi: 'Trường Cao đẳng Nghề' }],
  'cao-dang-2': [{ vi: 'Trường Cao đẳng Nghề số 2' }],
  'cong-an': [{ vi: 'Công an thành phố Hải Phòng' }],
};
const blocs: Record<string, object[]> = {
  'tham-muu': [{ vi: 'Khối thi đua các cơ quan tham mưu tổng hợp', short: 'Khối tham mưu' }],
  'kinh-te': [{ vi: 'Khối thi đua các cơ quan quản lý kinh tế' }],
  'cum-1': [{ vi: 'Cụm thi đua số 1' }],
};
const types = [
  { id: 'co-cp', name: { vi: 'Cờ thi đua của Chính phủ', en: 'Government Emulation Flag' }, level: 'government' },
  { id: 'bk-tt', name: { vi: 'Bằng khen của Thủ tướng Chính phủ' }, level: 'government' },
  {
    id: 'co-tp',
    name: { vi: 'Cờ thi đua của Ủy ban nhân dân thành phố', en: "Emulation Flag of the City People's Committee" },
    also: ['Cờ thi đua xuất sắc'],
    level: 'province',
  },
  { id: 'bk-tp', name: { vi: 'Bằng khen của Ủy ban nhân dân thành phố' }, level: 'province' },
  { id: 'tien-tien', name: { vi: 'Tập thể lao động tiên tiến' }, level: 'grassroots' },
  { id: 'xuat-sac', name: { vi: 'Tập thể lao động xuất sắc' }, level: 'province' },
  { id: 'giay-khen', name: { vi: 'Giấy khen' }, level: 'grassroots' },
];

const entry = <T>(id: string, facts: T): { id: string; path: string; facts: T } => ({ id, path: `${id}.yaml`, facts });
const known = (on?: string, issuer = ''): Known => ({
  names: namesOf({
    units: Object.entries(units).map(([id, names]) => entry(id, unitSchema.parse({ names }))),
    blocs: Object.entries(blocs).map(([id, names]) => entry(id, blocSchema.parse({ names }))),
    awardTypes: [entry('award-types', awardTypesSchema.parse(types))],
  }),
  reading: { on, context: nameWords(issuer) },
});

type Row = [sentence: string, said: string, isSaid: boolean];

/** A table of sentences and values, each of which is said in its sentence or not. */
function table(what: string, meant: (said: string) => Value, rows: Row[], reading: Known = known()): void {
  describe(what, () => {
    test.each(rows)('%s: %s is said: %s', (sentence, said, isSaid) => {
      expect(bearsValue(sentence, meant(said), reading)).toBe(isSaid);
    });
  });
}

table('a day', (day) => ({ kind: 'day', day, isYearInferred: false }), [
  ['Ngày 20 tháng 3 năm 2017, Khối họp', '2017-03-20', true],
  ['ngày 20 tháng 03 năm 2017', '2017-03-20', true],
  ['ngày 20/3/2017', '2017-03-20', true],
  ['ngày 20/03/2017,', '2017-03-20', true],
  ['ngày 20-3-2017', '2017-03-20', true],
  ['ngày 20.3.2017.', '2017-03-20', true],
  ['(20/3/2017)', '2017-03-20', true],
  ['20/3/17', '2017-03-20', true],
  ['2017-03-20', '2017-03-20', true],
  ['ngày hai mươi tháng ba năm 2017', '2017-03-20', true],
  ['ngày mồng 5 tháng 2 năm 2025', '2025-02-05', true],
  ['mùng năm tháng hai năm 2025', '2025-02-05', true],
  ['ngày 05 tháng Giêng năm 2025', '2025-01-05', true],
  ['ngày mười lăm tháng tư năm 2018', '2018-04-15', true],
  ['ngày 11 tháng mười một năm 2018', '2018-11-11', true],
  ['On 20 March 2017 the bloc met', '2017-03-20', true],
  ['On the 20th of March, 2017', '2017-03-20', true],
  ['March 20, 2017', '2017-03-20', true],
  ['20 Mar. 2017', '2017-03-20', true],
  ['từ ngày 20 đến ngày 22 tháng 3 năm 2017', '2017-03-20', true],
  ['từ ngày 20 đến ngày 22 tháng 3 năm 2017', '2017-03-22', true],
  ['trong hai ngày 20 và 21/3/2017', '2017-03-20', true],
  ['20-22/3/2017', '2017-03-20', true],
  ['từ ngày 20 đến ngày 22 tháng 3 năm 2017', '2017-03-21', false],
  ['Chiều 20/3', '2017-03-20', false],
  ['ngày 20/3/2018', '2017-03-20', false],
  ['ngày 21/3/2017', '2017-03-20', false],
  ['ngày 20/4/2017', '2017-03-20', false],
  ['ngày 3/20/2017', '2017-03-20', false],
  ['số 120/3/2017', '2017-03-20', false],
  ['ngày 30 tháng 2 năm 2017', '2017-02-30', false],
  ['tháng 3 năm 2017', '2017-03', true],
  ['tháng 3/2017', '2017-03', true],
  ['tháng ba năm 2017', '2017-03', true],
  ['In March 2017', '2017-03', true],
  ['ngày 20/3/2017', '2017-03', true],
  ['tháng 4 năm 2017', '2017-03', false],
  ['tháng 3', '2017-03', false],
  ['năm 2017', '2017', true],
  ['ngày 20/3/2017', '2017', true],
  ['năm 2018', '2017', false],
]);

table('a day of an inferred year', (day) => ({ kind: 'day', day, isYearInferred: true }), [
  ['Chiều 20/3, Khối tổ chức hội nghị', '2017-03-20', true],
  ['sáng 20-3', '2017-03-20', true],
  ['ngày 20 tháng 3', '2017-03-20', true],
  ['20 March', '2017-03-20', true],
  ['Chiều 20/3/2017', '2017-03-20', true],
  ['Chiều 20/3/2016', '2017-03-20', false],
  ['Chiều 21/3', '2017-03-20', false],
  ['20/20 phiếu', '2017-03-20', false],
]);

table('a part of the day', (time) => ({ kind: 'time-of-day', time: time as 'morning' }), [
  ['Chiều 20/3', 'afternoon', true],
  ['buổi sáng', 'morning', true],
  ['vào buổi trưa', 'noon', true],
  ['Tối 16/10', 'evening', true],
  ['on the afternoon of 20 March', 'afternoon', true],
  ['lúc 14 giờ 30', 'afternoon', true],
  ['8h00 ngày 20/3', 'morning', true],
  ['Chiều 20/3', 'morning', false],
  ['lúc 8 giờ', 'afternoon', false],
  ['Ngày 20/3', 'afternoon', false],
  ['Sáng lập viên', 'afternoon', false],
]);

table('a period', (period) => ({ kind: 'period', period }), [
  ['công tác thi đua năm 2016', '2016', true],
  ['năm học 2023-2024', '2023-2024', true],
  ['năm học 2023 – 2024', '2023-2024', true],
  ['năm học 2023/2024', '2023-2024', true],
  ['giai đoạn 2011 đến 2015', '2011-2015', true],
  ['the 2023–24 school year', '2023-2024', true],
  ['năm học 2023-2024', '2023', false],
  ['năm học 2022-2023', '2023-2024', false],
  ['năm 2017', '2016', false],
  ['Quyết định số 163/2016/QĐ-UBND', '2016', false],
  ['ký ngày 05/01/2016', '2016', false],
]);

const review = 'tổng kết công tác thi đua năm 2016, ký giao ước thi đua năm 2017';
table('the period that was reviewed', (period) => ({ kind: 'period', period, of: 'reviewed' }), [
  [review, '2016', true],
  [review, '2017', false],
  ['sơ kết 6 tháng đầu năm 2017', '2017', true],
  ['năm 2016', '2016', true],
]);
table('the period that was opened', (period) => ({ kind: 'period', period, of: 'opened' }), [
  [review, '2017', true],
  [review, '2016', false],
  ['phương hướng năm 2017', '2017', true],
]);

table('a number of tasks', (number) => ({ kind: 'number', number: Number(number), of: ['nhiệm vụ', 'nội dung'] }), [
  ['9 nhiệm vụ trọng tâm', '9', true],
  ['09 nhiệm vụ', '9', true],
  ['chín nhiệm vụ', '9', true],
  ['năm nội dung', '5', true],
  ['mười hai nhiệm vụ', '12', true],
  ['hai mươi mốt nhiệm vụ', '21', true],
  ['ba mươi tư nội dung', '34', true],
  ['một trăm linh năm nhiệm vụ', '105', true],
  ['có 9 nhóm nhiệm vụ', '9', true],
  ['9 nhiệm vụ, giao cho 5 đơn vị', '9', true],
  ['9 nhiệm vụ, giao cho 5 đơn vị', '5', false],
  ['9 nhiệm vụ', '8', false],
  ['19 nhiệm vụ', '9', false],
  ['9,5 điểm', '9', false],
  ['nhiệm vụ năm nay', '5', false],
  ['9 - nhiệm vụ', '9', true],
  ['nhiệm vụ trong năm 2017', '5', false],
  ['ngày 9/3/2017 giao nhiệm vụ', '9', false],
  ['Quyết định số 9/QĐ-UBND về nhiệm vụ', '9', false],
  ['Năm 2017, Khối triển khai 9 nhiệm vụ', '2017', false],
]);
table(
  'a number of units',
  (number) => ({ kind: 'number', number: Number(number), of: ['đơn vị', 'thành viên', 'unit'] }),
  [
    ['9/9 đơn vị tham dự', '9', true],
    ['1.250 đơn vị', '1250', true],
    ['nine units', '9', true],
    ['twenty-one units', '21', true],
    ['Khối có tám thành viên', '8', true],
    ['8 đơn vị thành viên', '8', true],
    ['Khối có tám thành viên', '9', false],
  ],
);

table('a unit', (id) => ({ kind: 'unit', id }), [
  ['cho Văn phòng Hội đồng nhân dân thành phố', 'hdnd', true],
  ['cho Văn phòng HĐND thành phố', 'hdnd', true],
  ['cho VP HĐND TP', 'hdnd', true],
  ['cho VP HĐND TP. Hải Phòng', 'hdnd', true],
  ['cho văn phòng hđnd thành phố', 'hdnd', true],
  ['cho Văn phòng HĐND', 'hdnd', true],
  ['cho Văn phòng Hội đồng nhân  dân\nthành phố', 'hdnd', true],
  ["to the Office of the City People's Council", 'hdnd', true],
  ['cho Văn phòng HĐND huyện', 'hdnd', false],
  ['cho Văn phòng HĐND huyện', 'hdnd-huyen', true],
  ['cho Văn phòng UBND thành phố', 'hdnd', false],
  ['cho Văn phòng Uỷ ban nhân dân thành phố', 'ubnd', true],
  ['Văn phòng: HĐND thành phố', 'hdnd', false],
  ['Sở Nội vụ', 'noi-vu', true],
  ['SỞ NỘI VỤ', 'noi-vu', true],
  ['Sở Ngoại vụ', 'noi-vu', false],
  ['the Department of Home Affairs', 'noi-vu', true],
  ['Sở Kế hoạch và Đầu tư', 'khdt', true],
  ['Sở Kế hoạch - Đầu tư', 'khdt', true],
  ['Sở Kế hoạch & Đầu tư', 'khdt', true],
  ['Sở KH&ĐT', 'khdt', true],
  ['Sở KH-ĐT', 'khdt', true],
  ['Sở KHĐT', 'khdt', true],
  ['các Sở Tài chính, Kế hoạch', 'khdt', false],
  ['Sở Tài chính', 'tai-chinh', true],
  ['Sở Tài chính - Kế hoạch', 'tai-chinh', false],
  ['Sở Tài chính - Kế hoạch', 'tc-kh', true],
  ['Trường Cao đẳng Nghề số 2', 'cao-dang', false],
  ['Trường Cao đẳng Nghề số 2', 'cao-dang-2', true],
  ['Trường CĐ Nghề', 'cao-dang', true],
  ['Công an thành phố', 'cong-an', true],
  ['CA TP Hải Phòng', 'cong-an', true],
  ['Công an tỉnh', 'cong-an', false],
  ['ca ngợi thành phố', 'cong-an', false],
]);
table(
  'a unit by its name of the time',
  (id) => ({ kind: 'unit', id }),
  [
    ['Sở Văn hóa, Thể thao và Du lịch', 'vhtt', true],
    ['Sở VHTT&DL', 'vhtt', true],
    ['Sở Văn hoá, Thể thao và Du lịch', 'vhtt', true],
    ['Sở Văn hóa và Thể thao', 'vhtt', false],
  ],
  known('2016-03-20'),
);
table('… and a later one', (id) => ({ kind: 'unit', id }), [['Sở Văn hóa và Thể thao', 'vhtt', true]], known('2018'));

table('a bloc', (id) => ({ kind: 'bloc', id }), [
  ['Khối thi đua các cơ quan tham mưu tổng hợp', 'tham-muu', true],
  ['Khối Thi đua các cơ quan tham mưu, tổng hợp thành phố', 'tham-muu', true],
  ['Khối các cơ quan tham mưu tổng hợp', 'tham-muu', true],
  ['Khối tham mưu', 'tham-muu', true],
  ['Cụm thi đua số 1', 'cum-1', true],
  ['Cụm số 1', 'cum-1', true],
  ['Khối các cơ quan quản lý kinh tế', 'tham-muu', false],
  ['Cụm thi đua số 2', 'cum-1', false],
  ['các cơ quan trong Khối', 'tham-muu', false],
]);

const types2: Row[] = [
  ['tặng Cờ thi đua xuất sắc', 'co-tp', true],
  ['tặng Cờ thi đua của UBND thành phố', 'co-tp', true],
  ['tặng Cờ thi đua của Chính phủ', 'co-cp', true],
  ['tặng Cờ thi đua của CP', 'co-cp', true],
  ['tặng Cờ thi đua của Chính phủ', 'co-tp', false],
  ['UBND thành phố tặng Cờ thi đua', 'co-tp', true],
  ['UBND thành phố tặng Cờ thi đua', 'co-cp', false],
  ['tặng Cờ thi đua', 'co-tp', false],
  ['Thủ tướng Chính phủ tặng Bằng khen', 'bk-tt', true],
  ['Thủ tướng Chính phủ tặng Bằng khen', 'bk-tp', false],
  ['tặng Giấy khen', 'giay-khen', true],
  ['tặng Giấy khen', 'bk-tp', false],
  ['tập thể Lao động tiên tiến', 'tien-tien', true],
  ['tập thể Lao động tiên tiến', 'xuat-sac', false],
  ['the Government Emulation Flag', 'co-cp', true],
];
table('an award type', (id) => ({ kind: 'award-type', id }), types2);
table(
  'an award type by a decision of the city',
  (id) => ({ kind: 'award-type', id }),
  [
    ['tặng Bằng khen', 'bk-tp', true],
    ['tặng Bằng khen', 'bk-tt', false],
    ['tặng Cờ thi đua', 'co-tp', true],
  ],
  known(undefined, 'Ủy ban nhân dân thành phố'),
);

table(
  'a number of awards',
  (said) => ({ kind: 'number-of-awards', type: said.split(' ')[1] ?? '', number: Number(said.split(' ')[0]) }),
  [
    ['03 Bằng khen', '3 bk-tp', true],
    ['Bằng khen cho 3 đơn vị', '3 bk-tp', true],
    ['ba đơn vị được tặng Bằng khen', '3 bk-tp', true],
    ['1 Cờ thi đua, 3 Bằng khen', '3 bk-tp', true],
    ['1 Cờ thi đua, 3 Bằng khen', '1 bk-tp', false],
    ['1 Cờ thi đua, 3 Bằng khen', '1 co-tp', true],
    ['1 Cờ thi đua, 3 Bằng khen', '3 co-tp', false],
    ['03 Bằng khen', '4 bk-tp', false],
    ['03 Giấy khen', '3 bk-tp', false],
  ],
  known(undefined, 'Ủy ban nhân dân thành phố'),
);

table('a person', (name) => ({ kind: 'person', name }), [
  ['Đồng chí Nông Quốc Tuấn, Chánh Văn phòng', 'Nông Quốc Tuấn', true],
  ['ĐỒNG CHÍ NÔNG QUỐC TUẤN', 'Nông Quốc Tuấn', true],
  ['đồng chí Nông Quốc Toản', 'Nông Quốc Tuấn', false],
  ['đồng chí Nông Tuấn', 'Nông Quốc Tuấn', false],
  ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoà', true],
]);
table('an office', (vi) => ({ kind: 'office', text: { vi } }), [
  ['Chánh Văn phòng HĐND thành phố', 'Chánh Văn phòng Hội đồng nhân dân thành phố', true],
  ['PCT UBND thành phố', 'Phó Chủ tịch Ủy ban nhân dân thành phố', true],
  ['Phó Chánh Văn phòng HĐND thành phố', 'Chánh Văn phòng Ủy ban nhân dân thành phố', false],
]);
table('an organisation', (vi) => ({ kind: 'organisation', text: { vi } }), [
  ['Quyết định của UBND thành phố', 'Ủy ban nhân dân thành phố', true],
  ['Chủ tịch UBND TP', 'Ủy ban nhân dân thành phố', true],
  ['Quyết định của HĐND thành phố', 'Ủy ban nhân dân thành phố', false],
]);
table('a place', (vi) => ({ kind: 'place', text: { vi } }), [
  ['tại Hội trường lớn Thư viện thành phố', 'Hội trường Thư viện thành phố', true],
  ['tại Thư viện thành phố', 'Hội trường Thư viện thành phố', false],
]);
table('a decision number', (number) => ({ kind: 'decision-number', number }), [
  ['Quyết định số 163/QĐ-UBND ngày 05/2/2017', '163/QĐ-UBND', true],
  ['QĐ số 163 / QĐ – UBND', '163/QĐ-UBND', true],
  ['Quyết định số 163/qđ-ubnd', '163/QĐ-UBND', true],
  ['Quyết định số 1163/QĐ-UBND', '163/QĐ-UBND', false],
  ['Quyết định số 163/QĐ-UBND', '136/QĐ-UBND', false],
  ['Quyết định số 163/QĐ-TTg', '163/QĐ-UBND', false],
  ['Nghị định số 152/2025/NĐ-CP', '152/2025/NĐ-CP', true],
  ['Hướng dẫn số 05-HD/TU', '05-HD/TU', true],
]);
table('a task', (vi) => ({ kind: 'task', text: { vi } }), [
  ['cũng như tăng cường công tác phối hợp giữa các đơn vị', 'Tăng cường phối hợp giữa các đơn vị', true],
  [
    'Tham mưu tiếp tục triển khai việc cụ thể hóa các nội dung Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng',
    'Tham mưu việc tiếp tục cụ thể hóa Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng',
    true,
  ],
  [
    'Tham mưu tiếp tục triển khai việc cụ thể hóa các nội dung Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng',
    'Tham mưu việc tiếp tục cụ thể hóa Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    false,
  ],
  ['giảm 2% hộ nghèo', 'Giảm hộ nghèo 3%', false],
  ['giảm hai phần trăm hộ nghèo', 'Giảm 2 phần trăm hộ nghèo', true],
  ['hỗ trợ doanh nghiệp', 'Chuyển đổi số trong cơ quan', false],
]);
table('a kind of meeting', (meeting) => ({ kind: 'meeting-kind', meeting: meeting as 'exchange' }), [
  ['Hội nghị tổng kết công tác thi đua', 'annual-review', true],
  ['Hội nghị sơ kết 6 tháng', 'mid-year-review', true],
  ['ký kết giao ước thi đua', 'covenant-signing', true],
  ['ký giao ước thi đua', 'covenant-signing', true],
  ['nhận bàn giao nhiệm vụ Khối trưởng', 'handover', true],
  ['giao lưu văn nghệ', 'exchange', true],
  ['Hội nghị sơ kết', 'annual-review', false],
  ['thông qua giao ước thi đua', 'covenant-signing', false],
]);
table('a rank', (place) => ({ kind: 'rank', place: Number(place) }), [
  ['xếp thứ nhất', '1', true],
  ['xếp thứ nhì', '2', true],
  ['đạt giải ba', '3', true],
  ['xếp hạng 4', '4', true],
  ['đứng thứ 5', '5', true],
  ['dẫn đầu Khối', '1', true],
  ['ranked 2nd', '2', true],
  ['xếp thứ nhì', '1', false],
  ['đạt 98 điểm', '98', false],
]);
table('a grade', (grade) => ({ kind: 'grade', grade: grade as 'good' }), [
  ['hoàn thành xuất sắc nhiệm vụ', 'outstanding', true],
  ['hoàn thành tốt nhiệm vụ', 'good', true],
  ['hoàn thành nhiệm vụ', 'completed', true],
  ['không hoàn thành nhiệm vụ', 'not-completed', true],
  ['hoàn thành tốt nhiệm vụ', 'completed', false],
  ['không hoàn thành nhiệm vụ', 'completed', false],
]);
table('what was done', (kind) => ({ kind: kind as 'signed' }), [
  ['Ban tổ chức đã công bố Quyết định', 'announced', true],
  ['các đơn vị ký kết giao ước', 'signed', true],
  ['các đơn vị trong Khối', 'signed', false],
  ['công tác thi đua khen thưởng', 'announced', false],
  ['Quyết định của UBND thành phố', 'decided', true],
  ['đề xuất cho UBND thành phố', 'decided', false],
  ['Bàn giao nhiệm vụ Khối trưởng cho Văn phòng HĐND', 'leader', true],
  ['đơn vị Trưởng khối năm 2017', 'leader', true],
  ['nhận Cờ luân lưu', 'leader', true],
  ['Văn phòng HĐND ký giao ước', 'leader', false],
  ['đơn vị Phó Trưởng khối', 'deputy', true],
  ['đơn vị Trưởng khối', 'deputy', false],
]);

const gave =
  'tặng Cờ thi đua xuất sắc cho Sở Nội vụ và Bằng khen cho 3 đơn vị gồm: Văn phòng Hội đồng nhân dân thành phố, Sở Kế hoạch và Đầu tư';
const got = 'Sở Nội vụ được tặng Cờ thi đua xuất sắc, Văn phòng UBND thành phố và Sở Tài chính được tặng Bằng khen';
test.each<[string, string, string, boolean]>([
  [gave, 'noi-vu', 'co-tp', true],
  [gave, 'hdnd', 'bk-tp', true],
  [gave, 'khdt', 'bk-tp', true],
  [gave, 'noi-vu', 'bk-tp', false],
  [gave, 'hdnd', 'co-tp', false],
  [gave, 'ngoai-vu', 'co-tp', false],
  [got, 'noi-vu', 'co-tp', true],
  [got, 'ubnd', 'bk-tp', true],
  [got, 'tai-chinh', 'bk-tp', true],
  [got, 'noi-vu', 'bk-tp', false],
  ['Cờ thi đua: Sở Nội vụ\nGiấy khen:\n- Sở Tài chính', 'tai-chinh', 'giay-khen', true],
  ['Sở Tài chính: Giấy khen', 'tai-chinh', 'giay-khen', true],
])('%s: %s is given %s: %s', (sentence, unit, type, isGiven) => {
  expect(givesAward(sentence, unit, type, known(undefined, 'Ủy ban nhân dân thành phố'))).toBe(isGiven);
});
