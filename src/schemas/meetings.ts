import { z } from 'zod';
import { day } from './day.ts';
import type { FieldKind } from './field-tree.ts';
import { id } from './id.ts';
import { period, periods } from './period.ts';
import { recordFacts } from './provenance.ts';
import type { LocalText } from './text.ts';
import { line, localText } from './text.ts';

export const meetingKinds = [
  'annual-review',
  'mid-year-review',
  'covenant-signing',
  'handover',
  'exchange',
  'other',
] as const;

export type MeetingKind = (typeof meetingKinds)[number];

export const timesOfDay = ['morning', 'noon', 'afternoon', 'evening'] as const;

export type TimeOfDay = (typeof timesOfDay)[number];

const namedAndCounted = {
  units: z.array(z.string()).exactOptional().describe('Mã các đơn vị được nêu tên.'),
  count: z.int().nonnegative().exactOptional().describe('Số đơn vị, khi nguồn chỉ nêu con số.'),
};

const listOrNumber = [z.array(z.string()), z.int().nonnegative()] as const;

/** Units by their ids, or only how many there were. A bare list names them; a bare number counts them. */
export const unitsOrCount = z.union([...listOrNumber, z.strictObject(namedAndCounted)]).transform(withUnits);

/** Who was there: units as above, and others that are no units of the archive. */
const attendance = z
  .union([
    ...listOrNumber,
    z.strictObject({
      ...namedAndCounted,
      organisations: z
        .array(localText)
        .exactOptional()
        .describe('Cơ quan, tổ chức khác dự, không phải là đơn vị trong kho tư liệu.'),
    }),
  ])
  .transform(withUnits);

/** `units` holds the ids that are named; `count` is what the source says, where it gives a number. */
export interface UnitsOrCount {
  units: string[];
  count?: number;
  organisations?: LocalText[];
}

function withUnits(value: string[] | number | Partial<UnitsOrCount>): UnitsOrCount {
  if (Array.isArray(value)) return { units: value };
  if (typeof value === 'number') return { units: [], count: value };
  return { units: [], ...value };
}

/** A telephone number or a mail address: of people the archive keeps what they did in office, and nothing by which to reach them. */
const contactData = /[^\s@]@[^\s@]+\.|(?:\+84\)?|\b0)(?:[ .-]?\d){8,10}\b|\(0\d{1,3}\)(?:[ .-]?\d){6,8}\b/u;

const withoutContact = <S extends z.ZodType<string | LocalText>>(schema: S) =>
  schema.refine((text) => !contactData.test(typeof text === 'string' ? text : `${text.vi} ${text.en ?? ''}`), {
    params: { kind: 'contact-data' },
  });

const personSchema = z.strictObject({
  key: id.exactOptional().describe('Mã của người này, để các bản ghi khác cùng chỉ một người.'),
  name: withoutContact(line).describe('Họ và tên.'),
  office: withoutContact(localText)
    .exactOptional()
    .describe('Chức vụ vào lúc đó. Không ghi số điện thoại, thư điện tử hay địa chỉ riêng.'),
  role: withoutContact(localText).exactOptional().describe('Vai trò tại hội nghị, ví dụ: chủ trì.'),
});

export type Person = z.output<typeof personSchema>;

const handoverSchema = z.strictObject({
  period: period.describe('Kỳ mà Trưởng khối mới đảm nhiệm.'),
  leader: z.string().exactOptional().describe('Mã đơn vị nhận nhiệm vụ Trưởng khối; bỏ dòng này nếu nguồn không nêu.'),
  deputies: z.array(z.string()).default([]).describe('Mã các đơn vị nhận nhiệm vụ Phó Trưởng khối.'),
  outgoing: z.string().exactOptional().describe('Mã đơn vị bàn giao; bỏ dòng này nếu nguồn không nêu.'),
  receivedBy: line.exactOptional().describe('Người nhận cờ luân lưu: key hoặc họ tên của một người trong people.'),
});

const leadershipSchema = z.strictObject({
  period: period.describe('Kỳ mà các đơn vị này giữ nhiệm vụ.'),
  leader: z.string().exactOptional().describe('Mã đơn vị Trưởng khối.'),
  deputies: z.array(z.string()).default([]).describe('Mã các đơn vị Phó Trưởng khối.'),
});

const photoSchema = z.strictObject({
  src: z
    .string()
    .meta({ kind: 'photograph' satisfies FieldKind })
    .describe('Tên tệp ảnh đặt cạnh bản tin, ví dụ ./ky-giao-uoc.jpg.'),
  alt: localText.describe('Mô tả ảnh cho người không nhìn thấy ảnh.'),
  caption: localText.exactOptional().describe('Chú thích in dưới ảnh.'),
  credit: localText.exactOptional().describe('Người chụp hoặc nguồn ảnh.'),
});

/** The facts of a meeting: a reported event of a bloc. */
export const meetingSchema = z.strictObject({
  ...recordFacts,
  bloc: recordFacts.bloc
    .exactOptional()
    .describe('Mã của khối thi đua; bỏ dòng này khi hội nghị là của cả thành phố, không riêng khối nào.'),
  kinds: z.array(z.enum(meetingKinds)).min(1).describe('Loại hoạt động; một hội nghị có thể thuộc nhiều loại.'),
  date: day.describe('Ngày diễn ra: 2017-03-20, hoặc 2017-03, hoặc 2017 khi chỉ biết tháng hay năm.'),
  endDate: day.exactOptional().describe('Ngày kết thúc, khi hoạt động kéo dài nhiều ngày.'),
  timeOfDay: z
    .enum(timesOfDay)
    .exactOptional()
    .describe('Buổi, khi nguồn có nêu: morning, sáng; noon, trưa; afternoon, chiều; evening, tối.'),
  dateNote: localText.exactOptional().describe('Giải thích khi ngày được suy ra chứ không được nêu trong nguồn.'),
  place: localText.exactOptional().describe('Nơi diễn ra.'),
  reviews: periods.default([]).describe('Kỳ được tổng kết hoặc sơ kết.'),
  opens: periods.default([]).describe('Kỳ được phát động hoặc ký giao ước.'),
  periods: periods.default([]).describe('Kỳ mà hoạt động thuộc về, khi không tổng kết và không mở kỳ nào.'),
  attending: attendance
    .exactOptional()
    .describe('Các đơn vị tham dự, hoặc số đơn vị tham dự; cơ quan, tổ chức khác ghi ở organisations.'),
  people: z.array(personSchema).default([]).describe('Những người được nguồn nêu tên.'),
  leadership: leadershipSchema
    .exactOptional()
    .describe('Đơn vị Trưởng khối và Phó Trưởng khối mà bản tin nhắc tới, khi không có bàn giao.'),
  handover: handoverSchema.exactOptional().describe('Việc bàn giao nhiệm vụ Trưởng khối.'),
  photos: z.array(photoSchema).default([]).describe('Ảnh đặt cạnh bản tin.'),
});

export type MeetingFacts = z.output<typeof meetingSchema>;
