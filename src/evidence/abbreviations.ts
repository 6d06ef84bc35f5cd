import { foldToneMarks } from '../text/tone-marks.ts';

/**
 * What reports write for short, and what it stands for. Those of agencies and offices alone: each is one thing in the field, so
 * that a name is the same however it was written. Units have short names of their own besides, in their files.
 */
const written: Readonly<Record<string, string>> = {
  BCH: 'Ban Chấp hành',
  BCĐ: 'Ban Chỉ đạo',
  BHXH: 'Bảo hiểm xã hội',
  BQL: 'Ban Quản lý',
  BTC: 'Ban Tổ chức',
  BTG: 'Ban Tuyên giáo',
  BTV: 'Ban Thường vụ',
  CA: 'Công an',
  CAND: 'Công an nhân dân',
  CCB: 'Cựu chiến binh',
  CĐ: 'Cao đẳng',
  CNTT: 'Công nghệ thông tin',
  CP: 'Chính phủ',
  CT: 'Chủ tịch',
  ĐBQH: 'đại biểu Quốc hội',
  ĐH: 'Đại học',
  ĐTN: 'Đoàn Thanh niên',
  'GD&ĐT': 'Giáo dục và Đào tạo',
  GDĐT: 'Giáo dục và Đào tạo',
  GTVT: 'Giao thông vận tải',
  HĐND: 'Hội đồng nhân dân',
  HĐTĐKT: 'Hội đồng Thi đua - Khen thưởng',
  HLHPN: 'Hội Liên hiệp Phụ nữ',
  HND: 'Hội Nông dân',
  KBNN: 'Kho bạc Nhà nước',
  'KH&CN': 'Khoa học và Công nghệ',
  KHCN: 'Khoa học và Công nghệ',
  'KH&ĐT': 'Kế hoạch và Đầu tư',
  KHĐT: 'Kế hoạch và Đầu tư',
  KTXH: 'kinh tế - xã hội',
  'KT-XH': 'kinh tế - xã hội',
  LĐLĐ: 'Liên đoàn Lao động',
  'LĐTB&XH': 'Lao động - Thương binh và Xã hội',
  LĐTBXH: 'Lao động - Thương binh và Xã hội',
  'LĐ-TB&XH': 'Lao động - Thương binh và Xã hội',
  LHPN: 'Liên hiệp Phụ nữ',
  MTTQ: 'Mặt trận Tổ quốc',
  NHNN: 'Ngân hàng Nhà nước',
  'NN&PTNT': 'Nông nghiệp và Phát triển nông thôn',
  NNPTNT: 'Nông nghiệp và Phát triển nông thôn',
  'NN&MT': 'Nông nghiệp và Môi trường',
  PCT: 'Phó Chủ tịch',
  QĐ: 'Quyết định',
  QLTT: 'Quản lý thị trường',
  TAND: 'Tòa án nhân dân',
  'TĐ-KT': 'Thi đua - Khen thưởng',
  TĐKT: 'Thi đua - Khen thưởng',
  THADS: 'Thi hành án dân sự',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  'TN&MT': 'Tài nguyên và Môi trường',
  TNMT: 'Tài nguyên và Môi trường',
  TNCS: 'Thanh niên Cộng sản',
  TNHH: 'trách nhiệm hữu hạn',
  'TT&TT': 'Thông tin và Truyền thông',
  TTTT: 'Thông tin và Truyền thông',
  TP: 'thành phố',
  TU: 'Thành ủy',
  TW: 'Trung ương',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  UBND: 'Ủy ban nhân dân',
  VHTT: 'Văn hóa và Thể thao',
  'VH&TT': 'Văn hóa và Thể thao',
  'VHTT&DL': 'Văn hóa, Thể thao và Du lịch',
  VHTTDL: 'Văn hóa, Thể thao và Du lịch',
  VKS: 'Viện Kiểm sát',
  VKSND: 'Viện Kiểm sát nhân dân',
  VP: 'Văn phòng',
  XHCN: 'xã hội chủ nghĩa',
};

/** The words of a text without their marks, as names are compared. */
function wordsIn(text: string): string[] {
  return foldToneMarks(text.toLowerCase()).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
}

/** Each abbreviation and what it stands for as words; the longest first, since `KH&ĐT` begins with what may be another. */
export const abbreviations: readonly (readonly [short: readonly string[], long: readonly string[]])[] = Object.entries(
  written,
)
  .map(([short, long]) => [wordsIn(short), wordsIn(long)] as const)
  .toSorted(([a], [b]) => b.length - a.length);
