import type { Bilingual } from './names.ts';

/**
 * The stock that the bodies are put together from. `{bloc}`, `{period}`, `{previous}`, `{leader}` and `{members}` stand for
 * the facts of a record; `{n}`, `{m}` and `{share}` for numbers that mean nothing.
 */

/** What a report can be about; each has openings, titles and summaries of its own. */
export type Subject = 'annual' | 'mid-year' | 'exchange' | 'other' | 'award' | 'honour' | 'covenant' | 'results';

export const titles: Record<Subject, readonly Bilingual[]> = {
  annual: [
    {
      vi: '{bloc} tổng kết {previous} và ký giao ước thi đua {period}',
      en: 'The {bloc} reviews {previous} and signs its covenant for {period}',
    },
    {
      vi: 'Hội nghị tổng kết công tác thi đua {previous}, bàn giao nhiệm vụ Trưởng khối {period} của {bloc}',
      en: 'Annual review of {previous} and handover for {period} in the {bloc}',
    },
  ],
  'mid-year': [
    { vi: '{bloc} sơ kết công tác thi đua giữa kỳ {period}', en: 'The {bloc} holds its mid-year review of {period}' },
    {
      vi: 'Sơ kết giữa kỳ {period}: {bloc} rà soát việc thực hiện giao ước',
      en: 'Mid-year review of {period}: the {bloc} checks progress on its covenant',
    },
  ],
  exchange: [
    {
      vi: '{bloc} giao lưu văn nghệ, thể thao {period}',
      en: 'The {bloc} holds its arts and sports exchange of {period}',
    },
    { vi: 'Hội thao và giao lưu {period} của {bloc}', en: 'Games and exchange of the {bloc} in {period}' },
  ],
  other: [
    {
      vi: '{bloc} trao đổi kinh nghiệm về cải cách thủ tục trong {period}',
      en: 'The {bloc} shares experience of simpler procedures in {period}',
    },
    { vi: 'Sinh hoạt chuyên đề {period} của {bloc}', en: 'Thematic meeting of the {bloc} in {period}' },
  ],
  award: [
    { vi: 'Khen thưởng thành tích thi đua {previous} trong {bloc}', en: 'Awards for {previous} in the {bloc}' },
    {
      vi: 'Công bố các đơn vị của {bloc} được khen thưởng vì thành tích {previous}',
      en: 'Units of the {bloc} commended for their work in {previous}',
    },
  ],
  honour: [
    { vi: 'Khen thưởng cấp Nhà nước cho đơn vị của {bloc}', en: 'State honours for members of the {bloc}' },
    { vi: 'Đơn vị thuộc {bloc} đón nhận phần thưởng cao quý', en: 'A member of the {bloc} receives a high honour' },
  ],
  covenant: [
    { vi: 'Giao ước thi đua {period} của {bloc}', en: 'Emulation covenant of the {bloc} for {period}' },
    { vi: '{bloc} ký giao ước thi đua {period}', en: 'The {bloc} signs its emulation covenant for {period}' },
  ],
  results: [
    { vi: 'Kết quả bình xét thi đua {period} của {bloc}', en: 'Emulation results of the {bloc} for {period}' },
    { vi: 'Bảng kết quả thi đua {period}, {bloc}', en: 'Published results for {period}, {bloc}' },
  ],
};

export const summaries: Record<Subject, Bilingual> = {
  annual: {
    vi: 'Hội nghị tổng kết {previous}, thông qua giao ước thi đua {period} và bàn giao nhiệm vụ Trưởng khối.',
    en: 'The conference reviewed {previous}, adopted the covenant for {period} and handed over the leadership of the bloc.',
  },
  'mid-year': {
    vi: 'Các đơn vị rà soát việc thực hiện giao ước {period} và thống nhất việc cần làm đến cuối kỳ.',
    en: 'The units checked their progress on the covenant for {period} and agreed what remains to be done.',
  },
  exchange: {
    vi: 'Cán bộ, người lao động của {members} đơn vị gặp gỡ trong hoạt động giao lưu {period}.',
    en: 'Staff of {members} units met for the exchange of {period}.',
  },
  other: {
    vi: 'Buổi sinh hoạt giới thiệu những cách làm hay của các đơn vị trong {period}.',
    en: 'The meeting presented good practice from member units in {period}.',
  },
  award: {
    vi: 'Các hình thức khen thưởng được công bố cho thành tích thi đua {previous}.',
    en: 'The awards announced for emulation work in {previous}.',
  },
  honour: {
    vi: 'Phần thưởng cấp Nhà nước được công bố cho đơn vị thành viên.',
    en: 'Honours of the State announced for member units.',
  },
  covenant: {
    vi: 'Nội dung giao ước mà các đơn vị thành viên cùng ký cho {period}.',
    en: 'What the member units signed up to for {period}.',
  },
  results: {
    vi: 'Kết quả mà khối công bố cho {period}.',
    en: 'The results that the bloc published for {period}.',
  },
};

