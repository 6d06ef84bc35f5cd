import { nearest } from '../text/nearest.ts';
import { toId } from '../text/to-id.ts';
import { dayParts } from './day.ts';
import { periodFault } from './period.ts';

/** What people write for names of fields and for their values when they write Vietnamese, without marks, or short, and what they may mean. */
const vietnamese: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'tieu-de': ['title'],
    'tom-tat': ['summary'],
    khoi: ['bloc'],
    'khoi-thi-dua': ['bloc'],
    loai: ['kinds', 'type', 'kind'],
    'loai-tin': ['kinds'],
    ngay: ['date', 'signedOn'],
    'ngay-ky': ['signedOn', 'date'],
    'dia-diem': ['place'],
    nguon: ['sources', 'source'],
    anh: ['photos'],
    'hinh-anh': ['photos'],
    'tai-lieu': ['attachments', 'documents'],
    'truong-khoi': ['leader'],
    'pho-truong-khoi': ['deputies', 'deputy'],
    'nhiem-vu': ['tasks'],
    'so-nhiem-vu': ['taskCount'],
    ky: ['period'],
    nam: ['period', 'calendar-year'],
    'nam-hoc': ['school-year'],
    'quyet-dinh': ['decision'],
    so: ['number'],
    'so-luong': ['count', 'number'],
    'don-vi': ['unit', 'units'],
    'hinh-thuc': ['type'],
    ten: ['name', 'names', 'vi'],
    'chuc-vu': ['office'],
    'vai-tro': ['role'],
    'ghi-chu': ['note'],
    'dia-chi': ['address'],
    cap: ['level'],
    hang: ['place'],
    'ban-giao': ['handover'],
    'co-quan-ban-hanh': ['issuer'],
    'ban-nhap': ['draft'],
    'tong-ket': ['annual-review'],
    'so-ket': ['mid-year-review'],
    'ky-giao-uoc': ['covenant-signing'],
    'giao-luu': ['exchange'],
    khac: ['other'],
    'nha-nuoc': ['state'],
    'chinh-phu': ['government'],
    tinh: ['province'],
    'thanh-pho': ['province'],
    'co-so': ['grassroots'],
    'cap-nha-nuoc': ['state'],
    'cap-chinh-phu': ['government'],
    'cap-tinh': ['province'],
    'cap-thanh-pho': ['province'],
    'cap-co-so': ['grassroots'],
    sang: ['morning'],
    'buoi-sang': ['morning'],
    trua: ['noon'],
    'buoi-trua': ['noon'],
    chieu: ['afternoon'],
    'buoi-chieu': ['afternoon'],
    toi: ['evening'],
    'buoi-toi': ['evening'],
    'xuat-sac': ['outstanding'],
    'hoan-thanh-xuat-sac': ['outstanding'],
    'hoan-thanh-xuat-sac-nhiem-vu': ['outstanding'],
    tot: ['good'],
    'hoan-thanh-tot': ['good'],
    'hoan-thanh-tot-nhiem-vu': ['good'],
    'hoan-thanh': ['completed'],
    'hoan-thanh-nhiem-vu': ['completed'],
    'khong-hoan-thanh': ['not-completed'],
    'khong-hoan-thanh-nhiem-vu': ['not-completed'],
    'chinh-thuc': ['final'],
    'du-thao': ['draft'],
    'tam-thoi': ['draft'],
    'toi-da': ['maximum'],
    'diem-toi-da': ['maximum'],
    max: ['maximum'],
  }),
);

/** The one of a few words that was probably meant: in Vietnamese, or with a slip of the finger. */
export function wordMeant(given: string, allowed: readonly string[]): string | undefined {
  return vietnamese.get(toId(given))?.find((word) => allowed.includes(word)) ?? nearest(given, allowed);
}

