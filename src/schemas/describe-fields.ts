import { z } from 'zod';
import { schemas } from './collections.ts';
import { day, fullDay } from './day.ts';
import { id } from './id.ts';
import { photographName } from './meetings.ts';
import { period, periods } from './period.ts';
import { points } from './points.ts';
import { emailAddress, recordFacts, rootAddress, webAddress } from './provenance.ts';
import { line, localText } from './text.ts';

/** A field of the front matter, as an editor is told of it. */
export interface FieldDoc {
  /** From the top of the file: `handover.leader`; `recipients[].unit` for a field of every entry of a list. */
  name: string;
  required: boolean;
  /** What it is when it is left out, where that is more than "not recorded". */
  fallback?: string;
  /** What may be written, in Vietnamese Markdown. */
  kind: string;
  /** The field's own description; empty where the schema gives none. */
  meaning: string;
}

/** Fields that are told together: those that all records share, or those of one collection. */
export interface FieldSection {
  title: string;
  /** Which files have these fields, as a Vietnamese sentence in Markdown. */
  lead: string;
  fields: FieldDoc[];
}

type Collection = keyof typeof schemas;

const shared = {
  title: 'Các trường chung của bản ghi',
  lead: 'Hội nghị, khen thưởng, giao ước và kết quả đều có các trường này.',
};

/** The collections whose files have named fields, in the order in which an editor meets them; a score table has columns. */
const sections = {
  meetings: {
    title: 'Hội nghị, hoạt động',
    lead: 'Tệp `content/meetings/<năm>/<tên>/index.vi.md`, ngoài các trường chung.',
  },
  awards: {
    title: 'Khen thưởng',
    lead: 'Tệp `content/awards/<năm>/<tên>/index.vi.md`, ngoài các trường chung.',
  },
  covenants: {
    title: 'Giao ước thi đua',
    lead: 'Tệp `content/covenants/<năm>/<tên>/index.vi.md`, ngoài các trường chung.',
  },
  results: {
    title: 'Kết quả của một kỳ',
    lead: 'Tệp `content/results/<khối>/<kỳ>/index.vi.md`, ngoài các trường chung.',
  },
  translations: {
    title: 'Bản dịch',
    lead: 'Tệp `index.en.md` (của các trang riêng là `index.en.mdx`), đặt cạnh bản tiếng Việt.',
  },
  blocs: { title: 'Khối thi đua', lead: 'Tệp `content/blocs/<khối>.yaml`.' },
  units: { title: 'Đơn vị', lead: 'Tệp `content/units/<đơn vị>.yaml`.' },
  awardTypes: {
    title: 'Danh mục hình thức khen thưởng',
    lead: 'Tệp `content/award-types.yaml` là một danh sách; mỗi mục có các trường này.',
  },
  site: { title: 'Thông tin chung của kho tư liệu', lead: 'Tệp `content/site.yaml`.' },
  pages: { title: 'Các trang riêng', lead: 'Tệp `content/pages/<tên>/index.vi.mdx`.' },
} as const satisfies Record<Exclude<Collection, 'scores'>, Omit<FieldSection, 'fields'>>;

/** What the schemas of this folder's own values are called. Describing a schema keeps its definition, by which it is known. */
const kindNames = new Map<unknown, string>([
  [line.def, 'dòng chữ'],
  [localText.def, 'chữ song ngữ'],
  [day.def, 'ngày'],
  [fullDay.def, 'ngày'],
  [period.def, 'kỳ'],
  [periods.def, 'kỳ hoặc danh sách kỳ'],
  [id.def, 'mã'],
  [points.def, 'điểm'],
  [webAddress.def, 'địa chỉ trang'],
  [rootAddress.def, 'địa chỉ trang'],
  [emailAddress.def, 'thư điện tử'],
  [photographName.def, 'tên tệp ảnh'],
]);

