import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ProblemKind, SiteProblemKind } from '../../src/problems/problem.ts';
import { digestOfText } from '../../src/text/digest.ts';
import { officeOf, pdfOf } from './documents.ts';
import type { Files } from './memory-archive.ts';
import { award, bloc, covenant, meeting, result, roster, site, source, unit } from './memory-archive.ts';
import { writeFiles } from './site.ts';

/** Those of the built site have a test of their own, `src/release/check-site.test.ts`. */
type ContentProblemKind = Exclude<ProblemKind, SiteProblemKind>;

/** What brings a problem about: files on top of a small sound archive, or something that is done to its folder. */
export type Case = Files | Record<string, Uint8Array | string | object> | ((content: string) => Promise<void>);

const hop = 'meetings/2017/hop';
const facts = 'title: Hội nghị\nbloc: khoi\nkinds: [other]\ndate: 2017-03-20\nsources: [{ title: Báo cáo }]\n';
/** A report with a text of its own. */
const text = (body: string): Files => ({ [`${hop}/index.vi.md`]: `---\n${facts}---\n\n${body}\n` });
/** A report whose front matter is written out. */
const yaml = (lines: string): Files => ({ [`${hop}/index.vi.md`]: `---\n${lines}---\n\nNội dung.\n` });
const page = (body: string): Files => ({ 'pages/gioi-thieu/index.vi.mdx': `---\ntitle: Giới thiệu\n---\n\n${body}\n` });
const criteria = [{ column: 'diem', name: 'Điểm chung', maximum: 100 }];
const scores = (csv: string): Files => result(2016, { criteria }, csv);
const photo = (name: string, alt = 'Lễ ký'): Files => meeting('2017/hop', { photos: [{ src: `./${name}`, alt }] });
const attached = (file: string): Files =>
  meeting('2017/hop', { attachments: [{ title: 'Quyết định', file: `./${file}` }] });
const withDocument = (name: string, bytes: Uint8Array | string): Case => ({
  ...attached(name),
  [`${hop}/${name}`]: bytes,
});
/** A report with what it says of the copy of its source. */
const reported = 'Chiều ngày 20 tháng 3 năm 2017, Khối tổ chức hội nghị.';
const copied = (copy: object): Files => meeting('2017/hop', { sources: [{ title: 'Báo cáo', ...copy }] });
/** A report with evidence, and what its source says. */
const evident = (evidence: object): Files => ({
  ...meeting('2017/hop', {
    sources: [{ title: 'Báo cáo', copy: 'ban-luu.txt', copyDigest: digestOfText(reported) }],
    evidence: [evidence],
  }),
  [`${hop}/ban-luu.txt`]: reported,
});
const pdf = pdfOf('Quyet dinh so 163');
const latin1 = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

const plain = sharp({ create: { width: 900, height: 600, channels: 3, background: '#8c1c13' } });
const jpeg = await plain.clone().jpeg().toBuffer();
const withImage = (name: string, bytes: Uint8Array | string): Case => ({ ...photo(name), [`${hop}/${name}`]: bytes });
const animated = await sharp([await plain.clone().png().toBuffer(), await plain.clone().negate().png().toBuffer()], {
  join: { animated: true },
})
  .gif()
  .toBuffer();
/** A PNG of one row that says of itself that it is ten thousand times as large: only its header may be read. */
const bomb = await sharp({ create: { width: 10, height: 1, channels: 3, background: '#fff' } })
  .png()
  .toBuffer();
bomb.writeUInt32BE(20_000, 16);
bomb.writeUInt32BE(5_000, 20);