export const openings: Record<Subject, readonly Bilingual[]> = {
  annual: [
    {
      vi: '{bloc} tổ chức hội nghị tổng kết công tác thi đua {previous} và ký giao ước thi đua {period}. Đại diện lãnh đạo, công chức và người lao động của {members} đơn vị thành viên dự hội nghị.',
      en: 'The {bloc} held a conference to review its emulation work in {previous} and to sign the covenant for {period}. Leaders and staff of the {members} member units took part.',
    },
    {
      vi: 'Hội nghị tổng kết {previous} của {bloc} đã nghe báo cáo kết quả thi đua, thảo luận phương hướng {period} và bàn giao nhiệm vụ Trưởng khối cho {leader}.',
      en: 'The annual conference of the {bloc} heard the report on {previous}, discussed the direction for {period} and handed the leadership of the bloc to {leader}.',
    },
    {
      vi: 'Khép lại {previous} với nhiều kết quả đáng ghi nhận, {bloc} họp tổng kết, biểu dương các đơn vị tiêu biểu và thống nhất giao ước {period}. {leader} nhận cờ luân lưu của đơn vị Trưởng khối.',
      en: 'After a good showing in {previous}, the {bloc} met to take stock, to praise its best units and to agree the covenant for {period}. {leader} received the rotating flag of the leading unit.',
    },
  ],
  'mid-year': [
    {
      vi: '{bloc} tổ chức hội nghị sơ kết giữa kỳ để đánh giá việc thực hiện giao ước thi đua {period}. Hội nghị do {leader}, đơn vị Trưởng khối, chủ trì.',
      en: 'The {bloc} held its mid-year conference to assess how the covenant for {period} is being carried out. {leader}, as leader of the bloc, was in the chair.',
    },
    {
      vi: 'Nửa chặng đường {period}, {members} đơn vị của {bloc} ngồi lại để rà soát từng nhiệm vụ đã ký, chỉ ra việc chậm và bàn cách tháo gỡ.',
      en: 'Halfway through {period}, the {members} units of the {bloc} went through the tasks they had signed, named those that lag and discussed how to catch up.',
    },
  ],
  exchange: [
    {
      vi: '{bloc} tổ chức chương trình giao lưu văn nghệ, thể thao {period} với sự tham gia của {members} đơn vị. Chương trình có {n} tiết mục và {m} nội dung thi đấu.',
      en: 'The {bloc} held its arts and sports exchange of {period}, in which {members} units took part. There were {n} stage pieces and {m} sporting events.',
    },
    {
      vi: 'Trong không khí vui tươi, cán bộ và người lao động của {bloc} gặp nhau tại hội thao {period}. Giải của hội thao là giải phong trào, không phải hình thức khen thưởng thi đua.',
      en: 'In high spirits, staff of the {bloc} met at the games of {period}. The prizes of the games are prizes of the day, not emulation awards.',
    },
  ],
  other: [
    {
      vi: '{bloc} tổ chức buổi sinh hoạt chuyên đề để các đơn vị chia sẻ cách làm trong {period}. {leader} chuẩn bị tài liệu và điều hành phần thảo luận.',
      en: 'The {bloc} held a thematic meeting at which its units shared what they had tried in {period}. {leader} prepared the papers and chaired the discussion.',
    },
    {
      vi: 'Đoàn công tác của {bloc} thăm mô hình điểm, trao đổi kinh nghiệm và thống nhất một số việc cùng làm trong {period}.',
      en: 'A delegation of the {bloc} visited a pilot, exchanged experience and agreed on several joint efforts for {period}.',
    },
  ],
  award: [
    {
      vi: 'Tại hội nghị tổng kết của {bloc}, ban tổ chức công bố quyết định khen thưởng các đơn vị có thành tích trong {previous}.',
      en: 'At the annual conference of the {bloc}, the organisers announced the decision to commend units for their work in {previous}.',
    },
    {
      vi: 'Trên cơ sở kết quả bình xét của {bloc}, cấp có thẩm quyền đã xem xét khen thưởng cho thành tích thi đua {previous}.',
      en: 'On the strength of the vote of the {bloc}, the competent authority considered awards for emulation work in {previous}.',
    },
  ],
  honour: [
    {
      vi: 'Một số đơn vị của {bloc} được ghi nhận bằng phần thưởng cấp Nhà nước cho quá trình phấn đấu nhiều năm liền.',
      en: 'Members of the {bloc} were recognised with State honours for several years of sustained effort.',
    },
    {
      vi: 'Lễ công bố phần thưởng cao quý dành cho đơn vị của {bloc} được tổ chức trang trọng, tiết kiệm.',
      en: 'The honours for members of the {bloc} were announced at a solemn and modest ceremony.',
    },
  ],
  covenant: [
    {
      vi: 'Các đơn vị thành viên của {bloc} cùng ký giao ước thi đua {period}. Giao ước nêu những nhiệm vụ trọng tâm, cách theo dõi và thời điểm đánh giá.',
      en: 'The member units of the {bloc} signed the covenant for {period} together. It sets out key tasks, how they are followed and when they are assessed.',
    },
    {
      vi: 'Giao ước thi đua {period} của {bloc} được thảo luận công khai trước khi ký, kế thừa phần lớn nội dung của kỳ trước và bổ sung một số việc mới.',
      en: 'The covenant of the {bloc} for {period} was discussed openly before it was signed; it keeps most of the last one and adds a few new tasks.',
    },
  ],
  results: [
    {
      vi: '{bloc} công bố kết quả bình xét thi đua {period} sau khi các đơn vị tự chấm, chấm chéo và thống nhất trong khối.',
      en: 'The {bloc} published its results for {period} after the units had scored themselves and each other and had agreed on the outcome.',
    },
    {
      vi: 'Kết quả thi đua {period} của {bloc} được tổng hợp từ hồ sơ của {members} đơn vị và được thông qua tại hội nghị của khối.',
      en: 'The results of the {bloc} for {period} were compiled from the files of {members} units and adopted by a conference of the bloc.',
    },
  ],
};

