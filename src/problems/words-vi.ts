import type { ActiveContent, ForeignFormat } from '../documents/document.ts';
import { pointsWithUnit } from '../text/points-with-unit.ts';
import type { ProblemDetails, SoughtKind, YamlFault } from './problem.ts';

/** What is wrong, why it matters and how to mend it: whole sentences in one language, for every kind of problem. */
export type Words = {
  [K in keyof ProblemDetails]: (details: ProblemDetails[K]) => { what: string; why: string; mend: string };
};

const meant = (nearest: string | undefined, given: string): string =>
  nearest === undefined ? '' : ` Có phải là “${nearest}”? (${given} → ${nearest})`;
const column = (name: string | undefined): string => (name === undefined ? '' : ` ở cột “${name}”`);

/** Where the score table of results probably is. */
const scoresVi = (beside: string | undefined): string =>
  beside === undefined
    ? ''
    : /\.csv$/iu.test(beside)
      ? `Nếu bảng điểm là “${beside}” thì đổi tên thành scores.csv. `
      : `Nếu bảng điểm là “${beside}” thì mở ra và lưu dưới dạng “CSV UTF-8” với tên scores.csv. `;

/** What is to be done with a cell that holds no points, by what it holds. */
const strangePointsVi: Record<FormOfPoints | 'other', string> = {
  error: 'Ô này là lỗi của bảng tính: mở bảng tính, sửa ô hoặc nới rộng cột, rồi lưu lại.',
  formula: 'Ô này là công thức chứ không phải kết quả: trong bảng tính, dán lại dưới dạng giá trị rồi lưu.',
  day: 'Bảng tính đã đổi điểm thành ngày: đặt cột là kiểu chữ (Text), gõ lại điểm theo nguồn rồi lưu.',
  percent: 'Điểm không viết bằng phần trăm: ghi số điểm theo nguồn, không có dấu %.',
  dash: 'Nếu được không điểm thì ghi 0; nếu không được chấm thì xóa dòng của đơn vị.',
  unit: 'Chỉ ghi số, không kèm chữ “điểm” hay “đ”.',
  other: 'Viết điểm bằng chữ số, ví dụ 98,25 hoặc 98.25; không ngăn cách hàng nghìn.',
};

/** How a name that stands for nothing is mended: by the one that was probably meant, or in another way. */
const mendOfName = (nearest: string | undefined, known: string, otherwise: string): string =>
  nearest === undefined
    ? `${known}, ${otherwise}.`
    : `Viết “${nearest}”; nếu không phải thì dùng mã khác đã có, ${otherwise}.`;

const foreignFormatsVi: Record<ForeignFormat, string> = {
  'old-office': 'là tệp Word, Excel, PowerPoint kiểu cũ (.doc, .xls, .ppt), hoặc có mật khẩu',
  template: 'là một tệp mẫu (.dotx, .xltx, .ott …)',
  zip: 'là một tệp nén, không phải văn bản hay bảng tính',
  rtf: 'thuộc loại RTF',
  html: 'là một trang web',
  image: 'là một tệp ảnh',
  program: 'là một chương trình',
  unknown: 'thuộc loại không rõ',
};

const otherFormatsVi: Record<ForeignFormat | 'pdf', string> = {
  ...foreignFormatsVi,
  'old-office': 'là tệp Word hoặc Excel kiểu cũ (.doc, .xls)',
  zip: 'là tệp Excel hoặc Word (.xlsx, .docx), hoặc một tệp nén',
  html: 'là một trang web, như một số chương trình vẫn lưu bảng tính',
  pdf: 'là một tệp PDF',
};

const activeContentsVi: Record<ActiveContent, string> = {
  macros: 'có macro',
  scripts: 'có mã lệnh JavaScript hoặc lệnh tự mở',
  'embedded-files': 'mang theo tệp khác ở bên trong',
  'remote-template': 'lấy tệp mẫu hoặc đối tượng từ một nơi khác khi mở',
};

/** What a quotation should say, by its kind; what is written in front matter is told as it is written there. */
const soughtVi: Record<SoughtKind, (value: string) => string> = {
  day: (value) => `ngày ${value}`,
  'time-of-day': (value) =>
    ({ morning: 'buổi sáng', noon: 'buổi trưa', afternoon: 'buổi chiều', evening: 'buổi tối' })[value] ?? value,
  period: (value) => `năm ${value}`,
  number: (value) => `con số ${value}`,
  unit: (value) => `đơn vị “${value}”`,
  bloc: (value) => `“${value}”`,
  'award-type': (value) => `“${value}”`,
  'number-of-awards': (value) => `“${value}”`,
  person: (value) => `người tên “${value}”`,
  office: (value) => `chức vụ “${value}”`,
  place: (value) => `nơi “${value}”`,
  organisation: (value) => `“${value}”`,
  role: (value) => `vai trò “${value}”`,
  task: (value) => `“${value}”`,
  'decision-number': (value) => `số “${value}”`,
  'meeting-kind': (value) => `loại hoạt động ${value}`,
  announced: () => 'việc công bố, trao hoặc tặng',
  decided: () => 'một quyết định',
  leader: () => 'nhiệm vụ Trưởng khối',
  deputy: () => 'nhiệm vụ Phó Trưởng khối',
  signed: () => 'việc ký',
  rank: (value) => `thứ hạng ${value}`,
  grade: (value) => `mức ${value}`,
  recipient: (value) => `“${value}”`,
};

const sentenceVi = (sentence: string | undefined): string =>
  sentence === undefined ? '' : ` Trong bản lưu có câu: “${sentence}”`;

