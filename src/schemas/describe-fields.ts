import { z } from 'zod';
import { schemas } from './collections.ts';
import type { Field, FieldKind } from './field-tree.ts';
import { fieldTree, formsOf } from './field-tree.ts';
import { recordFacts } from './provenance.ts';

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

/** The collections whose files have named fields, in the order in which an editor meets them; a score table has columns, and a document nothing of the kind. */
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
  takedowns: {
    title: 'Những gì đã gỡ khỏi trang',
    lead: 'Tệp `content/takedowns.yaml` là một danh sách, chỉ có khi đã gỡ thứ gì; mỗi mục có các trường này.',
  },
  pages: { title: 'Các trang riêng', lead: 'Tệp `content/pages/<tên>/index.vi.mdx`.' },
} as const satisfies Record<Exclude<Collection, 'scores' | 'attachedFiles' | 'copies'>, Omit<FieldSection, 'fields'>>;

const kindNames: Record<FieldKind, string> = {
  line: 'dòng chữ',
  'local-text': 'chữ song ngữ',
  day: 'ngày',
  period: 'kỳ',
  periods: 'kỳ hoặc danh sách kỳ',
  id: 'mã',
  points: 'điểm',
  address: 'địa chỉ trang',
  email: 'thư điện tử',
  colour: 'màu',
  photograph: 'tên tệp ảnh',
  document: 'tên tệp tài liệu',
};

/** The fields of every file, as the schemas say: first those that all records share, then each collection's own. */
export function describeFields(): FieldSection[] {
  const sharedFields = fieldTree(z.strictObject(recordFacts));
  const isShared = (key: string, field: Field): boolean =>
    JSON.stringify(field) === JSON.stringify(sharedFields.properties?.[key]);
  const own = Object.entries(sections).map(([collection, heading]) => {
    // The table has no key but those of collections.
    const tree = fieldTree(schemas[collection as keyof typeof sections]);
    const file = tree.items ?? tree;
    return { ...heading, fields: groupFields(file, '', isShared) };
  });
  return [{ ...shared, fields: groupFields(sharedFields, '') }, ...own];
}

/** The fields of a group, and of the groups inside it. `prefix` comes before each of their names. */
function groupFields(
  { properties = {}, required = [] }: Field,
  prefix: string,
  isToldElsewhere = (_key: string, _field: Field): boolean => false,
): FieldDoc[] {
  return Object.entries(properties)
    .filter(([key, field]) => !isToldElsewhere(key, field))
    .flatMap(([key, field]) => {
      const name = `${prefix}${key}`;
      return [fieldDoc(name, field, required.includes(key)), ...fieldsWithin(field, name)];
    });
}

/** The fields of the groups inside a field, whatever form it is written in. A value with a kind of its own is one whole. */
function fieldsWithin(field: Field, name: string): FieldDoc[] {
  if (field.kind !== undefined) return [];
  return formsOf(field).flatMap((form) =>
    form.items === undefined ? groupFields(form, `${name}.`) : fieldsWithin(form.items, `${name}[]`),
  );
}

function fieldDoc(name: string, field: Field, required: boolean): FieldDoc {
  return {
    name,
    required,
    kind: kindOf(field),
    meaning: field.description ?? '',
    // An empty list or group says nothing.
    ...(typeof field.default !== 'object' && field.default !== undefined && { fallback: String(field.default) }),
  };
}

function kindOf(field: Field): string {
  if (field.kind !== undefined) return kindNames[field.kind];
  if (field.anyOf !== undefined) return [...new Set(field.anyOf.map(kindOf))].join(', hoặc ');
  if (field.enum !== undefined) return `giá trị ${field.enum.map((option) => `\`${option}\``).join(', ')}`;
  if (field.items !== undefined) return `danh sách các ${kindOf(field.items)}`;
  // A text that looks like a number arrives as one: that is nothing to tell.
  const [type = ''] = [field.type ?? ''].flat();
  switch (type) {
    case 'object':
      return 'nhóm';
    case 'boolean':
      return '`true` hoặc `false`';
    case 'integer':
      return integerKind(field);
    case 'string':
      return 'mã';
    default:
      throw new Error(`No words for a field of type "${type}"`);
  }
}

function integerKind({ minimum, exclusiveMinimum }: Field): string {
  if (exclusiveMinimum === 0) return 'số nguyên dương';
  return minimum === 0 ? 'số nguyên không âm' : 'số nguyên';
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
