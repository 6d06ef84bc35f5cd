import type { Lang } from '../text/locales.ts';
import { toId } from '../text/to-id.ts';
import type { Random } from './random.ts';

/** The same text in each language of the archive. */
export type Bilingual = Record<Lang, string>;

/** A name that nobody bears, long and short, and the id that it gives. */
export interface FictionalName extends Bilingual {
  id: string;
  short: Bilingual;
}

/** What the units of a bloc are: the bloc's own name, the start of its ids, and the kinds of unit that it has. */
export interface Theme extends Bilingual {
  slug: string;
  kinds: readonly UnitKind[];
}

interface UnitKind extends Bilingual {
  short: string;
}

export const authority: Bilingual = {
  vi: 'Hội đồng Thi đua - Khen thưởng Thành phố Mẫu',
  en: 'Sample City Council of Emulation and Commendation',
};

export const cityCommittee: Bilingual = {
  vi: 'Ủy ban nhân dân Thành phố Mẫu',
  en: "Sample City People's Committee",
};

const yearThemes: readonly Theme[] = [
  {
    vi: 'Khối thi đua các cơ quan tham mưu Giả định',
    en: 'Emulation Bloc of Hypothetical Advisory Agencies',
    slug: 'tham-muu-gia-dinh',
    kinds: [
      { vi: 'Văn phòng', en: 'Office', short: 'VP' },
      { vi: 'Sở', en: 'Department', short: 'Sở' },
      { vi: 'Ban', en: 'Board', short: 'Ban' },
      { vi: 'Thanh tra', en: 'Inspectorate', short: 'TTr' },
      { vi: 'Cục', en: 'Bureau', short: 'Cục' },
      { vi: 'Chi cục', en: 'Branch Office', short: 'CC' },
    ],
  },
  {
    vi: 'Khối thi đua các doanh nghiệp Ví dụ',
    en: 'Emulation Bloc of Example Enterprises',
    slug: 'doanh-nghiep-vi-du',
    kinds: [
      { vi: 'Công ty Cổ phần', en: 'Joint Stock Company', short: 'CTCP' },
      { vi: 'Công ty Trách nhiệm hữu hạn Một thành viên', en: 'One-Member Limited Company', short: 'Cty TNHH' },
      { vi: 'Tổng công ty', en: 'Corporation', short: 'TCT' },
      { vi: 'Xí nghiệp', en: 'Works', short: 'XN' },
      { vi: 'Cảng', en: 'Port', short: 'Cảng' },
      { vi: 'Nhà máy', en: 'Factory', short: 'NM' },
    ],
  },
  {
    vi: 'Khối thi đua các địa phương Tưởng tượng',
    en: 'Emulation Bloc of Imaginary Localities',
    slug: 'dia-phuong-tuong-tuong',
    kinds: [
      { vi: 'Ủy ban nhân dân quận', en: "District People's Committee", short: 'Q.' },
      { vi: 'Ủy ban nhân dân huyện', en: "Rural District People's Committee", short: 'H.' },
      { vi: 'Ủy ban nhân dân phường', en: "Ward People's Committee", short: 'P.' },
      { vi: 'Ủy ban nhân dân xã', en: "Commune People's Committee", short: 'X.' },
      { vi: 'Ủy ban nhân dân thị trấn', en: "Township People's Committee", short: 'TT.' },
      { vi: 'Ủy ban nhân dân đặc khu', en: "Special Zone People's Committee", short: 'ĐK.' },
    ],
  },
  {
    vi: 'Cụm thi đua các cơ sở y tế Minh họa',
    en: 'Emulation Cluster of Illustrative Health Facilities',
    slug: 'y-te-minh-hoa',
    kinds: [
      { vi: 'Bệnh viện Đa khoa', en: 'General Hospital', short: 'BVĐK' },
      { vi: 'Bệnh viện Chuyên khoa', en: 'Specialist Hospital', short: 'BVCK' },
      { vi: 'Trung tâm Y tế', en: 'Medical Centre', short: 'TTYT' },
      { vi: 'Trạm Y tế', en: 'Health Station', short: 'TYT' },
      { vi: 'Viện Điều dưỡng', en: 'Convalescent Home', short: 'VĐD' },
      { vi: 'Trung tâm Kiểm nghiệm', en: 'Testing Centre', short: 'TTKN' },
    ],
  },
  {
    vi: 'Khối thi đua các đơn vị văn hóa và truyền thông Hư cấu',
    en: 'Emulation Bloc of Fictional Culture and Media Units',
    slug: 'van-hoa-hu-cau',
    kinds: [
      { vi: 'Bảo tàng', en: 'Museum', short: 'BT' },
      { vi: 'Thư viện', en: 'Library', short: 'TV' },
      { vi: 'Nhà hát', en: 'Theatre', short: 'NH' },
      { vi: 'Báo', en: 'Newspaper', short: 'Báo' },
      { vi: 'Đài Phát thanh và Truyền hình', en: 'Radio and Television Station', short: 'Đài' },
      { vi: 'Trung tâm Văn hóa', en: 'Culture Centre', short: 'TTVH' },
    ],
  },
];