export const vi: Words = {
  'symbolic-link': () => ({
    what: 'Đây là một liên kết tượng trưng tới nơi khác, không phải là tệp.',
    why: 'Nơi được dẫn tới có thể nằm ngoài kho tư liệu, nên không được đọc và không được công bố.',
    mend: 'Xóa liên kết và chép chính tệp đó vào thư mục này.',
  }),
  'unreadable-file': ({ reason }) => ({
    what: `Không đọc được (${reason}).`,
    why: 'Không biết ở đây có gì, nên không thể công bố.',
    mend: 'Kiểm tra quyền đọc và tên của tệp hoặc thư mục; nếu cần, chép lại từ máy gốc.',
  }),
  'file-too-large': ({ size, limit }) => ({
    what: `Tệp nặng ${megabytesVi(size)}, quá mức ${megabytesVi(limit)}.`,
    why: 'Tệp lớn như vậy làm chậm việc tạo trang, và thường là tệp đặt nhầm.',
    mend: 'Thu nhỏ ảnh, tách bài viết, quét tài liệu với độ phân giải thấp hơn, hoặc bỏ tệp này đi.',
  }),
  'misplaced-file': ({ suggestion }) => ({
    what:
      suggestion === undefined
        ? 'Tệp đặt sai chỗ hoặc sai tên.'
        : `Tệp đặt sai chỗ hoặc sai tên; có lẽ phải là content/${suggestion}.`,
    why: 'Không trang nào dùng tới tệp này, nên nội dung của nó sẽ không được công bố.',
    mend:
      suggestion === undefined
        ? 'Chuyển tệp vào đúng thư mục, ví dụ content/meetings/2017/tong-ket-2016/index.vi.md, hoặc xóa đi.'
        : `Đổi thành content/${suggestion}; nếu tệp ấy đã có và đây là bản sao thì xóa tệp này.`,
  }),
  'content-elsewhere': ({ folder }) => ({
    what:
      folder === '..'
        ? 'Thư mục này chỉ là một phần của kho tư liệu.'
        : `Kho tư liệu nằm trong thư mục con “${folder}” của thư mục này.`,
    why: 'Chương trình đọc thư mục có tệp site.yaml ở ngay bên trong; ở đây không có tệp nào đọc được.',
    mend:
      folder === '..'
        ? 'Chọn thư mục ở trên một cấp cho --content.'
        : `Chọn thư mục “${folder}” cho --content, hoặc chuyển mọi tệp trong đó ra ngoài một cấp.`,
  }),
  'windows-name': ({ name }) => ({
    what: `Windows không đặt được tên “${name}”.`,
    why: 'Ai lấy kho tư liệu về máy Windows sẽ không có tệp này, hoặc không lấy về được gì.',
    mend: 'Đổi sang tên khác.',
  }),
  'wrong-extension-case': ({ suggestion }) => ({
    what: 'Tên tệp viết sai chữ hoa, chữ thường.',
    why: 'Trên máy chủ, chữ hoa và chữ thường là hai tên khác nhau, nên tệp này sẽ không được tìm thấy.',
    mend: `Đổi tên thành “${suggestion}”, và sửa ở những chỗ nhắc tới tệp.`,
  }),
  'mdx-outside-pages': () => ({
    what: 'Bản ghi không được viết bằng MDX.',
    why: 'Tệp .mdx có thể chạy mã lệnh, nên chỉ được dùng cho các trang riêng trong content/pages.',
    mend: 'Đổi đuôi tệp thành .md.',
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
  'not-utf8': ({ encoding, decoded }) => ({
    what: `Tệp không được lưu bằng bảng mã UTF-8${encoding === undefined ? '' : `, mà có lẽ bằng ${encodingVi(encoding)}`}.${
      decoded === undefined ? '' : ` Dòng này có lẽ là: “${decoded}”.`
    }`,
    why: 'Chữ tiếng Việt sẽ hiện sai hoặc mất dấu.',
    mend:
      encoding === 'tcvn3' || encoding === 'vni'
        ? 'Chuyển tệp sang Unicode bằng công cụ chuyển mã của bộ gõ (UniKey: Ctrl+Shift+F6), rồi lưu với bảng mã UTF-8.'
        : 'Mở tệp và lưu lại với bảng mã UTF-8; với bảng tính, lưu dưới dạng “CSV UTF-8”.',
  }),
  'not-text': ({ format }) => ({
    what: `Tệp này không phải là văn bản, mà ${otherFormatsVi[format]}.`,
    why: 'Đổi tên hoặc đổi đuôi không đổi được những gì ở trong tệp, nên không đọc được gì.',
    mend: 'Mở tệp bằng đúng chương trình của nó. Bảng điểm thì lưu dưới dạng “CSV UTF-8” với tên scores.csv; bài viết thì chép chữ sang tệp văn bản; tài liệu thì trả lại đuôi cũ và ghi vào attachments.',
  }),
  'legacy-text': ({ encoding, given, decoded }) => ({
    what: `“${given}” là chữ viết bằng ${encodingVi(encoding)}, có lẽ là “${decoded}”.`,
    why: 'Người đọc sẽ chỉ thấy những ký hiệu vô nghĩa.',
    mend: 'Chuyển đoạn này sang Unicode bằng công cụ chuyển mã của bộ gõ (UniKey: Ctrl+Shift+F6), hoặc gõ lại.',
  }),
  'byte-order-mark': () => ({
    what: 'Đầu tệp có dấu thứ tự byte (BOM).',
    why: 'Kho tư liệu bỏ qua dấu này, nhưng một số công cụ khác thì không.',
    mend: 'Lưu lại với bảng mã “UTF-8”, không phải “UTF-8 with BOM”.',
  }),
  'not-composed': ({ lines }) => ({
    what: `Có ${lines} dòng viết chữ và dấu rời nhau (Unicode tổ hợp).`,
    why: 'Khi tạo trang, chữ được ghép lại thành Unicode dựng sẵn; nhưng tìm trong tệp gốc thì có thể không thấy.',
    mend: 'Không bắt buộc sửa. Muốn sửa, chọn “Unicode dựng sẵn” trong bộ gõ rồi chuyển mã cả tệp.',
  }),
  'control-character': ({ character, count }) => ({
    what: `Có ký tự điều khiển ${character}${timesVi(count)}.`,
    why: 'Ký tự này không hiện ra, và làm hỏng trang, bản tin RSS hoặc tệp dữ liệu.',
    mend: 'Xóa ký tự ở chỗ được đánh dấu; nếu không thấy, xóa và gõ lại cả từ.',
  }),
  'bidi-override': ({ character, count }) => ({
    what: `Có ký tự đảo chiều chữ ${character}${timesVi(count)}.`,
    why: 'Ký tự này không hiện ra nhưng làm chữ sau nó hiện theo thứ tự khác với thứ tự được ghi.',
    mend: 'Xóa ký tự ở chỗ được đánh dấu; nếu không thấy, xóa và gõ lại cả từ.',
  }),
  'invisible-character': ({ character, count }) => ({
    what: `Có ký tự không nhìn thấy ${character}${timesVi(count)}.`,
    why: 'Từ có ký tự này sẽ không được tìm thấy.',
    mend: 'Xóa ký tự ở chỗ được đánh dấu; nếu không thấy, xóa và gõ lại cả từ.',
  }),
  'lookalike-letter': ({ given, suggestion, count }) => ({
    what: `Có chữ “${given}” trông giống chữ “${suggestion}” tiếng Việt${timesVi(count)}.`,
    why: 'Đây là chữ của một ngôn ngữ khác, nên tìm kiếm và sắp xếp sẽ không thấy từ này.',
    mend: `Gõ lại thành “${suggestion}”.`,
  }),
  'private-character': ({ character, count }) => ({
    what: `Có ký hiệu của một phông chữ riêng, như Symbol hay Wingdings (${character})${timesVi(count)}.`,
    why: 'Ai không có phông chữ ấy sẽ thấy một ô trống.',
    mend: 'Thay bằng một ký hiệu thường; ở đầu các mục của danh sách thì viết “- ”.',
  }),
  'lost-character': ({ count }) => ({
    what: `Có chữ đã mất, chỉ còn dấu thay thế “\uFFFD”${timesVi(count)}.`,
    why: 'Chữ này bị mất khi tệp được chuyển mã; không còn đọc lại được từ tệp.',
    mend: 'Xem lại nguồn và gõ lại chữ đó.',
  }),
  'merge-conflict': ({ end }) => ({
    what: 'Hai người đã sửa cùng một chỗ, và Git để lại cả hai bản giữa các dấu <<<<<<<, ======= và >>>>>>>.',
    why: 'Chưa ai chọn bản nào đúng, nên không dùng được gì trong tệp này; nếu công bố thì cả hai bản và các dấu ấy đều hiện ra.',
    mend: `Từ dòng này đến dòng ${end}: giữ lại bản đúng, xóa bản kia và các dòng dấu.`,
  }),
  'no-front-matter': ({ instead }) => ({
    what:
      instead === undefined
        ? 'Tệp không có phần dữ kiện ở đầu.'
        : instead === ''
          ? 'Trên dòng “---” đầu tiên có dòng trống.'
          : `Tệp bắt đầu bằng “${instead}” chứ không phải bằng “---”.`,
    why: 'Tiêu đề, ngày và nguồn được đọc từ phần nằm giữa hai dòng “---” ở đầu tệp.',
    mend:
      instead === undefined
        ? 'Thêm dòng “---” ở dòng đầu tiên, các dữ kiện, rồi một dòng “---” nữa.'
        : instead === ''
          ? 'Xóa các dòng trống ở đầu tệp.'
          : `Dòng đầu tiên chỉ gồm ba dấu gạch nối: sửa “${instead}” thành “---”, hoặc xóa đi nếu “---” đã có ở dòng dưới.`,
  }),
  'unclosed-front-matter': () => ({
    what: 'Phần dữ kiện ở đầu tệp chưa được đóng lại.',
    why: 'Không biết dữ kiện kết thúc ở đâu và nội dung bắt đầu từ đâu.',
    mend: 'Thêm một dòng chỉ có “---” sau dữ kiện cuối cùng.',
  }),
  'yaml-syntax': ({ fault }) => ({
    what: `Phần dữ kiện viết sai cú pháp: ${yamlFaultsVi[fault].what}`,
    why: 'Máy không đọc được dữ kiện nào trong tệp này.',
    mend: yamlFaultsVi[fault].mend,
  }),
  'yaml-tab': () => ({
    what: 'Dòng này thụt vào bằng phím Tab.',
    why: 'Trong phần dữ kiện, phím Tab không được tính là khoảng thụt, nên không biết dòng này thuộc về đâu.',
    mend: 'Xóa phím Tab và thụt dòng bằng dấu cách.',
  }),
  'yaml-colon': ({ suggestion }) => ({
    what: 'Trong giá trị có dấu hai chấm, mà giá trị không được đặt trong dấu ngoặc kép.',
    why: 'Ở phần dữ kiện, dấu hai chấm ngăn tên trường với giá trị, nên không biết giá trị bắt đầu từ đâu.',
    mend: `Đặt cả giá trị trong dấu ngoặc kép: ${suggestion}`,
  }),
  'yaml-missing-colon': ({ key, suggestion }) => ({
    what: `Sau “${key}” thiếu dấu hai chấm và dấu cách.`,
    why: 'Dấu hai chấm (:) và một dấu cách ngăn tên trường với giá trị; thiếu thì không biết đâu là giá trị.',
    mend: `Viết: ${suggestion}`,
  }),
  'yaml-goes-on': ({ suggestion }) => ({
    what: 'Giá trị này viết tiếp ở dòng dưới, nhưng dòng dưới không thụt vào.',
    why: 'Dòng không thụt vào được đọc như một trường mới, nên phần viết tiếp không thuộc về đâu.',
    mend: `Nối thành một dòng: ${suggestion}`,
  }),
  'yaml-list-mark': ({ given, suggestion }) => ({
    what: `“${given}” không phải là dấu đầu dòng của danh sách.`,
    why: 'Mỗi mục của danh sách bắt đầu bằng dấu gạch nối (-) và một dấu cách. Word thường tự đổi dấu này thành dấu khác.',
    mend: `Viết: ${suggestion}`,
  }),
  'yaml-open-quote': ({ quote, suggestion }) => ({
    what: `Dấu ${quote} mở ra ở đây mà không đóng lại.`,
    why: 'Mọi dòng phía sau bị đọc thành một phần của giá trị này.',
    mend: `Đóng lại ở cuối giá trị: ${suggestion}`,
  }),
  'yaml-inner-quote': ({ suggestion }) => ({
    what: 'Dấu ngoặc kép đóng lại trước khi hết giá trị.',
    why: 'Giá trị mở đầu bằng dấu ngoặc kép thì kết thúc ở dấu ngoặc kép kế tiếp; phần còn lại không thuộc về đâu.',
    mend: `Đặt cả giá trị trong dấu nháy đơn: ${suggestion} Hoặc dùng dấu ngoặc kép cong “…” cho lời dẫn.`,
  }),
  'yaml-open-bracket': ({ bracket, suggestion }) => ({
    what: `Thiếu dấu ${bracket} để đóng lại.`,
    why: 'Các dòng phía sau bị đọc thành một phần của giá trị này.',
    mend: `Viết: ${suggestion} Nếu dấu ngoặc là một phần của câu, đặt cả giá trị trong dấu ngoặc kép.`,
  }),
  'yaml-missing-comma': ({ suggestion }) => ({
    what: 'Trong dấu ngoặc nhọn, giữa hai trường thiếu dấu phẩy.',
    why: 'Không có dấu phẩy thì trường sau bị đọc thành một phần của trường trước.',
    mend: `Viết: ${suggestion}`,
  }),
  'yaml-unspaced-colon': ({ key, suggestion }) => ({
    what: `Sau dấu hai chấm của “${key}” thiếu dấu cách.`,
    why: 'Thiếu dấu cách thì cả giá trị bị đọc thành tên trường.',
    mend: `Viết: ${suggestion}`,
  }),
  'yaml-sign': ({ sign, suggestion }) => ({
    what: `Giá trị bắt đầu bằng “${sign}”.`,
    why: 'Ở đầu giá trị, dấu này có nghĩa riêng trong phần dữ kiện, nên giá trị không được đọc như chữ.',
    mend: `${/["']$/u.test(suggestion) ? 'Đặt cả giá trị trong dấu ngoặc kép' : 'Viết'}: ${suggestion}`,
  }),
  'yaml-indent': ({ indent, expected }) => ({
    what: `Dòng này thụt vào ${indent} dấu cách, không khớp với dòng nào ở trên.`,
    why: 'Các dòng cùng nhóm phải thụt vào như nhau; lệch một dấu cách thì không biết dòng thuộc về đâu.',
    mend: expected === 0 ? 'Xóa các dấu cách ở đầu dòng.' : `Để ${expected} dấu cách ở đầu dòng.`,
  }),
  'yaml-duplicate-key': ({ key }) => ({
    what: `Trường “${key}” được ghi hai lần.`,
    why: 'Không biết phải lấy giá trị nào.',
    mend: 'Giữ lại một dòng; nếu là danh sách, viết các mục dưới cùng một trường.',
  }),
  'cut-by-hash': ({ given, rest }) => ({
    what: `Dấu # cắt mất phần sau của dòng này: chỉ còn “${given}”, mất “${rest}”.`,
    why: 'Trong phần khai báo, chữ sau dấu # (có khoảng trắng ở trước) là ghi chú riêng, không được đọc.',
    mend: 'Nếu phần sau thuộc về nội dung, đặt cả câu trong dấu ngoặc kép. Nếu là ghi chú, chuyển nó sang một dòng riêng ở trên.',
  }),
  'misread-number': ({ given, read }) => ({
    what: `“${given}” được máy đọc thành số ${read}.`,
    why: 'Số 0 ở đầu, số mũ, phần lẻ của một năm và các hệ đếm khác có nghĩa riêng trong phần khai báo.',
    mend: 'Viết bằng các chữ số thường, ví dụ 2017; nếu đây là chữ (một số hiệu chẳng hạn), đặt trong dấu ngoặc kép.',
  }),
  'too-complex': () => ({
    what: 'Chỗ này lồng quá nhiều cấp, hoặc là một bảng quá lớn.',
    why: 'Không văn bản nào cần tới như vậy, còn máy thì có thể phải làm việc rất lâu.',
    mend: 'Viết đơn giản hơn: bớt cấp lồng nhau, hoặc tách bảng thành các bảng nhỏ.',
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
  'csv-syntax': ({ fault }) => ({
    what:
      fault === 'unclosed-quote'
        ? 'Bảng có một dấu ngoặc kép mở ra mà không đóng lại.'
        : 'Bảng có một dấu ngoặc kép nằm giữa ô.',
    why: 'Không biết ô kết thúc ở đâu, nên không đọc được bảng.',
    mend: 'Xóa dấu ngoặc kép thừa, hoặc đặt cả ô trong một cặp dấu ngoặc kép.',
  }),
  'unknown-key': ({ key, nearest, allowed }) => ({
    what: `Không có trường “${key}”.${meant(nearest, key)}`,
    why: 'Giá trị của trường này sẽ không được đọc.',
    mend: isOwnId(key, allowed)
      ? 'Xóa dòng này: mã là tên của tệp hoặc của thư mục.'
      : nearest === undefined
        ? `Dùng một trong các trường: ${allowed}.`
        : `Đổi tên trường thành “${nearest}”.`,
  }),
  'facts-in-translation': ({ keys }) => ({
    what: `Bản dịch không được ghi ${keys.length === 1 ? 'trường' : 'các trường'} ${keys.map((key) => `“${key}”`).join(', ')}.`,
    why: 'Mỗi dữ kiện chỉ ghi một chỗ, trong bản tiếng Việt; ghi lại ở đây thì hai bản có thể nói khác nhau.',
    mend: `Xóa ${keys.length === 1 ? 'trường này' : 'các trường này'} khỏi bản dịch; bản dịch chỉ gồm title, summary, translates và nội dung.`,
  }),
  'missing-key': ({ key, meaning, within }) => ({
    what: `Thiếu trường “${key}”.`,
    why: within === undefined ? 'Bản ghi nào cũng phải có trường này.' : `Phần “${within}” phải có trường này.`,
    mend: `Thêm dòng “${key}: …”. ${meaning}`.trim(),
  }),
  'wrong-type': ({ expected, given, keys = [], suggestion }) => ({
    what: `Giá trị không đúng kiểu: cần ${typesVi(expected)}, nhưng lại là ${typesVi(given)}.`,
    why: 'Máy không hiểu được giá trị này.',
    mend: isTextMisread(expected, given)
      ? 'Đặt giá trị trong dấu ngoặc kép để máy hiểu là chữ.'
      : suggestion !== undefined
        ? `Viết: ${suggestion}`
        : isListWithoutMark(expected, given)
          ? 'Thêm dấu gạch nối và dấu cách (- ) trước dòng đầu của mỗi mục.'
          : keys.length > 0
            ? expected === 'array'
              ? `Ghi thành danh sách, mỗi mục một nhóm các trường: - ${groupOf(keys)}; trường nào không có thì bỏ.`
              : `Ghi thành nhóm các trường: ${groupOf(keys)}; trường nào không có thì bỏ.`
            : given === 'array'
              ? 'Trường này chỉ nhận một giá trị: viết một giá trị, không có dấu ngoặc vuông hay gạch nối.'
              : 'Sửa lại giá trị cho đúng kiểu.',
  }),
  'blank-key': ({ key, meaning, isItem }) => ({
    what: isItem ? `Một mục của “${key}” đang để trống.` : `Trường “${key}” đang để trống.`,
    why: 'Ở đây không có gì, nên không biết giá trị là chưa rõ hay bị quên.',
    mend: isItem
      ? 'Xóa mục này, hoặc điền giá trị.'
      : meaning === undefined
        ? `Xóa cả dòng “${key}:”, hoặc điền giá trị.`
        : `Điền giá trị. ${meaning}`.trim(),
  }),
  'not-one-of': ({ given, allowed, nearest }) => ({
    what: `Không có giá trị “${given}”.${meant(nearest, given)}`,
    why: 'Trường này chỉ nhận một số giá trị định sẵn.',
    mend:
      nearest === undefined
        ? `Dùng một trong các giá trị: ${allowed}.`
        : `Đổi thành “${nearest}”, hoặc một trong các giá trị khác: ${allowed}.`,
  }),
  'too-few': ({ minimum }) => ({
    what: `Danh sách phải có ít nhất ${minimum} mục.`,
    why: 'Thiếu mục này thì bản ghi không có căn cứ hoặc không có nội dung.',
    mend: 'Thêm ít nhất một mục vào danh sách.',
  }),
  'empty-text': () => ({
    what: 'Trường này để trống.',
    why: 'Trang sẽ có một chỗ trống không có lời giải thích.',
    mend: 'Điền nội dung, hoặc xóa cả dòng nếu nguồn không nêu.',
  }),
  'bad-id': ({ given, suggestion }) => ({
    what: `“${given}” không dùng làm mã được.`,
    why: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    mend: `Viết lại thành “${suggestion}”.`,
  }),
  'bad-number': ({ given }) => ({
    what: `Số “${given}” không hợp lệ.`,
    why: 'Trường này cần một số nguyên, không âm và không quá lớn; số đếm như taskCount phải từ 1 trở lên.',
    mend: 'Sửa lại con số.',
  }),
  'bad-day': ({ given, suggestion }) => ({
    what: `“${given}” không phải là ngày.`,
    why: 'Ngày phải viết theo thứ tự năm, tháng, ngày để không nhầm ngày với tháng.',
    mend: `${suggestion === undefined ? (isSpanOfDays(given) ? 'Ở đây chỉ ghi một ngày; hội nghị nhiều ngày thì ghi ngày đầu ở date, ngày cuối ở endDate. ' : '') : `Viết: ${suggestion}. `}Mẫu là 2017-03-20; chỉ biết tháng thì viết 2017-03, chỉ biết năm thì viết 2017.`,
  }),
  'day-not-real': ({ given }) => ({
    what: `Không có ngày “${given}” trong lịch.`,
    why: 'Ngày sai sẽ đặt bản ghi vào nhầm chỗ.',
    mend: 'Xem lại nguồn và sửa ngày; chỉ biết tháng thì viết 2017-03.',
  }),
  'day-not-full': ({ given }) => ({
    what: `“${given}” chưa phải là một ngày đủ năm, tháng, ngày.`,
    why: 'Bản ghi được đưa lên vào một ngày nhất định; chỉ có năm hoặc tháng thì không biết là ngày nào.',
    mend: 'Viết đủ ngày, ví dụ 2026-02-05.',
  }),
  'unlikely-year': ({ given }) => ({
    what: `“${given}” ở ngoài khoảng từ năm 1945 đến năm 2100.`,
    why: 'Thường là do gõ nhầm một chữ số.',
    mend: 'Xem lại nguồn và sửa năm.',
  }),
  'bad-period': ({ given, suggestion }) => ({
    what: `“${given}” không phải là kỳ.`,
    why: 'Kỳ là một năm hoặc một khoảng năm.',
    mend: `${suggestion === undefined ? '' : `Viết: ${suggestion}. `}Mẫu là 2017 hoặc 2023-2024.`,
  }),
  'number-with-words': ({ given, suggestion }) => ({
    what: `“${given}” không chỉ có số quyết định.`,
    why: 'Trang tự viết “Quyết định số … ngày …”, nên những chữ ấy sẽ hiện hai lần; ngày ở đây thì không ai tra được.',
    mend: `${suggestion === undefined ? 'Chỉ ghi số' : `Viết: ${suggestion}`}; ngày có trường riêng.`,
  }),
  'period-backwards': ({ given }) => ({
    what: `Kỳ “${given}” có năm cuối không lớn hơn năm đầu.`,
    why: 'Kỳ như vậy không xếp được vào thứ tự thời gian.',
    mend: 'Viết năm đầu trước, năm cuối sau, ví dụ 2023-2024.',
  }),
  'other-calendar': ({ given, bloc, calendar }) => ({
    what: `Kỳ “${given}” không phải là một ${calendar === 'school-year' ? 'năm học' : 'năm'} của khối “${bloc}”.`,
    why: 'Khối sẽ có thêm một kỳ không có thật, và bản ghi nằm ở kỳ ấy.',
    mend:
      calendar === 'school-year'
        ? 'Viết năm học, ví dụ 2023-2024; hoặc sửa calendar trong tệp của khối.'
        : 'Viết một năm, ví dụ 2024; hoặc sửa calendar trong tệp của khối.',
  }),
  'name-backwards': () => ({
    what: 'Tên này kết thúc trước khi bắt đầu.',
    why: 'Không thể biết tên nào đúng vào ngày nào.',
    mend: 'Sửa lại from hoặc to.',
  }),
  'bad-address': ({ given, suggestion }) => ({
    what: `“${given}” không phải là địa chỉ trang.`,
    why: 'Người đọc không mở được địa chỉ này.',
    mend: `Chép đầy đủ địa chỉ, bắt đầu bằng https:// hoặc http://${suggestion === undefined ? '.' : `: ${suggestion}`}`,
  }),
  'address-not-root': ({ given }) => ({
    what: `Địa chỉ của trang “${given}” có thứ không được có.`,
    why: 'Tham số, tên đăng nhập hay chữ có dấu trong địa chỉ sẽ làm mọi liên kết trong dữ liệu và bản tin dẫn sai.',
    mend: 'Chỉ ghi tên miền, ví dụ https://nien-giam.example; nếu trang đứng dưới một trang khác thì thêm đường dẫn không dấu, ví dụ https://co-quan.example/nien-giam.',
  }),
  'bad-email': ({ given }) => ({
    what: `“${given}” không phải là địa chỉ thư điện tử.`,
    why: 'Người đọc không gửi được đính chính.',
    mend: 'Viết theo mẫu ten@co-quan.vn.',
  }),
  'bad-colour': ({ given }) => ({
    what: given === '' ? 'Ở đây chưa có màu nào.' : `“${given}” không phải là một màu.`,
    why: 'Không biết dùng màu nào. Khi không có dấu nháy, máy coi mọi thứ từ dấu # là ghi chú, và coi chữ số là số.',
    mend: 'Viết dấu # và sáu chữ số từ 0 đến f, đặt trong dấu nháy, ví dụ "#8c1c13".',
  }),
  'weak-colour': ({ given, suggestion }) => ({
    what: `Màu “${given}” nhạt quá, chữ có màu này khó đọc trên nền của trang.`,
    why: 'Người mắt kém, hoặc đọc ngoài nắng, không đọc được; quy định về tiếp cận đòi độ tương phản ít nhất 4,5:1.',
    mend: `Dùng “${suggestion}” hoặc một màu đậm hơn.`,
  }),
  'missing-glyph': ({ characters }) => ({
    what: `Phông chữ của trang không có ${characters.map((one) => `“${one}” (${codeOf(one)})`).join(', ')}.`,
    why: 'Tên, tiêu đề và ảnh chia sẻ dùng phông chữ của trang, có chữ Việt, chữ của các tiếng Tây Âu và dấu câu; ký tự khác sẽ thành ô trống.',
    mend: 'Viết lại bằng những chữ và dấu ấy. Trong thân bài thì ký tự nào cũng dùng được.',
  }),
  'contact-data': () => ({
    what: 'Ở đây có số điện thoại hoặc địa chỉ thư điện tử của một người.',
    why: 'Kho tư liệu chỉ ghi việc công của người được nêu tên, không công bố cách liên lạc với họ.',
    mend: 'Xóa số điện thoại hoặc địa chỉ thư.',
  }),
  'empty-points': ({ column: name }) => ({
    what: `Ô điểm${column(name)} để trống.`,
    why: 'Ô trống không có nghĩa là 0 điểm, nên không cộng được.',
    mend: 'Điền điểm; nếu đúng là không điểm thì ghi 0.',
  }),
  'bad-points': ({ given, column: name }) => ({
    what: `“${given}”${column(name)} không phải là điểm.`,
    why: 'Không cộng được giá trị này.',
    mend: strangePointsVi[formOfPoints(given) ?? 'other'],
  }),
  'too-many-decimals': ({ given, column: name }) => ({
    what: `Điểm “${given}”${column(name)} có quá hai chữ số thập phân.`,
    why: 'Bảng điểm chỉ tính đến phần trăm điểm; làm tròn ở đây có thể đổi thứ hạng.',
    mend: `${/^\d[.,]\d{3}$/u.test(given.trim()) ? `Nếu là hàng nghìn thì viết ${given.trim().replace(/[.,]/u, '')}; nếu không thì xem` : 'Xem'} lại nguồn và ghi điểm với tối đa hai chữ số thập phân.`,
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
  'more-votes-than-voters': () => ({
    what: 'Số phiếu đồng ý (for) lớn hơn tổng số phiếu (of).',
    why: 'Hai con số mâu thuẫn nhau trên cùng một trang.',
    mend: 'Sửa for hoặc of theo đúng nguồn; nếu nguồn không nêu tổng số phiếu thì bỏ of.',
  }),
  'split-group': ({ group }) => ({
    what: `Nhóm tiêu chí “${group}” được ghi ở hai chỗ tách rời.`,
    why: 'Trong bảng điểm, tên nhóm chỉ được in một lần, phía trên các cột đứng liền nhau.',
    mend: 'Xếp các cột cùng nhóm liền nhau trong criteria.',
  }),
  'empty-body': () => ({
    what: 'Tệp chỉ có dữ kiện, không có nội dung.',
    why: 'Trang của bản ghi sẽ chỉ có các dữ kiện.',
    mend: 'Viết nội dung dưới dòng “---” thứ hai; nếu nguồn không có gì thêm thì để như vậy cũng được.',
  }),
  'second-front-matter': () => ({
    what: 'Nội dung bắt đầu bằng một phần dữ kiện thứ hai.',
    why: 'Chỉ phần thứ nhất được đọc; phần này sẽ hiện ra như một đoạn văn.',
    mend: 'Chuyển các dữ kiện lên phần đầu tệp, rồi xóa phần này.',
  }),
  'raw-html': ({ given }) => ({
    what: `Nội dung có mã HTML: ${given}`,
    why: 'HTML có thể gây hại cho người đọc, nên không được dùng trong bản tin; nó chỉ hiện ra như chữ.',
    mend: 'Viết bằng Markdown (**đậm**, *nghiêng*, [chữ](địa chỉ)); nếu là dấu “<” trong câu, viết “\\<”.',
  }),
  'indented-text': () => ({
    what: 'Đoạn này thụt vào bốn dấu cách hoặc một phím Tab.',
    why: 'Trong Markdown, đoạn thụt vào như vậy là một khối mã: chữ sẽ hiện theo kiểu máy đánh chữ và không xuống dòng.',
    mend: 'Xóa các dấu cách hoặc phím Tab ở đầu dòng; trang tự trình bày đoạn văn.',
  }),
  'underlined-heading': ({ given }) => ({
    what: `Dòng gạch bên dưới biến đoạn này thành đề mục: ${given}`,
    why: 'Trong Markdown, một dòng “---” hay “===” ngay dưới chữ biến chữ đó thành đề mục.',
    mend: 'Nếu muốn đề mục, viết “## ” trước chữ; nếu muốn đường kẻ, để một dòng trống ở giữa.',
  }),
  'all-capitals': ({ given, suggestion }) => ({
    what: `Chỗ này viết toàn chữ in hoa: ${given}`,
    why: 'Cả dòng in hoa thì khó đọc, không còn thấy đâu là tên riêng, và phần mềm đọc màn hình có khi đọc rời từng chữ cái.',
    mend:
      suggestion === undefined ? 'Viết như một câu thường: chỉ viết hoa chữ đầu và tên riêng.' : `Viết: ${suggestion}`,
  }),
  'bold-heading': ({ given, suggestion }) => ({
    what: `Đoạn này chỉ có chữ đậm: ${given}`,
    why: 'Nếu đây là đề mục thì trang và phần mềm đọc màn hình không biết điều đó, nên người đọc không tìm được phần này.',
    mend: `Nếu là đề mục, viết: ${suggestion}`,
  }),
  'reserved-text': ({ given }) => ({
    what: `“${given}” là chữ mà chương trình tạo trang dùng riêng.`,
    why: 'Trang sẽ hiểu nhầm đây là một ảnh và không tạo được.',
    mend: 'Viết khác đi, hoặc bỏ chữ này.',
  }),
  'unsafe-address': ({ given }) => ({
    what: `Địa chỉ “${given}” không được phép dùng.`,
    why: 'Địa chỉ loại này có thể chạy mã lệnh hoặc dẫn người đọc tới nơi không ngờ.',
    mend: 'Dùng địa chỉ bắt đầu bằng https://, http://, mailto: hoặc tel:, hoặc địa chỉ trong trang như /tin/2017/.',
  }),
  'local-address': ({ given, isImage }) => ({
    what: /^https?:/iu.test(given)
      ? `“${given}” là địa chỉ chỉ có trên máy hoặc trong mạng của người viết.`
      : `“${given}” là một tệp trên máy của người viết.`,
    why: 'Không ai khác mở được địa chỉ này.',
    mend: /^https?:/iu.test(given)
      ? 'Dùng địa chỉ của trang đã công bố; của trang này thì viết từ dấu “/”, ví dụ /tin/2017/.'
      : isImage
        ? 'Chép ảnh vào cùng thư mục với bản tin, rồi viết ![Nội dung ảnh](./ten-anh.jpg).'
        : 'Chép tài liệu vào cùng thư mục với bản tin, rồi viết [chữ](./ten-tep.pdf), hoặc ghi vào attachments.',
  }),
  'broken-link': ({ given, nearest }) => ({
    what: `Liên kết “${given}” không dẫn tới trang nào.${meant(nearest, given)}`,
    why: 'Người đọc bấm vào sẽ gặp trang báo lỗi.',
    mend: 'Chép địa chỉ của trang, từ dấu “/” sau tên miền, có cả dấu “/” ở cuối.',
  }),
  'link-to-hidden': ({ given, otherPath }) => ({
    what: `Liên kết “${given}” dẫn tới một bản ghi chưa được công bố (${otherPath}).`,
    why: 'Người đọc bấm vào sẽ gặp trang báo lỗi, và địa chỉ của bản ghi chưa công bố bị lộ.',
    mend: 'Bỏ liên kết này cho đến khi bản ghi kia được công bố, hoặc công bố hai bản ghi cùng một ngày.',
  }),
  'link-to-withdrawn': ({ given, otherPath }) => ({
    what: `Liên kết “${given}” dẫn tới một bản ghi đã bị thu hồi (${otherPath}).`,
    why: 'Bản ghi đã thu hồi chỉ còn ở địa chỉ của chính nó; không trang nào khác được dẫn tới.',
    mend: 'Bỏ liên kết này, hoặc dẫn tới bản ghi thay thế.',
  }),
  'broken-fragment': ({ given, nearest }) => ({
    what: `Liên kết “${given}” dẫn tới một đề mục không có trên trang.${meant(nearest, given)}`,
    why: 'Người đọc sẽ chỉ tới đầu trang.',
    mend: 'Sau dấu “#”, viết đề mục bằng chữ thường không dấu, nối bằng gạch nối, ví dụ #phan-mot.',
  }),
  'empty-link': ({ given }) => ({
    what: `Liên kết này thiếu chữ hoặc thiếu địa chỉ: ${given}`,
    why: 'Người đọc không có gì để bấm, hoặc bấm vào mà không tới đâu.',
    mend: 'Viết đủ hai phần: [chữ để bấm](địa chỉ).',
  }),
  'vague-link': ({ given }) => ({
    what: `Chữ “${given}” không cho biết liên kết dẫn tới đâu.`,
    why: 'Người dùng phần mềm đọc màn hình thường nghe riêng các liên kết, không nghe câu xung quanh.',
    mend: 'Đặt liên kết vào tên của trang hoặc tài liệu, ví dụ: xem [bản tin sơ kết](/tin/2024/so-ket/).',
  }),
  'heading-level-one': () => ({
    what: 'Đề mục này ở cấp 1 (một dấu “#”, hoặc một dòng “===” ở dưới).',
    why: 'Cấp 1 là tiêu đề của trang, đã có trong trường title.',
    mend: 'Dùng hai dấu “##”; nếu chỉ lặp lại tiêu đề thì xóa đi.',
  }),
  'heading-jump': ({ given, expected }) => ({
    what: `Đề mục này ở cấp ${given}, trong khi cấp tiếp theo phải là ${expected}.`,
    why: 'Người dùng phần mềm đọc màn hình sẽ tưởng là đã bỏ sót một phần.',
    mend: `Bớt dấu “#” cho còn ${expected}.`,
  }),
  'empty-heading': () => ({
    what: 'Đề mục này không có chữ.',
    why: 'Trên trang sẽ có một đề mục trống.',
    mend: 'Viết tên đề mục, hoặc xóa dòng này.',
  }),
  'unspaced-heading': ({ suggestion }) => ({
    what: 'Sau dấu “#” của đề mục thiếu dấu cách.',
    why: 'Thiếu dấu cách thì dòng này không thành đề mục, và dấu “#” hiện ra trên trang.',
    mend: `Viết: ${suggestion}`,
  }),
  'typed-list': ({ given, suggestion }) => ({
    what: `Danh sách được gõ bằng “${given}” thay cho dấu của danh sách.`,
    why: 'Trên trang, các dòng sẽ nối liền thành một đoạn, và trình đọc màn hình không biết đây là danh sách.',
    mend: `Bắt đầu mỗi mục bằng dấu gạch nối và dấu cách, hoặc số và dấu chấm, ví dụ: ${suggestion}`,
  }),
  'typed-footnote': ({ given, sign, suggestion }) => ({
    what: `Chú thích được gõ bằng “${given}”, như Word để lại khi dán.`,
    why: 'Trên trang, chú thích thành một đoạn thường và không có liên kết từ chỗ dẫn tới chú thích.',
    mend: `Ở chỗ dẫn viết ${sign}; chú thích viết: ${suggestion}`,
  }),
  'table-without-rule': ({ mark, rule }) => ({
    what: mark === 'tab' ? 'Bảng được dán với phím Tab giữa các ô.' : 'Bảng thiếu dòng gạch bên dưới tên các cột.',
    why: 'Trên trang, các dòng sẽ nối liền thành một đoạn chữ, không thành bảng.',
    mend:
      mark === 'tab'
        ? `Đặt dấu “|” trước, giữa và sau các ô; dưới tên các cột thêm dòng: ${rule}`
        : `Thêm dưới tên các cột dòng: ${rule}`,
  }),
  'broken-address': ({ given, suggestion }) => ({
    what: `Liên kết hoặc ảnh này viết sai: ${given}`,
    why: 'Trang sẽ hiện nguyên các dấu ngoặc, không có liên kết hay ảnh.',
    mend: `Viết: ${suggestion} Địa chỉ liền sau dấu “]”, không có dấu cách; lời dưới ảnh đặt trong dấu ngoặc kép thẳng.`,
  }),
  'loose-emphasis': ({ given }) => ({
    what: `Dấu “**” không đậm được chữ nào: ${given}`,
    why: 'Dấu sao sẽ hiện ra trên trang.',
    mend: 'Đặt “**” sát chữ ở cả hai đầu: **chữ đậm**; nếu là dấu sao thật, viết “\\*”.',
  }),
  'foreign-markup': ({ given }) => ({
    what: `“${given}” là cách viết của chương trình khác.`,
    why: 'Ở đây không ai hiểu cách viết này: nó hiện nguyên trên trang.',
    mend: 'Ảnh viết ![Nội dung ảnh](./ten-anh.jpg), liên kết viết [chữ](địa chỉ), chữ cần nhấn mạnh viết **đậm**; những gì khác thì bỏ.',
  }),
  'unclosed-code': () => ({
    what: 'Đoạn mã mở bằng ba dấu nháy ngược hoặc ba dấu ngã ở đây không được đóng lại.',
    why: 'Mọi thứ từ đây đến cuối bài bị coi là mã, mất cả đề mục, liên kết và ảnh.',
    mend: 'Thêm một dòng có cùng dấu ở cuối đoạn mã; nếu không định viết mã thì xóa dấu.',
  }),
  'personal-data': ({ given, of }) => ({
    what: `“${given}” có lẽ là ${of === 'telephone' ? 'số điện thoại di động' : 'số căn cước hoặc chứng minh nhân dân'} của một người.`,
    why: 'Kho tư liệu được sao chép khắp nơi: dữ liệu cá nhân đã công bố thì không lấy lại được.',
    mend: 'Xóa đi; nếu là số của cơ quan và cần công bố thì giữ nguyên.',
  }),
  'ragged-table': ({ expected, given }) => ({
    what: `Dòng này của bảng có ${given} ô, trong khi bảng có ${expected} cột.`,
    why: 'Ô thừa sẽ bị bỏ đi, ô thiếu sẽ để trống; nếu là dòng gạch dưới tên cột thì cả bảng không hiện ra.',
    mend: 'Sửa số dấu “|” cho bằng các dòng khác; dấu “|” là một phần của nội dung thì viết “\\|”.',
  }),
  'missing-footnote': ({ given, suggestion }) => ({
    what: `Không có chú thích nào mang dấu “[^${given}]”.`,
    why: 'Người đọc sẽ thấy nguyên dấu này trong câu.',
    mend:
      suggestion === undefined
        ? `Thêm một dòng “[^${given}]: …” ở cuối nội dung, hoặc xóa dấu.`
        : `Sau dấu của chú thích thiếu dấu hai chấm. Viết: ${suggestion}`,
  }),
  'unused-footnote': ({ given }) => ({
    what: `Chú thích “[^${given}]” không được dẫn tới từ đâu, hoặc được ghi hai lần.`,
    why: 'Chú thích này sẽ không hiện ra.',
    mend: `Ghi “[^${given}]” ở chỗ cần chú thích, hoặc xóa chú thích.`,
  }),
  'image-reference': ({ given }) => ({
    what: `Ảnh này ghi địa chỉ ở chỗ khác: ${given}`,
    why: 'Ảnh ghi theo cách này không được thu nhỏ và không được công bố.',
    mend: 'Ghi tên tệp ngay tại chỗ: ![mô tả](./ten-anh.jpg).',
  }),
  'image-without-alt': ({ given }) => ({
    what: `Ảnh “${given}” không có lời mô tả.`,
    why: 'Người không nhìn thấy ảnh sẽ không biết trong ảnh có gì.',
    mend: 'Viết mô tả giữa hai dấu ngoặc vuông: ![Đại diện các đơn vị ký giao ước](./ky-giao-uoc.jpg).',
  }),
  'alt-is-file-name': ({ given }) => ({
    what: `Lời mô tả ảnh “${given}” chỉ là tên tệp.`,
    why: 'Tên tệp không cho người không nhìn thấy ảnh biết trong ảnh có gì.',
    mend: 'Viết một câu ngắn nói trong ảnh có ai, đang làm gì.',
  }),
  'remote-image': ({ given }) => ({
    what: `Ảnh nằm ở trang khác: ${given}`,
    why: 'Trang chỉ đặt một liên kết thay cho ảnh, để máy của người đọc không phải gửi yêu cầu tới nơi khác.',
    mend: 'Nếu được phép dùng, tải ảnh về và đặt cạnh bản tin.',
  }),
  'mdx-code': ({ given }) => ({
    what: `Trang có mã lệnh: ${given}`,
    why: 'Các trang riêng chỉ được có chữ và thành phần có sẵn; mã lệnh không được chạy.',
    mend: 'Xóa mã lệnh; nếu là dấu “{” trong câu, viết “\\{”.',
  }),
  'mdx-syntax': () => ({
    what: 'Trang viết sai cú pháp MDX.',
    why: 'Máy không đọc được nội dung của trang.',
    mend: 'Kiểm tra các dấu “<” và “{” gần chỗ này: dấu nào là một phần của câu thì viết “\\<”, “\\{”.',
  }),
  'unknown-component': ({ given, allowed }) => ({
    what: `Không có thành phần nào tên là “${given}”.`,
    why: 'Các trang riêng không được dùng mã HTML, chỉ được dùng thành phần có sẵn.',
    mend: `Dùng: ${allowed}; hoặc viết bằng Markdown.`,
  }),
  'missing-image': ({ given, nearest }) => ({
    what: `Không có ảnh “${given}” cạnh tệp này.${meant(nearest, given)}`,
    why: 'Trang sẽ có một chỗ trống thay cho ảnh.',
    mend: 'Đặt tệp ảnh vào cùng thư mục với tệp này và ghi đúng tên tệp.',
  }),
  'image-outside-folder': ({ given }) => ({
    what: `Ảnh “${given}” nằm ngoài thư mục của bản tin.`,
    why: 'Mỗi bản ghi chỉ dùng ảnh trong thư mục của mình, để khi chuyển đi thì ảnh đi theo.',
    mend: 'Chép ảnh vào cạnh bản tin và ghi ./ten-anh.jpg.',
  }),
  'unused-image': () => ({
    what: 'Không bản ghi nào dùng ảnh này.',
    why: 'Ảnh sẽ không hiện ở đâu.',
    mend: 'Ghi ảnh vào photos hoặc vào nội dung (biểu trưng thì vào emblem trong site.yaml), hoặc xóa tệp.',
  }),
  'bad-image-name': ({ name, suggestion }) => ({
    what: `Tên ảnh “${name}” có dấu cách hoặc ký hiệu.`,
    why: 'Dấu cách và ký hiệu trong địa chỉ ảnh phải viết bằng mã số, rất dễ sai.',
    mend: `Đổi tên thành “${suggestion}”, và sửa ở những chỗ nhắc tới ảnh.`,
  }),
  'refused-image-format': ({ format }) => ({
    what: `Ảnh thuộc loại ${format === 'unknown' ? 'không rõ' : format.toUpperCase()}, không dùng được trên trang.`,
    why: 'Trình duyệt không mở được loại này, hoặc nó có thể mang theo mã lệnh.',
    mend: 'Mở ảnh và lưu lại thành JPEG hoặc PNG.',
  }),
  'mismatched-image-type': ({ format, extension }) => ({
    what: `Ảnh mang đuôi .${extension} nhưng thật ra thuộc loại ${format.toUpperCase()}.`,
    why: 'Có công cụ tin vào đuôi tệp và sẽ không mở được ảnh.',
    mend: `Đổi đuôi tệp thành .${format === 'jpeg' ? 'jpg' : format}, và sửa ở những chỗ nhắc tới ảnh.`,
  }),
  'damaged-image': ({ detail }) => ({
    what: `Ảnh bị hỏng hoặc bị cắt cụt (${detail}).`,
    why: 'Ảnh sẽ hiện thiếu một phần hoặc không hiện ra.',
    mend: 'Chép lại tệp từ máy ảnh hoặc từ người gửi.',
  }),
  'too-large-image': ({ width, height }) => ({
    what: `Ảnh lớn ${width} × ${height} điểm ảnh.`,
    why: 'Mức lớn nhất là 40 triệu điểm ảnh và 10.000 điểm ảnh mỗi cạnh; lớn hơn thì máy không xử lý nổi.',
    mend: 'Thu nhỏ ảnh; cạnh dài 3.000 điểm ảnh là đủ.',
  }),
  'animated-image': ({ frames }) => ({
    what: frames > 1 ? `Ảnh động, gồm ${frames} khung hình.` : 'Đây là ảnh động.',
    why: 'Ảnh động làm người đọc mất tập trung, và có người không chịu được.',
    mend: 'Chọn một khung hình và lưu thành JPEG hoặc PNG.',
  }),
  'small-image': ({ width }) => ({
    what: `Ảnh chỉ rộng ${width} điểm ảnh.`,
    why: 'Trên màn hình rộng, ảnh sẽ nhỏ hoặc mờ; nên rộng ít nhất 600 điểm ảnh.',
    mend: 'Nếu có bản gốc lớn hơn thì dùng bản đó.',
  }),
  'missing-copy': ({ given, nearest }) => ({
    what: `Không có bản lưu “${given}”.${meant(nearest, given)}`,
    why: 'Không có bản lưu thì không kiểm tra được câu gốc, và khi trang nguồn mất đi thì không còn gì để đối chiếu.',
    mend: 'Đặt lại tệp bản lưu, hoặc lưu lại nguồn bằng npm run keep; nếu không còn bản lưu thì bỏ dòng copy và các dòng copyDigest, copyTextDigest, publishCopy.',
  }),
  'copy-changed': ({ file, recorded, found }) => ({
    what: `Bản lưu ${file} đã khác với lúc được lưu: mã kiểm tra ghi là ${recorded}, của tệp là ${found}.`,
    why: 'Bản lưu chỉ có giá trị khi còn nguyên như lúc lưu.',
    mend: 'Lấy lại tệp cũ từ lịch sử của kho (git log). Nếu cố ý lưu lại nguồn thì chạy npm run keep, rồi ghi vào updates điều đã thay đổi.',
  }),
  'copy-without-digest': ({ field, digest }) => ({
    what: `Bản lưu chưa có mã kiểm tra (${field}).`,
    why: 'Có mã kiểm tra thì mới biết bản lưu còn nguyên như lúc lưu.',
    mend: `Nếu tệp đúng là bản đã lưu, thêm dòng ${field}: ${digest}`,
  }),
  'copy-without-text': ({ given }) => ({
    what: `Chưa có phần chữ đọc từ bản lưu “${given}”.`,
    why: 'Không có phần chữ thì không kiểm tra được câu gốc nào.',
    mend: `Chạy npm run keep với tệp này; phần chữ được ghi vào ${given}.txt.`,
  }),
  'unused-copy': () => ({
    what: 'Không nguồn nào ghi tệp này là bản lưu.',
    why: 'Tệp sẽ không được kiểm tra và không được công bố.',
    mend: 'Ghi tên tệp vào copy của nguồn (sources), hoặc xóa tệp.',
  }),
  'nothing-kept': ({ field }) => ({
    what: `Có ${field} nhưng nguồn này không có bản lưu.`,
    why: 'Dòng này nói về bản lưu (copy).',
    mend: `Thêm dòng copy, hoặc bỏ dòng ${field}.`,
  }),
  'bad-digest': ({ given }) => ({
    what: `“${given}” không phải là mã kiểm tra SHA-256.`,
    why: 'Mã kiểm tra SHA-256 gồm 64 chữ số và chữ cái từ a đến f.',
    mend: 'Xóa dòng này rồi chạy npm run check: chương trình sẽ cho biết mã của tệp.',
  }),
  'unknown-fact': ({ given, nearest, last }) => ({
    what:
      last === undefined
        ? `Bản ghi này không có dữ kiện “${given}”.${meant(nearest, given)}`
        : `Bản ghi này không có dữ kiện “${given}”: mục cuối cùng là “${last}”, đếm từ 0.`,
    why: 'Câu gốc phải gắn với một dữ kiện có trong bản ghi.',
    mend:
      last === undefined
        ? mendOfName(
            nearest,
            'Ghi tên trường, ví dụ date, place, handover.leader, hoặc tên trường kèm thứ tự đếm từ 0, ví dụ recipients.0',
            'hoặc bỏ câu này',
          )
        : 'Đếm lại từ 0 rồi ghi đúng thứ tự, hoặc bỏ câu này.',
  }),
  'no-such-source': ({ given, sources }) => ({
    what: `Không có nguồn số ${given}: bản ghi có ${sources} nguồn, đếm từ 0.`,
    why: 'Câu gốc được đối chiếu với bản lưu của nguồn ấy.',
    mend: sources === 1 ? 'Ghi source: 0, hoặc bỏ dòng source.' : `Ghi source từ 0 đến ${sources - 1}.`,
  }),
  'evidence-without-quote': () => ({
    what: 'Dữ kiện này chưa có câu gốc (quote), cũng không ghi là suy ra (inferred).',
    why: 'Mỗi mục của evidence dẫn một câu của nguồn, hoặc nói rằng dữ kiện được suy ra.',
    mend: 'Thêm quote: câu trong bản lưu; hoặc inferred: true và note nói suy ra từ đâu; hoặc bỏ mục này.',
  }),
  'inferred-without-note': () => ({
    what: 'Ghi là suy ra (inferred) nhưng không nói suy ra từ đâu.',
    why: 'Người đọc phải biết vì sao kho tư liệu kết luận như vậy.',
    mend: 'Thêm note: một câu nói suy ra từ đâu.',
  }),
  'quote-without-copy': () => ({
    what: 'Nguồn của câu này không có bản lưu.',
    why: 'Không có bản lưu thì không đối chiếu được câu trích.',
    mend: 'Lưu nguồn bằng npm run keep.',
  }),
  'quote-not-in-copy': ({ sentence }) => ({
    what: `Câu trích không có trong bản lưu của nguồn.${sentenceVi(sentence)}`,
    why: 'Câu gốc phải đúng từng chữ như trong nguồn.',
    mend: 'Chép lại câu từ tệp chữ của bản lưu; chỗ lược bỏ ghi dấu “…”.',
  }),
  'value-not-in-quote': ({ fact, what, value, sentence }) => ({
    what: `Câu trích không nói ${soughtVi[what](value)} (${fact}).${sentenceVi(sentence)}`,
    why: 'Dữ kiện phải có trong chính câu được dẫn.',
    mend: 'Xem lại dữ kiện, hoặc dẫn câu khác. Nếu nguồn không nói mà dữ kiện được suy ra thì bỏ quote, ghi inferred: true và note.',
  }),
  'missing-document': ({ given, nearest }) => ({
    what: `Không có tệp “${given}” cạnh bản ghi.${meant(nearest, given)}`,
    why: 'Người đọc sẽ bấm vào một tài liệu không có.',
    mend: 'Đặt tệp vào cùng thư mục và ghi đúng tên tệp; hoặc thay file bằng address nếu tài liệu ở trang khác.',
  }),
  'document-outside-folder': ({ given }) => ({
    what: `Tệp “${given}” nằm ngoài thư mục của bản ghi.`,
    why: 'Mỗi bản ghi chỉ dùng tài liệu trong thư mục của mình, để khi chuyển đi thì tài liệu đi theo.',
    mend: 'Chép tệp vào cạnh bản ghi và ghi ./ten-tep.pdf. Tài liệu của khối đặt cạnh tệp của khối, hoặc trong thư mục mang mã của khối.',
  }),
  'unused-document': () => ({
    what: 'Không bản ghi nào dùng tài liệu này.',
    why: 'Tài liệu sẽ không được công bố.',
    mend: 'Ghi tệp vào attachments của bản ghi (của khối thì ghi vào documents), hoặc xóa tệp.',
  }),
  'unlisted-document': ({ given }) => ({
    what: `Liên kết dẫn tới tệp “${given}”, nhưng bản ghi không ghi tệp này là tài liệu kèm theo.`,
    why: 'Chỉ những tài liệu ghi trong attachments mới được công bố, nên liên kết sẽ hỏng.',
    mend: `Thêm vào attachments của bản ghi: tên tài liệu (title) và file: ${given}`,
  }),
  'bad-document-name': ({ name, suggestion }) => ({
    what: `Tên tài liệu “${name}” có dấu cách hoặc ký hiệu.`,
    why: 'Dấu cách và ký hiệu trong địa chỉ phải viết bằng mã số, rất dễ sai.',
    mend: `Đổi tên thành “${suggestion}”, và sửa ở những chỗ nhắc tới tài liệu.`,
  }),
  'refused-document-format': ({ format }) => ({
    what: `Tài liệu này ${foreignFormatsVi[format]}.`,
    why: 'Kho tư liệu chỉ công bố PDF, ODF (.odt, .ods, .odp), OOXML (.docx, .xlsx, .pptx) và CSV: những loại mở được ở mọi nơi và không chạy mã lệnh.',
    mend: 'Mở tài liệu và lưu lại thành PDF, hoặc thành .docx, .xlsx, .odt, .ods; quyết định đã ký thì quét thành PDF.',
  }),
  'mismatched-document-type': ({ format, extension }) => ({
    what: `Tài liệu mang đuôi .${extension} nhưng thật ra thuộc loại ${format.toUpperCase()}.`,
    why: 'Máy của người đọc tin vào đuôi tệp và sẽ không mở được tài liệu.',
    mend: `Đổi đuôi tệp thành .${format}, và sửa ở những chỗ nhắc tới tài liệu.`,
  }),
  'damaged-document': ({ detail }) => ({
    what: `Tài liệu bị hỏng hoặc bị cắt cụt (${detail}).`,
    why: 'Người đọc sẽ không mở được.',
    mend: 'Chép lại tệp từ máy gốc hoặc từ người gửi; nếu vẫn vậy thì mở ra và lưu lại.',
  }),
  'locked-document': () => ({
    what: 'Tài liệu bị khóa bằng mật khẩu, hoặc được đóng gói theo cách không xem được bên trong.',
    why: 'Không kiểm tra được trong tài liệu có mã lệnh hay không, nên không thể công bố.',
    mend: 'Lưu hoặc in lại thành PDF không khóa. Muốn giữ nguyên bản đã ký số thì thay file bằng address, là địa chỉ nơi đã công bố.',
  }),
  'active-document': ({ content }) => ({
    what: `Tài liệu ${activeContentsVi[content]}.`,
    why: 'Thứ ấy có thể chạy trên máy người đọc khi mở tài liệu.',
    mend: 'Lưu lại thành loại không có mã lệnh (.docx, .xlsx, .odt), hoặc in thành PDF.',
  }),
  'formula-in-document': ({ given }) => ({
    what: `Bảng có một ô là công thức: ${given}`,
    why: 'Khi mở bảng, chương trình bảng tính sẽ chạy công thức, và công thức có thể gọi lệnh của máy.',
    mend: 'Thay công thức bằng giá trị của nó: trong Excel, chép rồi dán dạng giá trị.',
  }),
  'attachment-without-place': () => ({
    what: 'Tài liệu này không ghi ở đâu, hoặc ghi ở hai nơi.',
    why: 'Mỗi tài liệu là một tệp đặt cạnh bản ghi, hoặc một địa chỉ trên mạng.',
    mend: 'Ghi một trong hai: file: ./ten-tep.pdf, hoặc address: https://…',
  }),
  'empty-archive': () => ({
    what: 'Thư mục nội dung chưa có khối thi đua nào và chưa có bản ghi nào.',
    why: 'Không có gì để công bố.',
    mend: 'Tạo site.yaml, một khối trong blocs/ và một bản tin trong meetings/; xem docs/huong-dan/them-ban-tin.md.',
  }),
  'missing-file': ({ file }) => ({
    what: `Thiếu tệp “${file}”.`,
    why: 'Trang không tạo được nếu thiếu tệp này.',
    mend: `Tạo tệp ${file}; xem mẫu trong docs/huong-dan/them-ban-tin.md.`,
  }),
  'missing-publisher': () => ({
    what: 'Chưa ghi ai chịu trách nhiệm về kho tư liệu (publisher).',
    why: 'Người đọc cần biết nội dung do ai chịu trách nhiệm; Nghị định số 42/2022/NĐ-CP yêu cầu trang thông tin điện tử của cơ quan nhà nước cung cấp thông tin về cơ quan và đầu mối liên hệ.',
    mend: 'Thêm publisher vào site.yaml, bằng tiếng Việt và tiếng Anh.',
  }),
  'missing-contact': () => ({
    what: 'Chưa ghi nơi nhận thông tin báo sai sót (contact).',
    why: 'Người đọc thấy sai sót không biết báo cho ai; Nghị định số 42/2022/NĐ-CP yêu cầu trang thông tin điện tử của cơ quan nhà nước cung cấp thông tin về cơ quan và đầu mối liên hệ.',
    mend: 'Thêm contact vào site.yaml: địa chỉ thư điện tử, hoặc địa chỉ một trang bắt đầu bằng https://.',
  }),
  'unknown-placeholder': ({ given }) => ({
    what: `Trong “${given}” có chỗ để điền mà chương trình không biết.`,
    why: 'Chỗ ấy sẽ không được điền: người đọc tới một địa chỉ có dấu { }, và tư liệu họ báo sai không được nêu.',
    mend: 'Chỉ dùng {title} (tiêu đề), {address} (địa chỉ) và {edition} (bản), viết bằng chữ thường, không dấu cách.',
  }),
  'bad-former-place': ({ given }) => ({
    what: `“${given}” không phải là chỗ cũ của một bản ghi.`,
    why: 'Không biết phải đưa người đọc từ địa chỉ nào tới đây.',
    mend: 'Ghi mã cũ (tên các thư mục, như 2017/tong-ket) hoặc địa chỉ cũ trên trang (như /tin/2017/tong-ket/, có dấu “/” ở đầu và cuối).',
  }),
  'bad-takedown-address': ({ given }) => ({
    what: `“${given}” không phải là địa chỉ trên trang.`,
    why: 'Không biết thứ gì đã bị gỡ.',
    mend: 'Ghi phần sau tên miền, như /tin/2017/tong-ket/ hoặc /files/awards/2017/khen-thuong/qd-163.pdf.',
  }),
  'moved-from-standing': ({ given }) => ({
    what: `Đang có một trang ở địa chỉ cũ ${given}.`,
    why: 'Một địa chỉ không thể vừa có trang vừa dẫn đi nơi khác.',
    mend: 'Bỏ địa chỉ ấy khỏi movedFrom, hoặc đổi chỗ trang đang đứng ở đó.',
  }),
  'moved-from-claimed': ({ given, other }) => ({
    what: `Địa chỉ cũ ${given} đã được ghi ở ${other}.`,
    why: 'Không biết phải đưa người đọc tới đâu.',
    mend: 'Chỉ giữ địa chỉ ấy ở một nơi: bản ghi thay cho trang cũ.',
  }),
  'takedown-standing': ({ given }) => ({
    what: `${given} được ghi là đã gỡ, nhưng vẫn có trên trang.`,
    why: 'Người đọc vẫn xem được điều phải gỡ.',
    mend: 'Xóa tệp hoặc thư mục của nó khỏi content, cùng những chỗ nhắc tới nó (mục attachments, mã đơn vị, mã khối); nếu không gỡ nữa, xóa mục này.',
  }),
  'unknown-unit': ({ given, nearest }) => ({
    what: given === '' ? 'Ở đây không có mã đơn vị.' : `Không có đơn vị “${given}”.${meant(nearest, given)}`,
    why: 'Không biết bản ghi nói về đơn vị nào.',
    mend:
      given === ''
        ? 'Điền mã của đơn vị; nếu trong bảng tính ô này được gộp với ô ở trên thì tách ra và ghi mã ở từng dòng.'
        : isSeveral(given)
          ? 'Mỗi đơn vị là một mục riêng: viết từng đơn vị một, không ngăn cách bằng dấu phẩy.'
          : mendOfName(nearest, 'Dùng mã của một đơn vị đã có', 'hoặc tạo tệp mới trong content/units'),
  }),
  'unknown-bloc': ({ given, nearest }) => ({
    what: `Không có khối thi đua “${given}”.${meant(nearest, given)}`,
    why: 'Không biết bản ghi thuộc khối nào.',
    mend: mendOfName(nearest, 'Dùng mã của một khối đã có', 'hoặc tạo tệp mới trong content/blocs'),
  }),
  'unknown-meeting': ({ given, nearest }) => ({
    what: `Không có hội nghị “${given}”.${meant(nearest, given)}`,
    why: 'Không nối được bản ghi với hội nghị.',
    mend: mendOfName(nearest, 'Dùng mã của một bản tin đã có', 'theo mẫu 2017/tong-ket-2016'),
  }),
  'withdrawn-meeting': ({ given }) => ({
    what: `Hội nghị “${given}” đã bị thu hồi.`,
    why: 'Bản ghi đã thu hồi không còn được dùng làm căn cứ, nên trang không dẫn tới nó và không lấy ngày hay danh sách thành viên của nó.',
    mend: 'Nếu đã có hội nghị khác thay thế thì dẫn tới hội nghị đó; nếu không thì bỏ dòng này và ghi nguồn khác.',
  }),
  'unknown-award-type': ({ given, nearest }) => ({
    what: `Không có hình thức khen thưởng “${given}”.${meant(nearest, given)}`,
    why: 'Không biết khen thưởng này xếp ở đâu.',
    mend: mendOfName(nearest, 'Dùng một mã trong content/award-types.yaml', 'hoặc thêm hình thức mới vào tệp đó'),
  }),
  'unknown-award': ({ given, nearest }) => ({
    what: `Không có tư liệu khen thưởng “${given}”.${meant(nearest, given)}`,
    why: 'Không nối được quyết định với đề nghị của nó.',
    mend: mendOfName(nearest, 'Dùng mã của một tư liệu khen thưởng đã có', 'theo mẫu 2017/de-nghi-2016'),
  }),
  'withdrawn-award': ({ given }) => ({
    what: `Tư liệu khen thưởng “${given}” đã bị thu hồi.`,
    why: 'Tư liệu đã thu hồi không còn được dùng làm căn cứ, nên trang không dẫn tới nó.',
    mend: 'Bỏ mã này khỏi follows, hoặc dẫn tới tư liệu thay thế.',
  }),
  'unknown-replacement': ({ given, nearest }) => ({
    what: `Không có bản ghi “${given}” cùng loại để dùng thay.${meant(nearest, given)}`,
    why: 'Người đọc bản ghi đã thu hồi không được dẫn tới bản ghi đúng.',
    mend: 'Ghi vào replacedBy mã của một bản ghi cùng loại đã có, hoặc bỏ dòng này.',
  }),
  'withdrawn-replacement': ({ given }) => ({
    what: `Bản ghi dùng thay “${given}” cũng đã bị thu hồi.`,
    why: 'Người đọc được dẫn tới một bản ghi không còn được dùng làm căn cứ.',
    mend: 'Ghi vào replacedBy mã của bản ghi còn dùng, hoặc bỏ dòng này.',
  }),
  'follows-later': ({ day, otherDay, otherPath }) => ({
    what: `Tư liệu này (${day}) có trước tư liệu mà nó tiếp theo (${otherDay}, ${otherPath}).`,
    why: 'Đề nghị có trước quyết định, quyết định có trước trao tặng; ghi ngược thì khen thưởng được tính theo tư liệu cũ.',
    mend: 'Chuyển dòng follows sang tư liệu có sau, hoặc sửa ngày.',
  }),
  'follows-cycle': ({ otherPath }) => ({
    what: `Tư liệu này tiếp theo ${otherPath}, mà tư liệu đó lại tiếp theo chính nó.`,
    why: 'Không biết tư liệu nào là sau cùng.',
    mend: 'Chỉ ghi follows ở tư liệu có sau.',
  }),
  'meeting-without-bloc': ({ bloc }) => ({
    what: 'Bản tin không ghi khối thi đua.',
    why: 'Bản tin không ghi khối là bản tin chung của cả thành phố, không có trong niên giám nào.',
    mend: `Thêm dòng bloc: ${bloc}, nếu đây là hoạt động của khối.`,
  }),
  'recipient-without-bloc': ({ unit, bloc }) => ({
    what: `Khen thưởng của “${unit}” không ghi khối thi đua.`,
    why: 'Khen thưởng không rõ khối thì không được tính ở khối nào, và không có trong niên giám nào.',
    mend: `Thêm bloc: ${bloc} vào mục này, hoặc vào đầu bản ghi khi tất cả các đơn vị cùng một khối.`,
  }),
  'retired-word': ({ given }) => ({
    what: `Giao diện không còn dùng chữ “${given}”.`,
    why: 'Chữ này không hiện ở đâu nữa.',
    mend: 'Xóa dòng này khỏi words.',
  }),
  'unknown-word': ({ given, nearest }) => ({
    what: `Giao diện không có chữ nào tên là “${given}”.${meant(nearest, given)}`,
    why: 'Chữ này sẽ không hiện ở đâu.',
    mend: 'Dùng tên một chữ có trong src/words/vi.ts.',
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
  'ended-unit': ({ unit, ended, when }) => ({
    what: `“${unit}” đã kết thúc (${ended}), trước ${when}.`,
    why: 'Một đơn vị không còn thì không được khen, không ký và không làm Trưởng khối.',
    mend: 'Xem lại nguồn: có thể là đơn vị kế thừa, hoặc kỳ, ngày, hay ngày kết thúc của đơn vị bị ghi nhầm.',
  }),
  'unit-before-name': ({ unit, begun, when }) => ({
    what: `Tên đầu tiên của “${unit}” chỉ có từ ${begun}, sau ${when}.`,
    why: 'Trang sẽ hiện một tên mà khi ấy đơn vị chưa mang.',
    mend: 'Xem lại nguồn; nếu khi ấy đơn vị mang tên khác, thêm tên đó vào names.',
  }),
  'roster-count-mismatch': ({ named, count }) => ({
    what: `Danh sách được ghi là đầy đủ có ${named} đơn vị, nhưng count là ${count}.`,
    why: 'Hai con số mâu thuẫn nhau.',
    mend: 'Sửa danh sách, sửa count, hoặc bỏ “complete: true”.',
  }),
  'more-named-than-counted': ({ named, count }) => ({
    what: `Nêu tên ${named} đơn vị, nhưng số đơn vị chỉ là ${count}.`,
    why: 'Nguồn không thể nêu nhiều đơn vị hơn số đã đếm.',
    mend: 'Xem lại nguồn và sửa danh sách hoặc con số.',
  }),
  'two-rosters': ({ period }) => ({
    what: `Hai danh sách thành viên của kỳ ${period} đều ghi là đủ, nhưng khác nhau.`,
    why: 'Cả hai không thể cùng đúng.',
    mend: 'Xem lại nguồn và sửa, hoặc bỏ complete ở danh sách không nêu đủ.',
  }),
  'covenant-before-meeting': ({ signedOn, meetingDay }) => ({
    what: `Giao ước ký ngày ${signedOn}, trước hội nghị ký giao ước (${meetingDay}).`,
    why: 'Giao ước không thể được ký tại một hội nghị chưa diễn ra.',
    mend: 'Sửa signedOn, hoặc bỏ signedAt nếu giao ước được ký ở nơi khác.',
  }),
  'unstated-unknown': ({ given, nearest }) => ({
    what: `unstated nêu “${given}”, mà tệp loại này không có trường nào tên như vậy.`,
    why: 'unstated ghi tên những trường mà nguồn không nêu, để trang nói đúng như vậy.',
    mend:
      nearest === undefined
        ? 'Sửa tên trường; trường nằm trong một nhóm thì ghi cả hai tên, ví dụ decision.number.'
        : `Có phải là “${nearest}”? Trường nằm trong một nhóm thì ghi cả hai tên, ví dụ decision.number.`,
  }),
  'unstated-stated': ({ key }) => ({
    what: `unstated nói nguồn không nêu “${key}”, nhưng tệp lại ghi trường này.`,
    why: 'Trang không thể vừa nói nguồn không nêu, vừa trình bày điều nguồn nêu.',
    mend: `Bỏ “${key}” khỏi unstated, hoặc bỏ trường này nếu nguồn không nêu.`,
  }),
  'days-out-of-order': ({ key, given, other, otherDay }) => ({
    what: `${key} (${given}) ở trước ${other} (${otherDay}).`,
    why: 'Việc sau không thể có trước việc trước.',
    mend: 'Xem lại nguồn và sửa ngày ghi nhầm.',
  }),
  'announced-otherwise': ({ given, meetingDay }) => ({
    what: `Ngày công bố (${given}) khác ngày của hội nghị đã công bố (${meetingDay}).`,
    why: 'Không biết phải lấy ngày nào.',
    mend: 'Bỏ announcedOn khi đã có announcedAt, hoặc sửa cho khớp.',
  }),
  'before-period': ({ period, day }) => ({
    what: `Vào ${day}, kỳ ${period} chưa bắt đầu.`,
    why: 'Một kỳ chỉ được tổng kết, và thành tích của kỳ chỉ được khen, khi kỳ đã bắt đầu.',
    mend: 'Xem lại nguồn và sửa kỳ hoặc ngày.',
  }),
  'meeting-of-other-bloc': ({ bloc, other }) => ({
    what: `Hội nghị này thuộc khối “${other}”, còn bản ghi thuộc khối “${bloc}”.`,
    why: 'Thường là do chọn nhầm hội nghị.',
    mend: 'Xem lại nguồn; nếu đúng như vậy thì giữ nguyên.',
  }),
  'meeting-without-period': ({ bloc }) => ({
    what: `Hội nghị của khối “${bloc}” chưa ghi thuộc năm học nào.`,
    why: 'Một ngày không cho biết năm học, nên hội nghị không nằm trong niên giám nào.',
    mend: 'Ghi reviews, opens hoặc periods, ví dụ periods: 2023-2024.',
  }),
  'receiver-not-named': ({ given }) => ({
    what: `Không có ai trong people mang mã hoặc tên “${given}”.`,
    why: 'Trang không biết người nhận cờ là ai, giữ chức vụ gì.',
    mend: 'Ghi người này vào people, hoặc ghi lại receivedBy bằng key hay họ tên của một người đã có ở đó.',
  }),
  'handover-without-kind': () => ({
    what: 'Bản tin có handover mà kinds không có “handover”.',
    why: 'Trang và dữ liệu không gọi hoạt động này là bàn giao.',
    mend: 'Thêm handover vào kinds; nếu không có bàn giao thì xóa phần handover.',
  }),
  'opens-before-reviews': ({ opens, reviews }) => ({
    what:
      opens === reviews
        ? `Hội nghị tổng kết kỳ ${reviews}, mà cũng mở chính kỳ ấy.`
        : `Hội nghị mở kỳ ${opens}, trước kỳ ${reviews} mà nó tổng kết.`,
    why: 'Thường thì kỳ được mở là kỳ sau kỳ được tổng kết.',
    mend: 'Đối chiếu với nguồn rồi sửa opens hoặc reviews; nếu nguồn ghi đúng như vậy thì giữ nguyên.',
  }),
  'announced-before-decided': ({ decided, announced }) => ({
    what: `Quyết định ghi ngày ${decided}, sau ngày công bố (${announced}).`,
    why: 'Không công bố được một quyết định chưa ký.',
    mend: 'Đối chiếu với nguồn rồi sửa decision.date, announcedAt hoặc announcedOn; nếu nguồn ghi đúng như vậy thì giữ nguyên.',
  }),
  'repeated-task': ({ first }) => ({
    what: `Nhiệm vụ này trùng với nhiệm vụ thứ ${first}.`,
    why: 'Số nhiệm vụ được liệt kê sẽ bị tính thừa.',
    mend: 'Xóa một trong hai; nếu nguồn ghi hai lần thì giữ nguyên.',
  }),
  'repeated-person': ({ name, first }) => ({
    what: `“${name}” đã được ghi ở mục thứ ${first} của people.`,
    why: 'Người đọc sẽ thấy một người hai lần.',
    mend: 'Xóa một trong hai; nếu là hai người trùng tên thì ghi chức vụ (office) của từng người.',
  }),
  'published-before': ({ of, given, day }) => ({
    what: `Nguồn được ${of === 'published' ? 'công bố' : 'lưu'} ngày ${given}, trước khi sự việc diễn ra (${day}).`,
    why: 'Nguồn có từ trước không thể kể lại sự việc: thường là một trong hai ngày bị ghi nhầm.',
    mend: 'Xem lại hai ngày theo nguồn; nếu nguồn chỉ báo trước sự việc thì giữ nguyên.',
  }),
  'copied-record': ({ otherPath }) => ({
    what: `Bản tin này giống hệt ${otherPath}.`,
    why: 'Người đọc sẽ thấy một việc hai lần.',
    mend: 'Nếu là bản sao thì sửa tiêu đề và ngày cho đúng việc của nó, hoặc xóa đi.',
  }),
  'two-leaders': ({ period, leader, other, otherPath }) => ({
    what: `Kỳ ${period} có hai đơn vị Trưởng khối: “${leader}” và “${other}” (${otherPath}).`,
    why: 'Khi không biết đơn vị nào giữ nhiệm vụ trước, trang nêu cả hai.',
    mend: 'Xem lại nguồn; nếu Trưởng khối thay đổi trong kỳ, ghi from và to ở mục leaders của khối.',
  }),
  'other-post-day': ({ unit, period, key, given, otherDay, otherPath }) => ({
    what: `Ngày “${unit}” ${key === 'from' ? 'bắt đầu' : 'thôi'} giữ nhiệm vụ trong kỳ ${period} ở đây là ${given}, còn ở ${otherPath} là ${otherDay}.`,
    why: 'Trang chỉ nêu một ngày, là ngày của nguồn đứng trước.',
    mend: 'Xem lại hai nguồn và sửa ngày sai; nếu không biết ngày nào đúng thì bỏ ngày ở một nguồn.',
  }),
  'leader-is-deputy': ({ unit }) => ({
    what: `“${unit}” vừa là Trưởng khối vừa là Phó Trưởng khối.`,
    why: 'Một đơn vị không giữ cả hai nhiệm vụ.',
    mend: 'Xem lại nguồn và sửa leader hoặc deputy.',
  }),
  'handover-to-itself': ({ unit }) => ({
    what: `“${unit}” bàn giao nhiệm vụ cho chính mình.`,
    why: 'Đơn vị tiếp tục làm Trưởng khối thì không có bàn giao.',
    mend: 'Xem lại nguồn; nếu đơn vị tiếp tục làm Trưởng khối, bỏ outgoing.',
  }),
  'two-covenants': ({ period, otherPath }) => ({
    what: `Kỳ ${period} đã có giao ước khác (${otherPath}).`,
    why: 'Hai giao ước mà không rõ là ký khác ngày thường là một giao ước được ghi hai lần.',
    mend: 'Gộp hai bản ghi làm một; nếu là giao ước ký lại thì ghi signedOn ở cả hai, nếu là phần bổ sung thì ghi kind: supplement.',
  }),
  'renamed-field': ({ key, now }) => ({
    what: `Trường “${key}” nay có tên là “${now}”.`,
    why: 'Tên cũ vẫn được đọc, nhưng các hướng dẫn chỉ còn nói tới tên mới.',
    mend: `Đổi tên trường thành ${now}.`,
  }),
  'duplicate-award': ({ unit, type, period, otherPath }) => ({
    what: `Khen thưởng “${type}” của “${unit}” cho kỳ ${period} đã được ghi (${otherPath}).`,
    why: 'Một khen thưởng sẽ bị tính hai lần.',
    mend: 'Xóa một trong hai, hoặc ghi withdrawn cho bản ghi cũ.',
  }),
  'repeated-decision': ({ number, otherPath }) => ({
    what: `Quyết định số ${number} đã có ở ${otherPath}.`,
    why: 'Một quyết định là một bản ghi; có thể một bản đã được chép từ bản kia.',
    mend: 'Gộp hai bản ghi, hoặc sửa số quyết định.',
  }),
  'duplicate-count': ({ type }) => ({
    what: `Hình thức “${type}” có hai con số.`,
    why: 'Không biết con số nào đúng.',
    mend: 'Giữ một dòng cho mỗi hình thức.',
  }),
  'duplicate-unit': ({ unit }) => ({
    what: `“${unit}” được ghi hai lần.`,
    why: 'Danh sách sẽ bị đếm sai.',
    mend: 'Xóa một trong hai dòng.',
  }),
  'unused-unit': () => ({
    what: 'Không bản ghi nào nêu đơn vị này.',
    why: 'Trang của đơn vị sẽ không có gì ngoài tên gọi.',
    mend: 'Ghi mã đơn vị vào danh sách thành viên của khối (rosters) hoặc vào bản ghi có nêu đơn vị; nếu tạo nhầm thì xóa tệp.',
  }),
  'same-name': ({ name, otherPath }) => ({
    what: `Tên “${name}” cũng là tên của đơn vị ở ${otherPath}.`,
    why: 'Người đọc không phân biệt được hai đơn vị; có thể một đơn vị đã được ghi hai lần.',
    mend: 'Nếu là một đơn vị thì gộp hai tệp; nếu là hai thì ghi tên đầy đủ hơn; đơn vị đã kết thúc hoạt động thì ghi ended.',
  }),
  'level-out-of-order': ({ type, level, above, aboveLevel }) => ({
    what: `“${type}” (cấp ${level}) đứng sau “${above}” (cấp ${aboveLevel}).`,
    why: 'Xếp hạng theo khen thưởng so hình thức đứng trước trước, nên thứ tự sai sẽ làm sai thứ hạng.',
    mend: 'Xếp hình thức cấp cao lên trước; nếu thứ tự này là đúng thì giữ nguyên.',
  }),
  'duplicate-address': ({ address, otherPath }) => ({
    what: `“${address}” đã được dùng (${otherPath.startsWith('src/') ? 'một trang sẵn có của kho tư liệu' : otherPath}).`,
    why: 'Hai trang không thể có cùng một địa chỉ.',
    mend: 'Chọn tên khác.',
  }),
  'orphan-translation': ({ original }) => ({
    what: 'Bản dịch này không có bản gốc tiếng Việt.',
    why: 'Dữ kiện được ghi trong bản tiếng Việt; thiếu bản đó thì không có trang nào.',
    mend: `Tạo tệp ${original}, hoặc xóa bản dịch.`,
  }),
  'untranslated-text': ({ given }) => ({
    what: `Bản dịch còn là tiếng Việt: ${given}`,
    why: 'Trang tiếng Anh sẽ ghi là đã dịch, mà người đọc tiếng Anh không đọc được.',
    mend: 'Dịch ra; nếu chưa dịch thì xóa tệp: trang tiếng Anh sẽ hiện bản tiếng Việt và nói rõ như vậy.',
  }),
  'outdated-translation': ({ recorded, current }) => ({
    what: `Bản dịch này dịch một bản tiếng Việt cũ (${recorded}).`,
    why: 'Trang bản dịch sẽ có thông báo là chưa được cập nhật theo bản tiếng Việt.',
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
  'bad-year-folder': ({ folder }) => ({
    what: `Thư mục “${folder}” phải là một năm bốn chữ số.`,
    why: 'Địa chỉ của trang lấy năm từ tên thư mục.',
    mend: 'Chuyển bản ghi vào thư mục của năm, ví dụ 2017.',
  }),
  'folder-says-otherwise': ({ key, folder, given }) => ({
    what: `Trường “${key}” ghi “${given}”, nhưng thư mục ghi “${folder}”.`,
    why: 'Không biết kết quả thuộc khối nào, kỳ nào.',
    mend: 'Sửa cho khớp, hoặc xóa trường này.',
  }),
  'successor-cycle': ({ chain }) => ({
    what: `Các đơn vị kế thừa nhau thành vòng: ${chain}.`,
    why: 'Không biết đơn vị nào có trước.',
    mend: 'Bỏ một đơn vị kế thừa trong successors.',
  }),
  'names-overlap': ({ first, second }) => ({
    what: `Hai tên “${first}” và “${second}” có thời gian trùng nhau.`,
    why: 'Không biết trang nên hiện tên nào.',
    mend: 'Ghi from và to cho từng tên, không để chồng lên nhau.',
  }),
  'draft-with-questions': ({ questions }) => ({
    what: `Bản nháp còn ${questions.length} câu hỏi: ${questions.map((question, index) => `(${index + 1}) ${question}`).join(' ')}`,
    why: 'Bản nháp chưa được công bố.',
    mend: 'Trả lời các câu hỏi, xóa questions, rồi bỏ “draft: true”.',
  }),
  'scores-without-result': () => ({
    what: 'Có scores.csv nhưng không có index.vi.md bên cạnh.',
    why: 'Không biết bảng điểm lấy từ nguồn nào và các cột có nghĩa gì.',
    mend: 'Tạo index.vi.md trong cùng thư mục, với criteria và sources.',
  }),
  'criteria-without-scores': ({ beside }) => ({
    what: 'Có criteria nhưng không có tệp scores.csv bên cạnh.',
    why: 'Không có điểm nào để trình bày.',
    mend: `${scoresVi(beside)}Thêm scores.csv vào cùng thư mục, hoặc xóa criteria.`,
  }),
  'result-without-content': ({ beside }) => ({
    what: 'Bản ghi kết quả không có thứ hạng (order) và không có bảng điểm (scores.csv).',
    why: 'Bản ghi như vậy không cho biết điều gì.',
    mend: `${scoresVi(beside)}Thêm order hoặc scores.csv.`,
  }),
  'missing-column': ({ column: name }) => ({
    what: `Bảng điểm thiếu cột “${name}”.`,
    why: 'Không cộng được tổng điểm.',
    mend: `Thêm cột “${name}” vào dòng đầu của scores.csv, hoặc sửa criteria.`,
  }),
  'unknown-column': ({ column: name, nearest }) => ({
    what: `Không rõ cột “${name}” là gì.${meant(nearest, name)}`,
    why: 'Điểm trong cột này sẽ bị bỏ sót.',
    mend: isRankColumn(name)
      ? 'Bảng điểm chỉ gồm điểm: xóa cột này. Thứ hạng do nguồn nêu thì ghi vào order, xếp loại thì ghi vào grades.'
      : isNoteColumn(name)
        ? 'Bảng điểm chỉ gồm điểm: xóa cột này; điều cần ghi thêm thì viết vào nội dung của bản ghi.'
        : 'Khai báo cột trong criteria (điểm thưởng với role: bonus, điểm trừ với role: deduction), hoặc sửa tên cột.',
  }),
  'duplicate-column': ({ column: name }) => ({
    what: `Cột “${name}” có hai lần.`,
    why: 'Không biết phải lấy điểm ở cột nào.',
    mend: 'Xóa một cột, hoặc sửa tên cột.',
  }),
  'reserved-column': ({ column: name }) => ({
    what: `Cột “${name}” không thể là một cột điểm.`,
    why: 'Trong scores.csv, unit là mã đơn vị và total là tổng điểm theo nguồn; cả hai không được cộng.',
    mend: 'Đặt tên khác cho cột điểm, trong criteria và trong scores.csv, chẳng hạn diem.',
  }),
  'column-without-role': ({ column: name }) => ({
    what: `Chưa rõ điểm ở cột “${name}” được cộng, bị trừ hay chỉ để trình bày.`,
    why: 'Theo tên gọi, cột này không phải là một tiêu chí thường, nên tổng điểm có thể bị tính sai.',
    mend: 'Ghi thêm role cho cột này trong criteria: bonus (điểm thưởng), deduction (điểm trừ), self (điểm tự chấm) hoặc criterion (tiêu chí).',
  }),
  'scores-without-criteria': () => ({
    what: 'Có scores.csv nhưng trong criteria chưa khai báo cột nào là tiêu chí.',
    why: 'Không có điểm nào được cộng, nên mọi đơn vị sẽ bằng điểm nhau.',
    mend: 'Khai các cột điểm của scores.csv trong criteria.',
  }),
  'no-header': ({ given }) => ({
    what: `Dòng đầu của bảng điểm không phải là tên các cột: “${given}”.`,
    why: 'Không biết ô nào là đơn vị, ô nào là điểm.',
    mend: 'Để tên cột ở dòng đầu: unit cho mã đơn vị, rồi các cột như đã khai trong criteria. Bỏ các dòng tiêu đề ở trên.',
  }),
  'empty-scores': () => ({
    what: 'Bảng điểm không có dòng nào ngoài tên các cột.',
    why: 'Không đơn vị nào có điểm.',
    mend: 'Điền điểm của các đơn vị, hoặc xóa scores.csv và criteria.',
  }),
  'unit-names': ({ given, id, cells }) => ({
    what: `Cột unit ghi tên đơn vị (${cells.length} dòng, đầu tiên là “${given}”), trong khi cần mã đơn vị.`,
    why: 'Tên gọi thay đổi theo thời gian; mã thì không.',
    mend: `Thay từng tên bằng mã, tức tên tệp trong content/units, ví dụ: ${given} → ${id}.`,
  }),
  'ragged-row': ({ expected, given }) => ({
    what: `Dòng này có ${given} ô, trong khi bảng có ${expected} cột.`,
    why: 'Điểm sẽ bị ghi nhầm cột.',
    mend: 'Kiểm tra dấu ngăn cách của dòng này; ô có dấu phẩy thì đặt trong dấu ngoặc kép.',
  }),
  'points-over-maximum': ({ given, column: name, maximum }) => ({
    what: `Điểm “${given}” ở cột “${name}” vượt mức tối đa ${decimal(maximum)}.`,
    why: 'Điểm hoặc mức tối đa đã bị ghi nhầm.',
    mend: 'Xem lại nguồn và sửa điểm hoặc maximum.',
  }),
  'negative-points': ({ given, column: name }) => ({
    what: `Điểm “${given}” ở cột “${name}” là số âm.`,
    why: 'Điểm trừ ghi bằng số dương, ở một cột có role: deduction.',
    mend: 'Ghi lại bằng số dương, ở đúng cột.',
  }),
  'wrong-total': ({ given, computed }) => ({
    what: `Tổng điểm ghi ${decimal(given)}, nhưng cộng các cột được ${decimal(computed)}.`,
    why: 'Một ô điểm hoặc tổng điểm đã bị ghi nhầm.',
    mend: 'Xem lại nguồn và sửa ô sai, hoặc bỏ cột total.',
  }),
  'negative-total': ({ unit, total }) => ({
    what: `Tổng điểm của “${unit}” là số âm: ${decimal(total)}.`,
    why: 'Thường là do điểm trừ ghi nhầm.',
    mend: 'Đối chiếu với nguồn; nếu nguồn ghi đúng như vậy thì giữ nguyên.',
  }),
  'thousands-separator': ({ given, column: name }) => ({
    what: `Số “${given}”${column(name)} có dấu ngăn cách hàng nghìn.`,
    why: 'Dấu chấm và dấu phẩy đều có thể là dấu thập phân, nên số này có thể bị hiểu sai.',
    mend: `Viết “${given.replace(/[\s'’]/gu, '').replace(/[.,](?=\d{3})/gu, '')}”.`,
  }),
  'mixed-decimal-marks': ({ given, column: name, other }) => ({
    what: `Điểm “${given}”${column(name)} dùng dấu thập phân khác với “${other}” ở phía trên.`,
    why: 'Một bảng dùng cả dấu phẩy và dấu chấm thường là do ghép từ hai tệp, và có thể đã lẫn dấu hàng nghìn.',
    mend: 'Xem lại nguồn và dùng một dấu thập phân cho cả bảng.',
  }),
  'order-against-scores': ({ unit, place, points, other, otherPlace, otherPoints }) => ({
    what:
      place === otherPlace
        ? `“${unit}” (${decimal(points)} điểm) và “${other}” (${decimal(otherPoints)} điểm) cùng hạng ${place}, nhưng điểm khác nhau.`
        : `“${unit}” (${decimal(points)} điểm) xếp hạng ${place}, sau “${other}” (${decimal(otherPoints)} điểm, hạng ${otherPlace}).`,
    why: 'Thứ hạng đã công bố không khớp với bảng điểm của chính kỳ đó.',
    mend: 'Đối chiếu với nguồn; nếu nguồn ghi đúng như vậy thì giữ nguyên và nói rõ trong nội dung.',
  }),
  'missing-place': ({ place, expected }) => ({
    what: `Thứ hạng nhảy tới ${place}, trong khi hạng tiếp theo phải là ${expected}.`,
    why: 'Hoặc một hạng ghi nhầm, hoặc danh sách chỉ nêu một phần các đơn vị.',
    mend: 'Đối chiếu với nguồn. Nếu nguồn chỉ nêu một phần, ghi thêm dòng “complete: false”.',
  }),
  'unskipped-place': ({ place, before, usual }) => ({
    what: `Sau các đơn vị đồng hạng ${before} là hạng ${place}; theo cách ghi thường dùng thì là hạng ${usual}.`,
    why: 'Có thể một hạng đã ghi nhầm; thứ hạng vẫn được giữ đúng như đã ghi.',
    mend: 'Đối chiếu với nguồn; nếu nguồn ghi đúng như vậy thì giữ nguyên.',
  }),
  'not-complete': ({ units, period }) => ({
    what: `Bản ghi cho biết đã nêu đủ (complete: true), nhưng thiếu: ${units.join(', ')}.`,
    why: `Nguồn nêu đủ thành viên của kỳ ${period} có các đơn vị này.`,
    mend: 'Thêm các đơn vị còn thiếu, hoặc ghi complete: false.',
  }),
  'site-broken-link': ({ page, given }) => ({
    what: `Trang ${page} có liên kết “${given}” không dẫn tới đâu.`,
    why: 'Người đọc bấm vào sẽ gặp trang báo lỗi.',
    mend: 'Sửa địa chỉ của liên kết, hoặc bỏ liên kết.',
  }),
  'site-broken-fragment': ({ page, given }) => ({
    what: `Trang ${page} có liên kết “${given}” dẫn tới một chỗ không có trên trang.`,
    why: 'Người đọc sẽ chỉ tới đầu trang.',
    mend: 'Sửa phần sau dấu “#”, hoặc bỏ phần ấy.',
  }),
  'site-duplicate-id': ({ page, given }) => ({
    what: `Trang ${page} có hai chỗ cùng mang tên “${given}”.`,
    why: 'Liên kết tới tên ấy có thể dẫn nhầm chỗ.',
    mend: 'Nếu là đề mục của bài thì đổi chữ của một đề mục; nếu không thì báo cho người phụ trách chương trình.',
  }),
  'site-duplicate-title': ({ page, given, other }) => ({
    what: `Trang ${page} có cùng tiêu đề với trang ${other}: “${given}”.`,
    why: 'Trong kết quả tìm kiếm và trong lịch sử trình duyệt, người đọc không phân biệt được hai trang.',
    mend: 'Thêm vào tiêu đề điều phân biệt hai bản ghi, như năm hoặc tên khối.',
  }),
  'site-forbidden-html': ({ page, given }) => ({
    what: `Trang ${page} có thứ không trang nào được có: ${given}`,
    why: 'Nó có thể chạy trong trình duyệt của người đọc, hoặc gửi đi điều họ không biết.',
    mend: 'Bỏ đoạn ấy khỏi nội dung. Nếu nội dung không có đoạn nào như vậy, báo ngay cho người phụ trách chương trình.',
  }),
  'site-foreign-request': ({ page, given }) => ({
    what: `Trang ${page} tải một thứ từ trang khác: ${given}`,
    why: 'Trang khác sẽ biết ai đang đọc, và trang hỏng khi nơi ấy hỏng.',
    mend: 'Tải tệp về và đặt cạnh bản ghi, hoặc bỏ đi.',
  }),
  'site-image-metadata': ({ metadata }) => ({
    what: `Ảnh đã tạo còn mang thông tin kèm theo (${metadata}).`,
    why: 'Thông tin ấy có thể cho biết ai chụp, chụp ở đâu, bằng máy nào.',
    mend: 'Báo cho người phụ trách chương trình; trong khi chờ, lưu lại ảnh không kèm thông tin.',
  }),
  'site-foreign-file': () => ({
    what: 'Trang đã tạo có một tệp thuộc loại không được đưa lên.',
    why: 'Tệp như SVG có thể chứa mã chạy trong trình duyệt của người đọc.',
    mend: 'Bỏ tệp này khỏi nội dung, hoặc đổi ảnh sang JPEG, PNG hay WebP.',
  }),
  'site-orphan-file': () => ({
    what: 'Không trang nào dùng tới tệp này.',
    why: 'Tệp như ảnh gốc hoặc ảnh của bản nháp có thể bị đưa lên mà không ai biết.',
    mend: 'Báo cho người phụ trách chương trình.',
  }),
  'site-hidden-word': ({ page, given }) => ({
    what: `Trang ${page} có chữ của một bản ghi chưa công bố: “${given}”`,
    why: 'Điều còn là bản nháp hoặc được giữ lại sẽ bị lộ.',
    mend: 'Báo cho người phụ trách chương trình; trong khi chờ, bỏ bản nháp ra khỏi thư mục nội dung.',
  }),
  'site-file-changed': () => ({
    what: 'Tệp này vừa được thay trong khi tạo trang.',
    why: 'Tệp mới chưa được kiểm tra, nên không thể đưa lên.',
    mend: 'Hãy tạo lại khi không còn ai sửa nội dung.',
  }),
  'site-malformed': ({ detail }) => ({
    what: `Tệp dữ liệu sai cú pháp, máy không đọc được (${detail}).`,
    why: 'Người theo dõi tin hoặc dùng dữ liệu sẽ không nhận được gì.',
    mend: 'Báo cho người phụ trách chương trình.',
  }),
  'site-lost-address': ({ address, suggestion }) => ({
    what: `Địa chỉ ${address} có trong lần tạo trước, nay không còn.${suggestion === undefined ? '' : ` Có phải nay là ${suggestion} không?`}`,
    why: 'Ai đã lưu hoặc trích dẫn địa chỉ ấy sẽ không tìm thấy gì.',
    mend: 'Nếu đã đổi chỗ: ghi movedFrom trong bản ghi mới. Nếu phải gỡ: ghi địa chỉ, ngày và lý do vào takedowns.yaml. Nếu chỉ thử tại máy: chạy lại với --previous none.',
  }),
  'site-takedown-of-nothing': ({ address, suggestion }) => ({
    what: `takedowns.yaml gỡ địa chỉ ${address}, nhưng ở đó chưa từng có gì. Có phải định gỡ ${suggestion} không?`,
    why: 'Ghi nhầm địa chỉ thì thứ cần gỡ vẫn còn trên trang, ai cũng đọc được.',
    mend: 'Chép đúng địa chỉ từ thanh địa chỉ của trình duyệt, hoặc bỏ dòng này.',
  }),
  'site-many-files': ({ files, limit }) => ({
    what: `Trang có ${files} tệp; gói miễn phí của Cloudflare nhận nhiều nhất ${limit} tệp.`,
    why: 'Quá mức ấy thì lần đưa lên mạng sau sẽ bị từ chối, trang cũ vẫn còn nhưng không cập nhật được nữa.',
    mend: 'Chuyển sang gói trả phí (nhận 100.000 tệp) hoặc máy chủ của cơ quan; xem docs/van-hanh.md.',
  }),
  'site-large-file': ({ size, limit }) => ({
    what: `Tệp nặng ${megabytesVi(size)}; Cloudflare nhận tệp nặng nhất ${megabytesVi(limit)}.`,
    why: 'Lần đưa lên mạng sau sẽ bị từ chối vì tệp này.',
    mend: 'Thu nhỏ tệp, hoặc đưa trang lên máy chủ của cơ quan; xem docs/van-hanh.md.',
  }),
  'site-many-redirects': ({ redirects, limit }) => ({
    what: `Trang có ${redirects} dòng chuyển hướng; Cloudflare nhận nhiều nhất ${limit} dòng.`,
    why: 'Những dòng quá mức bị bỏ qua: người đọc theo địa chỉ cũ sẽ không tới nơi.',
    mend: 'Đưa trang lên máy chủ của cơ quan, nơi không có giới hạn ấy; xem docs/van-hanh.md.',
  }),
};

const yamlFaultsVi: Record<YamlFault, { what: string; mend: string }> = {
  unclosed: {
    what: 'có dấu ngoặc mở ra mà không đóng lại, hoặc một dòng thiếu dấu hai chấm.',
    mend: 'Thêm dấu đóng còn thiếu (", ] hoặc }), hoặc thêm dấu hai chấm và một dấu cách sau tên trường.',
  },
  colon: {
    what: 'trong giá trị có dấu hai chấm, hoặc dòng này thiếu dấu hai chấm.',
    mend: 'Đặt cả giá trị trong dấu ngoặc kép: title: "Hội nghị: tổng kết". Sau tên trường phải có dấu hai chấm và một dấu cách.',
  },
  indent: {
    what: 'dòng này thụt vào không khớp với các dòng trên, hoặc một dấu ngoặc chưa đóng.',
    mend: 'Cho dòng này thụt vào bằng các dòng cùng nhóm, và đóng mọi dấu ngoặc.',
  },
  character: {
    what: 'có ký hiệu không được phép đứng ở đây (như @, `, % ở đầu giá trị, hoặc \\ trong dấu ngoặc kép).',
    mend: "Đặt giá trị trong dấu nháy đơn: '@ten'.",
  },
  tag: {
    what: 'có dấu “!” đứng đầu giá trị.',
    mend: 'Đặt giá trị trong dấu ngoặc kép: "!…".',
  },
  'second-document': {
    what: 'có dòng bắt đầu bằng “%”, hoặc có hơn một tài liệu trong tệp.',
    mend: 'Xóa dòng “%…”, “---” hoặc “...” thừa; giá trị bắt đầu bằng % thì đặt trong dấu ngoặc kép.',
  },
  other: {
    what: 'có chữ hoặc dấu đứng sai chỗ.',
    mend: 'Kiểm tra dấu hai chấm, dấu ngoặc kép và khoảng trắng đầu dòng; trong dấu ngoặc kép thẳng, lời dẫn dùng dấu “…”.',
  },
};

const encodingsVi: Record<string, string> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1258': 'Windows-1258',
  'windows-1252': 'Windows-1252',
  tcvn3: 'bảng mã cũ TCVN3 (ABC)',
  vni: 'bảng mã cũ VNI',
};
const encodingVi = (name: string): string => encodingsVi[name] ?? name;
const decimal = (points: string): string => points.replace('.', ',');
const timesVi = (count: number): string => (count > 1 ? `, ${count} chỗ trong tệp` : '');
const megabytesVi = (bytes: number): string => `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;

/** Whether a text was written that YAML reads as something else. */
/** Whether several names stand where one should. */
export function isSeveral(given: string): boolean {
  return /[^\s,;][,;]\s*[^\s,;]/u.test(given);
}

/** Whether a column of a spreadsheet says who stands where instead of what for. */
export function isRankColumn(name: string): boolean {
  return /^(?:xếp|thứ)?\s*(?:hạng|loại|thứ)$|^rank(?:ing)?$|^grade$/iu.test(name.trim());
}

/** Whether a record, a unit or a bloc is given the id that it has by its place. */
export function isOwnId(key: string, allowed: string): boolean {
  return key === 'id' && /\b(?:names|bloc)\b/u.test(allowed);
}

/** Whether a column of a spreadsheet holds remarks. */
export function isNoteColumn(name: string): boolean {
  return /^(?:ghi chú|nhận xét|notes?|remarks?)$/iu.test(name.trim());
}

/** What a cell holds that holds no points. */
export type FormOfPoints = 'error' | 'formula' | 'day' | 'percent' | 'dash' | 'unit';

/** What a cell holds where its points should be, as spreadsheets write it. */
export function formOfPoints(given: string): FormOfPoints | undefined {
  const text = given.trim();
  if (/^#/u.test(text)) return 'error';
  if (/^=/u.test(text)) return 'formula';
  if (/^[-\d.,\s]+%$/u.test(text)) return 'percent';
  if (/^[-–—]+$/u.test(text)) return 'dash';
  if (pointsWithUnit(text) !== undefined) return 'unit';
  const isDay = /^\d{1,2}[-/](?:\p{L}{3,}\d{0,2}|\d{1,2})(?:[-/]\d{2,4})?$|^\p{L}{3,}\d{0,2}-\d{2}$/u.test(text);
  return isDay ? 'day' : undefined;
}

/** Whether two days stand where one should. */
export function isSpanOfDays(given: string): boolean {
  const days = given.match(/\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?/gu) ?? [];
  return days.length > 1 || /^\d{1,2}\s*[-–]\s*\d{1,2}\s*[/.]/u.test(given);
}

export function isTextMisread(expected: string, given: string): boolean {
  return expected.split('|').includes('string') && (given === 'number' || given === 'boolean');
}

/** Whether the items of a list were written without their marks. */
export function isListWithoutMark(expected: string, given: string): boolean {
  return expected.split('|').includes('array') && !expected.split('|').includes('object') && given === 'object';
}

/** How the fields of a group are written in one line: `{ for: …, of: … }`. */
export function groupOf(keys: readonly string[]): string {
  return `{ ${keys.map((key) => `${key}: …`).join(', ')} }`;
}

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

/** The number of a character in Unicode, as it is looked up. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