/** The fields of every file, as the schemas say: first those that all records share, then each collection's own. */
export function describeFields(): FieldSection[] {
  const own = Object.entries(sections).map(([collection, heading]) => {
    // The table has no key but those of collections.
    const schema = schemas[collection as keyof typeof sections];
    return { ...heading, fields: fieldsOf(schema instanceof z.ZodArray ? schema.element : schema, '') };
  });
  return [{ ...shared, fields: shapeFields(recordFacts, '') }, ...own];
}

/** The fields of a schema and of the groups inside it, but for the shared ones. `prefix` comes before each of their names. */
function fieldsOf(schema: z.ZodType, prefix: string): FieldDoc[] {
  if (kindNames.has(schema.def)) return [];
  const inner = innerOf(schema);
  if (inner !== undefined) return fieldsOf(inner, prefix);
  if (schema instanceof z.ZodUnion) return optionsOf(schema).flatMap((option) => fieldsOf(option, prefix));
  if (schema instanceof z.ZodArray) return fieldsOf(elementOf(schema), `${prefix.slice(0, -1)}[].`);
  if (!(schema instanceof z.ZodObject)) return [];
  const isShared = ([, field]: [string, unknown]): boolean => Object.values<unknown>(recordFacts).includes(field);
  return shapeFields(Object.fromEntries(Object.entries(schema.shape).filter((entry) => !isShared(entry))), prefix);
}

function shapeFields(shape: Readonly<Record<string, unknown>>, prefix: string): FieldDoc[] {
  return Object.entries(shape).flatMap(([key, value]) => {
    // The shape of an object is made of schemas; Zod types it by its core.
    const field = value as z.ZodType;
    return [fieldDoc(`${prefix}${key}`, field), ...fieldsOf(field, `${prefix}${key}.`)];
  });
}

function fieldDoc(name: string, field: z.ZodType): FieldDoc {
  const fallback = fallbackOf(field);
  return {
    name,
    required: !field.safeParse(undefined).success,
    kind: kindOf(field),
    meaning: field.description ?? '',
    ...(fallback !== undefined && { fallback }),
  };
}

/** The value that stands for a field that is left out, unless it is an empty list or group, which says nothing. */
function fallbackOf(field: z.ZodType): string | undefined {
  if (!(field instanceof z.ZodDefault)) return undefined;
  const value: unknown = field.def.defaultValue;
  return typeof value === 'object' ? undefined : String(value);
}

function kindOf(schema: z.ZodType): string {
  const named = kindNames.get(schema.def);
  if (named !== undefined) return named;
  const inner = innerOf(schema);
  if (inner !== undefined) return kindOf(inner);
  if (schema instanceof z.ZodUnion) return [...new Set(optionsOf(schema).map(kindOf))].join(', hoặc ');
  if (schema instanceof z.ZodArray) return `danh sách các ${kindOf(elementOf(schema))}`;
  if (schema instanceof z.ZodEnum) return `giá trị ${schema.options.map((option) => `\`${option}\``).join(', ')}`;
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return 'nhóm';
  if (schema instanceof z.ZodBoolean) return '`true` hoặc `false`';
  if (schema instanceof z.ZodNumber) return numberKind(schema);
  if (schema instanceof z.ZodString) return 'mã';
  throw new Error(`No words for a schema of type "${schema.type}": name it in kindNames`);
}

function numberKind(schema: z.ZodNumber): string {
  if (schema.safeParse(-1).success) return 'số nguyên';
  return schema.safeParse(0).success ? 'số nguyên không âm' : 'số nguyên dương';
}

/** What is inside a wrapper; `undefined` for a schema that is none. */
function innerOf(schema: z.ZodType): z.ZodType | undefined {
  // Zod types what is inside by its core, of which every schema here is a full one.
  if (schema instanceof z.ZodPipe) return schema.in as z.ZodType;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return schema.unwrap() as z.ZodType;
  }
  return undefined;
}

/** The branches of a union. A text that looks like a number arrives as one: that branch is nothing to tell. */
function optionsOf(schema: z.ZodUnion): z.ZodType[] {
  const options = schema.options as readonly z.ZodType[];
  const hasText = options.some((option) => option instanceof z.ZodString);
  return options.filter((option) => !(hasText && option instanceof z.ZodNumber));
}

function elementOf(schema: z.ZodArray): z.ZodType {
  return schema.element as z.ZodType;
}

/** The reference of all fields as Vietnamese Markdown: a heading for each section, a row for each field. */
export function printFields(described: readonly FieldSection[]): string {
  return [intro, ...described.map(printSection)].join('\n');
}

function printSection({ title, lead, fields }: FieldSection): string {
  const rows = fields.map(({ name, required, fallback, kind, meaning }) => {
    const need = required ? 'có' : fallback === undefined ? 'không' : `không; khi không ghi là \`${fallback}\``;
    return [`\`${name}\``, need, kind, meaning];
  });
  return [`## ${title}`, '', lead, '', ...tableLines([['Trường', 'Bắt buộc', 'Giá trị', 'Ý nghĩa'], ...rows]), ''].join(
    '\n',
  );
}