export interface Section {
  heading: Bilingual;
  sentences: readonly Bilingual[];
}

export const sections: readonly Section[] = [
  {
    heading: { vi: 'Nhiệm vụ chuyên môn', en: 'Core work' },
    sentences: [
      {
        vi: 'Các đơn vị hoàn thành {share} chỉ tiêu đã đăng ký, trong đó {n} chỉ tiêu vượt mức đề ra từ đầu kỳ.',
        en: 'The units met {share} of the targets that they had registered, and went beyond {n} of those set at the start.',
      },
      {
        vi: 'Công tác tham mưu bám sát thực tiễn, nhiều đề xuất được cấp trên chấp thuận và triển khai ngay trong kỳ.',
        en: 'Advice stayed close to practice, and many proposals were accepted and put to work within the period.',
      },
      {
        vi: 'Việc theo dõi tiến độ hằng tháng giúp phát hiện sớm {n} đầu việc có nguy cơ chậm và kịp thời điều chỉnh.',
        en: 'Monthly follow-up showed early that {n} items were at risk of delay, so that they could be put right in time.',
      },
      {
        vi: 'Các đề án lớn đều có đơn vị chủ trì rõ ràng, có mốc hoàn thành và có người chịu trách nhiệm đến cùng.',
        en: 'Every large project had a clear owner, a date for completion and somebody who answered for it to the end.',
      },
      {
        vi: 'Chất lượng hồ sơ trình được nâng lên, số văn bản phải trả lại để hoàn thiện giảm còn {n} trường hợp.',
        en: 'Papers submitted were better, and only {n} had to be sent back for more work.',
      },
      {
        vi: 'Nhiều nhiệm vụ đột xuất được xử lý đúng hạn mà không ảnh hưởng đến kế hoạch thường xuyên.',
        en: 'Many unplanned tasks were handled on time without upsetting the regular plan.',
      },
    ],
  },
  {
    heading: { vi: 'Cải cách hành chính', en: 'Administrative reform' },
    sentences: [
      {
        vi: 'Trong kỳ, các đơn vị rà soát {n} thủ tục, đề nghị bãi bỏ hoặc đơn giản hóa {m} thủ tục không còn phù hợp.',
        en: 'During the period the units looked at {n} procedures and proposed to drop or simplify {m} that no longer serve.',
      },
      {
        vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt {share}, tăng so với cùng kỳ.',
        en: 'Cases settled on time reached {share}, more than in the same months before.',
      },
      {
        vi: 'Người dân và doanh nghiệp có thể tra cứu tình trạng hồ sơ mà không cần đến trụ sở.',
        en: 'People and businesses can follow their cases without coming to the office.',
      },
      {
        vi: 'Các đơn vị dùng chung một mẫu phiếu khảo sát để kết quả hài lòng có thể so sánh được.',
        en: 'The units use one survey form, so that satisfaction can be compared between them.',
      },
      {
        vi: 'Kỷ luật giờ giấc và thái độ phục vụ được kiểm tra không báo trước {n} lần, kết quả được thông báo trong khối.',
        en: 'Punctuality and service were checked {n} times without notice, and the bloc was told what was found.',
      },
      {
        vi: 'Việc ký số và gửi nhận văn bản qua mạng đã thành nền nếp, bớt được nhiều bản in.',
        en: 'Signing and sending papers electronically has become routine and saves a great deal of printing.',
      },
    ],
  },
  {
    heading: { vi: 'Phong trào thi đua', en: 'The emulation movement' },
    sentences: [
      {
        vi: 'Phong trào được phát động theo chuyên đề, có tiêu chí ngắn gọn để mỗi người đều biết mình thi đua điều gì.',
        en: 'Drives were launched by theme, with short criteria, so that everybody knew what the emulation was about.',
      },
      {
        vi: 'Đã có {n} sáng kiến được công nhận, trong đó {m} sáng kiến được áp dụng ở nhiều đơn vị.',
        en: 'In all, {n} initiatives were recognised, of which {m} are now in use in several units.',
      },
      {
        vi: 'Gương người tốt, việc tốt được giới thiệu đều đặn trên bản tin nội bộ và tại các buổi sinh hoạt.',
        en: 'Good people and good deeds were presented regularly in the internal bulletin and at meetings.',
      },
      {
        vi: 'Việc bình xét bảo đảm công khai, đúng người, đúng việc; tập thể nhỏ và người lao động trực tiếp được quan tâm.',
        en: 'Voting was open and fair to the person and the work; small teams and front-line staff were not forgotten.',
      },
      {
        vi: 'Một số đơn vị chủ động rút khỏi danh sách đề nghị để nhường cho đơn vị có tiến bộ rõ rệt.',
        en: 'Some units withdrew from the list of proposals in favour of others that had clearly improved.',
      },
      {
        vi: 'Khối duy trì sổ theo dõi thi đua chung, cập nhật theo quý để các đơn vị tự đối chiếu.',
        en: 'The bloc keeps a common emulation record, brought up to date each quarter, which every unit can check.',
      },
    ],
  },
  {
    heading: { vi: 'Phối hợp giữa các đơn vị', en: 'Cooperation between the units' },
    sentences: [
      {
        vi: 'Quy chế phối hợp được sửa đổi theo hướng ít cuộc họp hơn, nhiều trao đổi trực tiếp hơn.',
        en: 'The rules of cooperation were changed in favour of fewer meetings and more direct contact.',
      },
      {
        vi: 'Các đơn vị đã cùng tổ chức {n} đoàn khảo sát liên ngành và thống nhất cách xử lý {m} vướng mắc kéo dài.',
        en: 'The units sent out {n} joint survey teams and agreed how to settle {m} long-standing difficulties.',
      },
      {
        vi: 'Đầu mối liên hệ của từng đơn vị được công bố, nên việc hỏi và đáp thường xong trong ngày.',
        en: 'Each unit has named a contact, and most questions are now answered within the day.',
      },
      {
        vi: 'Đơn vị có điều kiện tốt hơn hỗ trợ đào tạo và cho mượn thiết bị khi đơn vị bạn cần.',
        en: 'Units that are better off helped the others with training and lent equipment when it was needed.',
      },
      {
        vi: 'Những việc liên quan nhiều bên đều được ghi thành biên bản ngắn, nêu rõ ai làm và bao giờ xong.',
        en: 'Whatever concerned several parties was put into short minutes that say who does what and by when.',
      },
    ],
  },
  {
    heading: { vi: 'An sinh và cộng đồng', en: 'Welfare and community' },
    sentences: [
      {
        vi: 'Công đoàn các đơn vị thăm hỏi {n} gia đình khó khăn và vận động xây dựng {m} công trình nhỏ vì cộng đồng.',
        en: 'The trade unions of the member units visited {n} families in need and raised funds for {m} small community works.',
      },
      {
        vi: 'Ngày hội hiến máu thu hút nhiều người trẻ, số đơn vị máu tiếp nhận cao hơn kế hoạch.',
        en: 'The blood donation day drew many young people, and more units of blood were given than planned.',
      },
      {
        vi: 'Các đơn vị trồng thêm cây xanh, phân loại rác tại chỗ và hạn chế đồ nhựa dùng một lần.',
        en: 'The units planted more trees, sort their waste on the spot and use fewer throwaway plastics.',
      },
      {
        vi: 'Quỹ khuyến học của khối trao {n} suất quà cho con em đoàn viên vượt khó, học giỏi.',
        en: "The bloc's study fund gave {n} gifts to children of members who did well in hard circumstances.",
      },
    ],
  },
  {
    heading: { vi: 'Hạn chế và nguyên nhân', en: 'Shortcomings and their causes' },
    sentences: [
      {
        vi: 'Bên cạnh kết quả đạt được, việc gửi báo cáo của một vài đơn vị còn chậm và chưa thống nhất về số liệu.',
        en: 'For all these results, a few units still report late, and their figures do not always agree.',
      },
      {
        vi: 'Tiêu chí chấm điểm còn chồng chéo, có nội dung khó lượng hóa nên việc chấm chéo mất nhiều thời gian.',
        en: 'The scoring criteria still overlap, and some are hard to measure, so that scoring each other takes long.',
      },
      {
        vi: 'Hoạt động chung có lúc dồn vào cuối kỳ, ảnh hưởng đến việc chuẩn bị và sự tham gia của các đơn vị ở xa.',
        en: 'Joint activities tend to crowd into the end of the period, which hurts preparation and keeps distant units away.',
      },
      {
        vi: 'Nguyên nhân chủ yếu là nhân sự theo dõi thi đua thay đổi và hướng dẫn ban hành muộn.',
        en: 'The main causes are changes among the staff who follow emulation and guidance that came late.',
      },
    ],
  },
  {
    heading: { vi: 'Phương hướng thời gian tới', en: 'The way ahead' },
    sentences: [
      {
        vi: 'Thời gian tới, khối tập trung vào những việc còn chậm, giữ nhịp kiểm tra hằng quý và báo cáo trung thực.',
        en: 'From here the bloc will concentrate on what lags, keep its quarterly checks and report honestly.',
      },
      {
        vi: 'Mỗi đơn vị chọn ít nhất một việc khó để đăng ký thực hiện và báo cáo kết quả tại hội nghị sau.',
        en: 'Each unit will choose at least one hard task to take on and will report on it at the next conference.',
      },
      {
        vi: 'Bảng tiêu chí sẽ được rút gọn, ưu tiên kết quả đo được và ý kiến của người được phục vụ.',
        en: 'The table of criteria will be shortened in favour of what can be measured and of what users say.',
      },
      {
        vi: 'Đơn vị Trưởng khối dự thảo kế hoạch chung, lấy ý kiến trong {m} ngày và gửi bản cuối cùng cho các thành viên.',
        en: 'The leading unit will draft the common plan, take comments for {m} days and send the final text to the members.',
      },
      {
        vi: 'Khối đề nghị cấp trên hướng dẫn sớm để việc ký giao ước không bị lùi sang quý sau.',
        en: 'The bloc asks for early guidance, so that signing the covenant does not slip into the next quarter.',
      },
    ],
  },
];

