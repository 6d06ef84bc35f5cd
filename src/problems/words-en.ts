import type { ActiveContent, ForeignFormat } from '../documents/document.ts';
import type { SoughtKind, YamlFault } from './problem.ts';
import type { FormOfPoints, Words } from './words-vi.ts';
import {
  codeOf,
  formOfPoints,
  groupOf,
  isListWithoutMark,
  isNoteColumn,
  isOwnId,
  isRankColumn,
  isSeveral,
  isSpanOfDays,
  isTextMisread,
} from './words-vi.ts';

const meant = (nearest: string | undefined, given: string): string =>
  nearest === undefined ? '' : ` Did you mean "${nearest}"? (${given} → ${nearest})`;
const column = (name: string | undefined): string => (name === undefined ? '' : ` in column "${name}"`);

/** Where the score table of results probably is. */
const scoresEn = (beside: string | undefined): string =>
  beside === undefined
    ? ''
    : /\.csv$/iu.test(beside)
      ? `If "${beside}" is the score table, call it scores.csv. `
      : `If "${beside}" is the score table, open it and save it as "CSV UTF-8" under the name scores.csv. `;

/** What is to be done with a cell that holds no points, by what it holds. */
const strangePointsEn: Record<FormOfPoints | 'other', string> = {
  error:
    'The cell is an error of the spreadsheet: open it there, mend the cell or widen its column, and save it again.',
  formula: 'The cell is a formula and not what comes of it: paste the values in the spreadsheet, and save it again.',
  day: 'The spreadsheet has made a day of the points: make the column text, type the points as the source has them, and save it again.',
  percent: 'Points are no percentages: write those of the source, without %.',
  dash: 'For no points write 0; delete the row of a unit that was not scored.',
  unit: 'Write the number alone, without “điểm” or “đ”.',
  other: 'Write digits, for example 98.25 or 98,25, with no thousand separators.',
};

/** How a name that stands for nothing is mended: by the one that was probably meant, or in another way. */
const mendOfName = (nearest: string | undefined, known: string, otherwise: string): string =>
  nearest === undefined
    ? `${known}, ${otherwise}.`
    : `Write "${nearest}"; if that is not it, use another that exists, ${otherwise}.`;

const foreignFormatsEn: Record<ForeignFormat, string> = {
  'old-office': 'is of the old kinds of Word, Excel or PowerPoint (.doc, .xls, .ppt), or has a password',
  template: 'is a template (.dotx, .xltx, .ott …)',
  zip: 'is a ZIP archive, and no text or spreadsheet',
  rtf: 'is RTF',
  html: 'is a web page',
  image: 'is an image',
  program: 'is a program',
  unknown: 'is of a kind that is not known',
};

const otherFormatsEn: Record<ForeignFormat | 'pdf', string> = {
  ...foreignFormatsEn,
  'old-office': 'is of the old kinds of Word or Excel (.doc, .xls)',
  zip: 'is a file of Excel or Word (.xlsx, .docx), or a ZIP archive',
  html: 'is a web page, as some programs save spreadsheets',
  pdf: 'is a PDF',
};

const activeContentsEn: Record<ActiveContent, string> = {
  macros: 'has macros in it',
  scripts: 'has JavaScript in it, or starts something when it is opened',
  'embedded-files': 'carries other files inside',
  'remote-template': 'fetches a template or an object from elsewhere when it is opened',
};

const soughtEn: Record<SoughtKind, (value: string) => string> = {
  day: (value) => `the day ${value}`,
  'time-of-day': (value) => `the ${value}`,
  period: (value) => `the year ${value}`,
  number: (value) => `the number ${value}`,
  unit: (value) => `the unit "${value}"`,
  bloc: (value) => `"${value}"`,
  'award-type': (value) => `"${value}"`,
  'number-of-awards': (value) => `"${value}"`,
  person: (value) => `a person named "${value}"`,
  office: (value) => `the office "${value}"`,
  place: (value) => `the place "${value}"`,
  organisation: (value) => `"${value}"`,
  role: (value) => `the role "${value}"`,
  task: (value) => `"${value}"`,
  'decision-number': (value) => `the number "${value}"`,
  'meeting-kind': (value) => `an event of the kind ${value}`,
  announced: () => 'that anything was announced or presented',
  decided: () => 'that there is a decision',
  leader: () => 'who leads the bloc',
  deputy: () => 'who is deputy leader',
  signed: () => 'that anything was signed',
  rank: (value) => `place ${value}`,
  grade: (value) => `the grade ${value}`,
  recipient: (value) => `"${value}"`,
};

const sentenceEn = (sentence: string | undefined): string =>
  sentence === undefined ? '' : ` The copy has: "${sentence}"`;