/** A Markdown table whose columns are aligned, as the formatter would leave it. The first row is the heading. */
function tableLines(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((text) => text.replaceAll('|', '\\|')));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lineOf = (row: readonly string[], filler: string): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width, filler)).join(' | ')} |`;
  const [heading = '', ...body] = cells.map((row) => lineOf(row, ' '));
  return [heading, lineOf([], '-'), ...body];
}

const intro = `# Các trường dữ liệu

Trang này liệt kê mọi trường mà một tệp trong \`content\` có thể ghi. Lệnh \`npm run docs\` viết ra trang này từ
\`src/schemas\`; muốn sửa lời mô tả thì sửa ở đó rồi chạy lại lệnh.

Tên trường phải viết đúng như ở đây, kể cả chữ hoa và chữ thường. Dấu chấm chỉ trường nằm trong một nhóm, dấu \`[]\` chỉ danh
sách: \`handover.leader\` là trường \`leader\` của nhóm \`handover\`, còn \`recipients[].unit\` là trường \`unit\` của từng mục trong
danh sách \`recipients\`. Với trường nằm trong nhóm, cột “Bắt buộc” chỉ có hiệu lực khi nhóm đó được ghi.

Điều gì nguồn không nêu thì bỏ cả dòng; không ghi tên trường rồi để trống, không ghi dấu gạch ngang hay chữ “không rõ”.

Các loại giá trị:

- **dòng chữ**: chữ viết trên một dòng. Nếu trong chữ có dấu hai chấm kèm dấu cách, hoặc chữ bắt đầu bằng một ký hiệu, hãy đặt
  tất cả trong dấu ngoặc kép thẳng: \`"Hội nghị: tổng kết"\`. Cũng làm như vậy khi trong chữ có dấu \`#\` sau một dấu cách, vì phần
  sau dấu ấy là ghi chú và không được đọc.
- **chữ song ngữ**: \`{ vi: Chữ tiếng Việt, en: English text }\`, hoặc hai dòng \`vi:\` và \`en:\` thụt vào hai dấu cách. Nếu chưa
  dịch thì chỉ viết chữ tiếng Việt. Khi viết trong dấu ngoặc nhọn, chữ nào có dấu phẩy phải đặt trong dấu ngoặc kép thẳng.
- **ngày**: \`2017-03-20\`; chỉ biết tháng thì viết \`2017-03\`, chỉ biết năm thì viết \`2017\`.
- **kỳ**: \`2017\` hoặc \`2023-2024\`.
- **mã**: chữ thường không dấu, chữ số và dấu gạch nối. Mã của khối và của đơn vị là tên tệp, không kèm \`.yaml\`; mã của bản ghi
  gồm năm và tên thư mục, ví dụ \`2017/tong-ket-2016\`.
- **điểm**: số không âm, tối đa hai chữ số thập phân.
- **địa chỉ trang**: địa chỉ đầy đủ, bắt đầu bằng \`https://\` hoặc \`http://\`.
- **nhóm**: các dòng “tên: giá trị” thụt vào hai dấu cách.
- **danh sách**: mỗi mục một dòng, bắt đầu bằng dấu gạch nối và dấu cách; danh sách ngắn có thể viết \`[mục một, mục hai]\`.
`;
