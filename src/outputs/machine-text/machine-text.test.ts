import { expect, test } from 'vitest';
import type { Files } from '../../../tests/support/memory-archive.ts';
import { award, base, covenant, editionsFor, meeting, site } from '../../../tests/support/memory-archive.ts';
import { meetingPage } from '../../site/page-models/meeting-page.ts';
import { llmsText } from './llms.ts';
import { reportMarkdown } from './report.ts';

const files: Files = {
  ...base,
  ...site({
    name: { vi: 'Kho *thử*', en: 'A trial' },
    description: { vi: 'Một kho để thử.', en: 'An archive to try things with.' },
    licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  }),
  ...meeting('2017/hop', {
    title: 'Hội nghị #1',
    summary: 'Tổng kết [năm].',
    place: { vi: 'Hội trường', en: 'Hall' },
    attending: { units: ['a', 'b'], count: 3 },
    people: [{ name: 'Ông A', office: 'Giám đốc' }],
    handover: { period: 2017, leader: 'a', outgoing: 'b' },
    updates: [{ on: '2018-01', what: 'Sửa ngày.' }],
    attachments: [{ title: 'Quyết định', address: 'https://a.example/qd' }],
    sources: [{ title: 'Báo', address: 'https://bao.example/1', publisher: 'Báo Thử', publishedOn: '2017-03-21' }],
    evidence: [
      { fact: 'date', quote: 'Sáng *20/3*', inferred: true, note: 'Năm suy từ ngày đăng.' },
      { fact: 'place', quote: 'tại Hội trường' },
    ],
  }),
  ...award('khen', 2016, ['a co', 'b bang-khen'], { title: 'Khen', announcedAt: '2017/hop' }),
  ...award('de-nghi', 2016, ['c co proposed'], { title: 'Đề nghị', announcedAt: '2017/hop' }),
  ...covenant('2017/giao-uoc', { title: 'Giao ước', signedAt: '2017/hop' }),
};

test('a report in Markdown says what its page says', () => {
  const edition = editionsFor(files).vi;
  const page = meetingPage(edition, { page: 'meeting', id: '2017/hop' });
  expect(reportMarkdown(edition, page, 'Nội dung.')).toMatchInlineSnapshot(`
    "# Hội nghị \\#1

    > Tổng kết \\[năm\\].

    - **Thời gian:** ngày 20 tháng 3 năm 2017
    - **Địa điểm:** Hội trường
    - **Khối thi đua:** [Khối](<https://kho.example/khoi/khoi/>)
    - **Năm thi đua:** [2017](<https://kho.example/khoi/khoi/2017/>)
    - **Đơn vị tham dự:** 3 đơn vị, trong đó nguồn nêu tên 2; [An](<https://kho.example/don-vi/a/>); [Bình](<https://kho.example/don-vi/b/>)
    - **Đại biểu được nêu tên:** Ông A, Giám đốc

    Nội dung.

    ## Kết quả của hội nghị

    ### Khen thưởng được công bố

    - [Khen](<https://kho.example/khen-thuong/2016/khen/>)

    ### Đề nghị khen thưởng

    - [Đề nghị](<https://kho.example/khen-thuong/2016/de-nghi/>)

    ### Giao ước được ký

    - [Giao ước](<https://kho.example/giao-uoc/2017/giao-uoc/>)

    ### Bàn giao nhiệm vụ Trưởng khối

    An nhận nhiệm vụ Trưởng khối năm 2017. Ông A nhận Cờ luân lưu. Đơn vị bàn giao: Bình.

    ## Tài liệu kèm theo

    - [Quyết định](<https://a.example/qd>)

    ## Nguồn tư liệu

    - [Báo](<https://bao.example/1>); Báo Thử; công bố ngày 21 tháng 3 năm 2017; Kho tư liệu không có bản lưu.
      - “**Sáng \\*20/3\\***” Suy ra: Năm suy từ ngày đăng.
      - “**tại Hội trường**”

    ## Đính chính, bổ sung

    - **01/2018:** Sửa ngày.

    ## Cách trích dẫn

    “Hội nghị \\#1”, Kho \\*thử\\*, <https://kho.example/tin/2017/hop/>.

    Giấy phép dữ liệu: [CC BY 4.0](<https://creativecommons.org/licenses/by/4.0/>)
    "
  `);
});

test('the guide for language models says what the archive is, and where its parts are', () => {
  expect(llmsText(editionsFor(files).vi)).toMatchInlineSnapshot(`
    "# Kho \\*thử\\*

    > Một kho để thử.

    Kho tư liệu ghi lại hoạt động, khen thưởng, giao ước và thứ hạng của các khối thi đua, mỗi dữ kiện kèm nguồn. “Chưa ghi nhận” nghĩa là kho tư liệu chưa có, không có nghĩa là chưa từng công bố.

    Khen thưởng là do cấp có thẩm quyền quyết định. Thứ hạng có thể do kho tư liệu tự tính; mỗi bảng nêu rõ căn cứ. Khi dẫn lại, hãy ghi địa chỉ của trang.

    Mỗi tin hoạt động có bản Markdown ở địa chỉ của tin, thêm index.html.md.

    Giấy phép dữ liệu: [CC BY 4.0](<https://creativecommons.org/licenses/by/4.0/>)

    ## Khối thi đua

    - [Khối](<https://kho.example/khoi/khoi/>): từ 2016 đến 2017

    ## Dữ liệu mở

    - [meetings.csv](<https://kho.example/data/meetings.csv>): Hội nghị và hoạt động
    - [awards.csv](<https://kho.example/data/awards.csv>): Khen thưởng: mỗi đề nghị, quyết định hay đợt trao tặng với các đơn vị được nêu tên
    - [covenants.csv](<https://kho.example/data/covenants.csv>): Giao ước thi đua với các nhiệm vụ
    - [blocs.csv](<https://kho.example/data/blocs.csv>): Khối thi đua với danh sách thành viên theo năm
    - [units.csv](<https://kho.example/data/units.csv>): Đơn vị với các tên gọi qua thời gian
    - [leaders.csv](<https://kho.example/data/leaders.csv>): Trưởng khối và Phó Trưởng khối theo năm
    - [rankings.csv](<https://kho.example/data/rankings.csv>): Thứ hạng từng năm và qua các năm, kèm căn cứ
    - [evidence.csv](<https://kho.example/data/evidence.csv>): Câu gốc: mỗi dữ kiện dựa vào câu nào của nguồn, hoặc được suy ra từ đâu
    - [changes.csv](<https://kho.example/data/changes.csv>): Thay đổi qua từng lần cập nhật: mỗi tư liệu, mỗi thứ hạng một dòng
    - [covenant-tasks.csv](<https://kho.example/data/covenant-tasks.csv>): Nội dung của các giao ước mà kho tư liệu ghi nhận, mỗi nội dung một dòng
    - [Danh mục dữ liệu (JSON)](<https://kho.example/data/catalog.json>)

    ## Tin hoạt động

    - [Hội nghị \\#1](<https://kho.example/tin/2017/hop/index.html.md>)

    ## Optional

    - [Sơ đồ trang](<https://kho.example/so-do-trang/>): Các trang của kho tư liệu: từng mục, từng khối và từng năm.
    - [Thay đổi](<https://kho.example/thay-doi/rss.xml>): Theo dõi các thay đổi (RSS)
    "
  `);
});

test('in another language it names what is written in it', () => {
  const text = llmsText(editionsFor(files).en);
  expect(text).toContain('# A trial\n\n> An archive to try things with.\n');
  expect(text).not.toContain('/news/2017/hop/index.html.md');
});