export const listLead: Bilingual = {
  vi: 'Các đơn vị thống nhất những việc sau:',
  en: 'The units agreed on the following:',
};

export const listItems: readonly Bilingual[] = [
  { vi: 'Rà soát tiến độ vào tuần cuối của mỗi tháng.', en: 'Check progress in the last week of each month.' },
  { vi: 'Công bố số liệu theo cùng một mẫu.', en: 'Publish figures in the same form.' },
  { vi: 'Cử một đầu mối phụ trách thi đua.', en: 'Name one contact for emulation.' },
  { vi: 'Giới thiệu ít nhất một cách làm hay mỗi quý.', en: 'Present at least one good practice each quarter.' },
  { vi: 'Gửi hồ sơ đề nghị trước hạn **năm ngày**.', en: 'Send in proposals **five days** before the deadline.' },
  { vi: 'Không tổ chức hoạt động chung trong tuần cao điểm.', en: 'Hold no joint activities in peak weeks.' },
  { vi: 'Lưu đủ minh chứng cho từng tiêu chí.', en: 'Keep the evidence for each criterion.' },
  { vi: 'Hỗ trợ đơn vị mới làm quen với *quy chế* của khối.', en: 'Help new units to learn the *rules* of the bloc.' },
];

export const tableLead: Bilingual = {
  vi: 'Một số kết quả so với kế hoạch:',
  en: 'Some of what was done, beside what was planned:',
};