/** A value without the quotes of print around it, which Word makes of those of YAML. */
const unquoted = (given: string): string =>
  given
    .trim()
    .replace(/^[“”‘’"'](?<inner>.*)[“”‘’"']$/u, '$<inner>')
    .trim();

const twoDigits = (digits: string): string => digits.padStart(2, '0');

/** The day that somebody meant who wrote it as one speaks, or as Excel does: `20/3/2024`, `ngày 20 tháng 3 năm 2024`. */
export function dayMeant(given: string): string | undefined {
  const text = unquoted(given).toLowerCase();
  const parts =
    /^(?<date>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})$/u.exec(text) ??
    /^(?<year>\d{4})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<date>\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?$/u.exec(text) ??
    /^(?:ngày )?(?<date>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/u.exec(text) ??
    /^(?:tháng )?(?<month>\d{1,2})(?: năm |\s*[/.-]\s*)(?<year>\d{4})$/u.exec(text) ??
    /^(?<year>\d{4})[/.-](?<month>\d{1,2})$/u.exec(text) ??
    /^(?:năm )?(?<year>\d{4})$/u.exec(text);
  const { year, month, date } = parts?.groups ?? {};
  const meant = [year, ...[month, date].filter((part) => part !== undefined).map(twoDigits)].join('-');
  return dayParts(meant) === undefined ? undefined : meant;
}

/** The period that somebody meant: `năm 2024`, `2023/2024`, `năm học 2023 - 24`. */
export function periodMeant(given: string): string | undefined {
  const { first, last } =
    /^(?:n[ăa]m[ -])?(?:h[ọo]c[ -])?(?<first>\d{4})(?:\s*[/–—-]\s*(?<last>\d{4}|\d{2}))?$/u.exec(
      unquoted(given).toLowerCase(),
    )?.groups ?? {};
  if (first === undefined) return undefined;
  const meant = last === undefined ? first : `${first}-${last.length === 2 ? first.slice(0, 2) : ''}${last}`;
  return periodFault(meant) === undefined ? meant : undefined;
}

/** The address that somebody meant who left out how it begins, or copied one with spaces. */
export function addressMeant(given: string): string | undefined {
  // Programs put an address between angle brackets, and people write it as a link of a text.
  const bare = /^(?:<(?<angled>[^<>]*)>|\[[^\]]*\]\((?<linked>[^()]*)\))$/u.exec(unquoted(given))?.groups;
  const text = (bare?.['angled'] ?? bare?.['linked'] ?? unquoted(given)).trim().replaceAll(' ', '%20');
  const meant = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  return /^https?:\/\/(?:[\p{L}\d-]+\.)+[\p{L}\d]{2,}(?:[/?#][^\s<>"]*)?$/iu.test(meant) ? meant : undefined;
}

/** What somebody wrote of a decision as it is quoted: `Quyết định số 163/QĐ-UBND ngày 20/3/2017`. */
export function decisionMeant(given: string): { number?: string; day?: string } {
  return (
    /^(?:quyết định\s+|qđ\s+)?(?:số\s*:?\s+)?(?<number>\d[^\s/]*\/\S*?),?(?:\s+(?<day>ngày\s+.+))?$/iu.exec(
      given.trim(),
    )?.groups ?? {}
  );
}

/** Numbers up to ten as they are said, and as places are. */
const numberWords: readonly (readonly string[])[] = [
  ['một', 'nhất', 'i'],
  ['hai', 'nhì', 'ii'],
  ['ba', 'iii'],
  ['bốn', 'tư', 'iv'],
  ['năm', 'v'],
  ['sáu', 'vi'],
  ['bảy', 'bẩy', 'vii'],
  ['tám', 'viii'],
  ['chín', 'ix'],
  ['mười', 'x'],
];

/** The number that somebody meant: `3 đơn vị`, `hạng 3`, `thứ ba`, `nhì`, `III`, `1st`. */
function numberMeant(text: string): string | undefined {
  const digits = /^(?:hạng|thứ|giải)?\s*(\d+)(?:st|nd|rd|th)?(?:\s+\p{L}.*)?$/u.exec(text)?.[1];
  if (digits !== undefined) return digits;
  const word = text.replace(/^(?:hạng|thứ|giải)\s+/u, '');
  const index = numberWords.findIndex((words) => words.includes(word));
  return index === -1 ? undefined : String(index + 1);
}

/** The value of a type that somebody meant who wrote a text. */
export function valueMeant(expected: string, given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  const text = unquoted(given);
  if (expected === 'boolean') {
    if (/^(?:true|yes|y|có|co|đúng|x|1)$/iu.test(text)) return 'true';
    if (/^(?:false|no|n|không|khong|sai|0)$/iu.test(text)) return 'false';
  }
  if (expected === 'number' || expected === 'int') return numberMeant(text.toLowerCase());
  return undefined;
}
