import type { EvidenceCount } from '../archive/count-evidence.ts';
import type { Refusal } from '../copies/keep-copy.ts';
import { harmless } from '../problems/print.ts';
import type { RefusedPlace } from '../release/refuse-places.ts';
import type { StepName } from '../release/steps.ts';
import type { Difference } from '../served/compare-served.ts';
import type { ServedFault } from '../served/verify-served.ts';
import type { Lang } from '../text/locales.ts';

/** As much of a text as shows what it is. */
function beginningOf(text: string): string {
  const beginning = text.slice(0, 400);
  const shown = beginning.length < text.length ? `${beginning}…` : beginning;
  return shown.split('\n').map(harmless).join('\n');
}

/** What the commands say to whoever runs them. */
const vi = {
  arguments: {
    unknown: (word: string) => `Không hiểu tham số ${word}.`,
    dashes: 'Trước các tham số phải có hai dấu gạch riêng (--), như dưới đây.',
    withoutValue: (option: string) => `Sau ${option} chưa ghi giá trị.`,
    twice: (option: string) => `${option} được ghi hai lần.`,
    missing: (option: string) => `Thiếu ${option}.`,
    notBeside: (option: string, other: string) => `${option} không dùng cùng với ${other}.`,
    oneOf: (option: string, allowed: string) => `${option} phải là: ${allowed}`,
    wholeNumber: (option: string, least: number, most: number) =>
      `${option} phải là số nguyên từ ${least} đến ${most}.`,
    noFolder: (path: string) => `--content ${path}: đây không phải là thư mục.`,
    notThere: (path: string) => `--content ${path}: không có thư mục này.`,
    notAnAddress: (given: string) => `${given}: đây không phải là địa chỉ của một trang (https://…).`,
    swallowed: (options: string) =>
      `npm đã giữ lại ${options} cho riêng nó: trước các tham số phải có hai dấu gạch riêng (--), như dưới đây.`,
  },
  build: {
    begins: {
      check: 'Kiểm tra nội dung…',
      wait: 'Đang chờ một lần tạo trang khác vào cùng thư mục…',
      render: 'Tạo trang…',
      'share-images': 'Vẽ ảnh chia sẻ…',
      'search-index': 'Lập chỉ mục tìm kiếm…',
      serving: 'Ghi các tệp cho máy chủ…',
      seal: 'Ghi mã băm của các tệp…',
      verify: 'Kiểm tra trang đã tạo…',
      carry: 'Giữ lại tệp của các lần trước…',
      'note-shard': 'Ghi mã băm của phần này…',
      'take-shards': 'Ghép các phần…',
      publish: 'Đưa trang vào chỗ…',
    } satisfies Record<'check' | 'wait' | StepName | 'publish', string>,
    pages: (done: number, of: number) => `  ${done}/${of} trang`,
    kept: (out: string) => `Chưa tạo được trang. ${out} vẫn như trước.`,
    failed: {
      full: (place: string) => `Đĩa đã đầy: không ghi được ${place}. Hãy xóa bớt những gì không cần nữa, rồi chạy lại.`,
      forbidden: (place: string) =>
        `Hệ điều hành không cho phép đọc hoặc ghi ${place}. Hãy kiểm tra quyền của thư mục ấy (và chương trình diệt virus, chương trình đồng bộ đang giữ tệp), rồi chạy lại.`,
      'too-many-files': (place: string) =>
        `Hệ điều hành không cho mở thêm tệp (${place}). Hãy đóng bớt chương trình, rồi chạy lại.`,
      'no-memory': () => 'Máy không đủ bộ nhớ để tạo trang. Hãy đóng bớt chương trình, rồi chạy lại.',
    },
    somewhere: 'một tệp',
    built: (records: number, pages: number, files: number) => `${records} bản ghi, ${pages} trang, ${files} tệp.`,
    asBefore: 'Không có gì thay đổi: trang vẫn là trang đã tạo lần trước.',
    aside: (folder: string) => `Thư mục cũ đã được chuyển sang ${folder}.`,
    otherSite: (address: string) => `Trang được tạo trước đây là của ${address}: không so sánh địa chỉ với trang ấy.`,
    notACommit: (given: string) =>
      `--commit ${given}: đây không phải là mã của một bản trong kho mã (7 đến 64 chữ số thập lục phân).`,
    notAShard: (given: string) => `--shard ${given}: hãy ghi số của phần và số phần, như 2/4 (từ 1/1 đến 999/999).`,
    noRelease: (given: string) =>
      `--previous ${given}: ở đây không có trang nào do Niên giám tạo ra (thiếu addresses.json).`,
    unreadableRelease: (file: string) =>
      `Không đọc được ${file} của lần tạo trang trước: tệp bị hỏng, hoặc do bản mới hơn của chương trình ghi. Thiếu tệp ấy thì không biết được địa chỉ nào đã mất và điều gì đã đổi. Hãy dùng đúng bản chương trình ấy, hoặc đưa lần trước nữa trở lại (npm run rollback); muốn bỏ hẳn phần so sánh và bắt đầu lại từ đầu thì thêm --previous none.`,
    where: (out: string) => `Trang ở ${out}`,
    wherePart: (part: string, out: string) =>
      `Phần ${part} của trang ở ${out}. Khi đủ các phần, ghép lại bằng npm run merge.`,
    refused: {
      'in-content': (out: string, path: string) =>
        `Không tạo trang vào ${out}: chỗ ấy nằm trong thư mục nội dung ${path}.`,
      'holds-content': (out: string, path: string) =>
        `Không tạo trang vào ${out}: thư mục nội dung ${path} nằm trong chỗ ấy, và sẽ bị chuyển đi.`,
      'in-project': (out: string, path: string) =>
        `Không tạo trang vào ${out}: chỗ ấy là phần ${path} của chính dự án.`,
      'holds-project': (out: string, path: string) =>
        `Không tạo trang vào ${out}: dự án ${path} nằm trong chỗ ấy, và sẽ bị chuyển đi.`,
      repository: (out: string, path: string) => `Không tạo trang vào ${out}: chỗ ấy là kho Git ${path} hoặc chứa nó.`,
      home: (out: string, path: string) => `Không tạo trang vào ${out}: chỗ ấy là thư mục riêng ${path} hoặc chứa nó.`,
      file: (out: string, path: string) => `Không tạo trang vào ${out}: ${path} là một tệp, không phải thư mục.`,
      'foreign-link': (out: string) =>
        `Không tạo trang vào ${out}: đó là một liên kết mà lệnh này không tạo ra. Nếu không cần nữa, hãy tự xóa nó.`,
      'foreign-folder': (out: string, path: string) =>
        `Không tạo trang vào ${out}: các trang đã tạo phải ở ${path}, mà thư mục ấy không do lệnh này tạo ra.`,
    } satisfies Record<Exclude<RefusedPlace['reason'], 'unbuildable-path'>, (out: string, path: string) => string>,
    elsewhere: 'Hãy chọn một thư mục khác sau --out.',
    unbuildable: (path: string) =>
      `Không tạo được trang từ ${path}: tên của thư mục này, hoặc của một thư mục chứa nó, có một trong các dấu # ? % " *. Hãy đổi tên thư mục ấy.`,
  },
  check: {
    mendable: (number: number) => `${number} chỗ máy sửa được ngay: npm run check -- --mend`,
    evidence: ({ facts, quoted, inferred }: EvidenceCount): string =>
      `${facts} dữ kiện: ${quoted} có câu gốc, ${inferred} suy ra, ${facts - quoted - inferred} chưa có`,
    evidenceOf: 'Câu gốc của dữ kiện',
    otherRecords: (records: number): string => `${records} bản ghi khác`,
    uncommitted: (content: string) =>
      `${content} có những thay đổi chưa lưu vào Git, nên không sửa: sửa rồi thì không lấy lại được như cũ. Hãy commit trước, hoặc thêm --yes.`,
  },
  evidence: {
    noRecord: (record: string) =>
      `Không có bản ghi ${record}, hoặc chưa đọc được: ghi tên như meetings/2017/tong-ket-2016, và chạy npm run check.`,
    proposed:
      'Các câu có thể dẫn; hãy đọc từng câu, rồi chép vào phần dữ kiện của bản ghi, hoặc thêm --accept với tên các dữ kiện (--accept all: mọi câu không cần ghi chú):',
    accepted: ({ path, facts }: { path: string; facts: readonly string[] }) =>
      `Đã ghi câu gốc của ${facts.length} dữ kiện vào ${path}: ${facts.join(', ')}.`,
    byHand: (path: string) =>
      `Phần evidence trong ${path} chưa viết thành danh sách mỗi mục một dòng (- fact: …): hãy viết lại như vậy, hoặc tự chép câu vào. Chưa ghi gì.`,
    notProposed: (facts: readonly string[]) =>
      `Không có câu nào sẵn để ghi cho: ${facts.join(', ')}. Năm được suy ra thì phải tự ghi note. Chưa ghi gì.`,
    unfound: (facts: readonly string[]) =>
      `Chưa thấy câu nào trong bản lưu nói về: ${facts.join(', ')}. Nếu được suy ra thì ghi inferred: true và note.`,
    noCopy: 'Các nguồn của bản ghi chưa có bản lưu, hoặc chưa có phần chữ: hãy lưu nguồn bằng npm run keep.',
    complete: 'Mọi dữ kiện của bản ghi đều đã có câu gốc hoặc được ghi là suy ra.',
    whyInferred: 'Năm được suy ra từ …',
  },
  keep: {
    refused: (refusal: Refusal): string => {
      switch (refusal.kind) {
        case 'no-record':
          return `Không có bản ghi ${refusal.path}. Ghi tên bản ghi như meetings/2017/tong-ket-2016.`;
        case 'unreadable-record':
          return `Chưa đọc được các nguồn (sources) trong ${refusal.path}: hãy chạy npm run check và sửa trước.`;
        case 'no-file':
          return `Không có tệp ${refusal.file}.`;
        case 'no-source':
          return `${refusal.file} không phải là văn bản, trang HTML hoặc PDF. Ảnh chụp và bản quét không có chữ để đối chiếu: hãy lưu trang thành PDF hoặc HTML.`;
        case 'no-text':
          return `Trong ${refusal.file} không đọc được chữ nào. Nếu là bản quét, hãy nhận dạng chữ (OCR) rồi lưu lại.`;
        case 'damaged':
          return `${refusal.file} bị hỏng hoặc có mật khẩu. Hãy tải lại, hoặc lưu lại thành PDF không khóa.`;
        case 'which-source':
          return `Bản ghi có ${refusal.sources} nguồn: thêm --source 1 đến --source ${refusal.sources} để chọn.`;
        case 'kept-already':
          return `Đã có bản lưu ${refusal.path}. Nếu muốn thay, thêm --replace; bản cũ vẫn còn trong lịch sử của kho.`;
      }
    },
    kept: (text: string) =>
      `Đã đọc ${text.length} ký tự. Hãy xem phần chữ có đúng là nội dung của nguồn hay không:\n${beginningOf(text)}`,
  },
  suggest: {
    unreadable: (option: string) => `${option}: không đọc được như điều GitHub trả lời.`,
    review: (suggested: number, left: number) =>
      [
        `Có ${suggested} chỗ máy sửa được ngay: xem rồi bấm "Commit suggestion" ở từng chỗ, hoặc "Add suggestion to batch" để sửa nhiều chỗ trong một lần.`,
        ...(left === 0 ? [] : [`Còn ${left} chỗ chưa ghi ở đây: "npm run check -- --mend" sửa tất cả.`]),
      ].join(' '),
  },
  dev: {
    see: (address: string) => `Xem tại ${address}`,
    unreadable: 'Chưa xem được trang: hãy sửa các lỗi dưới đây, sửa xong trang sẽ tự hiện ra.',
  },
  preview: {
    see: (address: string) => `Xem tại ${address} (Ctrl+C để dừng)`,
    notThere: (out: string) => `${out}: chưa có trang nào ở đây. Hãy chạy "npm run build" trước.`,
  },
  verify: {
    notBuilt: (given: string) =>
      `--built ${given}: ở đây không có trang nào do Niên giám tạo ra (thiếu addresses.json).`,
    faults: {
      unanswered: ({ found }) => `không trả lời (${found})`,
      status: ({ expected, found }) => `mã trạng thái là ${found}, lẽ ra ${expected}`,
      header: ({ header, expected, found }) => `${header} là "${found}", lẽ ra "${expected}"`,
      redirect: ({ expected, found }) => `trả lời ${found}, lẽ ra chuyển đến ${expected}`,
      language: ({ expected, found }) => `ngôn ngữ là "${found}", lẽ ra "${expected}"`,
      'not-revalidated': ({ found }) => `hỏi lại thì được ${found}, lẽ ra 304`,
      'no-addresses': ({ found }) =>
        `không đọc được danh sách địa chỉ (${found}): đây có phải trang do Niên giám tạo ra?`,
      'no-policy': ({ found }): string =>
        found === ''
          ? 'trang không mang chính sách bảo mật của nó'
          : 'trang không khớp với chính sách bảo mật của bản đã tạo: mã lệnh hoặc kiểu trình bày trong trang bị sửa trên đường đi, hoặc trang thuộc bản khác',
    } satisfies Record<ServedFault['kind'], (fault: ServedFault) => string>,
    asked: (number: number) => `${number} địa chỉ.`,
    sound: 'Trang được phục vụ đúng.',
    unsound: (number: number) => `${number} chỗ sai.`,
  },
  reproduce: {
    notSealed: (detail: string) =>
      `Không đọc được /build.json của trang (${detail}): đây có phải trang do Niên giám tạo ra?`,
    noCommit: (commit: string | undefined) =>
      commit === undefined
        ? 'Trang không nói nó được tạo từ bản nào của kho mã (build.json không có commit), nên không tạo lại được.'
        : `Kho mã ở đây không có bản ${commit}: hãy chạy "git fetch --all" rồi thử lại.`,
    notBuilt: (step: string) => `Không tạo lại được trang: lệnh "${step}" báo lỗi.`,
    differences: {
      'other-bytes': ({ at }) => `khác từ byte ${at}`,
      'not-there': ({ detail }) => `không có (${detail})`,
      unanswered: ({ detail }) => `không trả lời (${detail})`,
    } satisfies Record<Difference['kind'], (difference: Difference) => string>,
    same: (compared: number, commit: string) => `${compared} tệp đúng từng byte như tạo lại từ ${commit}.`,
    differs: (number: number, compared: number, commit: string) =>
      `${number} trong ${compared} tệp khác với bản tạo lại từ ${commit}.`,
  },
  merge: {
    none: (folder: string): string =>
      `Trong ${folder} không có phần nào của trang. Mỗi phần do npm run build -- --shard tạo ra; hãy chỉ thư mục chứa các phần bằng --shards.`,
    'no-shard': (folder: string): string =>
      `Không đọc được shard.json trong ${folder}: tệp bị hỏng, hoặc do bản khác của chương trình ghi. Hãy tạo lại phần này.`,
    'not-all': (missing: readonly number[], of: number): string =>
      `Còn thiếu ${missing.map((number) => `${number}/${of}`).join(', ')}. Hãy tạo đủ ${of} phần rồi ghép lại.`,
    'not-once': (number: number, folder: string): string =>
      `Phần ${number} có hai lần, lần thứ hai ở ${folder}. Hãy bỏ bớt một.`,
    'other-number': (of: number, other: number, folder: string): string =>
      `${folder} là một trong ${other} phần, còn các thư mục trước là của ${of} phần. Hãy bỏ những phần của lần trước, hoặc tạo lại tất cả.`,
    'not-alike': (folder: string): string =>
      `${folder} được tạo từ nội dung, chương trình, ngày hoặc bản trước khác với các phần kia. Hãy tạo lại tất cả các phần từ cùng một lần ghi nhận.`,
    'of-others': (): string =>
      'Các phần được tạo từ nội dung, chương trình, ngày (--as-of) hoặc bản trước (--previous) khác với lần ghép này. Hãy ghép với đúng những gì đã dùng khi tạo các phần, hoặc tạo lại các phần.',
    damaged: (file: string): string =>
      `${file} không còn như khi được tạo, hoặc hai phần có nó khác nhau. Hãy tạo lại phần này.`,
  },
  rollback: {
    done: (out: string) => `${out} là trang của lần trước.`,
    none: (out: string) => `${out}: không có trang của lần trước để đưa trở lại.`,
  },
  lastRelease: {
    brought: (files: number, out: string) => `Đã mang ${files} tệp của trang đang chạy về ${out}.`,
    none: (url: string) =>
      `${url}: chưa có trang nào do Niên giám tạo ra. Nếu đây là lần đầu, hãy tạo trang với --previous none.`,
    unanswered: (address: string, detail: string) => `${address}: không lấy được (${detail}).`,
  },
  corpus: {
    tooFewReports: (blocs: number, periods: number) =>
      `Cần ít nhất ${blocs * periods} bản tin: mỗi kỳ của mỗi khối có một hội nghị tổng kết (${blocs} khối, ${periods} kỳ).`,
    notEmpty: (out: string) =>
      `Thư mục ${out} không trống. Hãy chọn thư mục khác, hoặc tự xóa thư mục này: lệnh không ghi đè.`,
    unusable: (out: string, reason: string) =>
      `Không dùng được ${out} làm thư mục ghi kho (${reason}): đó không phải thư mục, hoặc không đọc được.`,
    written: (files: number, out: string) => `Đã ghi ${files} tệp vào ${out}:`,
  },
};

