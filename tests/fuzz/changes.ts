import fc from 'fast-check';
import { pieces } from '../support/hostile-pieces.ts';

/** Files of an archive by their paths. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** What happens to one file. */
export type Change = { file: number; at: number } & (
  | { kind: 'bytes'; bytes: number[]; cut: number }
  | { kind: 'piece'; piece: string; count: number; cut: number }
  | { kind: 'line'; how: 'double' | 'drop' | 'swap' | 'indent' | 'outdent' | 'join' | 'blank' }
  | { kind: 'sign'; find: string; put: string; all: boolean }
  | { kind: 'graft'; from: number; length: number }
  | { kind: 'encode'; how: 'utf16' | 'latin1' | 'mark' | 'nfd' | 'crlf' | 'cr' | 'half' }
  | { kind: 'name'; how: (typeof renamings)[number] }
  | { kind: 'end' }
);

/** Signs that keyboards, Word and Excel put in the place of others. */
const signs = [
  [': ', ':'],
  [':', ' :'],
  [': ', '： '],
  ['- ', '– '],
  ['- ', '-'],
  ['- ', '• '],
  ['"', '“'],
  ["'", '’'],
  ['  ', '\t'],
  [' ', '\u00a0'],
  ['[', '('],
  [']', ''],
  [',', ';'],
  [',', '\t'],
  ['.', ','],
  ['đ', 'ð'],
  ['Đ', 'Ð'],
  ['## ', '##'],
  ['## ', '#### '],
  ['---', '—'],
  ['---', '----'],
  ['-', '/'],
  ['vi', 'VI'],
  ['a', 'á'],
  ['e', ''],
  ['2', '20'],
  ['0', 'O'],
] as const;

const renamings = [
  'capitals',
  'txt',
  'copy',
  'up',
  'down',
  'space',
  'nfd',
  'long',
  'dot',
  'twice',
  'bare',
  'yml',
  'con',
  'foreign',
] as const;

const place = { file: fc.nat(10_000), at: fc.nat() };
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ ...place, kind: fc.constant('bytes'), bytes: fc.array(fc.nat(255), { maxLength: 6 }), cut: fc.nat(6) }),
  {
    weight: 3,
    arbitrary: fc.record({
      ...place,
      kind: fc.constant('piece'),
      piece: fc.constantFrom(...pieces),
      count: fc.constantFrom(1, 1, 1, 1, 40, 2_500),
      cut: fc.nat(30),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      ...place,
      kind: fc.constant('line'),
      how: fc.constantFrom('double', 'drop', 'swap', 'indent', 'outdent', 'join', 'blank'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({ ...place, kind: fc.constant('sign'), pair: fc.constantFrom(...signs), all: fc.boolean() })
      .map(({ pair: [find, put], ...rest }) => ({ ...rest, find, put })),
  },
  { weight: 2, arbitrary: fc.record({ ...place, kind: fc.constant('graft'), from: fc.nat(), length: fc.nat(200) }) },
  fc.record({
    ...place,
    kind: fc.constant('encode'),
    how: fc.constantFrom('utf16', 'latin1', 'mark', 'nfd', 'crlf', 'cr', 'half'),
  }),
  fc.record({ ...place, kind: fc.constant('name'), how: fc.constantFrom(...renamings) }),
  fc.record({ ...place, kind: fc.constant('end') }),
) as fc.Arbitrary<Change>;

/** What happens to an archive in one run: most often one thing. */
export const changes = fc.oneof(
  { weight: 3, arbitrary: fc.array(change, { minLength: 1, maxLength: 1 }) },
  { weight: 2, arbitrary: fc.array(change, { minLength: 2, maxLength: 5 }) },
);

/** An archive after changes, and the paths of the files that are other than they were. */
export function changed(archive: Archive, all: readonly Change[]): { files: Map<string, Uint8Array>; paths: string[] } {
  const files = new Map(archive);
  const paths: string[] = [];
  for (const one of all) {
    const names = [...files.keys()].sort();
    // Reports are what is written most.
    const reports = names.filter((name) => /^meetings\/\d{4}\/[^/]+\/index\.vi\.md$/u.test(name));
    const chosen = one.file % 2 === 0 && reports.length > 0 ? reports : names;
    const path = chosen[Math.floor(one.file / 2) % chosen.length] ?? '';
    const bytes = files.get(path) ?? new Uint8Array();
    const name = one.kind === 'name' ? renamed(path, one.how) : path;
    files.delete(path);
    files.set(name, rewritten(bytes, one, files));
    paths.push(name);
  }
  return { files, paths: [...new Set(paths)].filter((path) => files.has(path)) };
}

function rewritten(bytes: Uint8Array, one: Change, files: Archive): Uint8Array {
  const at = one.at % (bytes.length + 1);
  const around = (put: Uint8Array, cut: number): Uint8Array =>
    Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]);
  switch (one.kind) {
    case 'bytes':
      return around(Uint8Array.from(one.bytes), one.cut);
    case 'piece':
      return around(Buffer.from(one.piece.repeat(one.count)), one.cut);
    case 'end':
      return bytes.subarray(0, at);
    case 'graft': {
      const others = [...files.values()];
      const other = others[one.from % Math.max(1, others.length)] ?? bytes;
      const start = one.from % (other.length + 1);
      return around(other.subarray(start, start + one.length), one.length);
    }
    case 'encode':
      return encoded(bytes, one.how);
    case 'line':
    case 'sign': {
      const text = new TextDecoder().decode(bytes);
      return Buffer.from(one.kind === 'sign' ? withSign(text, one) : withLine(text, one));
    }
    default:
      return bytes;
  }
}

