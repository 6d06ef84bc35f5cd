import type { ProblemDetails } from './problem.ts';

/** What is wrong, why it matters and how to mend it: whole sentences in one language, for every kind of problem. */
export type Words = {
  [K in keyof ProblemDetails]: (details: ProblemDetails[K]) => { what: string; why: string; mend: string };
};

const meant = (nearest: string | undefined, given: string): string =>
  nearest === undefined ? '' : ` Có phải ý bạn là “${nearest}”? (${given} → ${nearest})`;
const column = (name: string | undefined): string => (name === undefined ? '' : ` ở cột “${name}”`);

export const vi: Words = {
  'not-utf8': () => ({
    what: 'Tệp không được lưu bằng bảng mã UTF-8.',
    why: 'Chữ tiếng Việt sẽ hiện sai hoặc mất dấu.',
    mend: 'Mở tệp và lưu lại với bảng mã UTF-8.',
  }),
  'misplaced-file': () => ({
    what: 'Tệp đặt sai chỗ hoặc sai tên.',
    why: 'Không trang nào dùng tới tệp này, nên nội dung của nó sẽ không được công bố.',
    mend: 'Chuyển tệp vào đúng thư mục, ví dụ content/meetings/2017/tong-ket-2016/index.vi.md, hoặc xóa đi.',
  }),
  'bad-file-name': ({ name, suggestion }) => ({
    what: `Tên “${name}” không dùng làm mã được.`,
    why: 'Tên thư mục và tên tệp là một phần của địa chỉ trang, nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    mend: `Đổi tên thành “${suggestion}”.`,
  }),
  'duplicate-file': ({ other }) => ({
    what: `Tệp này trùng với “${other}”.`,
    why: 'Hai tệp sẽ tạo ra cùng một trang.',
    mend: 'Giữ lại một trong hai tệp.',
  }),
  'no-front-matter': () => ({
    what: 'Tệp không có phần dữ kiện ở đầu.',
    why: 'Tiêu đề, ngày và nguồn được đọc từ phần nằm giữa hai dòng “---” ở đầu tệp.',
    mend: 'Thêm dòng “---” ở dòng đầu tiên, các dữ kiện, rồi một dòng “---” nữa.',
  }),
  'unclosed-front-matter': () => ({
    what: 'Phần dữ kiện ở đầu tệp chưa được đóng lại.',
    why: 'Không biết dữ kiện kết thúc ở đâu và nội dung bắt đầu từ đâu.',
    mend: 'Thêm một dòng chỉ có “---” sau dữ kiện cuối cùng.',
  }),
  'yaml-syntax': ({ detail }) => ({
    what: `Phần dữ kiện viết sai cú pháp (${detail}).`,
    why: 'Máy không đọc được dữ kiện nào trong tệp này.',
    mend: 'Kiểm tra dấu hai chấm, dấu ngoặc kép và khoảng trắng đầu dòng; thụt dòng bằng dấu cách, không dùng phím Tab.',
  }),
  'yaml-alias': () => ({
    what: 'Phần dữ kiện dùng ký hiệu & hoặc * để nhắc lại một giá trị.',
    why: 'Ký hiệu này không được phép dùng: một tệp ngắn có thể phình ra rất lớn.',
    mend: 'Viết lại giá trị đầy đủ; nếu & hoặc * là một phần của nội dung thì đặt trong dấu ngoặc kép.',
  }),
  'not-a-mapping': () => ({
    what: 'Phần dữ kiện không phải là các dòng “tên: giá trị”.',
    why: 'Không biết giá trị nào là tiêu đề, giá trị nào là ngày.',
    mend: 'Viết mỗi dữ kiện thành một dòng, ví dụ “title: Hội nghị tổng kết”.',
  }),
  'csv-syntax': ({ detail }) => ({
    what: `Bảng điểm viết sai cú pháp (${detail}).`,
    why: 'Máy không đọc được bảng điểm.',
    mend: 'Mở bảng bằng Excel và lưu lại dưới dạng “CSV UTF-8”.',
  }),
  'unknown-key': ({ key, nearest, allowed }) => ({
    what: `Không có trường “${key}”.${meant(nearest, key)}`,
    why: 'Giá trị của trường này sẽ không được đọc.',
    mend: `Dùng một trong các trường: ${allowed}.`,
  }),
  'facts-in-translation': ({ key }) => ({
    what: `Bản dịch không được ghi trường “${key}”.`,
    why: 'Mỗi dữ kiện chỉ đứng một chỗ, trong bản tiếng Việt; ghi lại ở đây thì hai bản có thể nói khác nhau.',
    mend: 'Xóa trường này khỏi bản dịch; bản dịch chỉ gồm title, summary, translates và nội dung.',
  }),
  'missing-key': ({ key, meaning }) => ({
    what: `Thiếu trường “${key}”.`,
    why: 'Bản ghi nào cũng phải có trường này.',
    mend: `Thêm dòng “${key}: …”. ${meaning}`.trim(),
  }),
  'wrong-type': ({ expected, given }) => ({
    what: `Giá trị không đúng kiểu: cần ${typesVi(expected)}, nhưng lại là ${typesVi(given)}.`,
    why: 'Máy không hiểu được giá trị này.',
    mend: 'Sửa lại giá trị cho đúng kiểu; nếu là chữ mà máy hiểu thành số thì đặt trong dấu ngoặc kép.',
  }),
  'not-one-of': ({ given, allowed, nearest }) => ({
    what: `Không có giá trị “${given}”.${meant(nearest, given)}`,
    why: 'Trường này chỉ nhận một số giá trị định sẵn.',
    mend: `Dùng một trong các giá trị: ${allowed}.`,
  }),
  'too-few': ({ minimum }) => ({
    what: `Danh sách phải có ít nhất ${minimum} mục.`,
    why: 'Thiếu mục này thì bản ghi không có căn cứ hoặc không có nội dung.',
    mend: 'Thêm ít nhất một mục vào danh sách.',
  }),
  'empty-text': () => ({
    what: 'Trường này để trống.',
    why: 'Trang sẽ có một chỗ trống không lời giải thích.',
    mend: 'Điền nội dung, hoặc xóa cả dòng nếu nguồn không nêu.',
  }),
  'bad-id': ({ given, suggestion }) => ({
    what: `“${given}” không dùng làm mã được.`,
    why: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    mend: `Viết lại thành “${suggestion}”.`,
  }),
  'bad-number': ({ given }) => ({
    what: `Số “${given}” không hợp lệ.`,
    why: 'Trường này cần một số nguyên, không âm và không quá lớn.',
    mend: 'Sửa lại con số.',
  }),
  'bad-day': ({ given }) => ({
    what: `“${given}” không phải là ngày.`,
    why: 'Ngày phải viết theo thứ tự năm, tháng, ngày để không nhầm ngày với tháng.',
    mend: 'Viết theo mẫu 2017-03-20; chỉ biết tháng thì viết 2017-03, chỉ biết năm thì viết 2017.',
  }),
  'day-not-real': ({ given }) => ({
    what: `Không có ngày “${given}” trong lịch.`,
    why: 'Ngày sai sẽ đặt bản ghi vào nhầm chỗ.',
    mend: 'Xem lại nguồn và sửa ngày; chỉ biết tháng thì viết 2017-03.',
  }),
  'bad-period': ({ given }) => ({
    what: `“${given}” không phải là kỳ.`,
    why: 'Kỳ là một năm hoặc một khoảng năm.',
    mend: 'Viết theo mẫu 2017 hoặc 2023-2024.',
  }),
  'period-backwards': ({ given }) => ({
    what: `Kỳ “${given}” có năm cuối không lớn hơn năm đầu.`,
    why: 'Kỳ như vậy không xếp được vào thứ tự thời gian.',
    mend: 'Viết năm đầu trước, năm cuối sau, ví dụ 2023-2024.',
  }),
  'name-backwards': () => ({
    what: 'Tên này kết thúc trước khi bắt đầu.',
    why: 'Không thể biết tên nào đúng vào ngày nào.',
    mend: 'Sửa lại from hoặc to.',
  }),
  'bad-address': ({ given }) => ({
    what: `“${given}” không phải là địa chỉ trang.`,
    why: 'Người đọc không mở được địa chỉ này.',
    mend: 'Chép đầy đủ địa chỉ, bắt đầu bằng https:// hoặc http://.',
  }),
  'bad-email': ({ given }) => ({
    what: `“${given}” không phải là địa chỉ thư điện tử.`,
    why: 'Người đọc không gửi được đính chính.',
    mend: 'Viết theo mẫu ten@co-quan.vn.',
  }),
  'empty-points': ({ column: name }) => ({
    what: `Ô điểm${column(name)} để trống.`,
    why: 'Ô trống không có nghĩa là 0 điểm, nên không cộng được.',
    mend: 'Điền điểm; nếu đúng là không điểm thì ghi 0.',
  }),
  'bad-points': ({ given, column: name }) => ({
    what: `“${given}”${column(name)} không phải là điểm.`,
    why: 'Không cộng được giá trị này.',
    mend: 'Viết điểm bằng chữ số, ví dụ 98,25 hoặc 98.25; không ngăn cách hàng nghìn.',
  }),
  'too-many-decimals': ({ given, column: name }) => ({
    what: `Điểm “${given}”${column(name)} có quá hai chữ số thập phân.`,
    why: 'Bảng điểm chỉ tính đến phần trăm điểm; làm tròn ở đây có thể đổi thứ hạng.',
    mend: 'Xem lại nguồn và ghi điểm với tối đa hai chữ số thập phân.',
  }),
  'award-without-recipients': () => ({
    what: 'Bản ghi khen thưởng không có đơn vị nào và không có số lượng nào.',
    why: 'Bản ghi như vậy không cho biết điều gì.',
    mend: 'Thêm recipients (từng đơn vị) hoặc counts (số lượng theo hình thức).',
  }),
  'revoked-without-status': () => ({
    what: 'Có ngày hoặc quyết định hủy, nhưng status không phải là revoked.',
    why: 'Khen thưởng này vẫn đang được tính trong xếp hạng.',
    mend: 'Ghi “status: revoked”, hoặc xóa phần revoked.',
  }),
  'more-tasks-than-counted': () => ({
    what: 'Số nhiệm vụ được liệt kê nhiều hơn taskCount.',
    why: 'Hai con số mâu thuẫn nhau trên cùng một trang.',
    mend: 'Sửa taskCount hoặc danh sách tasks theo đúng nguồn.',
  }),
  'empty-archive': () => ({
    what: 'Thư mục nội dung chưa có khối thi đua nào và chưa có bản ghi nào.',
    why: 'Không có gì để công bố.',
    mend: 'Tạo site.yaml, một khối trong blocs/ và một bản tin trong meetings/; xem docs/huong-dan/them-ban-tin.md.',
  }),
  'missing-file': ({ file }) => ({
    what: `Thiếu tệp “${file}”.`,
    why: 'Trang không dựng được nếu thiếu tệp này.',
    mend: `Tạo tệp ${file}; xem mẫu trong docs/huong-dan/them-ban-tin.md.`,
  }),
  'unknown-unit': ({ given, nearest }) => ({
    what: `Không có đơn vị “${given}”.${meant(nearest, given)}`,
    why: 'Không biết bản ghi nói về đơn vị nào.',
    mend: 'Dùng mã của một đơn vị đã có, hoặc tạo tệp mới trong content/units.',
  }),
  'unknown-bloc': ({ given, nearest }) => ({
    what: `Không có khối thi đua “${given}”.${meant(nearest, given)}`,
    why: 'Không biết bản ghi thuộc khối nào.',
    mend: 'Dùng mã của một khối đã có, hoặc tạo tệp mới trong content/blocs.',
  }),
  'unknown-meeting': ({ given, nearest }) => ({
    what: `Không có hội nghị “${given}”.${meant(nearest, given)}`,
    why: 'Không nối được bản ghi với hội nghị.',
    mend: 'Dùng mã của một bản tin đã có, theo mẫu 2017/tong-ket-2016.',
  }),
  'unknown-award-type': ({ given, nearest }) => ({
    what: `Không có hình thức khen thưởng “${given}”.${meant(nearest, given)}`,
    why: 'Không biết khen thưởng này xếp ở đâu.',
    mend: 'Dùng một mã trong content/award-types.yaml, hoặc thêm hình thức mới vào tệp đó.',
  }),
  'unknown-word': ({ given, nearest }) => ({
    what: `Giao diện không có chữ nào tên là “${given}”.${meant(nearest, given)}`,
    why: 'Chữ này sẽ không hiện ở đâu.',
    mend: 'Dùng tên một chữ có trong src/i18n/vi.ts.',
  }),
  'missing-image': ({ given, nearest }) => ({
    what: `Không có ảnh “${given}” cạnh bản tin.${meant(nearest, given)}`,
    why: 'Trang sẽ có một chỗ trống thay cho ảnh.',
    mend: 'Đặt tệp ảnh vào cùng thư mục với bản tin và ghi đúng tên tệp.',
  }),
  'outside-roster': ({ unit, period, roster }) => ({
    what: `Đơn vị “${unit}” không có trong danh sách thành viên đầy đủ của kỳ ${period}.`,
    why: 'Một trong hai nguồn ghi nhầm, hoặc danh sách chưa thật đầy đủ.',
    mend: `Sửa mã đơn vị, hoặc sửa danh sách của khối (hiện có: ${roster}).`,
  }),
  'outside-older-roster': ({ unit, period, rosterPeriod }) => ({
    what: `Đơn vị “${unit}” không có trong danh sách gần nhất trước kỳ ${period} (kỳ ${rosterPeriod}).`,
    why: 'Có thể đơn vị mới vào khối, cũng có thể ghi nhầm mã.',
    mend: `Kiểm tra lại; nếu đúng, thêm danh sách của kỳ ${period} vào tệp của khối.`,
  }),
  'roster-count-mismatch': ({ named, count }) => ({
    what: `Danh sách được ghi là đầy đủ có ${named} đơn vị, nhưng count là ${count}.`,
    why: 'Hai con số mâu thuẫn nhau.',
    mend: 'Sửa danh sách, sửa count, hoặc bỏ “complete: true”.',
  }),
  'covenant-before-meeting': ({ signedOn, meetingDay }) => ({
    what: `Giao ước ký ngày ${signedOn}, trước hội nghị ký giao ước (${meetingDay}).`,
    why: 'Giao ước không thể được ký tại một hội nghị chưa diễn ra.',
    mend: 'Sửa signedOn, hoặc bỏ signedAt nếu giao ước được ký ở nơi khác.',
  }),
  'two-leaders': ({ period, leader, other, otherPath }) => ({
    what: `Kỳ ${period} có hai đơn vị Trưởng khối: “${leader}” và “${other}” (${otherPath}).`,
    why: 'Mỗi kỳ chỉ có một đơn vị Trưởng khối.',
    mend: 'Xem lại nguồn và sửa một trong hai bản ghi.',
  }),
  'two-covenants': ({ period, otherPath }) => ({
    what: `Kỳ ${period} đã có giao ước khác (${otherPath}).`,
    why: 'Mỗi khối chỉ ký một giao ước cho một kỳ.',
    mend: 'Sửa period, hoặc gộp hai bản ghi làm một.',
  }),
  'duplicate-award': ({ unit, type, period, otherPath }) => ({
    what: `Khen thưởng “${type}” của “${unit}” cho kỳ ${period} đã được ghi (${otherPath}).`,
    why: 'Một khen thưởng sẽ bị tính hai lần.',
    mend: 'Xóa một trong hai, hoặc ghi withdrawn cho bản ghi cũ.',
  }),
  'duplicate-unit': ({ unit }) => ({
    what: `“${unit}” được ghi hai lần.`,
    why: 'Danh sách sẽ bị đếm sai.',
    mend: 'Xóa một trong hai dòng.',
  }),
  'duplicate-address': ({ address, otherPath }) => ({
    what: `“${address}” đã được dùng (${otherPath}).`,
    why: 'Hai trang không thể có cùng một địa chỉ.',
    mend: 'Chọn tên khác.',
  }),
  'orphan-translation': ({ original }) => ({
    what: 'Bản dịch này không có bản gốc tiếng Việt.',
    why: 'Dữ kiện đứng trong bản tiếng Việt; thiếu bản đó thì không có trang nào.',
    mend: `Tạo tệp ${original}, hoặc xóa bản dịch.`,
  }),
  'outdated-translation': ({ recorded, current }) => ({
    what: `Bản dịch này dịch một bản tiếng Việt cũ (${recorded}).`,
    why: 'Trang dịch sẽ mang lời báo rằng chưa theo kịp bản tiếng Việt.',
    mend: `Xem lại bản dịch, rồi ghi “translates: ${current}”.`,
  }),
  'unstamped-translation': ({ current }) => ({
    what: 'Bản dịch không ghi rõ dịch bản tiếng Việt nào.',
    why: 'Sau này bản tiếng Việt thay đổi thì không ai được nhắc.',
    mend: `Nếu bản dịch đang khớp, ghi “translates: ${current}”.`,
  }),
  'wrong-year-folder': ({ folder, expected }) => ({
    what: `Bản ghi nằm trong thư mục năm ${folder}, nhưng ngày của nó thuộc năm ${expected}.`,
    why: 'Địa chỉ của trang sẽ mang sai năm.',
    mend: `Chuyển thư mục vào năm ${expected}, hoặc sửa ngày.`,
  }),
  'folder-says-otherwise': ({ key, folder, given }) => ({
    what: `Trường “${key}” ghi “${given}”, nhưng thư mục ghi “${folder}”.`,
    why: 'Không biết kết quả thuộc khối nào, kỳ nào.',
    mend: 'Sửa cho khớp, hoặc xóa trường này.',
  }),
  'successor-cycle': ({ chain }) => ({
    what: `Các đơn vị kế thừa nhau thành vòng: ${chain}.`,
    why: 'Không biết đơn vị nào có trước.',
    mend: 'Bỏ một mắt xích trong successors.',
  }),
  'names-overlap': ({ first, second }) => ({
    what: `Hai tên “${first}” và “${second}” có thời gian trùng nhau.`,
    why: 'Không biết trang nên hiện tên nào.',
    mend: 'Ghi from và to cho từng tên, không để chồng lên nhau.',
  }),
  'draft-with-questions': ({ questions }) => ({
    what: `Bản nháp còn ${questions} câu hỏi chưa được trả lời.`,
    why: 'Bản nháp chưa được công bố.',
    mend: 'Trả lời các câu hỏi, xóa questions, rồi bỏ “draft: true”.',
  }),
  'scores-without-result': () => ({
    what: 'Có scores.csv nhưng không có index.vi.md bên cạnh.',
    why: 'Không biết bảng điểm lấy từ nguồn nào và các cột có nghĩa gì.',
    mend: 'Tạo index.vi.md trong cùng thư mục, với criteria và sources.',
  }),
  'criteria-without-scores': () => ({
    what: 'Có criteria nhưng không có tệp scores.csv bên cạnh.',
    why: 'Không có điểm nào để trình bày.',
    mend: 'Thêm scores.csv vào cùng thư mục, hoặc xóa criteria.',
  }),
  'result-without-content': () => ({
    what: 'Bản ghi kết quả không có thứ hạng (order) và không có bảng điểm (scores.csv).',
    why: 'Bản ghi như vậy không cho biết điều gì.',
    mend: 'Thêm order hoặc scores.csv.',
  }),
  'missing-column': ({ column: name }) => ({
    what: `Bảng điểm thiếu cột “${name}”.`,
    why: 'Không cộng được tổng điểm.',
    mend: `Thêm cột “${name}” vào dòng đầu của scores.csv, hoặc sửa criteria.`,
  }),
  'unknown-column': ({ column: name, nearest }) => ({
    what: `Không rõ cột “${name}” là gì.${meant(nearest, name)}`,
    why: 'Điểm trong cột này sẽ bị bỏ sót.',
    mend: 'Khai cột trong criteria, hoặc sửa tên cột.',
  }),
  'ragged-row': ({ expected, given }) => ({
    what: `Dòng này có ${given} ô, trong khi bảng có ${expected} cột.`,
    why: 'Điểm sẽ rơi vào nhầm cột.',
    mend: 'Kiểm tra dấu ngăn cách của dòng này; ô có dấu phẩy thì đặt trong dấu ngoặc kép.',
  }),
  'points-over-maximum': ({ given, column: name, maximum }) => ({
    what: `Điểm “${given}” ở cột “${name}” vượt mức tối đa ${maximum}.`,
    why: 'Điểm hoặc mức tối đa đã bị ghi nhầm.',
    mend: 'Xem lại nguồn và sửa điểm hoặc maximum.',
  }),
  'negative-points': ({ given, column: name }) => ({
    what: `Điểm “${given}” ở cột “${name}” là số âm.`,
    why: 'Điểm trừ ghi ở cột deduction, bằng số dương.',
    mend: 'Ghi lại bằng số dương, ở đúng cột.',
  }),
  'wrong-total': ({ given, computed }) => ({
    what: `Tổng điểm ghi ${given}, nhưng cộng các cột được ${computed}.`,
    why: 'Một ô điểm hoặc tổng điểm đã bị ghi nhầm.',
    mend: 'Xem lại nguồn và sửa ô sai, hoặc bỏ cột total.',
  }),
};

function typesVi(names: string): string {
  const known: Record<string, string> = {
    string: 'chữ',
    number: 'số',
    int: 'số nguyên',
    boolean: 'true hoặc false',
    array: 'danh sách',
    object: 'nhóm “tên: giá trị”',
    record: 'nhóm “tên: giá trị”',
    null: 'chỗ trống',
  };
  return [...new Set(names.split('|').map((name) => known[name] ?? name))].join(' hoặc ');
}
