import type { awardLevels } from '../schemas/award-types.ts';
import type { AwardStatus, CountedKind, Ground } from '../schemas/awards.ts';
import type { Basis } from '../schemas/blocs.ts';
import type { MeetingKind, TimeOfDay } from '../schemas/meetings.ts';
import type { Period } from '../schemas/period.ts';
import { periodRuns, periodYears } from '../schemas/period.ts';
import type { Decider, Grade } from '../schemas/results.ts';
import type { Votes } from '../schemas/votes.ts';
import type { SearchWords } from '../search/search-words.ts';
import type { GroupKind } from './group-kind.ts';

/** A period in a sentence: a calendar year, a school year, or a span of years. */
const inPeriod = (period: Period): string => {
  const { first, last } = periodYears(period);
  if (first === last) return `năm ${period}`;
  return last === first + 1 ? `năm học ${period}` : `giai đoạn ${period}`;
};

/** Periods in a row: "năm 2019", "các năm 2012, 2014 đến 2017", "các năm học 2022-2023, 2023-2024". */
const yearsInWords = (periods: readonly Period[]): string => {
  const [first, ...others] = periods;
  if (first === undefined) return '';
  if (others.length === 0) return inPeriod(first);
  const runs = periodRuns(periods).map(([from, to]) => (to === undefined ? from : `${from} đến ${to}`));
  return `các ${first.length > 4 ? 'năm học' : 'năm'} ${runs.join(', ')}`;
};

/** "thứ nhất", "thứ nhì", "thứ ba", "thứ tư", and numbers from there on. */
const ordinal = (place: number): string => `thứ ${['nhất', 'nhì', 'ba', 'tư'][place - 1] ?? place}`;

/** "9/9 phiếu", or "9 phiếu" where nobody says of how many. */
const inVotes = ({ for: agreed, of }: Votes): string => `${of === undefined ? agreed : `${agreed}/${of}`} phiếu`;

/** How many of each kind the archive holds, and its first and last year. */
export interface Holdings {
  blocs: number;
  units: number;
  meetings: number;
  awards: number;
  covenants: number;
  first: string;
  last: string;
}

/** How many tasks a covenant kept of the one before, added and dropped; `whole` where both are on record whole. */
export interface TaskCounts {
  kept: number;
  added: number;
  dropped: number;
  whole: boolean;
}

/** The nouns of a group of units: of a bloc (khối), of a cluster (cụm), and of both where they stand side by side. */
interface Nouns {
  group: string;
  Group: string;
  leader: string;
  deputy: string;
}

const nouns = {
  bloc: { group: 'khối', Group: 'Khối', leader: 'Trưởng khối', deputy: 'Phó Trưởng khối' },
  cluster: { group: 'cụm', Group: 'Cụm', leader: 'Cụm trưởng', deputy: 'Cụm phó' },
  together: {
    group: 'cụm, khối',
    Group: 'Cụm, khối',
    leader: 'Cụm trưởng, Trưởng khối',
    deputy: 'Cụm phó, Phó Trưởng khối',
  },
} as const satisfies Record<GroupKind, Nouns>;