const schoolThemes: readonly Theme[] = [
  {
    vi: 'Khối thi đua các trường phổ thông Tưởng tượng',
    en: 'Emulation Bloc of Imaginary Schools',
    slug: 'pho-thong-tuong-tuong',
    kinds: [
      { vi: 'Trường Trung học phổ thông', en: 'Upper Secondary School', short: 'THPT' },
      { vi: 'Trường Trung học cơ sở', en: 'Lower Secondary School', short: 'THCS' },
      { vi: 'Trường Tiểu học', en: 'Primary School', short: 'TH' },
      { vi: 'Trường Mầm non', en: 'Kindergarten', short: 'MN' },
      { vi: 'Trường Phổ thông nội trú', en: 'Boarding School', short: 'PTNT' },
      { vi: 'Trung tâm Giáo dục thường xuyên', en: 'Continuing Education Centre', short: 'GDTX' },
    ],
  },
  {
    vi: 'Khối thi đua các trường đại học và cao đẳng Mô phỏng',
    en: 'Emulation Bloc of Simulated Universities and Colleges',
    slug: 'cao-dang-mo-phong',
    kinds: [
      { vi: 'Trường Đại học', en: 'University', short: 'ĐH' },
      { vi: 'Trường Cao đẳng', en: 'College', short: 'CĐ' },
      { vi: 'Trường Trung cấp', en: 'Vocational School', short: 'TC' },
      { vi: 'Học viện', en: 'Academy', short: 'HV' },
      { vi: 'Phân hiệu Đại học', en: 'University Campus', short: 'PHĐH' },
      { vi: 'Viện Đào tạo', en: 'Training Institute', short: 'VĐT' },
    ],
  },
];

/** Words that own up to being made up. Every fictional name carries one. */
const inventions: readonly Bilingual[] = [
  { vi: 'Giả định', en: 'Hypothetical' },
  { vi: 'Ví dụ', en: 'Example' },
  { vi: 'Mẫu', en: 'Sample' },
  { vi: 'Minh họa', en: 'Illustrative' },
  { vi: 'Tưởng tượng', en: 'Imaginary' },
  { vi: 'Hư cấu', en: 'Fictional' },
  { vi: 'Thử nghiệm', en: 'Trial' },
  { vi: 'Mô phỏng', en: 'Simulated' },
  { vi: 'Giữ chỗ', en: 'Placeholder' },
  { vi: 'Không có thật', en: 'Nonexistent' },
];

const longEndings: readonly Bilingual[] = [
  {
    vi: ', Phân ban Phối hợp liên ngành về Chuyển đổi mẫu, Cải cách giả định và Lưu trữ các ví dụ tổng hợp trực thuộc Ủy ban nhân dân Thành phố Mẫu',
    en: ", Interagency Section for Sample Transition, Hypothetical Reform and the Archiving of General Examples under the Sample City People's Committee",
  },
  {
    vi: ' thuộc Liên hiệp các Tổ chức Tưởng tượng về Nghiên cứu, Ứng dụng và Minh họa những trường hợp đặc biệt',
    en: ' of the Union of Imaginary Organisations for the Research, Application and Illustration of Special Cases',
  },
  {
    vi: ' phụ trách Quy hoạch hư cấu, Đầu tư thử nghiệm, Bảo đảm an toàn mô phỏng và Hợp tác quốc tế giả định',
    en: ' in charge of Fictional Planning, Trial Investment, Simulated Safety and Hypothetical International Cooperation',
  },
];