function withSign(text: string, { find, put, all, at }: Extract<Change, { kind: 'sign' }>): string {
  if (all) return text.replaceAll(find, put);
  const count = text.split(find).length - 1;
  if (count === 0) return text;
  let seen = -1;
  return text.replaceAll(find, (found) => {
    seen += 1;
    return seen === at % count ? put : found;
  });
}

function withLine(text: string, { how, at }: Extract<Change, { kind: 'line' }>): string {
  const lines = text.split('\n');
  const index = at % lines.length;
  const line = lines[index] ?? '';
  const next = lines[index + 1] ?? '';
  const put = {
    double: [line, line, next],
    drop: [next],
    swap: [next, line],
    indent: [`  ${line}`, next],
    outdent: [line.replace(/^ {1,2}/u, ''), next],
    join: [`${line} ${next.trim()}`],
    blank: [line, '', next],
  }[how];
  lines.splice(index, 2, ...put);
  return lines.join('\n');
}

function encoded(bytes: Uint8Array, how: Extract<Change, { kind: 'encode' }>['how']): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  switch (how) {
    case 'utf16':
      return Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]);
    case 'latin1':
      return Buffer.from(text, 'latin1');
    case 'mark':
      return Buffer.from(`\uFEFF${text}`);
    case 'nfd':
      return Buffer.from(text.normalize('NFD'));
    case 'crlf':
      return Buffer.from(text.replaceAll('\n', '\r\n'));
    case 'cr':
      return Buffer.from(text.replaceAll('\n', '\r'));
    case 'half':
      return bytes.subarray(0, Math.floor(bytes.length / 2));
  }
}

function renamed(path: string, how: (typeof renamings)[number]): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  const dot = name.lastIndexOf('.');
  const [stem, ending] = [name.slice(0, dot), name.slice(dot)];
  return {
    capitals: folder + name.toUpperCase(),
    txt: `${path}.txt`,
    copy: `${folder}${stem} - Copy${ending}`,
    up: path.split('/').slice(1).join('/') || name,
    down: `kho/${path}`,
    space: `${folder} ${name}`,
    nfd: `${folder}tổng kết/${name}`.normalize('NFD'),
    long: `${folder}${'dai-'.repeat(60)}/${name}`,
    dot: `${folder}${stem}.${ending}`,
    twice: `${folder}${name}/${name}`,
    bare: `${folder}${stem}`,
    yml: `${folder}${stem}.yml`,
    con: `${folder}con${ending}`,
    foreign: `${folder}${stem}.docx`,
  }[how];
}
