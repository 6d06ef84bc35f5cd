import type { Bilingual } from './names.ts';
import type { Random } from './random.ts';
import type { CorpusFile, CorpusRecord } from './record.ts';

/** How many records bring a document, at most: a document more teaches nothing. */
const most = 24;

const titles: readonly (readonly [
  folder: string,
  kind: 'decision' | 'covenant' | 'scores' | 'other',
  title: Bilingual,
])[] = [
  ['awards/', 'decision', { vi: 'Quyết định khen thưởng (bản ký)', en: 'Decision on awards (signed copy)' }],
  ['covenants/', 'covenant', { vi: 'Bản giao ước đã ký', en: 'Covenant as signed' }],
  ['results/', 'scores', { vi: 'Bảng tổng hợp điểm', en: 'Summary of scores' }],
  ['meetings/', 'other', { vi: 'Báo cáo của khối tại hội nghị', en: 'Report of the bloc to the meeting' }],
];

/** Puts a document beside some of the records of each kind. */
export function attachDocuments(records: readonly CorpusRecord[], random: Random): CorpusRecord[] {
  const chosen = new Set(random.sample(records, Math.min(most, Math.ceil(records.length / 10))));
  return records.map((record) => (chosen.has(record) ? attach(record) : record));
}

function attach(record: CorpusRecord): CorpusRecord {
  const [, kind, title] = titles.find(([folder]) => record.folder.startsWith(folder)) ?? [];
  if (kind === undefined || title === undefined) return record;
  const attachment = { title, file: './tai-lieu.pdf', kind };
  const { attachments = [] } = record.facts;
  return {
    ...record,
    facts: { ...record.facts, attachments: [...attachments, attachment] },
    beside: [...record.beside, { path: `${record.folder}/tai-lieu.pdf`, content: writePdf(record.folder) }],
  };
}

/** The rules of a bloc, and how it scores in the year of its last cycle. */
export function writeBlocDocuments(bloc: string, period: string): { documents: object[]; files: CorpusFile[] } {
  const [rules, scale] = [`blocs/${bloc}/quy-che.pdf`, `blocs/${bloc}/thang-diem.csv`];
  return {
    documents: [
      {
        title: { vi: 'Quy chế hoạt động', en: 'Rules of procedure' },
        file: `./${bloc}/quy-che.pdf`,
        kind: 'bylaws',
        issuedOn: '2010-02',
      },
      { title: { vi: 'Thang điểm', en: 'Score scale' }, file: `./${bloc}/thang-diem.csv`, kind: 'scores', period },
    ],
    files: [
      { path: rules, content: writePdf(bloc) },
      { path: scale, content: 'Tiêu chí,Điểm tối đa\nNhiệm vụ chuyên môn,60\nPhong trào thi đua,40\n' },
    ],
  };
}

/** A PDF of one line, as letters (ISO 32000-2, 7.5): what any program opens, and every machine writes alike. */
function writePdf(line: string): string {
  const text = `BT /F1 14 Tf 72 770 Td (Tai lieu hu cau: ${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${pdf}xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
}
