import type { RefusedPlace } from '../release/refuse-places.ts';
import type { Lang } from '../text/locales.ts';

/** Why a command does not work where it was told to, and what to do instead. */
export function sayRefused({ reason, path }: RefusedPlace, out: string, lang: Lang): string {
  const { refused, elsewhere } = words[lang];
  return reason === 'unbuildable-path' ? refused[reason](path) : `${refused[reason](out, path)} ${elsewhere}`;
}

const words = {
  vi: {
    refused: {
      'in-content': (out: string, path: string) =>
        `Không dựng trang vào ${out}: chỗ ấy nằm trong thư mục nội dung ${path}.`,
      'holds-content': (out: string, path: string) =>
        `Không dựng trang vào ${out}: thư mục nội dung ${path} nằm trong chỗ ấy, và sẽ bị chuyển đi.`,
      'in-project': (out: string, path: string) =>
        `Không dựng trang vào ${out}: chỗ ấy là phần ${path} của chính dự án.`,
      'holds-project': (out: string, path: string) =>
        `Không dựng trang vào ${out}: dự án ${path} nằm trong chỗ ấy, và sẽ bị chuyển đi.`,
      repository: (out: string, path: string) => `Không dựng trang vào ${out}: chỗ ấy là kho Git ${path} hoặc chứa nó.`,
      home: (out: string, path: string) => `Không dựng trang vào ${out}: chỗ ấy là thư mục riêng ${path} hoặc chứa nó.`,
      file: (out: string, path: string) => `Không dựng trang vào ${out}: ${path} là một tệp, không phải thư mục.`,
      'foreign-link': (out: string) =>
        `Không dựng trang vào ${out}: đó là một liên kết mà lệnh này không tạo ra. Nếu không cần nữa, hãy tự xóa nó.`,
      'foreign-folder': (out: string, path: string) =>
        `Không dựng trang vào ${out}: các trang đã dựng phải ở ${path}, mà thư mục ấy không do lệnh này tạo ra.`,
      'unbuildable-path': (path: string) =>
        `Không dựng được trang từ ${path}: tên của thư mục này, hoặc của một thư mục chứa nó, có một trong các dấu # ? % " *. Hãy đổi tên thư mục ấy.`,
    },
    elsewhere: 'Hãy chọn một thư mục khác sau --out.',
  },
  en: {
    refused: {
      'in-content': (out: string, path: string) =>
        `No site can be built in ${out}: it lies in the content folder ${path}.`,
      'holds-content': (out: string, path: string) =>
        `No site can be built in ${out}: the content folder ${path} lies in it, and would be moved away.`,
      'in-project': (out: string, path: string) =>
        `No site can be built in ${out}: it belongs to ${path}, a part of the project itself.`,
      'holds-project': (out: string, path: string) =>
        `No site can be built in ${out}: the project ${path} lies in it, and would be moved away.`,
      repository: (out: string, path: string) =>
        `No site can be built in ${out}: it is the Git repository ${path}, or holds it.`,
      home: (out: string, path: string) =>
        `No site can be built in ${out}: it is the home folder ${path}, or holds it.`,
      file: (out: string, path: string) => `No site can be built in ${out}: ${path} is a file, not a folder.`,
      'foreign-link': (out: string) =>
        `No site can be built in ${out}: this is a link that this command did not make. Remove it if it is not needed.`,
      'foreign-folder': (out: string, path: string) =>
        `No site can be built in ${out}: the finished sites have to stand in ${path}, and this command did not make that folder.`,
      'unbuildable-path': (path: string) =>
        `No site can be built from ${path}: the name of this folder, or of one that holds it, has one of the characters # ? % " *. Rename that folder.`,
    },
    elsewhere: 'Choose another folder after --out.',
  },
} as const satisfies Record<Lang, object>;