export const tableHeads: readonly [Bilingual, Bilingual, Bilingual] = [
  { vi: 'Nội dung', en: 'Item' },
  { vi: 'Kế hoạch', en: 'Planned' },
  { vi: 'Thực hiện', en: 'Done' },
];

export const tableRows: readonly Bilingual[] = [
  { vi: 'Sáng kiến được công nhận', en: 'Initiatives recognised' },
  { vi: 'Lớp tập huấn chung', en: 'Joint training courses' },
  { vi: 'Đợt kiểm tra chéo', en: 'Cross-checks' },
  { vi: 'Bản tin nội bộ', en: 'Internal bulletins' },
  { vi: 'Suất quà an sinh', en: 'Welfare gifts' },
];

export const linkSentences: readonly Bilingual[] = [
  {
    vi: 'Toàn văn [báo cáo](https://tai-lieu-mau.example/bao-cao/{n}) được đăng để các đơn vị góp ý.',
    en: 'The full [report](https://tai-lieu-mau.example/bao-cao/{n}) is posted for the units to comment on.',
  },
  {
    vi: 'Tài liệu tham khảo có tại [chuyên mục thi đua](https://cong-vi-du.example/thi-dua/{n}) của Cổng thông tin Ví dụ.',
    en: 'Background papers are in the [emulation section](https://cong-vi-du.example/thi-dua/{n}) of the Example Portal.',
  },
];