const en: typeof vi = {
  arguments: {
    unknown: (word) => `${word} means nothing here.`,
    dashes: 'Two dashes (--) must stand before the options, as below.',
    withoutValue: (option) => `${option} has no value.`,
    twice: (option) => `${option} is given twice.`,
    missing: (option) => `${option} is missing.`,
    notBeside: (option, other) => `${option} cannot be used with ${other}.`,
    oneOf: (option, allowed) => `${option} must be: ${allowed}`,
    wholeNumber: (option, least, most) => `${option} must be a whole number from ${least} to ${most}.`,
    noFolder: (path) => `--content ${path}: this is no folder.`,
    notThere: (path) => `--content ${path}: there is no such folder.`,
    notAnAddress: (given) => `${given}: this is not the address of a site (https://…).`,
    swallowed: (options) =>
      `npm has kept ${options} for itself: two dashes (--) must stand before the options, as below.`,
  },
  build: {
    begins: {
      check: 'Checking the content…',
      wait: 'Waiting for another build into the same folder…',
      render: 'Rendering…',
      'share-images': 'Drawing the share images…',
      'search-index': 'Indexing for the search…',
      serving: 'Writing the files for servers…',
      seal: 'Writing the digests of the files…',
      verify: 'Checking the built site…',
      carry: 'Keeping files of earlier releases…',
      'note-shard': 'Writing the digests of this part…',
      'take-shards': 'Putting the parts together…',
      publish: 'Publishing…',
    },
    pages: (done, of) => `  ${done}/${of} pages`,
    kept: (out) => `No site was built. ${out} is as it was.`,
    failed: {
      full: (place) =>
        `The disk is full: ${place} could not be written. Remove what is not needed any more, and run this again.`,
      forbidden: (place) =>
        `The system does not let ${place} be read or written. Look at the permissions of that folder (and at programs that hold its files, such as those against viruses or for synchronizing), and run this again.`,
      'too-many-files': (place) =>
        `The system does not let more files be opened (${place}). Close other programs, and run this again.`,
      'no-memory': () => 'There is not enough memory to build the site. Close other programs, and run this again.',
    },
    somewhere: 'a file',
    built: (records, pages, files) => `${records} records, ${pages} pages, ${files} files.`,
    asBefore: 'Nothing has changed: the site is the one that was built before.',
    aside: (folder) => `The folder that stood there is now ${folder}.`,
    otherSite: (address) => `The site that was built before is that of ${address}: no addresses were compared with it.`,
    notACommit: (given) => `--commit ${given}: this is no commit (7 to 64 hexadecimal digits).`,
    notAShard: (given) => `--shard ${given}: write which part of how many, such as 2/4 (from 1/1 to 999/999).`,
    noRelease: (given) => `--previous ${given}: no site of Niên giám stands here (there is no addresses.json).`,
    unreadableRelease: (file) =>
      `${file} of the release before cannot be read: it is damaged, or a later version of the program has written it. Without it nobody can tell which addresses are lost and what has changed. Use that version, or bring the release before that one back (npm run rollback); to give up the comparison and begin anew, add --previous none.`,
    where: (out) => `The site is in ${out}`,
    wherePart: (part, out) =>
      `Part ${part} of the site is in ${out}. When all parts are there, put them together with npm run merge.`,
    refused: {
      'in-content': (out, path) => `No site can be built in ${out}: it lies in the content folder ${path}.`,
      'holds-content': (out, path) =>
        `No site can be built in ${out}: the content folder ${path} lies in it, and would be moved away.`,
      'in-project': (out, path) =>
        `No site can be built in ${out}: it belongs to ${path}, a part of the project itself.`,
      'holds-project': (out, path) =>
        `No site can be built in ${out}: the project ${path} lies in it, and would be moved away.`,
      repository: (out, path) => `No site can be built in ${out}: it is the Git repository ${path}, or holds it.`,
      home: (out, path) => `No site can be built in ${out}: it is the home folder ${path}, or holds it.`,
      file: (out, path) => `No site can be built in ${out}: ${path} is a file, not a folder.`,
      'foreign-link': (out) =>
        `No site can be built in ${out}: this is a link that this command did not make. Remove it if it is not needed.`,
      'foreign-folder': (out, path) =>
        `No site can be built in ${out}: the finished sites have to stand in ${path}, and this command did not make that folder.`,
    },
    elsewhere: 'Choose another folder after --out.',
    unbuildable: (path) =>
      `No site can be built from ${path}: the name of this folder, or of one that holds it, has one of the characters # ? % " *. Rename that folder.`,
  },
  check: {
    evidence: ({ facts, quoted, inferred }: EvidenceCount): string =>
      `${facts} facts: ${quoted} with a sentence, ${inferred} inferred, ${facts - quoted - inferred} with neither`,
    evidenceOf: 'Sentences on which facts rest',
    otherRecords: (records: number): string => `${records} other records`,
    mendable: (number: number) =>
      `${number} ${number === 1 ? 'place' : 'places'} can be mended at once: npm run check -- --mend`,
    uncommitted: (content: string) =>
      `${content} has changes that Git does not keep, so nothing was mended: there would be no way back. Commit first, or add --yes.`,
  },
  evidence: {
    noRecord: (record: string) =>
      `There is no record ${record}, or it cannot be read: name one like meetings/2017/tong-ket-2016, and run npm run check.`,
    proposed:
      'Sentences that may be quoted; read each, then copy it into the front matter of the record, or add --accept with the names of facts (--accept all: every sentence that needs no note):',
    accepted: ({ path, facts }: { path: string; facts: readonly string[] }) =>
      `The sentences of ${facts.length} ${facts.length === 1 ? 'fact' : 'facts'} were written into ${path}: ${facts.join(', ')}.`,
    byHand: (path: string) =>
      `The evidence in ${path} is not written as a list with an item a line (- fact: …): write it so, or copy the sentences in by hand. Nothing was written.`,
    notProposed: (facts: readonly string[]) =>
      `No sentence can be written for: ${facts.join(', ')}. For an inferred year the note has to be written by hand. Nothing was written.`,
    unfound: (facts: readonly string[]) =>
      `No copy has a sentence for: ${facts.join(', ')}. What was inferred takes inferred: true and a note.`,
    noCopy: 'No source of the record has a copy that was read: keep one with npm run keep.',
    complete: 'Every fact of the record rests on a sentence or is said to be inferred.',
    whyInferred: 'The year is inferred from …',
  },
  keep: {
    refused: (refusal: Refusal): string => {
      switch (refusal.kind) {
        case 'no-record':
          return `There is no record ${refusal.path}. Name a record like meetings/2017/tong-ket-2016.`;
        case 'unreadable-record':
          return `The sources of ${refusal.path} cannot be read: run npm run check and mend it first.`;
        case 'no-file':
          return `There is no file ${refusal.file}.`;
        case 'no-source':
          return `${refusal.file} is no text, HTML page or PDF. Pictures and scans have no words to compare with: save the page as PDF or HTML.`;
        case 'no-text':
          return `There is no text in ${refusal.file}. If it is a scan, recognise its letters (OCR) and save it again.`;
        case 'damaged':
          return `${refusal.file} is damaged or has a password. Download it again, or save it as a PDF that is not locked.`;
        case 'which-source':
          return `The record has ${refusal.sources} sources: add --source 1 to --source ${refusal.sources} to choose.`;
        case 'kept-already':
          return `There is a copy already, ${refusal.path}. Add --replace to put this one in its place; the old one stays in the history of the repository.`;
      }
    },
    kept: (text: string) =>
      `${text.length} characters were read. Look whether they are what the source says:\n${beginningOf(text)}`,
  },
  suggest: {
    unreadable: (option: string) => `${option} cannot be read as an answer of GitHub.`,
    review: (suggested: number, left: number) =>
      [
        `${suggested} ${suggested === 1 ? 'place' : 'places'} can be mended at once: look, and press "Commit suggestion" at each, or "Add suggestion to batch" for several at a time.`,
        ...(left === 0 ? [] : [`${left} more are not listed: "npm run check -- --mend" mends all of them.`]),
      ].join(' '),
  },
  dev: {
    see: (address) => `See ${address}`,
    unreadable: 'No page can be shown yet: mend the problems below, and the page will come by itself.',
  },
  preview: {
    see: (address) => `See ${address} (Ctrl+C to stop)`,
    notThere: (out) => `${out}: no site stands there yet. Run "npm run build" first.`,
  },
  verify: {
    notBuilt: (given) => `--built ${given}: no site of Niên giám stands here (there is no addresses.json).`,
    faults: {
      unanswered: ({ found }) => `no answer (${found})`,
      status: ({ expected, found }) => `status ${found} instead of ${expected}`,
      header: ({ header, expected, found }) => `${header} is "${found}" instead of "${expected}"`,
      redirect: ({ expected, found }) => `answers ${found} instead of leading to ${expected}`,
      language: ({ expected, found }) => `the language is "${found}" instead of "${expected}"`,
      'not-revalidated': ({ found }) => `asked again it answers ${found} instead of 304`,
      'no-addresses': ({ found }) =>
        `the list of addresses cannot be read (${found}): was this site built by Niên giám?`,
      'no-policy': ({ found }) =>
        found === ''
          ? 'the page does not carry its security policy'
          : 'the page does not fit the security policy of the build: its script or styles were changed on the way, or it is of another release',
    },
    asked: (number) => `${number} addresses.`,
    sound: 'The site is served as it should be.',
    unsound: (number) => `${number} faults.`,
  },
  reproduce: {
    notSealed: (detail) => `/build.json of the site cannot be read (${detail}): was this site built by Niên giám?`,
    noCommit: (commit) =>
      commit === undefined
        ? 'The site does not say of which commit it was built (its build.json has none), so that it cannot be built again.'
        : `The commit ${commit} is not in this repository: run "git fetch --all" and try again.`,
    notBuilt: (step) => `The site could not be built again: "${step}" failed.`,
    differences: {
      'other-bytes': ({ at }) => `differs from byte ${at} on`,
      'not-there': ({ detail }) => `is not there (${detail})`,
      unanswered: ({ detail }) => `no answer (${detail})`,
    },
    same: (compared, commit) => `${compared} files are, byte by byte, what ${commit} builds.`,
    differs: (number, compared, commit) => `${number} of ${compared} files differ from what ${commit} builds.`,
  },
  merge: {
    none: (folder) =>
      `${folder} holds no part of a site. Parts are made by npm run build -- --shard; name the folder in which they lie with --shards.`,
    'no-shard': (folder) =>
      `shard.json in ${folder} cannot be read: it is damaged, or another version of the program has written it. Build this part again.`,
    'not-all': (missing, of) =>
      `${missing.map((number) => `${number}/${of}`).join(', ')} missing. Build all ${of} parts, then put them together.`,
    'not-once': (number, folder) => `Part ${number} is there twice, the second time in ${folder}. Remove one of them.`,
    'other-number': (of, other, folder) =>
      `${folder} is one of ${other} parts, and the folders before it are of ${of}. Remove the parts of an earlier time, or build all of them again.`,
    'not-alike': (folder) =>
      `${folder} was made of another content, program, day or earlier release than the other parts. Build all parts again of one commit.`,
    'of-others': () =>
      'The parts were made of another content, program, day (--as-of) or earlier release (--previous) than they are put together with. Give what they were built with, or build them again.',
    damaged: (file) =>
      `${file} is not what it was when it was built, or two parts have it in different ways. Build this part again.`,
  },
  rollback: {
    done: (out) => `${out} is the release before again.`,
    none: (out) => `${out}: there is no release before that could come back.`,
  },
  lastRelease: {
    brought: (files, out) => `${files} files of the running site were brought to ${out}.`,
    none: (url) =>
      `${url}: no site of Niên giám stands there yet. If this is the first time, build with --previous none.`,
    unanswered: (address, detail) => `${address} could not be brought (${detail}).`,
  },
  corpus: {
    tooFewReports: (blocs, periods) =>
      `At least ${blocs * periods} reports are needed: each period of each bloc has an annual review (${blocs} blocs, ${periods} periods).`,
    notEmpty: (out) =>
      `The folder ${out} is not empty. Choose another, or remove this one yourself: nothing is overwritten.`,
    unusable: (out, reason) => `The archive cannot go to ${out} (${reason}): it is no folder, or cannot be read.`,
    written: (files, out) => `${files} files were written to ${out}:`,
  },
};

export const commandWords = { vi, en } as const satisfies Record<Lang, object>;

/** What is wrong with a served site, at which address. */
export function sayFault(fault: ServedFault, lang: Lang): string {
  // What a server answers is written into the log of whoever asks.
  return harmless(`${fault.address}: ${commandWords[lang].verify.faults[fault.kind](fault)}`);
}

/** What of a served site is not as it was built. */
export function sayDifference(difference: Difference, lang: Lang): string {
  return harmless(`${difference.address}: ${commandWords[lang].reproduce.differences[difference.kind](difference)}`);
}

/** Why a command does not work where it was told to, and what to do instead. */
export function sayRefused({ reason, path }: RefusedPlace, out: string, lang: Lang): string {
  const { refused, elsewhere, unbuildable } = commandWords[lang].build;
  return reason === 'unbuildable-path' ? unbuildable(path) : `${refused[reason](out, path)} ${elsewhere}`;
}