/** Every word of the interface in Vietnamese, with the nouns of a kind of group. English is held to the same keys by its type. */
const wordsWith = ({ group, Group, leader: leaderNoun, deputy: deputyNoun }: Nouns) => ({
  skipToContent: 'Chuyển đến nội dung chính',
  mainNavigation: 'Điều hướng chính',
  footerNavigation: 'Về trang này',
  breadcrumb: 'Đường dẫn',
  home: 'Trang chủ',
  readInOtherLanguage: 'English',
  textSize: 'Cỡ chữ',
  smallerText: 'Giảm cỡ chữ',
  largerText: 'Tăng cỡ chữ',
  printOrSave: 'In hoặc lưu PDF',
  readingView: 'Chế độ đọc',
  leaveReadingView: 'Thoát chế độ đọc',
  sections: {
    meetings: 'Tin hoạt động',
    awards: 'Khen thưởng',
    covenants: 'Giao ước',
    blocs: `${Group} thi đua`,
    standings: 'Xếp hạng',
    units: 'Đơn vị',
    search: 'Tìm kiếm',
    data: 'Dữ liệu mở',
    changes: 'Thay đổi',
    map: 'Sơ đồ trang',
  },
  sectionIntros: {
    meetings: `Hội nghị và hoạt động của các ${group} thi đua, mới nhất ở trên.`,
    awards: 'Khen thưởng tập thể mà kho tư liệu ghi nhận, từ đề nghị đến quyết định và trao tặng.',
    covenants: `Giao ước thi đua mà các thành viên của ${group} ký cho từng năm.`,
    blocs: `Mỗi ${group} là một nhóm đơn vị thi đua với nhau trong năm.`,
    standings: `Thứ hạng của các đơn vị trong từng ${group}; mỗi bảng nêu rõ căn cứ.`,
    units: 'Các đơn vị có tên trong kho tư liệu, theo thứ tự chữ cái.',
    search: `Tìm trong toàn bộ kho tư liệu, gõ có dấu hay không dấu; hoặc xem theo ${group} thi đua, năm, đơn vị, số quyết định.`,
    data: 'Toàn bộ dữ kiện của kho tư liệu, để tải về và sử dụng lại.',
    changes:
      'Mỗi lần cập nhật khác lần trước ở đâu: tư liệu mới, đã sửa, đã rút, đã gỡ; thứ hạng nào đã đổi và do tư liệu nào.',
    map: `Các trang của kho tư liệu: từng mục, từng ${group} và từng năm.`,
  },
  meetingKinds: {
    'annual-review': 'Hội nghị tổng kết',
    'mid-year-review': 'Hội nghị sơ kết',
    'covenant-signing': 'Ký giao ước thi đua',
    handover: `Bàn giao nhiệm vụ ${leaderNoun}`,
    exchange: 'Giao lưu',
    other: 'Hoạt động khác',
  } satisfies Record<MeetingKind, string>,
  awardStatuses: {
    proposed: 'Mới đề nghị',
    declined: 'Đã xin rút hoặc không được chọn',
    decided: 'Đã có quyết định',
    presented: 'Đã trao',
    revoked: 'Đã bị hủy bỏ',
  } satisfies Record<AwardStatus, string>,
  grounds: {
    year: 'thành tích trong năm',
    theme: 'theo chuyên đề',
    sudden: 'đột xuất',
    tenure: 'quá trình cống hiến',
  } satisfies Record<Ground, string>,
  countedKinds: {
    collectives: 'Tập thể',
    individuals: 'Cá nhân',
    households: 'Hộ gia đình',
  } satisfies Record<CountedKind, string>,
  awardLevels: {
    state: 'Nhà nước',
    government: 'Chính phủ',
    province: 'Bộ, tỉnh, thành phố',
    grassroots: 'Cơ sở',
  } satisfies Record<(typeof awardLevels)[number], string>,
  bases: {
    official: `thứ hạng do ${group} công bố`,
    scores: `bảng điểm do ${group} công bố`,
    grades: `mức xếp loại do ${group} công bố`,
    awards: 'khen thưởng đã ghi nhận',
    none: 'chưa có căn cứ',
  } satisfies Record<Basis, string>,

  // Facts of a record
  when: 'Thời gian',
  where: 'Địa điểm',
  timesOfDay: {
    morning: 'sáng',
    noon: 'trưa',
    afternoon: 'chiều',
    evening: 'tối',
  } satisfies Record<TimeOfDay, string>,
  atTime: ({ time, day }: { time: string; day: string }): string => `${time} ${day}`,
  fromTo: ({ from, to }: { from: string; to: string }): string => `từ ${from} đến ${to}`,
  bloc: `${Group} thi đua`,
  period: 'Năm thi đua',
  schoolYear: 'Năm học',
  attending: 'Đơn vị tham dự',
  otherOrganisations: 'Cơ quan, tổ chức khác dự',
  people: 'Đại biểu được nêu tên',
  unit: 'Đơn vị',
  award: 'Danh hiệu, hình thức khen thưởng',
  level: 'Cấp',
  status: 'Tình trạng',
  number: 'Số lượng',
  decisionNumber: 'Số quyết định',
  decisionDate: 'Ngày quyết định',
  issuer: 'Cơ quan ban hành',
  announcedAt: 'Công bố tại',
  announcedOn: 'Thời gian công bố',
  signedOn: 'Ngày ký',
  signedAt: 'Ký tại',
  signatories: 'Các đơn vị ký giao ước',
  leader: leaderNoun,
  deputy: deputyNoun,
  authority: `Cơ quan tổ chức ${group}`,
  members: 'Thành viên',
  names: 'Tên gọi',
  otherNames: 'Tên gọi khác',
  source: 'Nguồn',
  handover: `Bàn giao nhiệm vụ ${leaderNoun}`,
  photos: 'Hình ảnh',
  enlarge: 'Xem ảnh lớn',
  closePicture: 'Đóng',
  previousPicture: 'Ảnh trước',
  nextPicture: 'Ảnh sau',
  attachments: 'Tài liệu kèm theo',
  blocDocuments: `Văn bản, tài liệu của ${group}`,
  documentsFor: ({ period }: { period: Period }): string => `Áp dụng cho ${inPeriod(period)}`,
  dayWithNote: ({ day }: { day: string }): string => `${day} (có ghi chú)`,
  documentsForMany: 'Áp dụng cho nhiều năm, hoặc chưa ghi nhận năm áp dụng',
  documentElsewhere: ({ host }: { host: string }): string => `trên trang ${host}`,
  tookPlace: ({ day }: { day: string }): string => `Thời gian diễn ra: ${day}.`,
  issuedOn: ({ day }: { day: string }): string => `ban hành ${day}`,
  digest: 'Mã kiểm tra SHA-256',
  attachmentKinds: {
    decision: 'quyết định',
    covenant: 'giao ước thi đua',
    scores: 'bảng điểm',
    bylaws: 'quy chế, tiêu chí',
    form: 'biểu mẫu',
  },
  sources: 'Nguồn tư liệu',
  updates: 'Đính chính, bổ sung',
  recipients: 'Các đơn vị được khen thưởng',
  proposedUnits: 'Các đơn vị được đề nghị khen thưởng',
  namedUnits: 'Các đơn vị được nêu tên',
  numbersAwarded: 'Số lượng khen thưởng, không nêu tên',
  numbersProposed: 'Số lượng đề nghị, không nêu tên',
  countedOf: 'Đối tượng',
  proposal: 'Đề nghị khen thưởng',
  fromProposal: 'Theo đề nghị',
  fromDecision: 'Theo quyết định',
  whatFollowed: 'Tiếp theo',
  ofWholeCity: `Chung cho các ${group} thi đua`,
  listComplete: 'Theo nguồn, đây là danh sách đầy đủ.',
  listIncomplete: 'Theo nguồn, danh sách này chưa đầy đủ.',
  awardsAnnounced: 'Khen thưởng được công bố',
  otherAwards: 'Khen thưởng không tính vào năm nào',
  otherAwardsMeaning:
    'Những khen thưởng này chưa rõ thuộc năm nào, hoặc tặng cho quá trình nhiều năm, nên không được tính khi xếp hạng.',
  moreAwards: ({ count }: { count: number }): string => `Xem cả ${count} khen thưởng trong danh sách`,
  covenantsSigned: 'Giao ước được ký',
  changes: 'Kết quả của hội nghị',
  unitCount: ({ count }: { count: number }): string => `${count} đơn vị`,
  unitCountNamed: ({ count, named }: { count: number; named: number }): string =>
    `${count} đơn vị, trong đó nguồn nêu tên ${named}`,
  photoCredit: ({ credit }: { credit: string }): string => `Ảnh: ${credit}`,
  handoverTo: ({ leader, period }: { leader: string; period: Period }): string =>
    `${leader} nhận nhiệm vụ ${leaderNoun} ${inPeriod(period)}.`,
  handoverToUnknown: ({ period }: { period: Period }): string =>
    `Kho tư liệu chưa ghi nhận đơn vị nhận nhiệm vụ ${leaderNoun} ${inPeriod(period)}.`,
  handoverToUnstated: ({ period }: { period: Period }): string =>
    `Nguồn không nêu đơn vị nhận nhiệm vụ ${leaderNoun} ${inPeriod(period)}.`,
  leaderElsewhere: ({ leaders, period }: { leaders: string; period: Period }): string =>
    `${leaderNoun} ${inPeriod(period)} theo nguồn khác: ${leaders}.`,
  handoverDeputies: ({ deputies }: { deputies: string }): string => `${deputyNoun}: ${deputies}.`,
  handoverReceivedBy: ({ person }: { person: string }): string => `${person} nhận Cờ luân lưu.`,
  handoverFrom: ({ outgoing }: { outgoing: string }): string => `Đơn vị bàn giao: ${outgoing}.`,
  handoverFromUnknown: 'Kho tư liệu chưa ghi nhận đơn vị bàn giao.',
  handoverFromUnstated: 'Nguồn không nêu đơn vị bàn giao.',
  revokedBy: ({ on, decision }: { on: string | undefined; decision: string | undefined }): string =>
    `Bị hủy bỏ${on === undefined ? '' : ` ${on}`}${decision === undefined ? '' : ` theo Quyết định số ${decision}`}`,

  // What is not on record here, and what a source was read not to state
  notRecorded: 'Chưa ghi nhận',
  unstated: 'Nguồn không nêu',
  leaderNotRecorded: ({ period }: { period: Period }): string =>
    `Kho tư liệu chưa ghi nhận đơn vị ${leaderNoun} ${inPeriod(period)}.`,
  periodNotRecorded: 'Kho tư liệu chưa ghi nhận khen thưởng này thuộc năm nào, nên không tính vào năm nào.',
  periodUnstated: 'Nguồn không nêu khen thưởng này thuộc năm nào, nên không tính vào năm nào.',
  noAwards: ({ period }: { period: Period }): string =>
    `Kho tư liệu chưa ghi nhận khen thưởng nào của ${inPeriod(period)}.`,
  noRoster: ({ period }: { period: Period }): string =>
    `Kho tư liệu chưa ghi nhận danh sách thành viên của ${inPeriod(period)}.`,
  noRecords: 'Chưa có tư liệu nào.',
  noBlocs: `Kho tư liệu chưa ghi nhận đơn vị này thuộc ${group} nào.`,
  noTasks: 'Kho tư liệu chưa ghi nhận nội dung của giao ước.',
  sourceParts: { publisher: 'nơi công bố', address: 'địa chỉ trang nguồn', day: 'ngày công bố, in hoặc lưu' },
  noCopy: 'Kho tư liệu không có bản lưu.',
  sourceSentence: 'Câu gốc',
  sourceSentences: 'Câu gốc',
  sentence: 'câu gốc',
  sentencesMeaning:
    'Số trong ngoặc vuông bên cạnh một dữ kiện dẫn tới câu của nguồn làm căn cứ cho dữ kiện ấy; chỗ nêu dữ kiện được tô nền, trên giấy thì gạch chân.',
  inferredMark: 'suy ra',
  inferredFrom: 'Suy ra',
  unquotedFacts: ({ count, of }: { count: number; of: number }): string =>
    count === of ? 'Chưa dữ kiện nào trên đây có câu gốc.' : `${count} trong ${of} dữ kiện chưa có câu gốc.`,
  copyTypes: { txt: 'văn bản', html: 'trang HTML', pdf: 'PDF' },
  keptCopy: ({ type, size }: { type: string; size: string }): string => `Bản lưu của kho tư liệu (${type}, ${size})`,
  copyForChecking: ({ copy }: { copy: string }): string => `${copy}, giữ để đối chiếu, không công bố`,
  sourceMissing: ({ what }: { what: string }): string => `Chưa ghi nhận ${what}.`,
  officeNotRecorded: 'chưa ghi nhận chức vụ',

  // Covenants
  covenantSupplement: 'Bổ sung giao ước',
  tasks: 'Nội dung giao ước',
  targets: 'Chỉ tiêu, danh hiệu đăng ký của từng đơn vị',
  targetsOfUnit: 'Chỉ tiêu, danh hiệu đăng ký',
  pointNoun: 'nội dung',
  taskNumber: ({ count, noun }: { count: number; noun: string | undefined }): string =>
    `${count} ${noun ?? 'nhiệm vụ trọng tâm'}`,
  tasksOf: ({ number, onRecord }: { number: string; onRecord: number | 'all' }): string =>
    onRecord === 'all'
      ? `Giao ước có ${number}; kho tư liệu ghi nhận đủ.`
      : onRecord === 0
        ? `Giao ước có ${number}; kho tư liệu chưa ghi nhận nội dung cụ thể.`
        : `Giao ước có ${number}; kho tư liệu ghi nhận ${onRecord} nội dung.`,
  tasksOfUnknownNumber: ({ onRecord }: { onRecord: number }): string =>
    `Kho tư liệu ghi nhận ${onRecord} nội dung, và chưa ghi nhận giao ước có tất cả bao nhiêu.`,
  taskChanges: { new: 'Nhiệm vụ mới', kept: 'Tiếp tục thực hiện', dropped: 'Không còn' },
  comparedInNumbers: ({ period, kept, added, dropped }: TaskCounts & { period: Period }): string =>
    `So với giao ước ${inPeriod(period)}: giữ ${kept}, thêm ${added}, bỏ ${dropped}.`,
  comparedInPart:
    'Một trong hai giao ước mới được ghi nhận một phần, nên nhiệm vụ “mới” có thể chỉ là chưa được ghi nhận trước đó.',

  // A year in a few sentences, and beside the year before
  highlights: 'Điểm chính',
  onThisPage: 'Mục lục',
  awardsAndStanding: 'Khen thưởng và xếp hạng',
  awardRecords: 'Theo các tư liệu',
  andMoreUnits: ({ count }: { count: number }): string => `và ${count} đơn vị khác`,
  decisionLine: ({ number, day, issuer }: Record<'number' | 'day' | 'issuer', string | undefined>): string =>
    `Quyết định${number === undefined ? '' : ` số ${number}`}${day === undefined ? '' : ` ${day}`}${issuer === undefined ? '' : ` của ${issuer}`}`,
  countedAwards: ({
    award,
    number,
    of,
    status,
  }: {
    award: string;
    number: number;
    of: string;
    status: string;
  }): string => `${award}: ${number} ${of}, không nêu tên (${status})`,
  membersInTable: 'Các thành viên đều có tên ở phần khen thưởng, xếp hạng bên trên.',
  joinedSince: 'Thành viên mới',
  leftSince: 'Không còn là thành viên',
  covenant: 'Giao ước',
  comparedToYear: ({ period }: { period: Period }): string => `So với ${inPeriod(period)}`,
  notComparable: ({ period }: { period: Period }): string =>
    `Những gì kho tư liệu ghi nhận chưa đủ để so với ${inPeriod(period)}.`,
  awardTo: ({ award, units }: { award: string; units: string }): string => `${award}: ${units}.`,
  awardOfNoYear: ({ award, units }: { award: string; units: string }): string =>
    `${award}, không tính vào năm nào: ${units}.`,
  proposalsOnly: ({ period }: { period: Period }): string =>
    `Kho tư liệu mới ghi nhận đề nghị khen thưởng ${inPeriod(period)}, chưa ghi nhận quyết định.`,
  awardsNotCounted: ({ period }: { period: Period }): string =>
    `Kho tư liệu ghi nhận khen thưởng ${inPeriod(period)}, nhưng không có khen thưởng nào được tính khi xếp hạng.`,
  leaderIs: ({ leaders, period }: { leaders: string; period: Period }): string =>
    `${leaderNoun} ${inPeriod(period)}: ${leaders}.`,
  covenantHas: ({
    period,
    day,
    tasks,
  }: {
    period: Period;
    day: string | undefined;
    tasks: string | undefined;
  }): string =>
    `Giao ước ${inPeriod(period)}${day === undefined ? '' : `, ký ${day}`}${tasks === undefined ? '.' : `: ${tasks}.`}`,
  tasksOnRecord: ({ count }: { count: number }): string => `kho tư liệu ghi nhận ${count} nội dung`,
  sameTopAward: ({ award, now }: { award: string; now: string; before: string }): string => `${award}: cũng là ${now}`,
  changedTopAward: ({ award, now, before }: { award: string; now: string; before: string }): string =>
    `${award}: ${now}, trước là ${before}`,
  sameLeader: ({ now }: { now: string; before: string }): string => `${leaderNoun}: cũng là ${now}`,
  changedLeader: ({ now, before }: { now: string; before: string }): string =>
    `${leaderNoun}: ${now}, trước là ${before}`,
  taskCounts: ({ kept, added, dropped, whole }: TaskCounts): string =>
    `giao ước giữ ${kept}, thêm ${added}, bỏ ${dropped} nội dung${whole ? '' : ' (so phần đã ghi nhận)'}`,
  joined: ({ units }: { units: string }): string => `thành viên mới: ${units}`,
  left: ({ units }: { units: string }): string => `không còn là thành viên: ${units}`,
  sameMembers: 'thành viên không thay đổi',
  memberCount: ({ count }: { count: number }): string => `${Group} có ${count} thành viên.`,
  membersNamed: ({ count }: { count: number }): string =>
    `Nguồn nêu tên ${count} thành viên; danh sách có thể chưa đầy đủ.`,
  meetingCount: ({ count }: { count: number }): string => `Kho tư liệu ghi nhận ${count} hội nghị, hoạt động.`,
  missingParts: { awards: 'khen thưởng', leader: leaderNoun, covenant: 'giao ước', members: 'danh sách thành viên' },
  topAwardColumn: 'Khen thưởng cao nhất',
  comparedToYearBefore: 'So với năm trước',
  notEnoughToCompare: 'chưa đủ tư liệu để so',
  countedInNoYear: 'không tính vào năm nào',
  inYear: ({ period }: { period: Period }): string => inPeriod(period),
  covenantOf: ({ period }: { period: Period }): string => `Giao ước ${inPeriod(period)}`,
  missingHere: ({ parts }: { parts: string }): string => `Chưa ghi nhận ${parts}.`,
  missingOfYear: ({ parts, period }: { parts: string; period: Period }): string =>
    `Kho tư liệu chưa ghi nhận ${parts} ${inPeriod(period)}.`,

  // Blocs and annuals
  earlierYears: ({ count }: { count: number }): string => `${count} năm trước đó`,
  annualTitle: ({ bloc, period }: { bloc: string; period: Period }): string => `${bloc}, ${inPeriod(period)}`,
  annuals: 'Các niên giám',
  annualOf: ({ period }: { period: Period }): string => `Niên giám ${inPeriod(period)}`,
  leaders: `Các đơn vị ${leaderNoun}`,
  newestCycle: 'Năm thi đua gần nhất',
  newestCycles: `Năm thi đua gần nhất của từng ${group}`,
  allBlocs: ({ count }: { count: number }): string => `Tất cả ${count} ${group} thi đua`,
  holdings: ({ blocs, units, meetings, awards, covenants, first, last }: Holdings): string =>
    [
      `${blocs} ${group} thi đua`,
      `${units} đơn vị`,
      `${meetings} hội nghị, hoạt động`,
      `${awards} tư liệu khen thưởng`,
      `${covenants} giao ước`,
      first === last ? `năm ${first}` : `từ năm ${first} đến năm ${last}`,
    ].join(' · '),
  latestNews: 'Tin mới nhất',
  allNews: 'Tất cả tin hoạt động',
  shelf: 'Niên giám theo năm',
  years: 'Theo năm',
  previousPeriod: ({ period }: { period: Period }): string => `Trước đó: ${inPeriod(period)}`,
  nextPeriod: ({ period }: { period: Period }): string => `Tiếp theo: ${inPeriod(period)}`,
  rosterComplete: ({ period }: { period: Period }): string =>
    `Danh sách thành viên đầy đủ của ${inPeriod(period)}, theo nguồn.`,
  rosterIncomplete: ({ period }: { period: Period }): string =>
    `Danh sách thành viên của ${inPeriod(period)} theo nguồn; có thể chưa đầy đủ.`,
  rosterOlder: ({ period, rosterPeriod }: { period: Period; rosterPeriod: Period }): string =>
    `Kho tư liệu chưa ghi nhận danh sách thành viên riêng của ${inPeriod(period)}; đây là danh sách gần nhất trước đó, của ${inPeriod(rosterPeriod)}.`,
  rosterWithoutEnded: ({ units }: { units: string }): string => `Không kể đơn vị đã kết thúc hoạt động: ${units}.`,
  rosterCount: ({ count }: { count: number }): string => `Theo nguồn, ${group} có ${count} thành viên.`,
  publishedResults: `Kết quả do ${group} công bố`,
  draftResults: `Đây là bản dự thảo của ${group}; không được dùng để xếp hạng.`,
  resultDecidedBy: {
    vote: 'Kết quả do các thành viên bỏ phiếu suy tôn.',
    agreement: 'Kết quả do các thành viên thống nhất suy tôn.',
    council: 'Kết quả do Hội đồng Thi đua - Khen thưởng xét.',
    authority: 'Kết quả do cơ quan cấp trên công nhận.',
  } satisfies Record<Decider, string>,
  resultVotes: (votes: Votes): string => `Kết quả được thông qua với ${inVotes(votes)}.`,
  votes: 'Số phiếu',
  votesFor: inVotes,
  tieBreakersInOrder: ({ criteria }: { criteria: string }): string => `Khi bằng tổng điểm, xét lần lượt: ${criteria}.`,
  onlyForTies: 'chỉ xét khi bằng tổng điểm',
  scoreTable: 'Bảng điểm',
  total: 'Tổng điểm',
  grade: 'Mức xếp loại',
  gradeNames: {
    outstanding: 'Hoàn thành xuất sắc nhiệm vụ',
    good: 'Hoàn thành tốt nhiệm vụ',
    completed: 'Hoàn thành nhiệm vụ',
    'not-completed': 'Không hoàn thành nhiệm vụ',
  } satisfies Record<Grade, string>,
  scoreRoles: { bonus: '+', deduction: '−', self: 'tự chấm, không cộng' },
  maximum: ({ points }: { points: string }): string => `tối đa ${points}`,

  // Standings
  standing: 'Xếp hạng',
  standingOf: ({ period }: { period: Period }): string => `Xếp hạng ${inPeriod(period)}`,
  standingOverall: 'Xếp hạng qua các năm',
  standingTitle: ({ bloc }: { bloc: string }): string => `Xếp hạng: ${bloc}`,
  place: 'Hạng',
  placeIn: ({ period }: { period: Period }): string => `Hạng ${inPeriod(period)}`,
  placedBefore: ({ period, basis }: { period: Period; basis: string }): string =>
    `Hạng ${inPeriod(period)} theo căn cứ khác: ${basis}.`,
  notCounted: 'không tính khi xếp hạng',
  tiesLegend: 'Dấu “=” là đồng hạng.',
  awardsOfYear: ({ period }: { period: Period }): string => `Khen thưởng ${inPeriod(period)}`,
  reasons: 'Căn cứ',
  placesByPeriod: 'Hạng từng năm',
  periodsOfMembership: 'Số năm được ghi nhận là thành viên',
  basisMarks: { official: 'C', scores: 'Đ', grades: 'X', awards: 'K', none: '' } satisfies Record<Basis, string>,
  placesLegend:
    'Dấu “=” là đồng hạng, dấu “·” là không có thứ hạng trong năm đó; chữ dưới mỗi năm là căn cứ của năm đó.',
  basisLegend: ({ mark, basis }: { mark: string; basis: string }): string => `${mark}: ${basis}`,
  placesFromTo: ({ first, last }: { first: Period; last: Period }): string =>
    first === last ? `Hạng ${inPeriod(first)}` : `Hạng từ ${inPeriod(first)} đến ${inPeriod(last)}`,
  overallMeaning:
    'Số khen thưởng không phải là thước đo thành tích: các đơn vị không cùng số năm tham gia, có đơn vị nhường hoặc được luân phiên, và kho tư liệu có thể chưa ghi nhận đủ.',
  ofPredecessors: ({ count }: { count: number }): string => `${count} của đơn vị tiền thân`,
  topAward: ({ award, units, period }: { award: string; units: string; period: Period }): string =>
    `${award} ${inPeriod(period)}: ${units}.`,
  topDiffers: ({ award, units, first }: { award: string; units: string; first: string }): string =>
    `${award} được tặng cho ${units}, còn xếp thứ nhất là ${first}.`,
  tied: 'đồng hạng',
  basisNotices: {
    official: `Thứ hạng do ${group} công bố; kho tư liệu chép lại theo nguồn.`,
    scores: `Thứ hạng theo tổng điểm trong bảng điểm do ${group} công bố.`,
    grades: `Thứ hạng theo mức xếp loại do ${group} công bố; các đơn vị cùng mức xếp đồng hạng.`,
  },
  coverage: ({ named, of }: { named: number; of: number | undefined }): string =>
    of === undefined
      ? `Kết quả này nêu ${named} đơn vị; kho tư liệu chưa ghi nhận ${group} có tất cả bao nhiêu thành viên được xét.`
      : `Kết quả này nêu ${named} trong ${of} thành viên của ${group}.`,
  amongNamed: ({ named, of }: { named: number; of: number | undefined }): string =>
    of === undefined ? `xét trong ${named} đơn vị được nêu` : `xét trong ${named}/${of} đơn vị`,
  ownComputation: 'Thứ hạng do kho tư liệu tự tính từ khen thưởng đã ghi nhận, không phải bảng xếp hạng chính thức.',
  method: 'Phương pháp xếp hạng',
  noStanding: ({ period }: { period: Period }): string =>
    `Kho tư liệu chưa ghi nhận kết quả hay khen thưởng nào của ${inPeriod(period)} để xếp hạng.`,
  notEnoughToRank: ({ period }: { period: Period }): string =>
    `Những gì kho tư liệu ghi nhận của ${inPeriod(period)} chưa đủ để xếp hạng.`,
  noAwardTypes: 'Kho tư liệu chưa có danh mục hình thức khen thưởng.',
  noExample: 'Kho tư liệu chưa có bảng xếp hạng nào được tính từ khen thưởng để làm ví dụ.',
  noStandingOverall: 'Kho tư liệu chưa ghi nhận khen thưởng nào để xếp hạng qua các năm.',
  notRanked: `Kho tư liệu không xếp hạng ${group} này.`,
  forcedWithoutData: ({ basis, period }: { basis: string; period: Period }): string =>
    `${Group} này chỉ xếp hạng theo ${basis}; kho tư liệu chưa ghi nhận căn cứ đó cho ${inPeriod(period)}.`,
  unplaced: 'Chưa ghi nhận kết quả',
  noPlace: 'Chưa có thứ hạng',
  awardsOnRecord: ({ status, awards }: { status: string; awards: string }): string => `${status}: ${awards}`,
  awardFor: ({ award, ground }: { award: string; ground: string }): string => `${award} (${ground})`,
  noPlaceMeaning: 'Không có thứ hạng không có nghĩa là đứng cuối.',
  nothingOnRecord: 'chưa ghi nhận kết quả',
  unplacedOverall: 'Chưa ghi nhận khen thưởng được tính',
  unplacedMeaning: 'Không có hạng nghĩa là kho tư liệu chưa ghi nhận kết quả, không phải là đứng cuối.',
  awardReason: ({ count, award }: { count: number; award: string }): string => `${count} ${award}`,
  scoreReason: ({ total }: { total: string }): string => `${total} điểm`,
  scoreBonus: ({ bonus }: { bonus: string }): string => `trong đó điểm thưởng ${bonus}`,
  scoreDeduction: ({ deduction }: { deduction: string }): string => `đã trừ ${deduction} điểm`,
  scoreParts: ({ bonus, deduction }: { bonus: string; deduction: string }): string =>
    `trong đó điểm thưởng ${bonus}, đã trừ ${deduction} điểm`,
  tieBreakReason: ({ criterion, points }: { criterion: string; points: string }): string =>
    `khi bằng tổng điểm, xét tiếp “${criterion}”: ${points}`,
  gradeReason: ({ grade }: { grade: string }): string => `xếp loại: ${grade}`,
  officialReason: ({ place }: { place: number }): string => `theo công bố của ${group}: ${ordinal(place)}`,
  otherCounts: 'Cách tính khác',
  otherCountsLegend: 'Thứ hạng theo cách tính khác chỉ được nêu khi khác đi.',
  elsewhere: ({ counts, place, tied }: { counts: string; place: number | undefined; tied: boolean }): string =>
    `theo ${counts}: ${place === undefined ? 'chưa có hạng' : tied ? ordinal(place).replace('thứ', 'đồng hạng') : ordinal(place)}`,
  countNames: {
    official: 'công bố',
    scores: 'bảng điểm',
    grades: 'xếp loại',
    awards: 'khen thưởng',
    'number-of-awards': 'số khen thưởng',
  },
  numberOfAwards: 'số lượng khen thưởng (không kể hình thức)',
  sameRanks: ({ counts }: { counts: string }): string => `Xếp theo ${counts} cũng cho các thứ hạng này.`,
  notContradicted: ({ counts }: { counts: string }): string => `Xếp theo ${counts} không trái với các thứ hạng này.`,
  certainty: 'Các thứ hạng này chắc chắn đến đâu',
  possiblePlaces: 'Có thể xếp',
  placeUnchanged: 'không đổi',
  placesBetween: ({ best, worst }: { best: number; worst: number }): string =>
    `từ ${ordinal(best)} đến ${ordinal(worst)}`,
  placesFrom: ({ best, worstOfKnown }: { best: number; worstOfKnown: number }): string =>
    `${best === worstOfKnown ? ordinal(best) : `từ ${ordinal(best)} đến ${ordinal(worstOfKnown)}`}, hoặc thấp hơn`,
  nothingMissing: {
    scores: 'Bảng điểm đã công bố nêu hết các thành viên, nên không còn điểm nào thiếu có thể làm thay đổi thứ hạng.',
    grades:
      'Kết quả xếp loại đã công bố nêu hết các thành viên, nên không còn mức nào thiếu có thể làm thay đổi thứ hạng.',
    awards:
      'Các quyết định khen thưởng đã ghi nhận nêu hết các đơn vị được khen thưởng, nên trong đó không còn gì thiếu có thể làm thay đổi thứ hạng.',
  },
  openDecisions: ({ awards }: { awards: number }): string =>
    `${awards === 1 ? 'Quyết định khen thưởng' : `Có ${awards} quyết định khen thưởng`} đã ghi nhận chưa chắc nêu hết các đơn vị được khen thưởng.`,
  unnamedAwards: ({ number }: { number: number }): string =>
    `Có ${number} khen thưởng mà nguồn chỉ nêu số lượng, không nêu tên đơn vị.`,
  undatedAwards: ({ number }: { number: number }): string =>
    `Có ${number} khen thưởng chưa rõ thuộc năm nào và có thể thuộc năm này.`,
  leftOut: ({ units }: { units: number }): string => `Kết quả đã công bố không nêu ${units} thành viên.`,
  unknownMembers: ({ number }: { number: number | undefined }): string =>
    number === undefined
      ? 'Chưa rõ năm này còn thành viên nào khác hay không.'
      : `Còn ${number} thành viên mà nguồn không nêu tên.`,
  additions: {
    scores: 'điểm của các đơn vị còn lại',
    grades: 'mức xếp loại của các đơn vị còn lại',
    awards: 'khen thưởng cho các đơn vị còn lại',
  },
  unchangedAmongKnown: 'Trong các đơn vị đã biết, các thứ hạng trên không đổi; chỉ đơn vị chưa biết có thể xếp trên.',
  lowerMeaning: '“Hoặc thấp hơn” là khi có đơn vị chưa biết xếp trên.',
  allUnchanged: 'Dù bổ sung những điều đó, các thứ hạng trên vẫn không đổi.',
  firstUnchanged: ({ units, addition }: { units: string; addition: string }): string =>
    `Xếp thứ nhất vẫn là ${units}, dù bổ sung ${addition}.`,
  gradeTable: 'Mức xếp loại của từng đơn vị',
  moreSources: ({ count }: { count: number }): string => `${count} nguồn khác`,
  differs: ({ unit, count, place }: { unit: string; count: string; place: number | undefined }): string =>
    place === undefined ? `Theo ${count}, ${unit} chưa có hạng.` : `Theo ${count}, ${unit} xếp ${ordinal(place)}.`,
  carried: ({ unit, to }: { unit: string; to: string }): string => `Khen thưởng của ${unit} được tính cho ${to}.`,
  rankedPeriods: ({ count }: { count: number }): string => `${count} năm có xếp hạng`,
  firstPlaces: ({ units, period, among }: { units: string; period: Period; among: string | undefined }): string =>
    `Xếp thứ nhất ${inPeriod(period)}: ${units}${among === undefined ? '' : ` (${among})`}.`,

  // Units
  timeline: 'Qua các năm',
  noTimeline: 'Kho tư liệu chưa ghi nhận khen thưởng, thứ hạng hay nhiệm vụ nào của đơn vị này.',
  postsHeld: 'Nhiệm vụ',
  heldFor: ({ role, span }: { role: string; span: string }): string => `${role} (${span})`,
  totalsOnRecord: 'Kho tư liệu ghi nhận',
  yearsInPost: ({ role, count }: { role: string; count: number }): string => `${role}: ${count} năm`,
  unitsOfNoBloc: `Chưa ghi nhận thuộc ${group} nào`,
  flagCount: ({ count }: { count: number }): string => `${count} cờ đã ghi nhận`,
  formerNames: 'Tên trước đây',
  placeBases: { official: `${group} công bố`, awards: 'kho tư liệu tính theo khen thưởng' },
  nameInOtherLanguage: 'Tên tiếng Anh',
  nameSince: ({ from }: { from: string }): string => `từ ${from}`,
  nameUntil: ({ to }: { to: string }): string => `đến ${to}`,
  unitEnded: 'Kết thúc hoạt động',
  awardsOfPredecessors: 'Khen thưởng của đơn vị tiền thân',
  awardNumber: ({ count }: { count: number }): string => `${count} khen thưởng`,
  became: 'Nay là',
  cameFrom: 'Tiền thân',
  memberOf: `Thuộc ${group}`,
  seenIn: ({ periods }: { periods: readonly Period[] }): string => `được nêu tên ${yearsInWords(periods)}`,

  // Notices
  untranslated: 'Tư liệu này chưa có bản dịch.',
  outdated: 'Bản dịch này chưa được cập nhật theo lần sửa gần nhất của bản tiếng Việt.',
  readOriginal: 'Đọc bản tiếng Việt',
  untranslatedMark: 'chưa dịch',
  withdrawn: ({ on }: { on: string }): string =>
    `Tư liệu này đã bị rút khỏi kho tư liệu ${on} và không còn được tính ở đâu.`,
  withdrawnMark: 'Đã rút',
  replacedBy: 'Bản ghi dùng thay',
  withdrawnReason: ({ reason }: { reason: string }): string => `Lý do: ${reason}`,
  draft: 'Bản nháp: chỉ người biên tập nhìn thấy.',
  heldBack: ({ on }: { on: string }) => `Chưa công bố: tư liệu được giữ lại đến ${on}.`,
  draftQuestions: 'Những điều cần trả lời trước khi công bố',
  drafts: 'Chưa công bố',
  capturedOn: ({ day }: { day: string }): string => `in hoặc lưu ${day}`,
  publishedOn: ({ day }: { day: string }): string => `công bố ${day}`,

  // Lists
  pageNumber: ({ number }: { number: number }): string => `trang ${number}`,
  recordCount: ({ count }: { count: number }): string => `${count} tư liệu`,
  recordsOfYear: ({ title, year }: { title: string; year: string }): string => `${title} năm ${year}`,
  chartTable: 'Bảng số liệu',
  placesChart: 'Biểu đồ hạng từng năm',
  placesChartSays: ({
    first,
    last,
    count,
    units,
    times,
    each,
  }: {
    first: Period;
    last: Period;
    count: number;
    units: string;
    times: number;
    each: boolean;
  }): string =>
    `Từ ${inPeriod(first)} đến ${inPeriod(last)} có ${count} năm xếp hạng; đứng thứ nhất nhiều nhất là ${units} (${each ? 'mỗi đơn vị ' : ''}${times} năm).`,
  placesChartLegend:
    'Mỗi đường là một đơn vị, hạng nhất ở trên cùng; đường đậm là đơn vị đứng thứ nhất năm gần nhất. Chấm rỗng là đồng hạng. Đường bị ngắt ở năm mà kho tư liệu không có hạng của đơn vị.',
  unitChart: ({ bloc }: { bloc: string }): string => `Hạng từng năm trong ${bloc}`,
  unitChartSays: ({
    first,
    last,
    count,
    best,
    times,
  }: {
    first: Period;
    last: Period;
    count: number;
    best: number;
    times: number;
  }): string =>
    `Từ ${inPeriod(first)} đến ${inPeriod(last)} đơn vị có hạng trong ${count} năm; cao nhất là hạng ${best} (${times} năm).`,
  unitChartLegend:
    'Hạng nhất ở trên cùng. Chấm rỗng là đồng hạng. Đường bị ngắt ở năm mà kho tư liệu không có hạng của đơn vị.',
  leadersChart: `Biểu đồ các đơn vị ${leaderNoun}`,
  leadersChartSays: ({
    first,
    last,
    count,
    units,
  }: {
    first: Period;
    last: Period;
    count: number;
    units: number;
  }): string =>
    `Từ ${inPeriod(first)} đến ${inPeriod(last)}, kho tư liệu ghi nhận ${leaderNoun} của ${count} năm: ${units} đơn vị.`,
  leadersChartLegend: `Năm không có thanh nào là năm mà kho tư liệu chưa ghi nhận ${leaderNoun}.`,
  awardsChart: 'Biểu đồ khen thưởng của từng đơn vị',
  awardsChartSays: ({ count, units }: { count: number; units: number }): string =>
    `${count} lượt khen thưởng được tính, của ${units} đơn vị.`,
  barsLegend: 'Cao nhất ở bên trái; tổng ở cuối thanh.',
  otherTypes: 'Hình thức khác',
  totals: 'Tổng số khen thưởng',
  totalsMeaning:
    'Mỗi lượt là một hình thức khen thưởng mà một đơn vị được tặng và không bị hủy bỏ; không kể cá nhân và những số lượng mà nguồn không nêu tên. Kho tư liệu có thể chưa ghi nhận đủ.',
  totalsChart: 'Biểu đồ khen thưởng theo năm và theo cấp',
  totalsByEnd: 'Năm học tính vào năm kết thúc.',
  totalsChartSays: ({ count, years }: { count: number; years: number }): string =>
    `${years} năm gần nhất có khen thưởng được ghi nhận: ${count} lượt cho các đơn vị.`,
  totalsByYear: 'Số lượt khen thưởng theo năm và theo cấp',
  totalsByType: 'Số lượt khen thưởng theo hình thức',
  ofNoYear: 'Không của riêng năm nào',
  year: 'Năm',
  sum: 'Tổng',
  forModels: [
    `Kho tư liệu ghi lại hoạt động, khen thưởng, giao ước và thứ hạng của các ${group} thi đua, mỗi dữ kiện kèm nguồn. “Chưa ghi nhận” nghĩa là kho tư liệu chưa có, không có nghĩa là chưa từng công bố.`,
    'Khen thưởng là do cấp có thẩm quyền quyết định. Thứ hạng có thể do kho tư liệu tự tính; mỗi bảng nêu rõ căn cứ. Khi dẫn lại, hãy ghi địa chỉ của trang.',
    'Mỗi tin hoạt động có bản Markdown ở địa chỉ của tin, thêm index.html.md.',
  ],
  sectionByYear: ({ section }: { section: string }): string => `${section} theo năm`,
  mapSections: 'Các mục',
  mapAbout: 'Về kho tư liệu',
  mapMachines: 'Dành cho chương trình máy tính',
  mapForPrograms: 'Sơ đồ trang cho máy tìm kiếm (XML)',
  mapForModels: 'Chỉ dẫn cho mô hình ngôn ngữ (llms.txt)',
  recordsOf: ({ title, what }: { title: string; what: string }): string => `${title}: ${what}`,
  browseTypes: 'Theo danh hiệu, hình thức khen thưởng',
  relatedReports: `Tin khác của ${group} trong cùng năm`,
  reportsBeside: `Tin trước và sau của ${group}`,
  previousReport: 'Tin trước',
  nextReport: 'Tin sau',
  pageOf: ({ number, of }: { number: number; of: number }): string => `Trang ${number}/${of}`,
  pages: 'Các trang',
  newer: 'Mới hơn',
  older: 'Cũ hơn',

  // Search, data, feeds
  browseBlocs: `Theo ${group} thi đua`,
  browseUnits: 'Theo đơn vị',
  browseDecisions: 'Theo số quyết định khen thưởng',
  searchBox: 'Tìm trong kho tư liệu',
  searchButton: 'Tìm',
  searchQuery: 'Từ cần tìm',
  searchExamples:
    'Đặt trong ngoặc kép để tìm đúng các từ liền nhau. Tìm được cả tên cũ, tên viết tắt của đơn vị và số quyết định.',
  searchWithoutScript:
    'Trình duyệt không chạy được phần tìm kiếm; có thể tìm theo các danh mục dưới đây, hoặc dùng chức năng tìm trong trang của trình duyệt.',
  searchNotInPreview: 'Bản xem khi đang sửa không có chỉ mục tìm kiếm: chỉ mục được lập khi tạo trang (npm run build).',
  searchWords: {
    results: 'Kết quả tìm kiếm',
    searching: 'Đang tìm…',
    found: { one: '{count} kết quả', other: '{count} kết quả' },
    none: 'Không tìm thấy trang nào có “{query}”.',
    filtered: 'Có kết quả, nhưng không kết quả nào hợp với các bộ lọc.',
    hint: 'Hãy thử ít từ hơn hoặc bỏ ngoặc kép.',
    readAs: 'Có thể bạn muốn tìm “{query}”; dưới đây là kết quả theo cách viết này.',
    missing: 'Không tìm thấy: {words}. Dưới đây là kết quả của các từ còn lại.',
    more: 'Xem thêm kết quả',
    failed: 'Chưa tải được dữ liệu tìm kiếm. Hãy kiểm tra kết nối mạng rồi thử lại.',
    again: 'Thử lại',
    filters: 'Lọc kết quả',
    any: 'Tất cả',
    clear: 'Bỏ các bộ lọc',
    kind: 'Loại',
    bloc: `${Group} thi đua`,
    period: 'Năm',
    type: 'Danh hiệu, hình thức khen thưởng',
    unit: 'Đơn vị',
    sort: 'Sắp xếp',
    best: 'Phù hợp nhất',
    newest: 'Mới nhất',
    other: { one: '{count} kết quả bằng tiếng Anh', other: '{count} kết quả bằng tiếng Anh' },
  } satisfies SearchWords,
  searchKinds: {
    meeting: 'Tin hoạt động',
    award: 'Khen thưởng',
    covenant: 'Giao ước',
    bloc: `${Group} thi đua`,
    annual: 'Niên giám',
    standing: 'Xếp hạng',
    unit: 'Đơn vị',
    own: 'Về kho tư liệu',
  },
  dataFiles: 'Các tệp dữ liệu',
  dataMeaning: 'Nội dung',
  dataRows: 'Số dòng',
  dataFormats: 'Định dạng',
  dataSchema: 'Mô tả cấu trúc',
  dataCatalog: 'Danh mục dữ liệu (JSON)',
  dataUse:
    'Tệp CSV dùng mã UTF-8, mở được bằng Excel; trong một ô, các mã ngăn cách bằng dấu chấm phẩy, các mục chữ mỗi mục một dòng. Tệp JSON giữ nguyên tên các trường của kho tư liệu; cấu trúc được mô tả bằng JSON Schema.',
  dataByYear: 'Tệp lớn chia theo năm',
  dataByYearUse:
    'Mỗi tệp dưới đây chứa các dòng của một năm: năm của tư liệu, năm thi đua (năm học), hoặc năm cập nhật. Tệp .gz ở bảng trên là toàn bộ dữ liệu của bảng đó, đã nén.',
  dataOfAllYears: 'qua các năm',
  dataMeanings: {
    meetings: 'Hội nghị và hoạt động',
    awards: 'Khen thưởng: mỗi đề nghị, quyết định hay đợt trao tặng với các đơn vị được nêu tên',
    covenants: 'Giao ước thi đua với các nhiệm vụ',
    'covenant-tasks': 'Nội dung của các giao ước mà kho tư liệu ghi nhận, mỗi nội dung một dòng',
    blocs: `${Group} thi đua với danh sách thành viên theo năm`,
    units: 'Đơn vị với các tên gọi qua thời gian',
    leaders: `${leaderNoun} và ${deputyNoun} theo năm`,
    rankings: 'Thứ hạng từng năm và qua các năm, kèm căn cứ',
    evidence: 'Câu gốc: mỗi dữ kiện dựa vào câu nào của nguồn, hoặc được suy ra từ đâu',
    changes: 'Thay đổi qua từng lần cập nhật: mỗi tư liệu, mỗi thứ hạng một dòng',
  },
  licence: 'Giấy phép dữ liệu',
  rss: 'RSS',
  publishedBy: ({ publisher }: { publisher: string }): string => `Chịu trách nhiệm nội dung: ${publisher}.`,
  corrections: 'Báo sai sót',

  // What changed
  noChanges:
    'Kho tư liệu chưa ghi nhận thay đổi nào. Mỗi lần cập nhật được so với lần ngay trước đó; lần đầu tiên không có gì để so.',
  releaseTitle: ({ number, day }: { number: number; day: string | undefined }): string =>
    day === undefined ? `Lần cập nhật ${number}` : `Lần cập nhật ${number}, ${day}`,
  changeKinds: {
    added: 'Tư liệu mới',
    corrected: 'Đã sửa',
    withdrawn: 'Đã rút khỏi kho tư liệu',
    restored: 'Được dùng lại sau khi đã rút',
    'taken-down': 'Đã gỡ xuống',
    removed: 'Không còn trong kho tư liệu',
    'moved-places': 'Thứ hạng đã đổi',
  },
  changedParts: {
    title: 'tiêu đề',
    summary: 'tóm tắt',
    text: 'nội dung',
    translation: 'bản dịch',
    kind: 'loại',
    day: 'thời gian',
    place: 'địa điểm',
    period: `${group} thi đua, năm thi đua`,
    participants: 'thành phần tham dự',
    leadership: `${leaderNoun}, ${deputyNoun}`,
    recipients: 'đơn vị được khen thưởng',
    decision: 'quyết định',
    tasks: 'nội dung giao ước',
    results: 'kết quả',
    members: 'danh sách thành viên',
    ranking: 'cách xếp hạng',
    names: 'tên gọi',
    lineage: 'thời gian hoạt động, đơn vị kế thừa',
    authority: `cơ quan tổ chức ${group}`,
    types: 'danh hiệu, hình thức khen thưởng',
    photographs: 'hình ảnh',
    attachments: 'tài liệu kèm theo',
    sources: 'nguồn tư liệu',
    unstated: 'điều nguồn không nêu',
    updates: 'ghi chú đính chính, bổ sung',
    withdrawn: 'lý do rút',
  },
  changedCollections: {
    meetings: 'tin hoạt động',
    awards: 'khen thưởng',
    covenants: 'giao ước',
    results: 'kết quả',
    blocs: `${group} thi đua`,
    units: 'đơn vị',
    awardTypes: 'danh mục',
    pages: 'trang giới thiệu',
  },
  awardCatalogue: 'Danh hiệu, hình thức khen thưởng',
  placeMoved: ({ unit, from, to }: { unit: string; from: number | undefined; to: number | undefined }): string => {
    if (from === undefined) return `${unit}: chưa có thứ hạng → thứ ${to}`;
    return to === undefined ? `${unit}: thứ ${from} → không còn thứ hạng` : `${unit}: thứ ${from} → thứ ${to}`;
  },
  movedBecauseOf: 'Do',
  movedByMethod: 'Những tư liệu mà thứ hạng này dựa vào không thay đổi; cách tính của kho tư liệu có thể đã khác.',
  placesIn: ({ bloc, period }: { bloc: string; period: Period | undefined }): string =>
    period === undefined ? `${bloc}, qua các năm` : `${bloc}, ${inPeriod(period)}`,
  moreChanges: ({ count }: { count: number }): string =>
    `Còn ${count} thay đổi nữa không liệt kê ở đây; tệp dữ liệu có đầy đủ.`,
  changesFeed: 'Theo dõi các thay đổi (RSS)',
  meetingsFeed: 'Theo dõi tin hoạt động (RSS)',
  awardsFeed: 'Theo dõi khen thưởng (RSS)',
  covenantsFeed: 'Theo dõi giao ước (RSS)',
  blocFeed: `Theo dõi ${group} này (RSS)`,
  blocFeedHolds: ({ bloc }: { bloc: string }): string => `Tin hoạt động, khen thưởng và giao ước của ${bloc}.`,
  changesData: 'Mọi thay đổi (CSV)',

  // What to say of a record to others
  cite: 'Cách trích dẫn',
  citation: ({ site, edition, address }: { site: string; edition: string | undefined; address: string }): string =>
    `, ${site}${edition === undefined ? '' : `, bản ${edition}`}, ${address}.`,
  reportAbout: ({ title }: { title: string }): string => `Báo sai sót: ${title}`,
  reportText: ({ address, edition }: { address: string; edition: string | undefined }): string =>
    `Địa chỉ: ${address}\n${edition === undefined ? '' : `Bản: ${edition}\n`}\nĐiều chưa đúng:\n\nĐúng ra là (kèm nguồn):\n`,
  reportThis: 'Báo sai sót của tư liệu này',

  // Errors
  reason: 'Lý do',
  takenDown: 'Nội dung đã được gỡ xuống',
  takenDownOn: ({ day }: { day: string }): string => `Nội dung ở địa chỉ này đã được gỡ khỏi kho tư liệu (${day}).`,
  notFound: 'Không tìm thấy trang',
  notFoundText: 'Địa chỉ này không có trong kho tư liệu. Có thể địa chỉ bị gõ nhầm, hoặc trang đã được chuyển đi.',
  notFoundHelp: 'Hãy bắt đầu từ một trong các mục sau:',
});

export type Strings = ReturnType<typeof wordsWith>;

export const vi: Record<GroupKind, Strings> = {
  bloc: wordsWith(nouns.bloc),
  cluster: wordsWith(nouns.cluster),
  together: wordsWith(nouns.together),
};