export const footnoteSentences: readonly { sentence: Bilingual; note: Bilingual }[] = [
  {
    sentence: {
      vi: 'Số liệu được tổng hợp từ báo cáo của các đơn vị.[^1]',
      en: 'The figures are compiled from the reports of the units.[^1]',
    },
    note: {
      vi: 'Số liệu tính đến ngày cuối cùng của tháng trước hội nghị.',
      en: 'As on the last day of the month before the conference.',
    },
  },
  {
    sentence: {
      vi: 'Cờ luân lưu được chuyển giao theo quy chế của khối.[^1]',
      en: 'The rotating flag passes on under the rules of the bloc.[^1]',
    },
    note: {
      vi: 'Cờ luân lưu là dấu hiệu của đơn vị Trưởng khối, không phải hình thức khen thưởng.',
      en: 'The rotating flag marks the leading unit; it is no award.',
    },
  },
];

export const closings: readonly Bilingual[] = [
  {
    vi: 'Các ý kiến phát biểu đều thống nhất rằng thi đua phải gắn với việc hằng ngày và phải được đánh giá bằng kết quả.',
    en: 'All who spoke agreed that emulation must be part of daily work and must be judged by its results.',
  },
  {
    vi: 'Đơn vị Trưởng khối tiếp thu các ý kiến, hoàn thiện văn bản và gửi lại cho các thành viên trong tuần tới.',
    en: 'The leading unit took note of what was said and will send the final papers to the members within the week.',
  },
  {
    vi: 'Thay mặt khối, đại diện đơn vị Trưởng khối cảm ơn sự ủng hộ của các cấp và mong tiếp tục nhận được sự phối hợp.',
    en: 'For the bloc, the leading unit gave thanks for the support received and asked for continued cooperation.',
  },
];