/** What brings each kind about, and little else. */
export const problemCases: Record<ContentProblemKind, Case> = {
  'symbolic-link': async (content) => {
    await mkdir(join(content, hop), { recursive: true });
    await symlink('/etc/hostname', join(content, hop, 'index.vi.md'));
  },
  'unreadable-file': async (content) => {
    await mkdir(join(content, hop), { recursive: true });
    // A name that is no UTF-8, as an old archive program leaves it.
    await writeFile(
      Buffer.concat([Buffer.from(`${join(content, hop)}/L`), Buffer.from([0xf4]), Buffer.from('.jpg')]),
      jpeg,
    );
  },
  'file-too-large': text('Nội dung. '.repeat(100_000)),
  'misplaced-file': { 'meetings/2017/bao-cao.docx': 'PK', 'award/2017/khen/index.vi.md.txt': 'x' },
  'content-elsewhere': async (content) => {
    await rm(content, { recursive: true });
    await writeFiles(join(content, 'content'), { 'site.yaml': 'name: Kho thử\n', 'units/a.yaml': unit('An') });
  },
  'windows-name': meeting('2017/con', {}),
  'wrong-extension-case': { [`${hop}/index.vi.MD`]: `---\n${facts}---\n` },
  'mdx-outside-pages': { [`${hop}/index.vi.mdx`]: `---\n${facts}---\n` },
  'bad-file-name': { 'units/Sở Nội vụ.yaml': unit('Sở Nội vụ') },
  'duplicate-file': async (content) => {
    for (const form of ['NFC', 'NFD']) await writeFiles(content, { ['units/á.yaml'.normalize(form)]: unit('Á') });
  },
  'not-utf8': { [`${hop}/index.vi.md`]: latin1('---\ntitle: Héi nghÞ tæng kÕt n¨m 2016\n---\n') },
  'not-text': result(2016, { criteria, title: 'Kết quả' }, 'PK\u0003\u0004\u0014\u0000'),
  'legacy-text': text('Khối họp ngày 20 tháng 3.\n\nHéi nghÞ tæng kÕt n¨m 2016.'),
  'byte-order-mark': { [`${hop}/index.vi.md`]: `\uFEFF---\n${facts}---\n\nNội dung.\n` },
  'not-composed': text('Hội nghị tổng kết.'.normalize('NFD')),
  'control-character': text('Hội\u0008 nghị\u0008.'),
  'bidi-override': text('Điểm: \u202E001\u202C.'),
  'invisible-character': text('Hội\u200B nghị.'),
  'lookalike-letter': text('Ðơn vị đạt điểm cao, Ðoàn thể cũng vậy.'),
  'private-character': text('\uF0B7 Sở Nội vụ.'),
  'lost-character': text('H\uFFFDi nghị.'),
  'merge-conflict': yaml(facts.replace(/^title: .*$/mu, '<<<<<<< HEAD\n$&\n=======\n$& khác\n>>>>>>> sua')),
  'no-front-matter': { [`${hop}/index.vi.md`]: 'Nội dung.\n' },
  'unclosed-front-matter': { [`${hop}/index.vi.md`]: `---\n${facts}` },
  'yaml-syntax': yaml('title: "Hội nghị \\q"\n'),
  'yaml-colon': yaml(facts.replace('Hội nghị', 'Hội nghị: tổng kết năm 2016')),
  'yaml-goes-on': yaml(facts.replace(/^title: .*$/mu, '$&\nvà ký giao ước')),
  'yaml-missing-colon': yaml(facts.replace('bloc: khoi', 'bloc khoi')),
  'yaml-list-mark': yaml(facts.replace('[other]', '\n  - other\n  – handover')),
  'yaml-open-quote': yaml(facts.replace('Hội nghị', '"Hội nghị')),
  'yaml-inner-quote': yaml(facts.replace('Hội nghị', '"Hội nghị" tổng kết')),
  'yaml-missing-comma': yaml(`${facts}place: { vi: Hội trường A en: Hall A }\n`),
  'yaml-unspaced-colon': yaml(facts.replace('title: Báo cáo', 'title:Báo cáo')),
  'yaml-open-bracket': yaml(facts.replace('[other]', '[other')),
  'yaml-sign': yaml(facts.replace('Hội nghị', '%Hội nghị')),
  'yaml-indent': yaml(facts.replace('bloc:', ' bloc:')),
  'yaml-tab': yaml(`${facts}place:\n\tvi: Hội trường\n`),
  'yaml-duplicate-key': yaml(`${facts}title: Hội nghị khác\n`),
  'yaml-alias': yaml(`${facts}summary: *tom-tat\n`),
  'too-complex': text('>'.repeat(60)),
  'not-a-mapping': yaml('Hội nghị tổng kết\n'),
  'csv-syntax': scores('unit,diem\na,"98\nb,97\n'),
  'unknown-key': meeting('2017/hop', { plase: 'Hội trường' }),
  'facts-in-translation': {
    ...meeting('2017/hop', {}),
    [`${hop}/index.en.md`]: { title: 'Meeting', date: '2017-03-20', translates: 'vi-44d90ae65f0a' },
  },
  'blank-key': yaml(`${facts}place:\n`),
  'missing-key': yaml(facts.replace(/date: .*\n/u, '')),
  'wrong-type': meeting('2017/hop', { draft: 'có' }),
  'not-one-of': meeting('2017/hop', { kinds: ['annual-reveiw'] }),
  'too-few': meeting('2017/hop', { sources: [] }),
  'empty-text': meeting('2017/hop', { summary: '' }),
  'bad-id': meeting('2017/hop', { people: [{ key: 'Nguyễn Văn A', name: 'Nguyễn Văn A' }] }),
  'bad-number': covenant('2017/giao-uoc', { taskCount: 0 }),
  'bad-day': meeting('2017/hop', { date: '20/03/2017' }),
  'day-not-real': meeting('2017/hop', { date: '2017-02-31' }),
  'bad-period': meeting('2017/hop', { reviews: ['năm 2016'] }),
  'number-with-words': award('khen', 2016, ['a co'], { decision: { number: 'Quyết định số 163/QĐ-UBND' } }),
  'period-backwards': meeting('2017/hop', { reviews: ['2017-2016'] }),
  'name-backwards': { 'units/a.yaml': { names: [{ vi: 'An', from: '2015', to: '2010' }] } },
  'bad-address': meeting('2017/hop', { sources: [{ title: 'Báo cáo', address: 'bao.example/1' }] }),
  'bad-colour': { 'site.yaml': { name: 'Kho thử', address: 'https://kho.example', colours: { lead: 'đỏ đậm' } } },
  'weak-colour': { 'site.yaml': { name: 'Kho thử', address: 'https://kho.example', colours: { lead: '#ffcc00' } } },
  'bad-email': { 'site.yaml': { name: 'Kho thử', address: 'https://kho.example', contact: 'dinh-chinh' } },
  'empty-points': scores('unit,diem\na,\n'),
  'bad-points': scores('unit,diem\na,tốt\n'),
  'too-many-decimals': scores('unit,diem\na,98.125\n'),
  'award-without-recipients': award('khen', 2016, []),
  'revoked-without-status': award('khen', 2016, [], {
    recipients: [{ unit: 'a', type: 'co', revoked: { on: '2018-01-01' } }],
  }),
  'more-tasks-than-counted': covenant('2017/giao-uoc', { taskCount: 1, tasks: ['Một', 'Hai'] }),
  'more-votes-than-voters': result(2017, { order: [{ unit: 'a', place: 1, votes: { for: 10, of: 9 } }] }),
  'split-group': result(
    2017,
    {
      criteria: [
        { column: 'x', name: 'X', group: 'Một' },
        { column: 'y', name: 'Y', group: 'Hai' },
        { column: 'z', name: 'Z', group: 'Một' },
      ],
    },
    'unit,x,y,z\na,1,2,3\n',
  ),
  'empty-body': { [`${hop}/index.vi.md`]: `---\n${facts}---\n` },
  'second-front-matter': text('---\ndate: 2017-03-20\n---\n\nNội dung.'),
  'raw-html': text('Khối họp <b onclick="x()">hôm qua</b>.'),
  'local-address': text('![Lễ ký](C:\\\\Users\\\\an\\\\anh.jpg)'),
  'unsafe-address': text('[Xem](javascript:alert(1))'),
  'broken-link': text('[Xem](/tin/2017/hopp/)'),
  'broken-fragment': text('## Phần một\n\n[Xem](#phan-mot-)'),
  'empty-link': text('[](https://bao.example)'),
  'heading-level-one': text('# Hội nghị'),
  'heading-jump': text('## Phần một\n\n#### Mục a'),
  'empty-heading': text('##'),
  'ragged-table': text('| Đơn vị | Điểm |\n| --- | --- |\n| An | 58 | 38 |'),
  'missing-footnote': text('Khối có tám đơn vị.[^1]'),
  'unused-footnote': text('Khối có tám đơn vị.\n\n[^1]: Theo báo cáo.'),
  'unspaced-heading': text('##Kết quả\n\nKhối hoàn thành nhiệm vụ.'),
  'typed-footnote': text('Khối có 9 đơn vị[1].\n\n[1] Theo báo cáo.'),
  'typed-list': text('• Sở An đạt 98 điểm.\n• Sở Bình đạt 97 điểm.'),
  'table-without-rule': text('| Đơn vị | Điểm |\n| Sở An | 98 |\n\nHết.\n\nĐơn vị\tĐiểm\nSở An\t98'),
  'broken-address': text('Xem [báo cáo] (https://bao.example/tin) và ![Lễ ký](./ky ket.jpg).'),
  'foreign-markup': text('Ảnh chung ![[anh.jpg]].'),
  'unclosed-code': text('```\nThể lệ chấm điểm.'),
  'personal-data': text('Liên hệ bà A, điện thoại 0912 345 678.'),
  'loose-emphasis': text('Khối hoàn thành ** 9 nhiệm vụ ** trọng tâm.'),
  'image-reference': text('![Lễ ký][anh]\n\n[anh]: ./le-ky.jpg'),
  'image-without-alt': { ...text('![](./le-ky.jpg)'), [`${hop}/le-ky.jpg`]: jpeg },
  'alt-is-file-name': { ...photo('le-ky.jpg', 'IMG_1234.JPG'), [`${hop}/le-ky.jpg`]: jpeg },
  'remote-image': text('![Lễ ký](https://bao.example/le-ky.jpg)'),
  'mdx-code': page('Năm {new Date().getFullYear()}.'),
  'mdx-syntax': page('Điểm <50 là thấp.'),
  'unknown-component': page('<Awards />'),
  'missing-image': { ...photo('le-kky.jpg'), [`${hop}/le-ky.jpg`]: jpeg },
  'image-outside-folder': text('![Lễ ký](../khac/le-ky.jpg)'),
  'unused-image': { ...meeting('2017/hop', {}), [`${hop}/le-ky.jpg`]: jpeg },
  'bad-image-name': { ...text('![Lễ ký giao ước](<./Lễ ký (1).jpg>)'), [`${hop}/Lễ ký (1).jpg`]: jpeg },
  'refused-image-format': withImage('le-ky.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  'mismatched-image-type': withImage('le-ky.png', jpeg),
  'damaged-image': withImage('le-ky.jpg', jpeg.subarray(0, jpeg.length / 2)),
  'too-large-image': withImage('le-ky.png', bomb),
  'animated-image': withImage('le-ky.gif', animated),
  'small-image': withImage('le-ky.jpg', await plain.clone().resize(300).jpeg().toBuffer()),
  'missing-copy': { ...copied({ copy: 'ban-luu-1.txt' }), [`${hop}/ban-luu.txt`]: 'Chiều 20/3' },
  'copy-changed': {
    ...copied({ copy: 'ban-luu.txt', copyDigest: digestOfText('Chiều 20/3') }),
    [`${hop}/ban-luu.txt`]: 'Chiều 21/3',
  },
  'copy-without-digest': { ...copied({ copy: 'ban-luu.txt' }), [`${hop}/ban-luu.txt`]: 'Chiều 20/3' },
  'copy-without-text': {
    ...copied({ copy: 'ban-luu.html', copyDigest: digestOfText('<p>Chiều 20/3</p>') }),
    [`${hop}/ban-luu.html`]: '<p>Chiều 20/3</p>',
  },
  'unused-copy': { ...meeting('2017/hop', {}), [`${hop}/ban-luu.txt`]: 'Chiều 20/3' },
  'nothing-kept': copied({ publishCopy: true }),
  'bad-digest': { ...copied({ copy: 'ban-luu.txt', copyDigest: 'abc123' }), [`${hop}/ban-luu.txt`]: 'Chiều 20/3' },
  'unknown-fact': evident({ fact: 'dates', quote: 'ngày 20 tháng 3 năm 2017' }),
  'no-such-source': evident({ fact: 'date', quote: 'ngày 20 tháng 3 năm 2017', source: 1 }),
  'evidence-without-quote': evident({ fact: 'date' }),
  'inferred-without-note': evident({ fact: 'date', inferred: true }),
  'quote-without-copy': meeting('2017/hop', {
    evidence: [{ fact: 'date', quote: 'ngày 20 tháng 3 năm 2017' }],
  }),
  'quote-not-in-copy': evident({ fact: 'date', quote: 'Chiều ngày 20/3/2017, Khối tổ chức hội nghị.' }),
  'value-not-in-quote': evident({ fact: 'date', quote: 'Khối tổ chức hội nghị' }),
  'missing-document': { ...attached('qd-163.pdf'), [`${hop}/qd-136.pdf`]: pdf },
  'document-outside-folder': attached('../khac/qd-163.pdf'),
  'unused-document': { ...meeting('2017/hop', {}), [`${hop}/qd-163.pdf`]: pdf },
  'unlisted-document': { ...text('[Quyết định](./qd-163.pdf)'), [`${hop}/qd-163.pdf`]: pdf },
  'bad-document-name': withDocument('QĐ 163.pdf', pdf),
  'refused-document-format': withDocument('qd-163.pdf', '<html><body>Không tìm thấy</body></html>'),
  'mismatched-document-type': withDocument('bang-diem.docx', officeOf('xlsx')),
  'damaged-document': withDocument('qd-163.pdf', pdf.slice(0, pdf.length / 2)),
  'locked-document': withDocument('qd-163.pdf', pdf.replace('/Root', '/Encrypt 5 0 R /Root')),
  'active-document': withDocument('bao-cao.docx', officeOf('docm')),
  'formula-in-document': withDocument('bang-diem.csv', 'Đơn vị,Điểm\nSở A,"=HYPERLINK(""https://x.example"")"\n'),
  'attachment-without-place': meeting('2017/hop', { attachments: [{ title: 'Quyết định', kind: 'decision' }] }),
  'empty-archive': async (content) => rm(content, { recursive: true }),
  'missing-file': async (content) => rm(join(content, 'site.yaml')),
  'missing-publisher': site({ publisher: undefined }),
  'missing-contact': site({ contact: undefined }),
  'unknown-placeholder': site({ contact: 'https://kho.example/gop-y?trang={tieude}' }),
  'bad-former-place': meeting('2017/hop', { movedFrom: 'Hội nghị' }),
  'bad-takedown-address': {
    ...meeting('2017/hop', {}),
    'takedowns.yaml': [{ address: 'Hội nghị', day: '2026-11-20', reason: 'Theo yêu cầu.' }],
  },
  'moved-from-standing': {
    ...meeting('2017/hop', { movedFrom: '2017/khac' }),
    ...meeting('2017/khac', { title: 'Khác' }),
  },
  'moved-from-claimed': {
    ...meeting('2017/hop', { movedFrom: '2017/cu' }),
    ...meeting('2017/khac', { title: 'Khác', movedFrom: '2017/cu' }),
  },
  'takedown-standing': {
    ...meeting('2017/hop', {}),
    'takedowns.yaml': [{ address: '/en/units/a/', day: '2026-11-20', reason: 'Theo yêu cầu.' }],
  },
  'unknown-unit': award('khen', 2016, ['aa co']),
  'unknown-bloc': meeting('2017/hop', { bloc: 'khooi' }),
  'unknown-meeting': award('khen', 2016, ['a co'], { announcedAt: '2017/hop' }),
  'unknown-award': award('khen', 2016, ['a co'], { follows: '2016/de-nghi' }),
  'withdrawn-award': {
    ...award('de-nghi', 2016, ['a co proposed'], { withdrawn: { on: '2018', reason: 'Nhầm.' } }),
    ...award('khen', 2016, ['a co'], { follows: '2016/de-nghi' }),
  },
  'missing-glyph': meeting('2017/hop', { title: 'Tổng kết ★ 2016 → 2017' }),
  'unknown-replacement': {
    ...meeting('2017/hop', {}),
    ...meeting('2017/lap', { withdrawn: { on: '2018', reason: 'Trùng.', replacedBy: '2017/hopp' } }),
  },
  'withdrawn-replacement': meeting('2017/lap', {
    withdrawn: { on: '2018', reason: 'Trùng.', replacedBy: '2017/lap' },
  }),
  'follows-later': {
    ...award('khen', 2016, ['a co'], { announcedOn: '2016-12' }),
    ...award('de-nghi', 2016, ['a co proposed'], { announcedOn: '2016-10', follows: '2016/khen' }),
  },
  'follows-cycle': {
    ...award('khen', 2016, ['a co'], { follows: '2016/de-nghi' }),
    ...award('de-nghi', 2016, ['a co proposed'], { follows: '2016/khen' }),
  },
  'unknown-award-type': award('khen', 2016, ['a bang-khenn']),
  'retired-word': site({ words: { handoverNotRecorded: 'Không bàn giao' } }),

  'unknown-word': site({ words: { latestNew: 'Mới' } }),
  'outside-roster': { 'units/x.yaml': unit('Xa'), ...award('khen', 2016, ['x co']) },
  'outside-older-roster': { 'units/x.yaml': unit('Xa'), ...award('khen', 2017, ['x co']) },
  'roster-count-mismatch': bloc({
    rosters: [{ period: 2016, units: ['a', 'b', 'c', 'd', 'e'], count: 6, complete: true, source }],
  }),
  'covenant-before-meeting': {
    ...meeting('2017/hop', {}),
    ...covenant('2017/giao-uoc', { signedOn: '2017-03-19', signedAt: '2017/hop' }),
  },
  'other-post-day': bloc({
    rosters: [roster(2016, 'a', 'b', 'c', 'd', 'e')],
    leaders: [
      { period: 2017, leader: 'a', to: '2017-06-30', source },
      { period: 2017, leader: 'a', to: '2017-07-15', source },
      { period: 2017, leader: 'b', from: '2017-07-01', source },
    ],
  }),
  'receiver-not-named': meeting('2017/hop', { kinds: ['handover'], handover: { period: '2017', receivedBy: 'ong-b' } }),
  'handover-without-kind': meeting('2017/hop', { kinds: ['annual-review'], handover: { period: '2017', leader: 'a' } }),
  'opens-before-reviews': meeting('2017/hop', { reviews: '2016', opens: '2015' }),
  'announced-before-decided': {
    ...meeting('2017/hop', {}),
    ...award('khen', 2017, ['a co'], { decision: { date: '2017-06-01' }, announcedAt: '2017/hop' }),
  },
  'repeated-task': covenant('2017/giao-uoc', { tasks: ['Đẩy mạnh cải cách', 'Đoàn kết', 'đẩy mạnh cải cách'] }),
  'repeated-person': meeting('2017/hop', {
    people: [{ name: 'Bà A' }, { name: 'Ông B' }, { name: 'bà A', role: 'Chủ trì' }],
  }),
  'published-before': meeting('2017/hop', { sources: [{ title: 'Báo cáo', publishedOn: '2017-03-19' }] }),
  'copied-record': { ...meeting('2017/hop', {}), ...meeting('2017/hop-khac', {}) },
  'two-leaders': {
    ...meeting('2017/hop', { handover: { period: 2017, leader: 'a' } }),
    ...covenant('2017/giao-uoc', { leader: 'b' }),
  },
  'two-covenants': { ...covenant('2017/giao-uoc', {}), ...covenant('2017/giao-uoc-2', {}) },
  'renamed-field': covenant('2017/giao-uoc', { deputy: 'a' }),
  'duplicate-award': { ...award('khen', 2016, ['a co']), ...award('khen-2', 2016, ['a co']) },
  'unused-unit': { 'units/le.yaml': { names: [{ vi: 'Đơn vị lẻ' }] } },
  'duplicate-unit': meeting('2017/hop', { attending: ['a', 'a'] }),
  'duplicate-address': { 'pages/tin/index.vi.mdx': '---\ntitle: Tin\n---\n\nChữ.\n' },
  'orphan-translation': { [`${hop}/index.en.md`]: { title: 'Meeting', translates: 'vi-44d90ae65f0a' } },
  'untranslated-text': {
    ...meeting('2017/hop', {}),
    [`${hop}/index.en.md`]: { title: 'Hội nghị tổng kết công tác năm 2016', translates: 'vi-059382d791dd' },
  },
  'outdated-translation': {
    ...meeting('2017/hop', {}),
    [`${hop}/index.en.md`]: { title: 'Meeting', translates: 'vi-000000000000' },
  },
  'unstamped-translation': { ...meeting('2017/hop', {}), [`${hop}/index.en.md`]: { title: 'Meeting' } },
  'wrong-year-folder': meeting('2017/hop', { date: '2018-03-20' }),
  'folder-says-otherwise': result(2016, { period: 2015, order: [{ unit: 'a', place: 1 }] }),
  'successor-cycle': { 'units/a.yaml': unit('An', 'b'), 'units/b.yaml': unit('Bình', 'a') },
  'names-overlap': {
    'units/a.yaml': {
      names: [
        { vi: 'An', to: '2012' },
        { vi: 'Ân', from: '2010' },
      ],
    },
  },
  'draft-with-questions': meeting('2017/hop', { draft: true, questions: ['Họp ở đâu?', 'Ai chủ trì?'] }),
  'scores-without-result': { 'results/khoi/2016/scores.csv': 'unit,diem\na,1\n' },
  'criteria-without-scores': result(2016, { criteria, order: [{ unit: 'a', place: 1 }] }),
  'result-without-content': result(2016, {}),
  'missing-column': scores('unit\na\n'),
  'unknown-column': scores('unit,diem,thuong\na,1,1\n'),
  'duplicate-column': scores('unit,diem,diem\na,1,1\n'),
  'unit-names': scores('unit,diem\nAn,1\nBình,2\nc,3\n'),
  'ragged-row': scores('unit,diem\na,1,2\n'),
  'points-over-maximum': scores('unit,diem\na,101\n'),
  'negative-points': scores('unit,diem\na,-1\n'),
  'wrong-total': scores('unit,diem,total\na,1,2\n'),
  'thousands-separator': scores('unit;diem\na;1.058,25\n'),
  'mixed-decimal-marks': scores('unit;diem\na;98,5\nb;97.5\n'),
  'order-against-scores': result(
    2016,
    {
      criteria,
      order: [
        { unit: 'a', place: 1 },
        { unit: 'b', place: 2 },
      ],
    },
    'unit,diem\na,97\nb,98.5\n',
  ),
  'day-not-full': meeting('2017/hop', { publishOn: '2099-01' }),
  'withdrawn-meeting': {
    ...meeting('2017/hop', { withdrawn: { on: '2018-02-01', reason: 'Nguồn đã rút bài.' } }),
    ...award('khen', 2017, ['a co'], { announcedAt: '2017/hop' }),
  },
  'link-to-hidden': {
    ...text('[Xem](/tin/2017/nhap/)'),
    ...meeting('2017/nhap', { draft: true }),
  },
  'link-to-withdrawn': {
    ...text('[Xem](/tin/2017/thu-hoi/)'),
    ...meeting('2017/thu-hoi', { withdrawn: { on: '2018-02-01', reason: 'Nguồn đã rút bài.' } }),
  },
  'indented-text': text('    Thực hiện kế hoạch năm.'),
  'underlined-heading': text('Hội nghị kết thúc lúc 11 giờ.\n---\nHết.'),
  'vague-link': text('Xem [tại đây](https://bao.example/1).'),
  'bold-heading': text('**II. Kết quả thực hiện**\n\nĐã ký giao ước.'),
  'all-capitals': text('## I. KẾT QUẢ THỰC HIỆN PHONG TRÀO\n\nĐã ký giao ước.'),
  'reserved-text': text('Chữ `__ASTRO_IMAGE_="x"` ở đây.'),
  'address-not-root': { 'site.yaml': { name: 'Kho thử', address: 'https://kho.example/?lang=vi' } },
  'reserved-column': result(2016, { criteria: [{ column: 'total', name: 'Tổng điểm' }] }, 'unit,total\na,1\n'),
  'column-without-role': result(
    2016,
    { criteria: [...criteria, { column: 'deduction', name: 'Điểm trừ' }] },
    'unit,diem,deduction\na,10,5\n',
  ),
  'scores-without-criteria': result(2016, {}, 'unit\na\nb\n'),
  'no-header': scores('Sở,Cộng điểm\na,1\n'),
  'empty-scores': scores('unit,diem\n'),
  'negative-total': result(
    2016,
    { criteria: [...criteria, { column: 'tru', name: 'Điểm trừ', role: 'deduction' }] },
    'unit,diem,tru\na,1,9\n',
  ),
  'missing-place': result(2016, { order: [{ unit: 'a', place: 7 }] }),
  'unskipped-place': result(2016, {
    order: [
      { unit: 'a', place: 1 },
      { unit: 'b', place: 1 },
      { unit: 'c', place: 2 },
    ],
  }),
  'not-complete': result(2016, { complete: true, order: [{ unit: 'a', place: 1 }] }),
  'cut-by-hash': yaml(
    'title: Hội nghị lần thứ #2 của Khối\nbloc: khoi\nkinds: [other]\ndate: 2017\nsources: [{ title: Báo cáo }]\n',
  ),
  'unlikely-year': meeting('2117/hop', {}),
  'other-calendar': meeting('2017/hop', { reviews: '2016-2017' }),
  'bad-year-folder': {
    'awards/khac/khen/index.vi.md': {
      title: 'Khen thưởng',
      bloc: 'khoi',
      recipients: [{ unit: 'a', type: 'co' }],
      sources: [source],
    },
  },
  'ended-unit': { 'units/a.yaml': { names: [{ vi: 'An', to: '2001-06-30' }] }, ...award('khen', 2017, ['a co']) },
  'unit-before-name': { 'units/a.yaml': { names: [{ vi: 'An', from: '2020' }] }, ...award('khen', 2017, ['a co']) },
  'unstated-unknown': meeting('2017/hop', { unstated: ['plase', 'handover.giver'] }),
  'unstated-stated': meeting('2017/hop', { place: 'Hội trường', unstated: ['place'] }),
  'days-out-of-order': meeting('2017/hop', { withdrawn: { on: '2001', reason: 'Nguồn đã rút bài.' } }),
  'announced-otherwise': {
    ...meeting('2017/hop', {}),
    ...award('khen', 2017, ['a co'], { announcedAt: '2017/hop', announcedOn: '2017-12-12' }),
  },
  'before-period': award('khen', 2016, ['a co'], { period: 2030, decision: { date: '2016-01-01' } }),
  'meeting-of-other-bloc': {
    'blocs/khac.yaml': { names: [{ vi: 'Khối khác' }] },
    ...meeting('2017/hop', { bloc: 'khac' }),
    ...award('khen', 2017, ['a co'], { announcedAt: '2017/hop' }),
  },
  'meeting-without-bloc': meeting('2017/hop', { bloc: undefined }),
  'recipient-without-bloc': award('khen', 2016, ['a co'], { bloc: undefined }),
  'meeting-without-period': {
    ...bloc({ calendar: 'school-year', rosters: [roster('2015-2016', 'a', 'b', 'c', 'd', 'e')] }),
    ...meeting('2017/hop', {}),
  },
  'leader-is-deputy': covenant('2017/giao-uoc', { leader: 'a', deputies: ['a'] }),
  'handover-to-itself': meeting('2017/hop', {
    kinds: ['handover'],
    handover: { period: 2017, leader: 'a', outgoing: 'a' },
  }),
  'repeated-decision': {
    ...award('khen', 2016, ['a co'], { decision: { number: '12/QĐ-UBND' } }),
    ...award('them', 2016, ['b co'], { decision: { number: '12/QĐ-UBND' } }),
  },
  'duplicate-count': award('khen', 2016, [], {
    counts: [
      { type: 'co', number: 1 },
      { type: 'co', number: 2 },
    ],
  }),
  'more-named-than-counted': meeting('2017/hop', { attending: { units: ['a', 'b', 'c'], count: 2 } }),
  'two-rosters': bloc({ rosters: [roster(2016, 'a', 'b'), roster(2016, 'a', 'c')] }),
  'same-name': { 'units/z.yaml': unit('An') },
  'level-out-of-order': {
    'award-types.yaml': [
      { id: 'co', name: 'Cờ thi đua', level: 'grassroots' },
      { id: 'bang', name: 'Bằng khen', level: 'province' },
    ],
  },
  'contact-data': meeting('2017/hop', {
    people: [{ name: 'Nguyễn Văn A', office: 'Chánh Văn phòng, ĐT 0912 345 678' }],
  }),
  'misread-number': yaml('title: Hội nghị\nbloc: khoi\nkinds: [other]\ndate: 0o3741\nsources: [{ title: Báo cáo }]\n'),
};