export const en: Words = {
  'symbolic-link': () => ({
    what: 'This is a symbolic link to another place, not a file.',
    why: 'It may lead out of the archive, so it is neither read nor published.',
    mend: 'Delete the link, and copy the file itself here.',
  }),
  'unreadable-file': ({ reason }) => ({
    what: `It cannot be read (${reason}).`,
    why: 'Nobody can tell what is here, so it cannot be published.',
    mend: 'Check the permissions and the name of the file or folder; copy it again from where it came if need be.',
  }),
  'file-too-large': ({ size, limit }) => ({
    what: `The file has ${megabytesEn(size)}, more than the ${megabytesEn(limit)} that are allowed.`,
    why: 'It would slow every build, and is most likely here by mistake.',
    mend: 'Make the image smaller, split the text, scan the document at a lower resolution, or remove the file.',
  }),
  'misplaced-file': ({ suggestion }) => ({
    what:
      suggestion === undefined
        ? 'The file is in the wrong place or has the wrong name.'
        : `The file is in the wrong place, or has the wrong name; it was probably meant to be content/${suggestion}.`,
    why: 'No page uses it, so what it says would not be published.',
    mend:
      suggestion === undefined
        ? 'Move it, for example to content/meetings/2017/tong-ket-2016/index.vi.md, or delete it.'
        : `Rename it to content/${suggestion}; if that is there already and this is a copy, delete this file.`,
  }),
  'content-elsewhere': ({ folder }) => ({
    what:
      folder === '..'
        ? 'This folder is only a part of the archive.'
        : `The archive stands in the folder "${folder}" of this one.`,
    why: 'The folder that is read is the one with site.yaml in it; no file of this one can be read.',
    mend:
      folder === '..'
        ? 'Give --content the folder above it.'
        : `Give --content the folder "${folder}", or move all that is in it up by one.`,
  }),
  'windows-name': ({ name }) => ({
    what: `Windows can have no "${name}".`,
    why: 'Whoever takes the archive to a Windows machine gets no such file, or nothing at all.',
    mend: 'Choose another name.',
  }),
  'wrong-extension-case': ({ suggestion }) => ({
    what: 'The name of the file has capitals where it may not.',
    why: 'To the server, capital and small letters make two names, so the file would not be found.',
    mend: `Rename it to "${suggestion}", also where it is mentioned.`,
  }),
  'mdx-outside-pages': () => ({
    what: 'A record may not be written in MDX.',
    why: 'MDX can run code, so it is for the pages in content/pages alone.',
    mend: 'Change the extension to .md.',
  }),
  'bad-file-name': ({ name, suggestion }) => ({
    what: `The name "${name}" cannot be an id.`,
    why: 'Names of folders and files become addresses: lower-case ASCII letters, digits and hyphens only.',
    mend: `Rename it to "${suggestion}".`,
  }),
  'duplicate-file': ({ other }) => ({
    what: `The file stands for the same record as "${other}".`,
    why: 'Both would make the same page.',
    mend: 'Keep one of the two.',
  }),
  'not-utf8': ({ encoding, decoded }) => ({
    what: `The file is not saved as UTF-8${encoding === undefined ? '' : `, but most likely as ${encodingEn(encoding)}`}.${
      decoded === undefined ? '' : ` The line is most likely: "${decoded}".`
    }`,
    why: 'Vietnamese letters would come out wrong.',
    mend:
      encoding === 'tcvn3' || encoding === 'vni'
        ? 'Convert it to Unicode with the converter of the keyboard software (UniKey: Ctrl+Shift+F6), and save it as UTF-8.'
        : 'Open the file and save it again as UTF-8; from a spreadsheet, as "CSV UTF-8".',
  }),
  'not-text': ({ format }) => ({
    what: `This file is no text: it ${otherFormatsEn[format]}.`,
    why: 'Another name or ending does not change what is in a file, so nothing of it can be read.',
    mend: 'Open it in its own program. Save a score table as "CSV UTF-8" under the name scores.csv; copy the words of a report into a text file; give a document its ending back and name it in attachments.',
  }),
  'legacy-text': ({ encoding, given, decoded }) => ({
    what: `"${given}" is written in ${encodingEn(encoding)}; it most likely means "${decoded}".`,
    why: 'Readers would see nothing but odd signs.',
    mend: 'Convert the passage to Unicode with the converter of the keyboard software (UniKey: Ctrl+Shift+F6), or type it again.',
  }),
  'byte-order-mark': () => ({
    what: 'The file begins with a byte order mark.',
    why: 'The archive passes over it, but other tools do not.',
    mend: 'Save it as "UTF-8", not as "UTF-8 with BOM".',
  }),
  'not-composed': ({ lines }) => ({
    what: `${lines} ${lines === 1 ? 'line has' : 'lines have'} letters apart from their marks (decomposed Unicode).`,
    why: 'The build composes them; but a search in the file itself may miss them.',
    mend: 'Nothing has to be done. To mend it, choose composed Unicode (NFC) in the keyboard software and convert the file.',
  }),
  'control-character': ({ character, count }) => ({
    what: `There is a control character, ${character}${timesEn(count)}.`,
    why: 'It is not shown, and breaks pages, feeds or data files.',
    mend: 'Delete it at the mark; if it cannot be seen, delete the whole word and type it again.',
  }),
  'bidi-override': ({ character, count }) => ({
    what: `There is a character that turns the direction of the text, ${character}${timesEn(count)}.`,
    why: 'It is not shown, but what follows is shown in another order than it is written.',
    mend: 'Delete it at the mark; if it cannot be seen, delete the whole word and type it again.',
  }),
  'invisible-character': ({ character, count }) => ({
    what: `There is an invisible character, ${character}${timesEn(count)}.`,
    why: 'A search does not find a word that has it.',
    mend: 'Delete it at the mark; if it cannot be seen, delete the whole word and type it again.',
  }),
  'lookalike-letter': ({ given, suggestion, count }) => ({
    what: `There is a "${given}" that looks like the Vietnamese "${suggestion}"${timesEn(count)}.`,
    why: 'It is a letter of another language: neither a search nor the order of names knows the word.',
    mend: `Type "${suggestion}" instead.`,
  }),
  'private-character': ({ character, count }) => ({
    what: `There is a sign that only a font of its own draws, such as Symbol or Wingdings (${character})${timesEn(count)}.`,
    why: 'Whoever has not got that font sees an empty box.',
    mend: 'Write a common sign for it; at the items of a list, "- ".',
  }),
  'lost-character': ({ count }) => ({
    what: `A letter is lost: there is only the sign "\uFFFD" for it${timesEn(count)}.`,
    why: 'It was lost when the file was converted, and cannot be read from it any more.',
    mend: 'Check the source and type the letter.',
  }),
  'merge-conflict': ({ end }) => ({
    what: 'Two people have edited the same lines, and Git has left both between the marks <<<<<<<, ======= and >>>>>>>.',
    why: 'Nobody has chosen yet, so nothing of this file can be used; if it were published, both and the marks would be shown.',
    mend: `From this line to line ${end}: keep what is right, and delete the rest with the lines of marks.`,
  }),
  'no-front-matter': ({ instead }) => ({
    what:
      instead === undefined
        ? 'The file has no front matter.'
        : instead === ''
          ? 'There are blank lines above the first "---".'
          : `The file begins with "${instead}" instead of "---".`,
    why: 'Title, day and sources are read from between the two lines "---" at its top.',
    mend:
      instead === undefined
        ? 'Begin the file with a line "---", the facts, and another line "---".'
        : instead === ''
          ? 'Delete the blank lines at the top.'
          : `The first line is three hyphens and nothing else: write "---" for "${instead}", or delete it if "---" follows.`,
  }),
  'unclosed-front-matter': () => ({
    what: 'The front matter is not closed.',
    why: 'Nobody can tell where the facts end and the text begins.',
    mend: 'Add a line that is just "---" after the last fact.',
  }),
  'yaml-syntax': ({ fault }) => ({
    what: `The front matter does not parse: ${yamlFaultsEn[fault].what}`,
    why: 'No fact of this file can be read.',
    mend: yamlFaultsEn[fault].mend,
  }),
  'yaml-tab': () => ({
    what: 'The line is indented with a tab.',
    why: 'A tab counts as no indentation here, so nobody can tell what the line belongs to.',
    mend: 'Delete the tab, and indent with spaces.',
  }),
  'yaml-colon': ({ suggestion }) => ({
    what: 'The value has a colon in it, and is not between quotation marks.',
    why: 'In front matter a colon divides the name of a field from its value: nobody can tell where the value begins.',
    mend: `Put the whole value in quotation marks: ${suggestion}`,
  }),
  'yaml-missing-colon': ({ key, suggestion }) => ({
    what: `"${key}" needs a colon and a space behind it.`,
    why: 'A colon (:) and a space divide the name of a field from its value.',
    mend: `Write: ${suggestion}`,
  }),
  'yaml-goes-on': ({ suggestion }) => ({
    what: 'The value goes on in the line below, which is not indented.',
    why: 'A line that is not indented is read as a new field, so the rest of the value belongs nowhere.',
    mend: `Write it in one line: ${suggestion}`,
  }),
  'yaml-list-mark': ({ given, suggestion }) => ({
    what: `"${given}" does not begin an item of a list.`,
    why: 'Each item begins with a hyphen (-) and a space. Word likes to make something else of it.',
    mend: `Write: ${suggestion}`,
  }),
  'yaml-open-quote': ({ quote, suggestion }) => ({
    what: `The ${quote} that opens here is never closed.`,
    why: 'All the lines after it are read as part of this value.',
    mend: `Close it at the end of the value: ${suggestion}`,
  }),
  'yaml-inner-quote': ({ suggestion }) => ({
    what: 'The quotation mark is closed before the value ends.',
    why: 'A value that begins with a quotation mark ends at the next one; what is left belongs nowhere.',
    mend: `Put the whole value in single quotation marks: ${suggestion} Or quote with “…”.`,
  }),
  'yaml-open-bracket': ({ bracket, suggestion }) => ({
    what: `The ${bracket} that closes is missing.`,
    why: 'The lines after it are read as part of this value.',
    mend: `Write: ${suggestion} If the bracket is part of a sentence, put the whole value in quotation marks.`,
  }),
  'yaml-missing-comma': ({ suggestion }) => ({
    what: 'Between the braces there is no comma between two fields.',
    why: 'Without it the second is read as part of the first.',
    mend: `Write: ${suggestion}`,
  }),
  'yaml-unspaced-colon': ({ key, suggestion }) => ({
    what: `The colon of "${key}" needs a space behind it.`,
    why: 'Without it the whole value is read as the name of a field.',
    mend: `Write: ${suggestion}`,
  }),
  'yaml-sign': ({ sign, suggestion }) => ({
    what: `The value begins with "${sign}".`,
    why: 'At the start of a value this sign means something of its own in front matter, so the value is not read as text.',
    mend: `${/["']$/u.test(suggestion) ? 'Put the whole value in quotation marks' : 'Write'}: ${suggestion}`,
  }),
  'yaml-indent': ({ indent, expected }) => ({
    what: `The line is indented by ${indent} ${indent === 1 ? 'space' : 'spaces'}, as none of those above.`,
    why: 'Lines that belong together are indented alike; one space more or less, and nobody can tell where a line belongs.',
    mend:
      expected === 0
        ? 'Delete the spaces before it.'
        : `Leave ${expected} ${expected === 1 ? 'space' : 'spaces'} before it.`,
  }),
  'yaml-duplicate-key': ({ key }) => ({
    what: `The field "${key}" is there twice.`,
    why: 'Nobody can tell which value is meant.',
    mend: 'Keep one of the lines; write the items of a list under one field.',
  }),
  'cut-by-hash': ({ given, rest }) => ({
    what: `The sign # cuts off the rest of this line: "${given}" is left, "${rest}" is lost.`,
    why: 'In front matter what follows a # with a space before it is a note to oneself, and is not read.',
    mend: 'If it belongs to the text, put the whole text in quotation marks. If it is a note, move it to a line of its own above.',
  }),
  'misread-number': ({ given, read }) => ({
    what: `"${given}" is read as the number ${read}.`,
    why: 'Leading zeros, exponents, decimals of a year and other bases have a meaning of their own in front matter.',
    mend: 'Write plain digits, such as 2017; if it is a text, such as a number of a document, put it in quotation marks.',
  }),
  'too-complex': () => ({
    what: 'Something is nested too deeply here, or a table is too large.',
    why: 'No text needs that, and a machine could work on it for a very long time.',
    mend: 'Write it more simply: fewer levels, or several small tables.',
  }),
  'yaml-alias': () => ({
    what: 'The front matter repeats a value with & or *.',
    why: 'Anchors and aliases are refused: a short file can grow without bound.',
    mend: 'Write the value out; if & or * is plain text, put it in quotation marks.',
  }),
  'not-a-mapping': () => ({
    what: 'The front matter is not a list of "name: value" lines.',
    why: 'Nobody can tell which value is the title and which the day.',
    mend: 'Write one fact a line, for example "title: Hội nghị tổng kết".',
  }),
  'csv-syntax': ({ fault }) => ({
    what:
      fault === 'unclosed-quote'
        ? 'A quotation mark of the table is opened and never closed.'
        : 'A quotation mark of the table stands inside a cell.',
    why: 'Nobody can tell where the cell ends, so the table cannot be read.',
    mend: 'Delete the quotation mark, or put the whole cell between two of them.',
  }),
  'unknown-key': ({ key, nearest, allowed }) => ({
    what: `There is no field "${key}".${meant(nearest, key)}`,
    why: 'Its value would not be read.',
    mend: isOwnId(key, allowed)
      ? 'Delete the line: the id is the name of the file or of the folder.'
      : nearest === undefined
        ? `Use one of: ${allowed}.`
        : `Call it "${nearest}".`,
  }),
  'facts-in-translation': ({ keys }) => ({
    what: `A translation may not hold the field${keys.length === 1 ? '' : 's'} ${keys.map((key) => `"${key}"`).join(', ')}.`,
    why: 'Each fact stands once, in the Vietnamese file; here it could come to say something else.',
    mend: `Delete ${keys.length === 1 ? 'the field' : 'the fields'}: a translation holds title, summary, translates and a text.`,
  }),
  'missing-key': ({ key, meaning, within }) => ({
    what: `The field "${key}" is missing.`,
    why: within === undefined ? 'Every record of this kind has it.' : `The part "${within}" has to have it.`,
    mend: `Add a line "${key}: …". ${meaning}`.trim(),
  }),
  'wrong-type': ({ expected, given, keys = [], suggestion }) => ({
    what: `The value is of the wrong type: ${expected.replaceAll('|', ' or ')} is wanted, ${given} is given.`,
    why: 'The value cannot be understood.',
    mend: isTextMisread(expected, given)
      ? 'Put the value in quotation marks, so that it is read as text.'
      : suggestion !== undefined
        ? `Write: ${suggestion}`
        : isListWithoutMark(expected, given)
          ? 'Put a hyphen and a space (- ) before the first line of each item.'
          : keys.length > 0
            ? expected === 'array'
              ? `Write it as a list, each item a group of fields: - ${groupOf(keys)}; leave out those that there are not.`
              : `Write it as a group of fields: ${groupOf(keys)}; leave out those that there are not.`
            : given === 'array'
              ? 'There is room for one value: write one, without square brackets or hyphens.'
              : 'Write the value as wanted.',
  }),
  'blank-key': ({ key, meaning, isItem }) => ({
    what: isItem ? `An item of "${key}" is left blank.` : `The field "${key}" is left blank.`,
    why: 'Nothing stands there: nobody can tell whether the value is not known or forgotten.',
    mend: isItem
      ? 'Delete the item, or write a value.'
      : meaning === undefined
        ? `Delete the whole line "${key}:", or write a value.`
        : `Write a value. docs/huong-dan/truong-du-lieu.md says what it is.`,
  }),
  'not-one-of': ({ given, allowed, nearest }) => ({
    what: `There is no value "${given}".${meant(nearest, given)}`,
    why: 'The field takes one of a few values.',
    mend: nearest === undefined ? `Use one of: ${allowed}.` : `Write "${nearest}", or another one of: ${allowed}.`,
  }),
  'too-few': ({ minimum }) => ({
    what: `The list needs at least ${minimum} item(s).`,
    why: 'Without it, the record has no ground or no content.',
    mend: 'Add an item to the list.',
  }),
  'empty-text': () => ({
    what: 'The field is empty.',
    why: 'The page would have a gap that nothing explains.',
    mend: 'Fill it in, or delete the line if the source does not say.',
  }),
  'bad-id': ({ given, suggestion }) => ({
    what: `"${given}" cannot be an id.`,
    why: 'Ids are lower-case ASCII letters, digits and hyphens.',
    mend: `Write "${suggestion}".`,
  }),
  'bad-number': ({ given }) => ({
    what: `The number "${given}" cannot be right.`,
    why: 'The field takes a whole number that is not negative and not out of proportion.',
    mend: 'Correct the number.',
  }),
  'bad-day': ({ given, suggestion }) => ({
    what: `"${given}" is no day.`,
    why: 'Days are written year, month, day, so that day and month are never confused.',
    mend: `${suggestion === undefined ? (isSpanOfDays(given) ? 'There is room for one day: of a meeting of several, the first goes to date and the last to endDate. ' : '') : `Write: ${suggestion}. `}It is written like 2017-03-20; 2017-03 if only the month is known, 2017 if only the year.`,
  }),
  'day-not-real': ({ given }) => ({
    what: `There is no day "${given}" in the calendar.`,
    why: 'A wrong day puts the record in the wrong place.',
    mend: 'Check the source and correct the day; write 2017-03 if only the month is known.',
  }),
  'day-not-full': ({ given }) => ({
    what: `"${given}" is no full day.`,
    why: 'The record goes out on a certain day; a year or a month does not say which.',
    mend: 'Write the whole day, like 2026-02-05.',
  }),
  'unlikely-year': ({ given }) => ({
    what: `"${given}" is not between the years 1945 and 2100.`,
    why: 'A digit is most likely mistyped.',
    mend: 'Check the source and correct the year.',
  }),
  'bad-period': ({ given, suggestion }) => ({
    what: `"${given}" is no period.`,
    why: 'A period is a year or a span of years.',
    mend: `${suggestion === undefined ? '' : `Write: ${suggestion}. `}It is written like 2017 or 2023-2024.`,
  }),
  'number-with-words': ({ given, suggestion }) => ({
    what: `"${given}" is more than the number of a decision.`,
    why: 'The page itself writes “Decision” and the day, so that they would stand there twice; and nobody can look up a day that stands here.',
    mend: `${suggestion === undefined ? 'Write the number alone' : `Write: ${suggestion}`}; the day has a field of its own.`,
  }),
  'period-backwards': ({ given }) => ({
    what: `The period "${given}" does not end after it begins.`,
    why: 'It has no place in the order of time.',
    mend: 'Write the first year first, for example 2023-2024.',
  }),
  'other-calendar': ({ given, bloc, calendar }) => ({
    what: `The period "${given}" is no ${calendar === 'school-year' ? 'school year' : 'calendar year'} of the bloc "${bloc}".`,
    why: 'The bloc would get a period that never was, with this record in it.',
    mend:
      calendar === 'school-year'
        ? 'Write a school year, such as 2023-2024; or correct calendar in the file of the bloc.'
        : 'Write a year, such as 2024; or correct calendar in the file of the bloc.',
  }),
  'name-backwards': () => ({
    what: 'The name ends before it begins.',
    why: 'Nobody can tell which name was borne when.',
    mend: 'Correct from or to.',
  }),
  'bad-address': ({ given, suggestion }) => ({
    what: `"${given}" is no web address.`,
    why: 'Readers cannot open it.',
    mend: `Copy the whole address, beginning with https:// or http://${suggestion === undefined ? '.' : `: ${suggestion}`}`,
  }),
  'address-not-root': ({ given }) => ({
    what: `The address of the site "${given}" has something that it may not have.`,
    why: 'With a query, a login or letters that are not plain, every link in the data and feeds would lead elsewhere.',
    mend: 'Write the host alone, like https://nien-giam.example, or with a path of plain letters where the site stands below another, like https://co-quan.example/nien-giam.',
  }),
  'bad-colour': ({ given }) => ({
    what: given === '' ? 'There is no colour here.' : `“${given}” is not a colour.`,
    why: 'It is not known which colour is meant. Without quotation marks all from the # on is read as a note, and digits as a number.',
    mend: 'Write a # and six digits from 0 to f, in quotation marks, as "#8c1c13".',
  }),
  'weak-colour': ({ given, suggestion }) => ({
    what: `“${given}” is too light: letters of this colour are hard to read on the pages.`,
    why: 'Whoever sees less well, or reads in the sun, cannot read them; the rules of access ask for a contrast of 4.5:1 at least.',
    mend: `Use “${suggestion}”, or a darker colour.`,
  }),
  'bad-email': ({ given }) => ({
    what: `"${given}" is no e-mail address.`,
    why: 'Readers cannot send corrections.',
    mend: 'Write it like name@agency.vn.',
  }),
  'missing-glyph': ({ characters }) => ({
    what: `The fonts of the site do not have ${characters.map((one) => `"${one}" (${codeOf(one)})`).join(', ')}.`,
    why: 'Names, titles and share images are set in fonts of the site, which have the letters of Vietnamese and of Western Europe, and punctuation; other characters would be empty boxes.',
    mend: 'Write it with those. In the text of a record any character can stand.',
  }),
  'contact-data': () => ({
    what: 'Here is the telephone number or the mail address of a person.',
    why: 'The archive keeps what people did in office, and publishes no way to reach them.',
    mend: 'Remove the number or the address.',
  }),
  'empty-points': ({ column: name }) => ({
    what: `A cell of points${column(name)} is empty.`,
    why: 'An empty cell is not zero, so nothing can be summed.',
    mend: 'Fill in the points; write 0 if it is really zero.',
  }),
  'bad-points': ({ given, column: name }) => ({
    what: `"${given}"${column(name)} is no number of points.`,
    why: 'It cannot be summed.',
    mend: strangePointsEn[formOfPoints(given) ?? 'other'],
  }),
  'too-many-decimals': ({ given, column: name }) => ({
    what: `The points "${given}"${column(name)} have more than two decimals.`,
    why: 'Points are exact to the hundredth; rounding here could change places.',
    mend: `${/^\d[.,]\d{3}$/u.test(given.trim()) ? `If this is a thousand, write ${given.trim().replace(/[.,]/u, '')}; if not, check` : 'Check'} the source and write at most two decimals.`,
  }),
  'award-without-recipients': () => ({
    what: 'The award names no recipients and gives no numbers.',
    why: 'Such a record says nothing.',
    mend: 'Add recipients (unit by unit) or counts (numbers by type).',
  }),
  'revoked-without-status': () => ({
    what: 'There is a revocation, but the status is not revoked.',
    why: 'The award still counts in the standing.',
    mend: 'Write "status: revoked", or delete revoked.',
  }),
  'more-tasks-than-counted': () => ({
    what: 'More tasks are listed than taskCount says.',
    why: 'The page would contradict itself.',
    mend: 'Correct taskCount or tasks after the source.',
  }),
  'more-votes-than-voters': () => ({
    what: 'More voted for it (for) than there were votes (of).',
    why: 'The page would contradict itself.',
    mend: 'Correct for or of after the source; leave out of where the source does not give the whole number.',
  }),
  'split-group': ({ group }) => ({
    what: `The group of criteria “${group}” stands in two places.`,
    why: 'In the score table the name of a group is printed once, over columns that stand side by side.',
    mend: 'Put the columns of the group side by side in criteria.',
  }),
  'empty-body': () => ({
    what: 'The file has facts and no text.',
    why: 'Its page will hold nothing but the facts.',
    mend: 'Write the text below the second line "---"; if the source says no more, it may stay so.',
  }),
  'second-front-matter': () => ({
    what: 'The text begins with a second front matter.',
    why: 'Only the first one is read; this one would be shown as a paragraph.',
    mend: 'Move its facts to the top of the file, and delete it.',
  }),
  'raw-html': ({ given }) => ({
    what: `The text has HTML in it: ${given}`,
    why: 'HTML can harm readers, so reports may not use it; it is only shown as letters.',
    mend: 'Write Markdown (**bold**, *italic*, [words](address)); for a plain "<" in a sentence write "\\<".',
  }),
  'indented-text': () => ({
    what: 'This paragraph begins with four spaces or a tab.',
    why: 'In Markdown such a paragraph is a block of code: it is set in typewriter letters and never breaks a line.',
    mend: 'Take the spaces or the tab away; the page sets paragraphs by itself.',
  }),
  'underlined-heading': ({ given }) => ({
    what: `The line below makes a heading of this paragraph: ${given}`,
    why: 'In Markdown a line of “---” or “===” right below a paragraph makes it a heading.',
    mend: 'For a heading, write “## ” before the words; for a rule, leave an empty line between.',
  }),
  'all-capitals': ({ given, suggestion }) => ({
    what: `This is written in capitals throughout: ${given}`,
    why: 'A whole line of capitals is hard to read, hides which words are names, and is spelt letter by letter by some screen readers.',
    mend:
      suggestion === undefined
        ? 'Write it like a sentence: capitals for its first letter and for names alone.'
        : `Write: ${suggestion}`,
  }),
  'bold-heading': ({ given, suggestion }) => ({
    what: `This paragraph is nothing but bold: ${given}`,
    why: 'If it is a heading, neither the page nor a screen reader knows, and nobody finds this part.',
    mend: `If it is a heading, write: ${suggestion}`,
  }),
  'reserved-text': ({ given }) => ({
    what: `"${given}" is a word that the renderer keeps for itself.`,
    why: 'It would be taken for a picture, and the page could not be built.',
    mend: 'Write it in another way, or leave it out.',
  }),
  'unsafe-address': ({ given }) => ({
    what: `The address "${given}" may not be used.`,
    why: 'Addresses of this kind can run code, or lead readers where they did not mean to go.',
    mend: 'Use an address that begins with https://, http://, mailto: or tel:, or one of this site, like /tin/2017/.',
  }),
  'local-address': ({ given, isImage }) => ({
    what: /^https?:/iu.test(given)
      ? `"${given}" is there on the computer or in the network of whoever wrote this alone.`
      : `"${given}" is a file on the computer of whoever wrote this.`,
    why: 'Nobody else can open it.',
    mend: /^https?:/iu.test(given)
      ? 'Use the address of the published page; of this site from the "/" on, like /tin/2017/.'
      : isImage
        ? 'Put the picture into the folder of the report, and write ![What it shows](./name.jpg).'
        : 'Put the document into the folder of the report, and write [words](./name.pdf), or name it in attachments.',
  }),
  'broken-link': ({ given, nearest }) => ({
    what: `The link "${given}" leads to no page.${meant(nearest, given)}`,
    why: 'Readers who follow it would meet an error.',
    mend: 'Copy the address of the page, from the "/" after the domain to the "/" at its end.',
  }),
  'link-to-hidden': ({ given, otherPath }) => ({
    what: `The link "${given}" leads to a record that is not published yet (${otherPath}).`,
    why: 'Readers would come to an error page, and the address of an unpublished record would be given away.',
    mend: 'Take the link out until that record goes out, or let both go out on the same day.',
  }),
  'link-to-withdrawn': ({ given, otherPath }) => ({
    what: `The link "${given}" leads to a record that is withdrawn (${otherPath}).`,
    why: 'A withdrawn record stays at its own address alone; no other page may lead there.',
    mend: 'Take the link out, or lead to what replaces it.',
  }),
  'broken-fragment': ({ given, nearest }) => ({
    what: `The link "${given}" leads to a heading that is not on the page.${meant(nearest, given)}`,
    why: 'Readers would only come to the top of the page.',
    mend: 'After "#", write the heading in small ASCII letters with hyphens, like #phan-mot.',
  }),
  'empty-link': ({ given }) => ({
    what: `The link lacks its words or its address: ${given}`,
    why: 'Readers have nothing to follow, or come nowhere.',
    mend: 'Write both parts: [words](address).',
  }),
  'vague-link': ({ given }) => ({
    what: `"${given}" does not say where the link leads.`,
    why: 'With a screen reader people often go from link to link, without the sentence around it.',
    mend: 'Make a link of the name of the page or the document: see the [mid-year report](/en/news/2024/so-ket/).',
  }),
  'heading-level-one': () => ({
    what: 'The heading is of level one (a single "#", or a line "===" below it).',
    why: 'Level one is the title of the page, which the field title gives.',
    mend: 'Use "##"; if it only repeats the title, delete it.',
  }),
  'heading-jump': ({ given, expected }) => ({
    what: `The heading is of level ${given}, where ${expected} would be next.`,
    why: 'Whoever listens to the page would think that a part was missed.',
    mend: `Take away "#" signs until ${expected} are left.`,
  }),
  'empty-heading': () => ({
    what: 'The heading has no words.',
    why: 'The page would have an empty heading.',
    mend: 'Write its words, or delete the line.',
  }),
  'unspaced-heading': ({ suggestion }) => ({
    what: 'The # of a heading needs a space behind it.',
    why: 'Without one the line is no heading, and the # is shown on the page.',
    mend: `Write: ${suggestion}`,
  }),
  'typed-list': ({ given, suggestion }) => ({
    what: `A list is typed with "${given}" instead of the mark of a list.`,
    why: 'On the page the lines would run into one paragraph, and a screen reader could not tell that it is a list.',
    mend: `Begin each item with a hyphen and a space, or a number and a full stop: ${suggestion}`,
  }),
  'typed-footnote': ({ given, sign, suggestion }) => ({
    what: `A footnote is typed as "${given}", as it comes out of Word.`,
    why: 'On the page it would be a paragraph like others, and nothing would lead to it.',
    mend: `Write ${sign} in the text, and the note so: ${suggestion}`,
  }),
  'table-without-rule': ({ mark, rule }) => ({
    what:
      mark === 'tab' ? 'A table was pasted with tabs between its cells.' : 'The table lacks the line below its heads.',
    why: 'On the page its rows would run into one paragraph.',
    mend:
      mark === 'tab'
        ? `Put a | before, between and behind the cells, and below the heads the line: ${rule}`
        : `Put below the heads the line: ${rule}`,
  }),
  'broken-address': ({ given, suggestion }) => ({
    what: `The link or picture is not written as one: ${given}`,
    why: 'The page would show the brackets, and no link or picture.',
    mend: `Write: ${suggestion} The address follows the ] at once and holds no space; a caption stands between straight quotation marks.`,
  }),
  'loose-emphasis': ({ given }) => ({
    what: `The ** makes nothing bold: ${given}`,
    why: 'The asterisks would be shown on the page.',
    mend: 'Put ** next to the words on both sides: **bold**; for real asterisks write "\\*".',
  }),
  'foreign-markup': ({ given }) => ({
    what: `"${given}" is how another program writes it.`,
    why: 'Nothing here reads it: it would be shown as it stands.',
    mend: 'Write a picture as ![What it shows](./name.jpg), a link as [words](address), what is to stand out as **bold**; leave out the rest.',
  }),
  'unclosed-code': () => ({
    what: 'The code that begins here, with three backticks or tildes, does not end.',
    why: 'All from here to the end is taken for code, without headings, links and pictures.',
    mend: 'Put a line with the same marks where it ends; if no code is meant, delete them.',
  }),
  'personal-data': ({ given, of }) => ({
    what: `"${given}" is probably the ${of === 'telephone' ? 'mobile telephone' : 'identity card'} number of a person.`,
    why: 'The archive is copied everywhere: personal data that was published cannot be taken back.',
    mend: 'Delete it; keep it if it is that of an office, and has to be published.',
  }),
  'ragged-table': ({ expected, given }) => ({
    what: `This row of the table has ${given} cells, where the table has ${expected} columns.`,
    why: 'Cells that are too many are dropped, cells that lack stay empty; in the row of hyphens, the whole table is lost.',
    mend: 'Give it as many "|" as the other rows; for a plain "|" write "\\|".',
  }),
  'missing-footnote': ({ given, suggestion }) => ({
    what: `There is no footnote "[^${given}]".`,
    why: 'Readers would see the sign itself.',
    mend:
      suggestion === undefined
        ? `Add a line "[^${given}]: …" at the end of the text, or delete the sign.`
        : `The sign of the footnote needs a colon. Write: ${suggestion}`,
  }),
  'unused-footnote': ({ given }) => ({
    what: `Nothing leads to the footnote "[^${given}]", or it is there twice.`,
    why: 'It will not be shown.',
    mend: `Write "[^${given}]" where it belongs, or delete the footnote.`,
  }),
  'image-reference': ({ given }) => ({
    what: `The image has its address elsewhere: ${given}`,
    why: 'Such an image is neither made smaller nor published.',
    mend: 'Write the name of the file in place: ![description](./name.jpg).',
  }),
  'image-without-alt': ({ given }) => ({
    what: `The image "${given}" has no description.`,
    why: 'Who cannot see it would not know what it shows.',
    mend: 'Write the description between the square brackets: ![Units sign the covenant](./ky-giao-uoc.jpg).',
  }),
  'alt-is-file-name': ({ given }) => ({
    what: `The description "${given}" is only the name of a file.`,
    why: 'It does not tell what the image shows.',
    mend: 'Write a short sentence: who is in the picture, and what they do.',
  }),
  'remote-image': ({ given }) => ({
    what: `The image is on another site: ${given}`,
    why: 'The page has a link in its place, so that reading it sends nothing elsewhere.',
    mend: 'If its licence allows, download it and put it beside the report.',
  }),
  'mdx-code': ({ given }) => ({
    what: `The page has code in it: ${given}`,
    why: 'Pages hold text and the components that there are; code is not run.',
    mend: 'Delete the code; for a plain "{" write "\\{".',
  }),
  'mdx-syntax': () => ({
    what: 'The page is not valid MDX.',
    why: 'Its text cannot be read.',
    mend: 'Check "<" and "{" near this place; where they are plain text write "\\<", "\\{".',
  }),
  'unknown-component': ({ given, allowed }) => ({
    what: `There is no component "${given}".`,
    why: 'Pages may not hold HTML, only the components that there are.',
    mend: `Use: ${allowed}; or write Markdown.`,
  }),
  'missing-image': ({ given, nearest }) => ({
    what: `There is no image "${given}" beside this file.${meant(nearest, given)}`,
    why: 'The page would have a gap in its place.',
    mend: 'Put the image in the folder of this file, and write its name exactly.',
  }),
  'image-outside-folder': ({ given }) => ({
    what: `The image "${given}" is outside the folder of the report.`,
    why: 'A record uses images of its own folder alone, so that they move with it.',
    mend: 'Copy the image beside the report, and write ./name.jpg.',
  }),
  'unused-image': () => ({
    what: 'No record uses this image.',
    why: 'It will be shown nowhere.',
    mend: 'Name it in photos or in the text (an emblem: in emblem of site.yaml), or delete the file.',
  }),
  'bad-image-name': ({ name, suggestion }) => ({
    what: `The name "${name}" has spaces or signs in it.`,
    why: 'In an address they have to be written as numbers, which is easily done wrong.',
    mend: `Rename it to "${suggestion}", also where it is mentioned.`,
  }),
  'refused-image-format': ({ format }) => ({
    what: `The image is of a kind that the site cannot use: ${format === 'unknown' ? 'not known' : format.toUpperCase()}.`,
    why: 'Browsers do not open it, or it can carry code.',
    mend: 'Open it and save it as JPEG or PNG.',
  }),
  'mismatched-image-type': ({ format, extension }) => ({
    what: `The image is called .${extension}, but is ${format.toUpperCase()}.`,
    why: 'Some tools trust the name and would not open it.',
    mend: `Change the extension to .${format === 'jpeg' ? 'jpg' : format}, also where it is mentioned.`,
  }),
  'damaged-image': ({ detail }) => ({
    what: `The image is damaged or cut off (${detail}).`,
    why: 'A part of it, or all, would not be shown.',
    mend: 'Copy it again from the camera, or from whoever sent it.',
  }),
  'too-large-image': ({ width, height }) => ({
    what: `The image has ${width} × ${height} pixels.`,
    why: 'At most 40 million pixels and 10,000 a side can be worked on.',
    mend: 'Make it smaller; 3,000 pixels on the long side are enough.',
  }),
  'animated-image': ({ frames }) => ({
    what: frames > 1 ? `The image moves: it has ${frames} frames.` : 'The image moves.',
    why: 'What moves distracts from reading, and some people cannot bear it.',
    mend: 'Choose one frame and save it as JPEG or PNG.',
  }),
  'small-image': ({ width }) => ({
    what: `The image is only ${width} pixels wide.`,
    why: 'On a wide screen it will be small or blurred; 600 pixels are the least that look well.',
    mend: 'Use a larger original if there is one.',
  }),
  'missing-copy': ({ given, nearest }) => ({
    what: `There is no copy "${given}".${meant(nearest, given)}`,
    why: 'Without the copy no quotation can be checked, and once the page of the source is gone there is nothing left to compare with.',
    mend: 'Put the file back, or keep the source again with npm run keep; where no copy is left, delete copy, copyDigest, copyTextDigest and publishCopy.',
  }),
  'copy-changed': ({ file, recorded, found }) => ({
    what: `The copy ${file} is not what it was when it was kept: the digest on record is ${recorded}, that of the file ${found}.`,
    why: 'A copy is worth something only as long as it is as it was captured.',
    mend: 'Bring back the old file from the history of the repository (git log). If the source was kept again on purpose, run npm run keep, and say in updates what has changed.',
  }),
  'copy-without-digest': ({ field, digest }) => ({
    what: `The copy has no digest (${field}).`,
    why: 'Only a digest shows that a copy is still as it was captured.',
    mend: `If the file is the copy that was captured, add ${field}: ${digest}`,
  }),
  'copy-without-text': ({ given }) => ({
    what: `Nobody has read yet what the copy "${given}" says.`,
    why: 'Without its text no quotation can be checked.',
    mend: `Run npm run keep with this file; its text goes into ${given}.txt.`,
  }),
  'unused-copy': () => ({
    what: 'No source names this file as its copy.',
    why: 'It is neither checked nor published.',
    mend: 'Name it in copy of the source (sources), or delete the file.',
  }),
  'nothing-kept': ({ field }) => ({
    what: `There is ${field}, but this source has no copy.`,
    why: 'The line speaks of the copy (copy).',
    mend: `Add copy, or delete ${field}.`,
  }),
  'bad-digest': ({ given }) => ({
    what: `"${given}" is no SHA-256 digest.`,
    why: 'A SHA-256 digest has 64 digits and letters from a to f.',
    mend: 'Delete the line and run npm run check: it tells the digest of the file.',
  }),
  'unknown-fact': ({ given, nearest, last }) => ({
    what:
      last === undefined
        ? `This record has no fact "${given}".${meant(nearest, given)}`
        : `This record has no fact "${given}": the last one is "${last}", counted from 0.`,
    why: 'A quotation belongs to a fact of its record.',
    mend:
      last === undefined
        ? mendOfName(
            nearest,
            'Name a field, such as date, place, handover.leader, or a field with a number from 0, such as recipients.0',
            'or delete this item',
          )
        : 'Count again from 0 and name the right number, or delete this item.',
  }),
  'no-such-source': ({ given, sources }) => ({
    what: `There is no source ${given}: the record has ${sources}, counted from 0.`,
    why: 'A quotation is compared with the copy of its source.',
    mend: sources === 1 ? 'Write source: 0, or delete the line.' : `Write source from 0 to ${sources - 1}.`,
  }),
  'evidence-without-quote': () => ({
    what: 'This fact has no quotation (quote), nor is it said to be inferred.',
    why: 'Each item of evidence quotes a sentence of a source, or says that the fact was inferred.',
    mend: 'Add quote, a sentence of the copy; or inferred: true and a note that says from what; or delete the item.',
  }),
  'inferred-without-note': () => ({
    what: 'It is said to be inferred, but not from what.',
    why: 'Readers have to know why the archive concludes it.',
    mend: 'Add a note that says from what it was inferred.',
  }),
  'quote-without-copy': () => ({
    what: 'The source of this quotation has no copy.',
    why: 'Without a copy the quotation cannot be compared with anything.',
    mend: 'Keep the source with npm run keep.',
  }),
  'quote-not-in-copy': ({ sentence }) => ({
    what: `The quotation does not stand in the copy of the source.${sentenceEn(sentence)}`,
    why: 'A quotation is letter by letter what the source says.',
    mend: 'Copy the sentence from the text of the copy; write "…" where something is left out.',
  }),
  'value-not-in-quote': ({ fact, what, value, sentence }) => ({
    what: `The quotation does not say ${soughtEn[what](value)} (${fact}).${sentenceEn(sentence)}`,
    why: 'A fact has to stand in the very sentence that is quoted for it.',
    mend: 'Look at the fact again, or quote another sentence. If the source does not say it and the fact was inferred, delete quote and add inferred: true and a note.',
  }),
  'missing-document': ({ given, nearest }) => ({
    what: `There is no file "${given}" beside the record.${meant(nearest, given)}`,
    why: 'Readers would be led to a document that is not there.',
    mend: 'Put the file in the same folder, and write its name exactly; or replace file by address if the document is on another site.',
  }),
  'document-outside-folder': ({ given }) => ({
    what: `The file "${given}" is outside the folder of the record.`,
    why: 'A record uses documents of its own folder alone, so that they move with it.',
    mend: 'Copy the file beside the record, and write ./name.pdf. Documents of a bloc stand beside the file of the bloc, or in a folder with its id.',
  }),
  'unused-document': () => ({
    what: 'No record uses this document.',
    why: 'It will not be published.',
    mend: 'Name it in the attachments of the record (for a bloc, in its documents), or delete the file.',
  }),
  'unlisted-document': ({ given }) => ({
    what: `A link leads to the file "${given}", which the record does not list among its attachments.`,
    why: 'Only what attachments list is published, so the link would be broken.',
    mend: `Add to the attachments of the record: its title, and file: ${given}`,
  }),
  'bad-document-name': ({ name, suggestion }) => ({
    what: `The name "${name}" has spaces or signs in it.`,
    why: 'In an address they have to be written as numbers, which is easily done wrong.',
    mend: `Rename it to "${suggestion}", also where it is mentioned.`,
  }),
  'refused-document-format': ({ format }) => ({
    what: `The document ${foreignFormatsEn[format]}.`,
    why: 'The archive publishes PDF, ODF (.odt, .ods, .odp), OOXML (.docx, .xlsx, .pptx) and CSV alone: what opens everywhere, and runs nothing.',
    mend: 'Open it and save it as PDF, or as .docx, .xlsx, .odt or .ods; scan a signed decision as PDF.',
  }),
  'mismatched-document-type': ({ format, extension }) => ({
    what: `The document is called .${extension}, but is ${format.toUpperCase()}.`,
    why: "Readers' machines trust the name, and would not open it.",
    mend: `Change the extension to .${format}, also where it is mentioned.`,
  }),
  'damaged-document': ({ detail }) => ({
    what: `The document is damaged or cut off (${detail}).`,
    why: 'Readers could not open it.',
    mend: 'Copy it again from where it came; if that does not help, open it and save it again.',
  }),
  'locked-document': () => ({
    what: 'The document is locked with a password, or packed so that nobody can see what it holds.',
    why: 'There is no telling whether something in it runs, so it cannot go out.',
    mend: 'Save or print it as a PDF without a lock. To keep a digitally signed original as it is, replace file by address: where it was published.',
  }),
  'active-document': ({ content }) => ({
    what: `The document ${activeContentsEn[content]}.`,
    why: "That can run on a reader's machine when the document is opened.",
    mend: 'Save it as a kind without macros (.docx, .xlsx, .odt), or print it as PDF.',
  }),
  'formula-in-document': ({ given }) => ({
    what: `A cell of the table is a formula: ${given}`,
    why: 'A spreadsheet runs it when the table is opened, and a formula can call commands of the machine.',
    mend: 'Replace it by its value: in Excel, copy and paste as values.',
  }),
  'attachment-without-place': () => ({
    what: 'It is not said where this document is, or it is said twice.',
    why: 'A document is a file beside the record, or an address on the web.',
    mend: 'Write one of the two: file: ./name.pdf, or address: https://…',
  }),
  'empty-archive': () => ({
    what: 'The content folder holds no bloc and no record.',
    why: 'There is nothing to publish.',
    mend: 'Create site.yaml, a bloc in blocs/ and a report in meetings/; see docs/huong-dan/them-ban-tin.md.',
  }),
  'missing-file': ({ file }) => ({
    what: `The file "${file}" is missing.`,
    why: 'The site cannot be built without it.',
    mend: `Create ${file}; docs/huong-dan/them-ban-tin.md has a model.`,
  }),
  'missing-publisher': () => ({
    what: 'Nobody is named as responsible for the archive (publisher).',
    why: 'Readers want to know who answers for what they read; Decree 42/2022/NĐ-CP has the websites of state agencies give the agency and whom to contact.',
    mend: 'Add publisher to site.yaml, in Vietnamese and English.',
  }),
  'missing-contact': () => ({
    what: 'There is no address to report errors to (contact).',
    why: 'Readers who find an error have nobody to tell; Decree 42/2022/NĐ-CP has the websites of state agencies give the agency and whom to contact.',
    mend: 'Add contact to site.yaml: a mail address, or the address of a page that begins with https://.',
  }),
  'unknown-placeholder': ({ given }) => ({
    what: `"${given}" has a place to be filled in that means nothing here.`,
    why: 'It would not be filled in: readers would come to an address with braces in it, which does not say what they report.',
    mend: 'Use {title}, {address} and {edition} alone, in small letters, without spaces.',
  }),
  'bad-former-place': ({ given }) => ({
    what: `"${given}" is no former place of a record.`,
    why: 'Nobody knows from which address readers are to be led here.',
    mend: 'Write its former id (the names of its folders, such as 2017/tong-ket) or its former address (such as /tin/2017/tong-ket/, with a slash at both ends).',
  }),
  'bad-takedown-address': ({ given }) => ({
    what: `"${given}" is no address of the site.`,
    why: 'Nobody knows what was taken down.',
    mend: 'Write what follows the name of the site, such as /tin/2017/tong-ket/ or /files/awards/2017/khen-thuong/qd-163.pdf.',
  }),
  'moved-from-standing': ({ given }) => ({
    what: `A page stands at the former address ${given}.`,
    why: 'An address cannot both have a page and lead elsewhere.',
    mend: 'Remove the address from movedFrom, or move the page that stands there.',
  }),
  'moved-from-claimed': ({ given, other }) => ({
    what: `The former address ${given} is named in ${other} too.`,
    why: 'Nobody knows where to lead readers.',
    mend: 'Keep it in one place: in the record that stands for the former page.',
  }),
  'takedown-standing': ({ given }) => ({
    what: `${given} is said to be taken down, and is still on the site.`,
    why: 'Readers still see what had to go.',
    mend: 'Remove its file or folder from content, and what names it (attachments, ids of units or blocs); if it is to stay, remove this entry.',
  }),
  'unknown-unit': ({ given, nearest }) => ({
    what: given === '' ? 'There is no unit here.' : `There is no unit "${given}".${meant(nearest, given)}`,
    why: 'Nobody can tell which unit is meant.',
    mend:
      given === ''
        ? 'Give the id of the unit; where the spreadsheet has merged this cell with the one above, split them and give the id in each row.'
        : isSeveral(given)
          ? 'Each unit is an item of its own: write one at a time, not with commas between them.'
          : mendOfName(nearest, 'Use the id of a unit that exists', 'or create its file in content/units'),
  }),
  'unknown-bloc': ({ given, nearest }) => ({
    what: `There is no bloc "${given}".${meant(nearest, given)}`,
    why: 'Nobody can tell which bloc the record belongs to.',
    mend: mendOfName(nearest, 'Use the id of a bloc that exists', 'or create its file in content/blocs'),
  }),
  'unknown-meeting': ({ given, nearest }) => ({
    what: `There is no meeting "${given}".${meant(nearest, given)}`,
    why: 'The record cannot be linked to it.',
    mend: mendOfName(nearest, 'Use the id of a report that exists', 'like 2017/tong-ket-2016'),
  }),
  'withdrawn-meeting': ({ given }) => ({
    what: `The meeting "${given}" is withdrawn.`,
    why: 'Nothing rests on a withdrawn record, so no page leads to it, and its day and its list of members are not used.',
    mend: 'If another meeting replaces it, name that one; else take the line out and give another source.',
  }),
  'unknown-award-type': ({ given, nearest }) => ({
    what: `There is no award type "${given}".${meant(nearest, given)}`,
    why: 'Nobody can tell where the award ranks.',
    mend: mendOfName(nearest, 'Use an id from content/award-types.yaml', 'or add the type there'),
  }),
  'unknown-award': ({ given, nearest }) => ({
    what: `There is no award record "${given}".${meant(nearest, given)}`,
    why: 'The decision cannot be linked to its proposal.',
    mend: mendOfName(nearest, 'Use the id of an award record that exists', 'like 2017/de-nghi-2016'),
  }),
  'withdrawn-award': ({ given }) => ({
    what: `The award record "${given}" is withdrawn.`,
    why: 'Nothing rests on a withdrawn record, so no page leads to it.',
    mend: 'Take the id out of follows, or name the record that replaces it.',
  }),
  'unknown-replacement': ({ given, nearest }) => ({
    what: `There is no record “${given}” of the same kind to stand for it.${meant(nearest, given)}`,
    why: 'Whoever reads the withdrawn record is not led to the right one.',
    mend: 'Give replacedBy the id of a record of the same kind, or remove the line.',
  }),
  'withdrawn-replacement': ({ given }) => ({
    what: `The record “${given}”, which is to stand for it, is withdrawn too.`,
    why: 'Readers would be led to a record that no longer counts.',
    mend: 'Give replacedBy the id of a record that counts, or remove the line.',
  }),
  'follows-later': ({ day, otherDay, otherPath }) => ({
    what: `This record (${day}) is older than the one that it follows (${otherDay}, ${otherPath}).`,
    why: 'A proposal comes before its decision, and a decision before its presentation; the other way round the older record counts.',
    mend: 'Move follows to the later record, or correct the day.',
  }),
  'follows-cycle': ({ otherPath }) => ({
    what: `This record follows ${otherPath}, which follows this one.`,
    why: 'Nobody can tell which of them is the last.',
    mend: 'Write follows in the later record alone.',
  }),
  'meeting-without-bloc': ({ bloc }) => ({
    what: 'The report names no bloc.',
    why: 'A report without one is of the whole city, and stands in no annual.',
    mend: `Add bloc: ${bloc} if it is an event of that bloc.`,
  }),
  'recipient-without-bloc': ({ unit, bloc }) => ({
    what: `The award to "${unit}" names no bloc.`,
    why: 'An award of no bloc counts nowhere and stands in no annual.',
    mend: `Add bloc: ${bloc} to the entry, or to the record where all its units are of one bloc.`,
  }),
  'retired-word': ({ given }) => ({
    what: `The interface no longer has the word "${given}".`,
    why: 'It is shown nowhere any more.',
    mend: 'Remove the line from words.',
  }),
  'unknown-word': ({ given, nearest }) => ({
    what: `The interface has no word named "${given}".${meant(nearest, given)}`,
    why: 'It would be shown nowhere.',
    mend: 'Use the name of a word in src/words/vi.ts.',
  }),
  'outside-roster': ({ unit, period, roster }) => ({
    what: `The unit "${unit}" is not in the complete roster of ${period}.`,
    why: 'One of the two sources is mistaken, or the roster is not complete.',
    mend: `Correct the unit, or the roster in the file of the bloc (now: ${roster}).`,
  }),
  'outside-older-roster': ({ unit, period, rosterPeriod }) => ({
    what: `The unit "${unit}" is not in the latest roster before ${period} (that of ${rosterPeriod}).`,
    why: 'It may have joined since, or the id may be wrong.',
    mend: `Check it; if it is right, add a roster for ${period} to the file of the bloc.`,
  }),
  'ended-unit': ({ unit, ended, when }) => ({
    what: `"${unit}" had ended (${ended}), before ${when}.`,
    why: 'A unit that is no more wins, signs and leads nothing.',
    mend: 'Check the source: it may be the successor, or the period, the day or the end of the unit is mistaken.',
  }),
  'unit-before-name': ({ unit, begun, when }) => ({
    what: `The first name of "${unit}" begins in ${begun}, after ${when}.`,
    why: 'The page would show a name that it did not bear then.',
    mend: 'Check the source; if it bore another name then, add that to names.',
  }),
  'roster-count-mismatch': ({ named, count }) => ({
    what: `The roster is said to be complete and names ${named} units, but its count is ${count}.`,
    why: 'The two numbers contradict each other.',
    mend: 'Correct the roster or the count, or remove "complete: true".',
  }),
  'more-named-than-counted': ({ named, count }) => ({
    what: `${named} units are named, but only ${count} are counted.`,
    why: 'A source cannot name more units than it counts.',
    mend: 'Check the source and correct the list or the number.',
  }),
  'two-rosters': ({ period }) => ({
    what: `Two rosters of ${period} both say that they are complete, and differ.`,
    why: 'They cannot both be right.',
    mend: 'Check the sources and correct them, or remove complete from the one that is not.',
  }),
  'covenant-before-meeting': ({ signedOn, meetingDay }) => ({
    what: `The covenant is signed on ${signedOn}, before the meeting of its signing (${meetingDay}).`,
    why: 'It cannot be signed at a meeting that has not been held.',
    mend: 'Correct signedOn, or remove signedAt if it was signed elsewhere.',
  }),
  'unstated-unknown': ({ given, nearest }) => ({
    what: `unstated names “${given}”, and a file of this kind has no such field.`,
    why: 'unstated lists the fields that the source does not state, so that pages say so.',
    mend:
      nearest === undefined
        ? 'Correct the name; a field inside a group takes both names, as in decision.number.'
        : `Was “${nearest}” meant? A field inside a group takes both names, as in decision.number.`,
  }),
  'unstated-stated': ({ key }) => ({
    what: `unstated says that the source does not state “${key}”, but the file does.`,
    why: 'A page cannot say that the source is silent and show what it says.',
    mend: `Remove “${key}” from unstated, or remove the field if the source does not state it.`,
  }),
  'days-out-of-order': ({ key, given, other, otherDay }) => ({
    what: `${key} (${given}) comes before ${other} (${otherDay}).`,
    why: 'What follows cannot come first.',
    mend: 'Check the source and correct the day that is mistaken.',
  }),
  'announced-otherwise': ({ given, meetingDay }) => ({
    what: `The day of the announcement (${given}) is not that of the meeting that announced it (${meetingDay}).`,
    why: 'Nobody can tell which of them is right.',
    mend: 'Remove announcedOn where there is announcedAt, or make them agree.',
  }),
  'before-period': ({ period, day }) => ({
    what: `The period ${period} had not begun in ${day}.`,
    why: 'No period is reviewed, and nobody awarded for it, before it has begun.',
    mend: 'Check the source and correct the period or the day.',
  }),
  'meeting-of-other-bloc': ({ bloc, other }) => ({
    what: `This meeting is of the bloc "${other}", the record of the bloc "${bloc}".`,
    why: 'The meeting is most likely mistaken.',
    mend: 'Check the source; if it really says so, leave it.',
  }),
  'meeting-without-period': ({ bloc }) => ({
    what: `The meeting of the bloc "${bloc}" does not say of which school year it is.`,
    why: 'A day does not tell the school year, so the meeting is in no annual.',
    mend: 'Add reviews, opens or periods, such as periods: 2023-2024.',
  }),
  'receiver-not-named': ({ given }) => ({
    what: `Nobody in people has the key or the name "${given}".`,
    why: 'The page cannot say who received the flag, and in what office.',
    mend: 'Add the person to people, or write in receivedBy the key or the name of somebody who is there.',
  }),
  'handover-without-kind': () => ({
    what: 'The report has a handover, and its kinds have none.',
    why: 'Neither the page nor the data would call it a handover.',
    mend: 'Add handover to kinds; if nothing was handed over, delete the handover.',
  }),
  'opens-before-reviews': ({ opens, reviews }) => ({
    what:
      opens === reviews
        ? `The meeting reviews ${reviews} and opens the same period.`
        : `The meeting opens ${opens}, which is before ${reviews}, which it reviews.`,
    why: 'The period that is opened usually follows the one that is reviewed.',
    mend: 'Look at the source, and correct opens or reviews; if the source says so, leave it.',
  }),
  'announced-before-decided': ({ decided, announced }) => ({
    what: `The decision is of ${decided}, after the day on which it was announced (${announced}).`,
    why: 'Nobody announces what has not been signed.',
    mend: 'Look at the source, and correct decision.date, announcedAt or announcedOn; if the source says so, leave it.',
  }),
  'repeated-task': ({ first }) => ({
    what: `The task is the same as number ${first}.`,
    why: 'There would seem to be more tasks than there are.',
    mend: 'Delete one of the two; if the source has it twice, leave it.',
  }),
  'repeated-person': ({ name, first }) => ({
    what: `"${name}" is number ${first} in people already.`,
    why: 'Readers would see one person twice.',
    mend: 'Delete one of the two; if these are two people of one name, give the office of each.',
  }),
  'published-before': ({ of, given, day }) => ({
    what: `The source was ${of === 'published' ? 'published' : 'kept'} on ${given}, before the event (${day}).`,
    why: 'What was there before cannot report it: mostly one of the two days is a slip.',
    mend: 'Hold both days against the source; if it only announces the event, leave them.',
  }),
  'copied-record': ({ otherPath }) => ({
    what: `The report holds all that ${otherPath} holds.`,
    why: 'Readers would see one event twice.',
    mend: 'If it is a copy, give it the title and the day of its own event, or delete it.',
  }),
  'two-leaders': ({ period, leader, other, otherPath }) => ({
    what: `Two units lead in ${period}: "${leader}" and "${other}" (${otherPath}).`,
    why: 'While nobody can tell which of them came first, pages name both.',
    mend: 'Check the sources; if the lead passed within the period, give from and to under leaders in the file of the bloc.',
  }),
  'other-post-day': ({ unit, period, key, given, otherDay, otherPath }) => ({
    what: `The day on which "${unit}" ${key === 'from' ? 'began' : 'ended'} its duty in ${period} is ${given} here, and ${otherDay} in ${otherPath}.`,
    why: 'Pages show one day: that of the source that comes first.',
    mend: 'Check both sources and correct the day that is wrong; where nobody knows, leave it out of one of them.',
  }),
  'leader-is-deputy': ({ unit }) => ({
    what: `"${unit}" is both the leader and the deputy.`,
    why: 'No unit holds both posts.',
    mend: 'Check the source and correct leader or deputy.',
  }),
  'handover-to-itself': ({ unit }) => ({
    what: `"${unit}" passes the duty to itself.`,
    why: 'A unit that goes on leading hands nothing over.',
    mend: 'Check the source; if the unit goes on leading, remove outgoing.',
  }),
  'two-covenants': ({ period, otherPath }) => ({
    what: `There is another covenant for ${period} (${otherPath}).`,
    why: 'Two covenants of which nobody can tell that they were signed on different days are most often one that was recorded twice.',
    mend: 'Make one record of the two; give signedOn in both if it was signed anew, or kind: supplement if it adds to the other.',
  }),
  'renamed-field': ({ key, now }) => ({
    what: `The field "${key}" is now called "${now}".`,
    why: 'The old name is still read, but the guides speak of the new one alone.',
    mend: `Rename the field to ${now}.`,
  }),
  'duplicate-award': ({ unit, type, period, otherPath }) => ({
    what: `The award "${type}" of "${unit}" for ${period} is on record already (${otherPath}).`,
    why: 'One award would count as two.',
    mend: 'Delete one of the two, or mark the older record as withdrawn.',
  }),
  'repeated-decision': ({ number, otherPath }) => ({
    what: `The decision ${number} is already in ${otherPath}.`,
    why: 'One decision is one record; one of the two may be a copy of the other.',
    mend: 'Put the two together, or correct the number.',
  }),
  'duplicate-count': ({ type }) => ({
    what: `The award "${type}" has two numbers.`,
    why: 'Nobody can tell which of them is right.',
    mend: 'Keep one line for each type.',
  }),
  'duplicate-unit': ({ unit }) => ({
    what: `"${unit}" is there twice.`,
    why: 'The list would be miscounted.',
    mend: 'Delete one of the two.',
  }),
  'unused-unit': () => ({
    what: 'No record names this unit.',
    why: 'Its page would hold nothing but its name.',
    mend: 'Name its id in the members of its bloc (rosters) or in the record that speaks of it; if it was made by mistake, delete the file.',
  }),
  'same-name': ({ name, otherPath }) => ({
    what: `"${name}" is also the name of the unit in ${otherPath}.`,
    why: 'Readers cannot tell the two apart; one unit may be there twice.',
    mend: 'If it is one unit, put the files together; if not, write fuller names, or add to for a name that is no longer used.',
  }),
  'level-out-of-order': ({ type, level, above, aboveLevel }) => ({
    what: `"${type}" (level ${level}) comes after "${above}" (level ${aboveLevel}).`,
    why: 'Awards are compared in the order of the catalogue, so a wrong order ranks wrongly.',
    mend: 'Put the higher level first; if the order is meant, leave it.',
  }),
  'duplicate-address': ({ address, otherPath }) => ({
    what: `"${address}" is taken (${otherPath.startsWith('src/') ? 'by a page that every archive has' : otherPath}).`,
    why: 'Two pages cannot have one address.',
    mend: 'Choose another name.',
  }),
  'orphan-translation': ({ original }) => ({
    what: 'The translation has no Vietnamese original.',
    why: 'Facts stand in the Vietnamese file; without it there is no page.',
    mend: `Create ${original}, or delete the translation.`,
  }),
  'untranslated-text': ({ given }) => ({
    what: `The translation is still Vietnamese: ${given}`,
    why: 'The English page would pass for translated, and whoever reads English could not read it.',
    mend: 'Translate it; until then delete the file: the English page shows the Vietnamese text, and says so.',
  }),
  'outdated-translation': ({ recorded, current }) => ({
    what: `The translation is of an older Vietnamese text (${recorded}).`,
    why: 'Its page will say that it has not caught up.',
    mend: `Revise the translation, then write "translates: ${current}".`,
  }),
  'unstamped-translation': ({ current }) => ({
    what: 'The translation does not say which Vietnamese text it translates.',
    why: 'Nobody will be told when the original changes.',
    mend: `If the two agree now, write "translates: ${current}".`,
  }),
  'wrong-year-folder': ({ folder, expected }) => ({
    what: `The record is in the folder of ${folder}, but its day is in ${expected}.`,
    why: 'Its address would carry the wrong year.',
    mend: `Move it to ${expected}, or correct the day.`,
  }),
  'bad-year-folder': ({ folder }) => ({
    what: `The folder "${folder}" must be a year of four digits.`,
    why: 'The address of the page takes its year from the folder.',
    mend: 'Move the record to the folder of its year, such as 2017.',
  }),
  'folder-says-otherwise': ({ key, folder, given }) => ({
    what: `The field "${key}" says "${given}", the folder says "${folder}".`,
    why: 'Nobody can tell which bloc and period the results are of.',
    mend: 'Make the two agree, or delete the field.',
  }),
  'successor-cycle': ({ chain }) => ({
    what: `Units succeed one another in a circle: ${chain}.`,
    why: 'Nobody can tell which came first.',
    mend: 'Remove one of the successors.',
  }),
  'names-overlap': ({ first, second }) => ({
    what: `The names "${first}" and "${second}" overlap in time.`,
    why: 'Nobody can tell which one a page should show.',
    mend: 'Give each name its from and to, without overlap.',
  }),
  'draft-with-questions': ({ questions }) => ({
    what: `The draft has ${questions.length} open ${questions.length === 1 ? 'question' : 'questions'}: ${questions.map((question, index) => `(${index + 1}) ${question}`).join(' ')}`,
    why: 'Drafts are not published.',
    mend: 'Answer the questions, delete them, and remove "draft: true".',
  }),
  'scores-without-result': () => ({
    what: 'There is a scores.csv without an index.vi.md beside it.',
    why: 'Nobody can tell where the points come from and what the columns mean.',
    mend: 'Create index.vi.md in the same folder, with criteria and sources.',
  }),
  'criteria-without-scores': ({ beside }) => ({
    what: 'There are criteria, but no scores.csv beside them.',
    why: 'There are no points to show.',
    mend: `${scoresEn(beside)}Add scores.csv to the folder, or delete criteria.`,
  }),
  'result-without-content': ({ beside }) => ({
    what: 'The results hold neither an order nor a score table.',
    why: 'Such a record says nothing.',
    mend: `${scoresEn(beside)}Add order or scores.csv.`,
  }),
  'missing-column': ({ column: name }) => ({
    what: `The score table lacks the column "${name}".`,
    why: 'The total cannot be summed.',
    mend: `Add "${name}" to the first line of scores.csv, or correct criteria.`,
  }),
  'unknown-column': ({ column: name, nearest }) => ({
    what: `Nothing says what the column "${name}" is.${meant(nearest, name)}`,
    why: 'Its points would be lost.',
    mend: isRankColumn(name)
      ? 'A score table holds points alone: delete the column. Places that a source states belong in order, grades in grades.'
      : isNoteColumn(name)
        ? 'A score table holds points alone: delete the column, and write what it says into the text of the record.'
        : 'Declare it in criteria (a bonus with role: bonus, a deduction with role: deduction), or correct its name.',
  }),
  'duplicate-column': ({ column: name }) => ({
    what: `The column "${name}" is there twice.`,
    why: 'Nobody can tell which of them holds the points.',
    mend: 'Delete one of them, or correct its name.',
  }),
  'reserved-column': ({ column: name }) => ({
    what: `The column "${name}" cannot hold points.`,
    why: 'In scores.csv, unit is the id of the unit and total the sum that the source gives; neither is added up.',
    mend: 'Give the column of points another name, in criteria and in scores.csv, such as diem.',
  }),
  'column-without-role': ({ column: name }) => ({
    what: `Nobody can tell whether the points in the column "${name}" are added, taken off or only shown.`,
    why: 'By its name the column is no plain criterion, so the total could come out wrong.',
    mend: "Say its role in criteria: bonus, deduction, self (a unit's own assessment) or criterion.",
  }),
  'scores-without-criteria': () => ({
    what: 'There is a scores.csv, but criteria declares no column as a criterion.',
    why: 'No points would be added up, and all units would come out equal.',
    mend: 'Declare the columns of points of scores.csv in criteria.',
  }),
  'no-header': ({ given }) => ({
    what: `The first row of the score table holds no names of columns: "${given}".`,
    why: 'Nobody can tell which cell is the unit and which are points.',
    mend: 'Let the first row hold the names: unit for the id of the unit, then the columns as criteria declares them. Remove any title above.',
  }),
  'empty-scores': () => ({
    what: 'The score table has no row besides the names of its columns.',
    why: 'No unit has any points.',
    mend: 'Fill in the points of the units, or remove scores.csv and criteria.',
  }),
  'unit-names': ({ given, id, cells }) => ({
    what: `The column unit holds names of units (${cells.length} ${cells.length === 1 ? 'row' : 'rows'}, the first "${given}") where ids are wanted.`,
    why: 'Names change over time; ids do not.',
    mend: `Write the id in place of each name, which is the name of its file in content/units, such as: ${given} → ${id}.`,
  }),
  'ragged-row': ({ expected, given }) => ({
    what: `The row has ${given} cells, the table ${expected} columns.`,
    why: 'Points would land in the wrong column.',
    mend: 'Check the separators of this row; put a cell that holds a comma in quotation marks.',
  }),
  'points-over-maximum': ({ given, column: name, maximum }) => ({
    what: `The points "${given}" in column "${name}" are over the maximum of ${maximum}.`,
    why: 'Either the points or the maximum are mistaken.',
    mend: 'Check the source and correct the points or the maximum.',
  }),
  'negative-points': ({ given, column: name }) => ({
    what: `The points "${given}" in column "${name}" are negative.`,
    why: 'Deductions are positive numbers, in a column with role: deduction.',
    mend: 'Write a positive number in the right column.',
  }),
  'wrong-total': ({ given, computed }) => ({
    what: `The total says ${given}, but the columns add up to ${computed}.`,
    why: 'A cell or the total is mistaken.',
    mend: 'Check the source and correct the cell, or remove the column total.',
  }),
  'negative-total': ({ unit, total }) => ({
    what: `The total of "${unit}" is negative: ${total}.`,
    why: 'A deduction is most likely mistaken.',
    mend: 'Check the source; if it really says so, leave it.',
  }),
  'thousands-separator': ({ given, column: name }) => ({
    what: `The number "${given}"${column(name)} has thousand separators.`,
    why: 'Points and commas can both be decimal marks, so it could be misread.',
    mend: `Write "${given.replace(/[\s'’]/gu, '').replace(/[.,](?=\d{3})/gu, '')}".`,
  }),
  'mixed-decimal-marks': ({ given, column: name, other }) => ({
    what: `The points "${given}"${column(name)} have another decimal mark than "${other}" above.`,
    why: 'A table with both marks was most likely put together from two, and a thousand separator may be among them.',
    mend: 'Check the source, and use one decimal mark throughout.',
  }),
  'order-against-scores': ({ unit, place, points, other, otherPlace, otherPoints }) => ({
    what:
      place === otherPlace
        ? `"${unit}" (${points} points) and "${other}" (${otherPoints} points) share place ${place}, but not their points.`
        : `"${unit}" (${points} points) is in place ${place}, after "${other}" (${otherPoints} points, place ${otherPlace}).`,
    why: 'The published order does not agree with the score table of the same period.',
    mend: 'Check the source; if it really says so, leave it, and say so in the text.',
  }),
  'missing-place': ({ place, expected }) => ({
    what: `The places go on with ${place}, where ${expected} should come next.`,
    why: 'Either a place is mistaken, or the list names only some of the units.',
    mend: 'Check the source. If it names only some, add a line "complete: false".',
  }),
  'unskipped-place': ({ place, before, usual }) => ({
    what: `After units that share place ${before} comes place ${place}; place ${usual} is usual.`,
    why: 'A place may be mistaken; the order is kept as it is written.',
    mend: 'Check the source; if it really says so, leave it.',
  }),
  'not-complete': ({ units, period }) => ({
    what: `The record says that it is complete, but lacks ${units.join(', ')}.`,
    why: `The source that names every member of ${period} names these units.`,
    mend: 'Add the units that are missing, or write complete: false.',
  }),
  'site-broken-link': ({ page, given }) => ({
    what: `The page ${page} has a link "${given}" that leads nowhere.`,
    why: 'Readers would come to an error page.',
    mend: 'Correct the address of the link, or take the link out.',
  }),
  'site-broken-fragment': ({ page, given }) => ({
    what: `The page ${page} has a link "${given}" to a place that is not on the page.`,
    why: 'Readers would only come to its top.',
    mend: 'Correct what stands after "#", or take it out.',
  }),
  'site-duplicate-id': ({ page, given }) => ({
    what: `The page ${page} has two places of the name "${given}".`,
    why: 'A link to that name may lead to the wrong one.',
    mend: 'If they are headings of the text, word one differently; else tell whoever looks after the program.',
  }),
  'site-duplicate-title': ({ page, given, other }) => ({
    what: `The page ${page} has the title of the page ${other}: "${given}".`,
    why: 'Readers cannot tell them apart in a list of results or in their history.',
    mend: 'Add to the title what tells the records apart, such as the year or the bloc.',
  }),
  'site-forbidden-html': ({ page, given }) => ({
    what: `The page ${page} holds what no page may: ${given}`,
    why: 'It could run in the browser of a reader, or send what they do not know of.',
    mend: 'Take it out of the content. If nothing like it is there, tell whoever looks after the program at once.',
  }),
  'site-foreign-request': ({ page, given }) => ({
    what: `The page ${page} fetches something from another site: ${given}`,
    why: 'That site would learn who reads, and the page breaks when it does.',
    mend: 'Download the file and put it beside the record, or take it out.',
  }),
  'site-image-metadata': ({ metadata }) => ({
    what: `A built picture still carries metadata (${metadata}).`,
    why: 'They may tell who took it, where, and with which camera.',
    mend: 'Tell whoever looks after the program; until then, save the picture without metadata.',
  }),
  'site-foreign-file': () => ({
    what: 'The built site has a file of a kind that may not go out.',
    why: 'A file like an SVG can hold code that runs in the browser of a reader.',
    mend: 'Take it out of the content, or make the picture a JPEG, PNG or WebP.',
  }),
  'site-orphan-file': () => ({
    what: 'No page uses this file.',
    why: 'A file like an original photograph, or one of a draft, could go out without anybody knowing.',
    mend: 'Tell whoever looks after the program.',
  }),
  'site-hidden-word': ({ page, given }) => ({
    what: `The page ${page} says what only an unpublished record says: "${given}"`,
    why: 'What is still a draft, or held back, would be given away.',
    mend: 'Tell whoever looks after the program; until then, keep the draft out of the content folder.',
  }),
  'site-file-changed': () => ({
    what: 'This file was changed while the site was being built.',
    why: 'The new one has not been checked, so it cannot go out.',
    mend: 'Build again once nobody is working on the content.',
  }),
  'site-malformed': ({ detail }) => ({
    what: `A data file cannot be read by machines (${detail}).`,
    why: 'Whoever follows the feed or uses the data would get nothing.',
    mend: 'Tell whoever looks after the program.',
  }),
  'site-lost-address': ({ address, suggestion }) => ({
    what: `The address ${address} was there in the last build, and is no more.${suggestion === undefined ? '' : ` Is it ${suggestion} now?`}`,
    why: 'Whoever has kept or cited it will find nothing.',
    mend: 'If it moved: write movedFrom into the record that stands for it. If it had to go: write its address, the day and the reason into takedowns.yaml. If you are only trying things out: build again with --previous none.',
  }),
  'site-takedown-of-nothing': ({ address, suggestion }) => ({
    what: `takedowns.yaml takes down ${address}, where nothing has ever been. Is ${suggestion} meant?`,
    why: 'With a mistyped address, what has to go is still on the site for everybody to read.',
    mend: 'Copy the address from the address bar of a browser, or remove this entry.',
  }),
  'site-many-files': ({ files, limit }) => ({
    what: `The site has ${files} files; Cloudflare takes ${limit} without payment.`,
    why: 'Beyond that the next deployment is refused: the old site stays, and nothing new gets out.',
    mend: 'Move to a paid plan, which takes 100,000 files, or to a server of your own; see docs/operations.md.',
  }),
  'site-large-file': ({ size, limit }) => ({
    what: `The file has ${megabytesEn(size)}; Cloudflare takes files of at most ${megabytesEn(limit)}.`,
    why: 'The next deployment would be refused because of it.',
    mend: 'Make the file smaller, or serve the site from a server of your own; see docs/operations.md.',
  }),
  'site-many-redirects': ({ redirects, limit }) => ({
    what: `The site has ${redirects} lines of redirects; Cloudflare takes ${limit}.`,
    why: 'Lines beyond that are passed over: whoever follows a former address would not arrive.',
    mend: 'Serve the site from a server of your own, which has no such limit; see docs/operations.md.',
  }),
};