const places: readonly Bilingual[] = [
  { vi: 'Hội trường Ví dụ, Thành phố Mẫu', en: 'Example Hall, Sample City' },
  { vi: 'Trung tâm Hội nghị Giả định, Thành phố Mẫu', en: 'Hypothetical Convention Centre, Sample City' },
  { vi: 'Nhà văn hóa Tưởng tượng, quận Minh Họa', en: 'Imaginary House of Culture, Illustration District' },
  { vi: 'Phòng họp số 3, Tòa nhà Hư cấu', en: 'Meeting Room 3, Fiction Building' },
  { vi: 'Khách sạn Giữ Chỗ, phường Thử Nghiệm', en: 'Placeholder Hotel, Trial Ward' },
  { vi: 'Rạp Mô Phỏng, huyện Không Có Thật', en: 'Simulation Theatre, Nonexistent Rural District' },
];

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
const middleNames = ['Văn', 'Thị', 'Đức', 'Thanh', 'Ngọc', 'Hữu'];
const givenNames = ['Mẫu', 'Ví Dụ', 'Giả Định', 'Minh Họa', 'Tưởng Tượng', 'Hư Cấu', 'Thử Nghiệm', 'Giữ Chỗ'];

export const offices: readonly Bilingual[] = [
  { vi: 'Phó Chủ tịch Ủy ban nhân dân Thành phố Mẫu', en: "Vice Chair of the Sample City People's Committee" },
  {
    vi: 'Trưởng Ban Thi đua - Khen thưởng Giả định',
    en: 'Head of the Hypothetical Board of Emulation and Commendation',
  },
  { vi: 'Phó Trưởng Ban Tổ chức Ví dụ', en: 'Deputy Head of the Example Organisation Board' },
];

/** What the bloc of number `index` is about: it takes its turn among the themes of its calendar. */
export function themeOf(calendar: 'calendar-year' | 'school-year', index: number): Theme {
  const themes = calendar === 'school-year' ? schoolThemes : yearThemes;
  const theme = themes[index % themes.length];
  if (theme === undefined) throw new RangeError(`No theme for bloc ${index}`);
  return theme;
}

/** Names of different units, in a random order. Blocs of different `index` share none. */
export function nameUnits(theme: Theme, index: number, longNames: boolean, random: Random): FictionalName[] {
  const pairs = theme.kinds.flatMap((kind) => inventions.map((invention) => ({ kind, invention })));
  return random.sample(pairs, pairs.length).map(({ kind, invention }) => {
    const name = numbered({ vi: `${kind.vi} ${invention.vi}`, en: `${invention.en} ${kind.en}` }, index);
    const ending = longNames || random.chance(0.1) ? random.pick(longEndings) : { vi: '', en: '' };
    return {
      id: toId(name.vi),
      vi: name.vi + ending.vi,
      en: name.en + ending.en,
      short: shortName(kind, invention, index),
    };
  });
}

function shortName(kind: UnitKind, invention: Bilingual, index: number): Bilingual {
  const number = index === 0 ? '' : ` ${index + 1}`;
  return { vi: `${kind.short} ${invention.vi}${number}`, en: `${invention.en} ${kind.en}${number}` };
}

/** The name with the number of its bloc, which keeps the names of different blocs apart; the first bloc needs none. */
export function numbered({ vi, en }: Bilingual, index: number): Bilingual {
  return index === 0 ? { vi, en } : { vi: `${vi} số ${index + 1}`, en: `${en} No. ${index + 1}` };
}

export function pickPerson(random: Random): string {
  return `${random.pick(surnames)} ${random.pick(middleNames)} ${random.pick(givenNames)}`;
}

export function pickPlace(random: Random): Bilingual {
  return random.pick(places);
}
