import { z } from 'zod';
import { blocDocumentSchema } from './attachments.ts';
import { grounds } from './awards.ts';
import { day } from './day.ts';
import { formerPlaces } from './former-places.ts';
import { period } from './period.ts';
import { sourceSchema } from './provenance.ts';
import { line, localText } from './text.ts';
import { nameSchema } from './units.ts';

export const bases = ['official', 'scores', 'grades', 'awards', 'none'] as const;

/** What a standing is derived from. */
export type Basis = (typeof bases)[number];

export const blocKinds = ['bloc', 'cluster'] as const;

/** What a group of units calls itself: a bloc (khối thi đua) or a cluster (cụm thi đua). */
export type BlocKind = (typeof blocKinds)[number];

export const blocSchema = z.strictObject({
  kind: z
    .enum(blocKinds)
    .default('bloc')
    .describe('bloc: khối thi đua, có Trưởng khối; cluster: cụm thi đua, có Cụm trưởng.'),
  names: z.array(nameSchema).min(1).describe('Các tên của khối, mỗi tên với khoảng thời gian đã dùng.'),
  authority: localText.exactOptional().describe('Cơ quan chia khối và chỉ đạo thi đua.'),
  authorityNote: localText
    .exactOptional()
    .describe('Giải thích khi cơ quan này được suy ra chứ không được nêu trong nguồn.'),
  calendar: z
    .enum(['calendar-year', 'school-year'])
    .default('calendar-year')
    .describe('calendar-year: kỳ là năm dương lịch; school-year: kỳ là năm học.'),
  rosters: z
    .array(
      z.strictObject({
        period: period.describe('Kỳ mà nguồn nói tới.'),
        units: z.array(z.string()).default([]).describe('Mã các đơn vị được nêu tên.'),
        count: z.int().positive().exactOptional().describe('Số thành viên theo nguồn.'),
        complete: z.boolean().default(false).describe('true khi nguồn nêu đủ mọi thành viên.'),
        source: z
          .union([line, sourceSchema])
          .describe('Nguồn: mã một hội nghị trong kho tư liệu, hoặc một nguồn ghi đầy đủ.'),
      }),
    )
    .default([])
    .describe('Danh sách thành viên theo từng nguồn.'),
  leaders: z
    .array(
      z.strictObject({
        period: period.describe('Kỳ mà nguồn nói tới.'),
        leader: z.string().exactOptional().describe('Mã đơn vị Trưởng khối hoặc Cụm trưởng.'),
        deputies: z.array(z.string()).default([]).describe('Mã các đơn vị Phó Trưởng khối hoặc Cụm phó.'),
        from: day.exactOptional().describe('Ngày bắt đầu giữ nhiệm vụ, khi thay đổi trong kỳ.'),
        to: day.exactOptional().describe('Ngày thôi giữ nhiệm vụ, khi thay đổi trong kỳ.'),
        source: z
          .union([line, sourceSchema])
          .describe('Nguồn: mã một hội nghị trong kho tư liệu, hoặc một nguồn ghi đầy đủ.'),
      }),
    )
    .default([])
    .describe('Các đơn vị Trưởng khối và Phó Trưởng khối theo từng nguồn, khi giao ước và bản tin bàn giao không nêu.'),
  documents: z
    .array(blocDocumentSchema)
    .default([])
    .describe('Tài liệu của khối: quy chế, tiêu chí và thang điểm theo năm, quyết định, biểu mẫu.'),
  ranking: z
    .strictObject({
      basis: z
        .enum(bases)
        .exactOptional()
        .describe('Buộc dùng một căn cứ; kỳ nào không có dữ liệu đó thì không xếp hạng.'),
      spans: z
        .array(
          z.strictObject({
            basis: z.enum(bases).describe('Căn cứ dùng trong khoảng này; none là không xếp hạng.'),
            from: period.exactOptional().describe('Năm (năm học) đầu tiên; bỏ dòng này thì tính từ đầu.'),
            to: period.exactOptional().describe('Năm (năm học) cuối cùng; bỏ dòng này thì tính đến nay.'),
          }),
        )
        .default([])
        .describe('Căn cứ riêng cho từng khoảng năm, trước khi xét tới basis; khoảng ghi trước được dùng trước.'),
      grounds: z
        .array(z.enum(grounds))
        .default(['year'])
        .describe('Những căn cứ khen được tính vào xếp hạng năm; chỉ year khi không ghi.'),
      lineage: z
        .enum(['own', 'carry'])
        .default('own')
        .describe('carry: khen thưởng của đơn vị cũ được tính cho đơn vị kế thừa duy nhất; own: giữ riêng.'),
    })
    .prefault({})
    .describe('Cách xếp hạng của khối.'),
  movedFrom: formerPlaces,
});

export type BlocFacts = z.output<typeof blocSchema>;
export type RankingPolicy = BlocFacts['ranking'];