const yamlFaultsEn: Record<YamlFault, { what: string; mend: string }> = {
  unclosed: {
    what: 'a bracket or a quotation mark is opened and not closed, or a line lacks its colon.',
    mend: 'Add what is missing (", ] or }), or a colon and a space after the name of the field.',
  },
  colon: {
    what: 'a value has a colon in it, or the line lacks its colon.',
    mend: 'Put the whole value in quotation marks: title: "Hội nghị: tổng kết". A field needs a colon and a space.',
  },
  indent: {
    what: 'the line is not indented as those above, or a bracket is not closed.',
    mend: 'Indent it like the lines that it belongs to, and close every bracket.',
  },
  character: {
    what: 'a sign may not stand here (such as @, ` or % at the start of a value, or \\ between quotation marks).',
    mend: "Put the value in single quotation marks: '@name'.",
  },
  tag: {
    what: 'a value begins with "!".',
    mend: 'Put the value in quotation marks: "!…".',
  },
  'second-document': {
    what: 'a line begins with "%", or there is more than one document in the file.',
    mend: 'Delete the line "%…", "---" or "..."; a value that begins with % goes in quotation marks.',
  },
  other: {
    what: 'something stands where it may not.',
    mend: 'Check colons, quotation marks and indentation; inside straight quotation marks, use curly ones.',
  },
};

const encodingsEn: Record<string, string> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1258': 'Windows-1258',
  'windows-1252': 'Windows-1252',
  tcvn3: 'the old encoding TCVN3 (ABC)',
  vni: 'the old encoding VNI',
};
const encodingEn = (name: string): string => encodingsEn[name] ?? name;
const timesEn = (count: number): string => (count > 1 ? `, in ${count} places` : '');
const megabytesEn = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
