import type { awardLevels } from '../schemas/award-types.ts';
import type { AwardStatus } from '../schemas/awards.ts';
import type { Basis } from '../schemas/blocs.ts';
import type { MeetingKind } from '../schemas/meetings.ts';

/** A calendar year is a "năm"; a period of more than one is a "kỳ". */
const inPeriod = (period: string): string => (period.length > 4 ? `kỳ ${period}` : `năm ${period}`);

/** Every word of the interface in Vietnamese. English is held to the same keys by its type. */
export const vi = {
  skipToContent: 'Đến nội dung chính',
  mainNavigation: 'Điều hướng chính',
  footerNavigation: 'Về trang này',
  breadcrumb: 'Vị trí trang',
  home: 'Trang chủ',
  readInOtherLanguage: 'Read in English',
  sections: {
    meetings: 'Tin hoạt động',
    awards: 'Khen thưởng',
    covenants: 'Giao ước',
    blocs: 'Khối thi đua',
    standings: 'Xếp hạng',
    units: 'Đơn vị',
    search: 'Tra cứu',
    data: 'Dữ liệu mở',
  },
  sectionIntros: {
    meetings: 'Hội nghị và hoạt động của các khối thi đua, mới nhất ở trên.',
    awards: 'Các quyết định khen thưởng tập thể đã được công bố.',
    covenants: 'Giao ước thi đua mà các thành viên của khối ký cho từng kỳ.',
    blocs: 'Mỗi khối là một nhóm đơn vị thi đua với nhau theo từng kỳ.',
    standings: 'Thứ tự của các đơn vị theo khen thưởng và kết quả đã công bố, do kho tư liệu tự tính.',
    units: 'Các đơn vị có tên trong kho tư liệu, theo thứ tự chữ cái.',
    search: 'Tìm theo khối thi đua, theo năm hoặc theo đơn vị.',
    data: 'Toàn bộ dữ kiện của kho tư liệu, để tải về và sử dụng lại.',
  },
  meetingKinds: {
    'annual-review': 'Hội nghị tổng kết',
    'mid-year-review': 'Hội nghị sơ kết',
    'covenant-signing': 'Ký giao ước thi đua',
    handover: 'Bàn giao Trưởng khối',
    exchange: 'Giao lưu',
    other: 'Hoạt động khác',
  } satisfies Record<MeetingKind, string>,
  awardStatuses: {
    proposed: 'Đề nghị',
    decided: 'Đã có quyết định',
    presented: 'Đã trao',
    revoked: 'Đã hủy',
  } satisfies Record<AwardStatus, string>,
  awardLevels: {
    state: 'Nhà nước',
    government: 'Chính phủ',
    province: 'Bộ, tỉnh, thành phố',
    grassroots: 'Cơ sở',
  } satisfies Record<(typeof awardLevels)[number], string>,
  bases: {
    official: 'thứ hạng do khối công bố',
    scores: 'bảng điểm do khối công bố',
    awards: 'khen thưởng đã công bố',
    none: 'chưa có căn cứ',
  } satisfies Record<Basis, string>,

  // Facts of a record
  when: 'Thời gian',
  where: 'Địa điểm',
  bloc: 'Khối thi đua',
  periodsLabel: 'Kỳ',
  period: 'Kỳ',
  attending: 'Thành phần',
  people: 'Người được nêu tên',
  unit: 'Đơn vị',
  award: 'Hình thức khen thưởng',
  level: 'Cấp',
  status: 'Tình trạng',
  note: 'Ghi chú',
  number: 'Số lượng',
  decisionNumber: 'Số quyết định',
  decisionDate: 'Ngày quyết định',
  issuer: 'Cơ quan ban hành',
  announcedAt: 'Công bố tại',
  signedOn: 'Ngày ký',
  signedAt: 'Ký tại',
  signatories: 'Các bên ký',
  leader: 'Trưởng khối',
  deputy: 'Phó khối',
  authority: 'Cơ quan chỉ đạo',
  members: 'Thành viên',
  names: 'Tên gọi',
  otherNames: 'Tên gọi khác',
  source: 'Nguồn',
  handover: 'Bàn giao Trưởng khối',
  photos: 'Hình ảnh',
  attachments: 'Tài liệu kèm theo',
  sources: 'Nguồn tư liệu',
  updates: 'Đính chính',
  recipients: 'Các đơn vị được khen thưởng',
  awardsAnnounced: 'Khen thưởng được công bố',
  covenantsSigned: 'Giao ước được ký',
  changes: 'Kết quả của hội nghị',
  unitCount: ({ count }: { count: number }): string => `${count} đơn vị`,
  unitCountNamed: ({ count, named }: { count: number; named: number }): string =>
    `${count} đơn vị, trong đó nguồn nêu tên ${named}`,
  photoCredit: ({ credit }: { credit: string }): string => `Ảnh: ${credit}`,
  handoverTo: ({ leader, period }: { leader: string; period: string }): string =>
    `${leader} nhận nhiệm vụ Trưởng khối ${inPeriod(period)}.`,
  handoverReceivedBy: ({ person }: { person: string }): string => `${person} nhận Cờ luân lưu.`,
  handoverFrom: ({ outgoing }: { outgoing: string }): string => `Đơn vị bàn giao: ${outgoing}.`,
  handoverFromUnknown: 'Nguồn không nêu đơn vị bàn giao.',
  revokedBy: ({ on, decision }: { on: string | undefined; decision: string | undefined }): string =>
    `Hủy${on === undefined ? '' : ` ${on}`}${decision === undefined ? '' : ` theo Quyết định số ${decision}`}`,

  // What is not recorded
  notRecorded: 'Nguồn không nêu',
  leaderNotRecorded: ({ period }: { period: string }): string =>
    `Không ghi nhận đơn vị Trưởng khối ${inPeriod(period)}.`,
  handoverNotRecorded: 'Nguồn không nêu việc bàn giao',
  periodNotRecorded: 'Nguồn không nêu khen thưởng này thuộc kỳ nào, nên không tính vào kỳ nào.',
  noAwards: ({ period }: { period: string }): string => `Chưa có khen thưởng nào của kỳ ${period} được công bố.`,
  noAwardsForUnit: 'Chưa có khen thưởng nào của đơn vị được công bố.',
  noCovenant: ({ period }: { period: string }): string => `Chưa có giao ước nào của kỳ ${period} được công bố.`,
  noMeetings: ({ period }: { period: string }): string => `Chưa có hoạt động nào của kỳ ${period} được ghi lại.`,
  noRoster: ({ period }: { period: string }): string => `Chưa có nguồn nào nêu thành viên của kỳ ${period}.`,
  noRecords: 'Chưa có bản ghi nào.',
  noPosts: 'Chưa ghi nhận lần nào làm Trưởng khối hoặc Phó khối.',
  noBlocs: 'Chưa ghi nhận thuộc khối nào.',
  noTasks: 'Nguồn không công bố nội dung các nhiệm vụ.',
  sourceNoAddress: 'Không có địa chỉ lưu.',

  // Covenants
  tasks: 'Các nhiệm vụ đã công bố',
  tasksOf: ({ count, published }: { count: number; published: number }): string =>
    published === 0
      ? `Giao ước có ${count} nhiệm vụ trọng tâm; nguồn không công bố nội dung.`
      : published < count
        ? `Giao ước có ${count} nhiệm vụ trọng tâm; nguồn công bố ${published}.`
        : `Giao ước có ${count} nhiệm vụ trọng tâm, đã công bố đủ.`,
  taskNumber: ({ count }: { count: number }): string => `${count} nhiệm vụ trọng tâm`,
  taskChanges: { new: 'Mới', kept: 'Giữ lại' },
  comparedWith: ({ period }: { period: string }): string => `So với giao ước kỳ ${period}`,
  comparedInPart:
    'Một trong hai giao ước chỉ được công bố một phần, nên nhiệm vụ “mới” có thể chỉ là chưa được công bố trước đó.',
  droppedTasks: 'Có trong kỳ trước, không còn trong kỳ này',

  // Blocs and annuals
  annualTitle: ({ bloc, period }: { bloc: string; period: string }): string => `${bloc}, ${period}`,
  annuals: 'Niên giám theo kỳ',
  annualOf: ({ period }: { period: string }): string => `Niên giám ${period}`,
  leaders: 'Các đơn vị Trưởng khối',
  newestCycle: 'Kỳ gần nhất',
  latestNews: 'Tin mới nhất',
  allNews: 'Tất cả tin hoạt động',
  shelf: 'Niên giám theo năm',
  newsOfYear: ({ year }: { year: string }): string => `Tin hoạt động năm ${year}`,
  years: 'Theo năm',
  previousPeriod: ({ period }: { period: string }): string => `Kỳ trước: ${period}`,
  nextPeriod: ({ period }: { period: string }): string => `Kỳ sau: ${period}`,
  rosterComplete: ({ period }: { period: string }): string => `Danh sách đầy đủ theo nguồn của kỳ ${period}.`,
  rosterIncomplete: ({ period }: { period: string }): string =>
    `Danh sách theo nguồn của kỳ ${period}; có thể chưa đủ thành viên.`,
  rosterOlder: ({ period, rosterPeriod }: { period: string; rosterPeriod: string }): string =>
    `Kỳ ${period} không có danh sách riêng; đây là danh sách gần nhất trước đó, của kỳ ${rosterPeriod}.`,
  rosterCount: ({ count }: { count: number }): string => `Nguồn cho biết khối có ${count} thành viên.`,
  publishedResults: 'Kết quả do khối công bố',
  draftResults: 'Đây là bản dự thảo của khối; không được dùng để xếp hạng.',
  total: 'Tổng điểm',
  scoreRoles: { bonus: '+', deduction: '−', self: 'không cộng' },
  maximum: ({ points }: { points: string }): string => `tối đa ${points}`,

  // Standings
  standing: 'Xếp hạng',
  standingOf: ({ period }: { period: string }): string => `Xếp hạng kỳ ${period}`,
  standingOverall: 'Xếp hạng qua các kỳ',
  standingTitle: ({ bloc }: { bloc: string }): string => `Xếp hạng: ${bloc}`,
  place: 'Hạng',
  reasons: 'Căn cứ',
  placesByPeriod: 'Hạng theo kỳ',
  tied: 'đồng hạng',
  basedOn: ({ basis }: { basis: string }): string => `Căn cứ: ${basis}.`,
  ownComputation: 'Thứ hạng do kho tư liệu tự tính từ các nguồn đã công bố, không phải bảng xếp hạng chính thức.',
  method: 'Phương pháp xếp hạng',
  noStanding: ({ period }: { period: string }): string => `Kỳ ${period} chưa có dữ liệu công bố để xếp hạng.`,
  noStandingOverall: 'Chưa có khen thưởng nào được công bố để xếp hạng qua các kỳ.',
  notRanked: 'Kho tư liệu không xếp hạng khối này.',
  forcedWithoutData: ({ basis }: { basis: string }): string =>
    `Khối này chỉ xếp hạng theo ${basis}, mà kỳ này chưa có.`,
  unplaced: 'Chưa có dữ liệu công bố',
  unplacedMeaning: 'Không có hạng nghĩa là chưa có dữ liệu công bố, không phải là đứng cuối.',
  awardReason: ({ count, award }: { count: number; award: string }): string => `${count} ${award}`,
  scoreReason: ({ total }: { total: string }): string => `${total} điểm`,
  scoreBonus: ({ bonus }: { bonus: string }): string => `trong đó điểm thưởng ${bonus}`,
  scoreDeduction: ({ deduction }: { deduction: string }): string => `đã trừ ${deduction} điểm`,
  scoreParts: ({ bonus, deduction }: { bonus: string; deduction: string }): string =>
    `trong đó điểm thưởng ${bonus}, đã trừ ${deduction} điểm`,
  tieBreakReason: ({ criterion, points }: { criterion: string; points: string }): string =>
    `khi bằng điểm, xét ${criterion}: ${points}`,
  officialReason: ({ place }: { place: number }): string => `khối công bố hạng ${place}`,
  differences: 'Khác với căn cứ khác',
  differs: ({ unit, basis, place }: { unit: string; basis: string; place: number | undefined }): string =>
    place === undefined ? `Theo ${basis}, ${unit} không có hạng.` : `Theo ${basis}, ${unit} ở hạng ${place}.`,
  carried: ({ unit, to }: { unit: string; to: string }): string => `Khen thưởng của ${unit} được tính cho ${to}.`,
  rankedPeriods: ({ count }: { count: number }): string => `${count} kỳ có xếp hạng`,
  firstPlaces: ({ units, period }: { units: string; period: string }): string => `Hạng nhất kỳ ${period}: ${units}.`,

  // Units
  nameSince: ({ from }: { from: string }): string => `từ ${from}`,
  nameUntil: ({ to }: { to: string }): string => `đến ${to}`,
  became: 'Nay là',
  cameFrom: 'Tiền thân',
  memberOf: 'Thuộc khối',
  seenIn: ({ periods }: { periods: string }): string => `được nêu tên trong các kỳ: ${periods}`,
  posts: 'Nhiệm vụ trong khối',
  placesOfUnit: 'Thứ hạng',

  // Notices
  untranslated: 'Bản ghi này chưa có bản dịch.',
  outdated: 'Bản dịch này chưa theo kịp lần sửa gần nhất của bản tiếng Việt.',
  readOriginal: 'Đọc bản tiếng Việt',
  untranslatedMark: 'chưa dịch',
  withdrawn: ({ on }: { on: string }): string => `Bản ghi này đã được thu hồi ${on} và không còn được tính ở đâu.`,
  withdrawnReason: ({ reason }: { reason: string }): string => `Lý do: ${reason}`,
  draft: 'Bản nháp: chỉ người biên tập nhìn thấy.',
  heldBack: ({ on }: { on: string }) => `Chưa công bố: bản ghi được giữ lại đến ${on}.`,
  draftQuestions: 'Những điều cần trả lời trước khi công bố',
  drafts: 'Chưa công bố',
  capturedOn: ({ day }: { day: string }): string => `bản in hoặc bản lưu ${day}`,
  publishedOn: ({ day }: { day: string }): string => `công bố ${day}`,

  // Lists
  pageOf: ({ number, of }: { number: number; of: number }): string => `Trang ${number} trên ${of}`,
  pages: 'Các trang',
  newer: 'Mới hơn',
  older: 'Cũ hơn',

  // Search, data, feeds
  browseBlocs: 'Theo khối thi đua',
  browseYears: 'Theo năm',
  browseUnits: 'Theo đơn vị',
  dataFiles: 'Các tệp dữ liệu',
  dataMeaning: 'Nội dung',
  dataRows: 'Số dòng',
  dataFormats: 'Định dạng',
  dataSchema: 'Mô tả cấu trúc',
  dataCatalog: 'Danh mục dữ liệu (JSON)',
  dataUse:
    'Tệp CSV dùng mã UTF-8, mở được bằng Excel; trong một ô, các mã ngăn cách bằng dấu chấm phẩy, các mục chữ mỗi mục một dòng. Tệp JSON giữ nguyên tên các trường của kho tư liệu; cấu trúc được mô tả bằng JSON Schema.',
  dataMeanings: {
    meetings: 'Hội nghị và hoạt động',
    awards: 'Khen thưởng, mỗi quyết định với các đơn vị được khen thưởng',
    covenants: 'Giao ước thi đua với các nhiệm vụ',
    'covenant-tasks': 'Nhiệm vụ của các giao ước mà kho có ghi, mỗi nhiệm vụ một dòng',
    blocs: 'Khối thi đua với danh sách thành viên theo kỳ',
    units: 'Đơn vị với các tên gọi qua thời gian',
    leaders: 'Trưởng khối và Phó khối theo kỳ',
    rankings: 'Thứ hạng theo kỳ và qua các kỳ, kèm căn cứ',
  },
  licence: 'Giấy phép dữ liệu',
  rss: 'RSS',
  publishedBy: ({ publisher }: { publisher: string }): string => `Chịu trách nhiệm: ${publisher}.`,
  corrections: 'Gửi đính chính',

  // Errors
  notFound: 'Không tìm thấy trang',
  notFoundText: 'Địa chỉ này không có trong kho tư liệu. Có thể địa chỉ bị gõ nhầm, hoặc trang đã được chuyển đi.',
  notFoundHelp: 'Hãy bắt đầu từ một trong các mục sau:',
};

export type Strings = typeof vi;