export const tasks: readonly Bilingual[] = [
  { vi: 'Hoàn thành toàn diện các chỉ tiêu, nhiệm vụ được giao', en: 'Meet all assigned targets and tasks' },
  {
    vi: 'Đẩy mạnh cải cách hành chính, rút ngắn thời gian giải quyết hồ sơ',
    en: 'Advance administrative reform and settle cases faster',
  },
  { vi: 'Nâng cao chất lượng tham mưu, đề xuất', en: 'Improve the quality of advice and proposals' },
  { vi: 'Thực hành tiết kiệm, chống lãng phí', en: 'Practise thrift and fight waste' },
  { vi: 'Tăng cường phối hợp giữa các đơn vị trong khối', en: 'Strengthen cooperation between the units of the bloc' },
  {
    vi: 'Đổi mới nội dung và hình thức phong trào thi đua',
    en: 'Renew the content and the forms of the emulation movement',
  },
  { vi: 'Phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến', en: 'Find, foster and spread good examples' },
  {
    vi: 'Ứng dụng công nghệ thông tin trong mọi khâu công việc',
    en: 'Use information technology at every step of the work',
  },
  { vi: 'Xây dựng môi trường làm việc văn minh, thân thiện', en: 'Build a civil and friendly workplace' },
  { vi: 'Chăm lo đời sống vật chất, tinh thần của người lao động', en: 'Care for the welfare and morale of the staff' },
  {
    vi: 'Tham gia công tác an sinh xã hội, đền ơn đáp nghĩa',
    en: 'Take part in social welfare and honour those who served',
  },
  { vi: 'Bảo đảm an toàn, vệ sinh lao động và phòng cháy, chữa cháy', en: 'Ensure safety at work and fire protection' },
  {
    vi: 'Giữ gìn kỷ luật, kỷ cương; không gây phiền hà cho người dân',
    en: 'Keep discipline and cause people no trouble',
  },
  { vi: 'Đào tạo, bồi dưỡng nâng cao trình độ đội ngũ', en: 'Train the staff and raise their skills' },
  { vi: 'Khuyến khích sáng kiến, cải tiến kỹ thuật', en: 'Encourage initiatives and technical improvements' },
  { vi: 'Công khai, minh bạch trong tài chính và tuyển dụng', en: 'Be open about finances and recruitment' },
  { vi: 'Bảo vệ môi trường, giảm rác thải nhựa', en: 'Protect the environment and cut plastic waste' },
  { vi: 'Xây dựng tổ chức Đảng, đoàn thể vững mạnh', en: 'Build strong Party and mass organisations' },
  { vi: 'Thực hiện chế độ báo cáo đúng hạn, đúng mẫu', en: 'Report on time and in the agreed form' },
  { vi: 'Tổ chức hoạt động văn hóa, thể thao thiết thực', en: 'Hold useful cultural and sporting activities' },
];

export const draftQuestions: readonly string[] = [
  'Nguồn không nêu rõ ngày tổ chức, ai có thể xác nhận?',
  'Tên đơn vị trong nguồn viết tắt, đơn vị nào đúng?',
  'Số lượng trong bài và trong phụ lục khác nhau, lấy số nào?',
];

export const withdrawalReasons: readonly Bilingual[] = [
  { vi: 'Nguồn đã đính chính, nội dung không còn đúng.', en: 'The source was corrected, and this no longer holds.' },
  { vi: 'Bản ghi trùng với một bản ghi khác của kho.', en: 'The record duplicates another record of the archive.' },
];

export const corrections: readonly Bilingual[] = [
  { vi: 'Sửa lỗi chính tả trong tên người dự.', en: 'Corrected the spelling of a name.' },
  { vi: 'Bổ sung nguồn và ngày lưu bản gốc.', en: 'Added the source and the day of its copy.' },
  { vi: 'Sửa số liệu theo phụ lục của nguồn.', en: 'Corrected a figure after the annex of the source.' },
];
