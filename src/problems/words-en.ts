import type { Words } from './words-vi.ts';

const meant = (nearest: string | undefined, given: string): string =>
  nearest === undefined ? '' : ` Did you mean "${nearest}"? (${given} → ${nearest})`;
const column = (name: string | undefined): string => (name === undefined ? '' : ` in column "${name}"`);

export const en: Words = {
  'not-utf8': () => ({
    what: 'The file is not saved as UTF-8.',
    why: 'Vietnamese letters would come out wrong.',
    mend: 'Open the file and save it again as UTF-8.',
  }),
  'misplaced-file': () => ({
    what: 'The file is in the wrong place or has the wrong name.',
    why: 'No page uses it, so what it says would not be published.',
    mend: 'Move it, for example to content/meetings/2017/tong-ket-2016/index.vi.md, or delete it.',
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
  'no-front-matter': () => ({
    what: 'The file has no front matter.',
    why: 'Title, day and sources are read from between the two lines "---" at its top.',
    mend: 'Begin the file with a line "---", the facts, and another line "---".',
  }),
  'unclosed-front-matter': () => ({
    what: 'The front matter is not closed.',
    why: 'Nobody can tell where the facts end and the text begins.',
    mend: 'Add a line that is just "---" after the last fact.',
  }),
  'yaml-syntax': ({ detail }) => ({
    what: `The front matter does not parse (${detail}).`,
    why: 'No fact of this file can be read.',
    mend: 'Check colons, quotation marks and indentation; indent with spaces, never with tabs.',
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
  'csv-syntax': ({ detail }) => ({
    what: `The score table does not parse (${detail}).`,
    why: 'No score can be read.',
    mend: 'Open the table in a spreadsheet and save it as "CSV UTF-8".',
  }),
  'unknown-key': ({ key, nearest, allowed }) => ({
    what: `There is no field "${key}".${meant(nearest, key)}`,
    why: 'Its value would not be read.',
    mend: `Use one of: ${allowed}.`,
  }),
  'facts-in-translation': ({ key }) => ({
    what: `A translation may not hold the field "${key}".`,
    why: 'Each fact stands once, in the Vietnamese file; here it could come to say something else.',
    mend: 'Delete the field: a translation holds title, summary, translates and a text.',
  }),
  'missing-key': ({ key, meaning }) => ({
    what: `The field "${key}" is missing.`,
    why: 'Every record of this kind has it.',
    mend: `Add a line "${key}: …". ${meaning}`.trim(),
  }),
  'wrong-type': ({ expected, given }) => ({
    what: `The value is of the wrong type: ${expected.replaceAll('|', ' or ')} is wanted, ${given} is given.`,
    why: 'The value cannot be understood.',
    mend: 'Write the value as wanted; put text that looks like a number in quotation marks.',
  }),
  'not-one-of': ({ given, allowed, nearest }) => ({
    what: `There is no value "${given}".${meant(nearest, given)}`,
    why: 'The field takes one of a few values.',
    mend: `Use one of: ${allowed}.`,
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
  'bad-day': ({ given }) => ({
    what: `"${given}" is no day.`,
    why: 'Days are written year, month, day, so that day and month are never confused.',
    mend: 'Write it like 2017-03-20; 2017-03 if only the month is known, 2017 if only the year.',
  }),
  'day-not-real': ({ given }) => ({
    what: `There is no day "${given}" in the calendar.`,
    why: 'A wrong day puts the record in the wrong place.',
    mend: 'Check the source and correct the day; write 2017-03 if only the month is known.',
  }),
  'bad-period': ({ given }) => ({
    what: `"${given}" is no period.`,
    why: 'A period is a year or a span of years.',
    mend: 'Write it like 2017 or 2023-2024.',
  }),
  'period-backwards': ({ given }) => ({
    what: `The period "${given}" does not end after it begins.`,
    why: 'It has no place in the order of time.',
    mend: 'Write the first year first, for example 2023-2024.',
  }),
  'name-backwards': () => ({
    what: 'The name ends before it begins.',
    why: 'Nobody can tell which name was borne when.',
    mend: 'Correct from or to.',
  }),
  'bad-address': ({ given }) => ({
    what: `"${given}" is no web address.`,
    why: 'Readers cannot open it.',
    mend: 'Copy the whole address, beginning with https:// or http://.',
  }),
  'bad-email': ({ given }) => ({
    what: `"${given}" is no e-mail address.`,
    why: 'Readers cannot send corrections.',
    mend: 'Write it like name@agency.vn.',
  }),
  'empty-points': ({ column: name }) => ({
    what: `A cell of points${column(name)} is empty.`,
    why: 'An empty cell is not zero, so nothing can be summed.',
    mend: 'Fill in the points; write 0 if it is really zero.',
  }),
  'bad-points': ({ given, column: name }) => ({
    what: `"${given}"${column(name)} is no number of points.`,
    why: 'It cannot be summed.',
    mend: 'Write digits, for example 98.25 or 98,25, with no thousand separators.',
  }),
  'too-many-decimals': ({ given, column: name }) => ({
    what: `The points "${given}"${column(name)} have more than two decimals.`,
    why: 'Points are exact to the hundredth; rounding here could change places.',
    mend: 'Check the source and write at most two decimals.',
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
  'unknown-unit': ({ given, nearest }) => ({
    what: `There is no unit "${given}".${meant(nearest, given)}`,
    why: 'Nobody can tell which unit is meant.',
    mend: 'Use the id of a unit that exists, or create its file in content/units.',
  }),
  'unknown-bloc': ({ given, nearest }) => ({
    what: `There is no bloc "${given}".${meant(nearest, given)}`,
    why: 'Nobody can tell which bloc the record belongs to.',
    mend: 'Use the id of a bloc that exists, or create its file in content/blocs.',
  }),
  'unknown-meeting': ({ given, nearest }) => ({
    what: `There is no meeting "${given}".${meant(nearest, given)}`,
    why: 'The record cannot be linked to it.',
    mend: 'Use the id of a report that exists, like 2017/tong-ket-2016.',
  }),
  'unknown-award-type': ({ given, nearest }) => ({
    what: `There is no award type "${given}".${meant(nearest, given)}`,
    why: 'Nobody can tell where the award ranks.',
    mend: 'Use an id from content/award-types.yaml, or add the type there.',
  }),
  'unknown-word': ({ given, nearest }) => ({
    what: `The interface has no word named "${given}".${meant(nearest, given)}`,
    why: 'It would be shown nowhere.',
    mend: 'Use the name of a word in src/i18n/vi.ts.',
  }),
  'missing-image': ({ given, nearest }) => ({
    what: `There is no image "${given}" beside the report.${meant(nearest, given)}`,
    why: 'The page would have a gap in its place.',
    mend: 'Put the file in the folder of the report, and write its name exactly.',
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
  'roster-count-mismatch': ({ named, count }) => ({
    what: `The roster is said to be complete and names ${named} units, but its count is ${count}.`,
    why: 'The two numbers contradict each other.',
    mend: 'Correct the roster or the count, or remove "complete: true".',
  }),
  'covenant-before-meeting': ({ signedOn, meetingDay }) => ({
    what: `The covenant is signed on ${signedOn}, before the meeting of its signing (${meetingDay}).`,
    why: 'It cannot be signed at a meeting that has not been held.',
    mend: 'Correct signedOn, or remove signedAt if it was signed elsewhere.',
  }),
  'two-leaders': ({ period, leader, other, otherPath }) => ({
    what: `Two units lead in ${period}: "${leader}" and "${other}" (${otherPath}).`,
    why: 'A bloc has one leader a period.',
    mend: 'Check the sources and correct one of the records.',
  }),
  'two-covenants': ({ period, otherPath }) => ({
    what: `There is another covenant for ${period} (${otherPath}).`,
    why: 'A bloc signs one covenant a period.',
    mend: 'Correct the period, or make one record of the two.',
  }),
  'duplicate-award': ({ unit, type, period, otherPath }) => ({
    what: `The award "${type}" of "${unit}" for ${period} is on record already (${otherPath}).`,
    why: 'One award would count as two.',
    mend: 'Delete one of the two, or mark the older record as withdrawn.',
  }),
  'duplicate-unit': ({ unit }) => ({
    what: `"${unit}" is there twice.`,
    why: 'The list would be miscounted.',
    mend: 'Delete one of the two.',
  }),
  'duplicate-address': ({ address, otherPath }) => ({
    what: `"${address}" is taken (${otherPath}).`,
    why: 'Two pages cannot have one address.',
    mend: 'Choose another name.',
  }),
  'orphan-translation': ({ original }) => ({
    what: 'The translation has no Vietnamese original.',
    why: 'Facts stand in the Vietnamese file; without it there is no page.',
    mend: `Create ${original}, or delete the translation.`,
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
    what: `The draft has ${questions} open question(s).`,
    why: 'A draft is not published.',
    mend: 'Answer them, delete questions, then remove "draft: true".',
  }),
  'scores-without-result': () => ({
    what: 'There is a scores.csv without an index.vi.md beside it.',
    why: 'Nobody can tell where the points come from and what the columns mean.',
    mend: 'Create index.vi.md in the same folder, with criteria and sources.',
  }),
  'criteria-without-scores': () => ({
    what: 'There are criteria, but no scores.csv beside them.',
    why: 'There are no points to show.',
    mend: 'Add scores.csv to the folder, or delete criteria.',
  }),
  'result-without-content': () => ({
    what: 'The results hold neither an order nor a score table.',
    why: 'Such a record says nothing.',
    mend: 'Add order or scores.csv.',
  }),
  'missing-column': ({ column: name }) => ({
    what: `The score table lacks the column "${name}".`,
    why: 'The total cannot be summed.',
    mend: `Add "${name}" to the first line of scores.csv, or correct criteria.`,
  }),
  'unknown-column': ({ column: name, nearest }) => ({
    what: `Nothing says what the column "${name}" is.${meant(nearest, name)}`,
    why: 'Its points would be lost.',
    mend: 'Declare it in criteria, or correct its name.',
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
    why: 'Deductions go in the column deduction, as positive numbers.',
    mend: 'Write a positive number in the right column.',
  }),
  'wrong-total': ({ given, computed }) => ({
    what: `The total says ${given}, but the columns add up to ${computed}.`,
    why: 'A cell or the total is mistaken.',
    mend: 'Check the source and correct the cell, or remove the column total.',
  }),
};
