import { expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { base, meeting, problemsOf } from '../../tests/support/memory-archive.ts';

const withdrawn = { withdrawn: { on: '2018', reason: 'Nhầm' } };
const inJanuary = { publishOn: '2099-01-01' };
const inFebruary = { publishOn: '2099-02-01' };
const draft = { draft: true };

/** A report with a link to another, which is as `state` says. */
function linked(from: object, to: object): Files {
  const facts = {
    title: 'Hội nghị',
    bloc: 'khoi',
    kinds: ['other'],
    date: '2017-03-20',
    sources: [{ title: 'Báo cáo' }],
  };
  return {
    ...base,
    'meetings/2017/di/index.vi.md': `---\n${JSON.stringify({ ...facts, ...from })}\n---\n[Xem](/tin/2017/den/)\n`,
    ...meeting('2017/den', to),
  };
}

const told = (kind: string): string[] => [`${kind} meetings/2017/di/index.vi.md 4`];

test.each([
  ['listed to listed', {}, {}, []],
  ['listed to a draft', {}, draft, told('link-to-hidden')],
  ['listed to held back', {}, inJanuary, told('link-to-hidden')],
  ['listed to withdrawn', {}, withdrawn, told('link-to-withdrawn')],
  ['withdrawn to withdrawn', withdrawn, withdrawn, told('link-to-withdrawn')],
  ['a draft to a draft', draft, draft, []],
  ['a draft to held back', draft, inFebruary, []],
  ['a draft to withdrawn', draft, withdrawn, told('link-to-withdrawn')],
  ['held back to what goes out with it', inJanuary, inJanuary, []],
  ['held back to what went out before it', inFebruary, inJanuary, []],
  ['held back to what goes out later', inJanuary, inFebruary, told('link-to-hidden')],
  ['held back to a draft', inJanuary, draft, told('link-to-hidden')],
] as const)('a link from what is %s', (_, from, to, expected) => {
  expect(problemsOf(linked(from, to))).toEqual(expected);
});

test('an annual that only a hidden record brings may be led to from what is hidden with it', () => {
  const link = (state: object): Files => ({
    ...base,
    'meetings/2030/di/index.vi.md': `---\n${JSON.stringify({
      title: 'Hội nghị',
      bloc: 'khoi',
      kinds: ['other'],
      date: '2030-03-20',
      sources: [{ title: 'Báo cáo' }],
      ...state,
    })}\n---\n[Xem](/khoi/khoi/2031/)\n`,
    ...meeting('2031/den', draft),
  });
  expect(problemsOf(link(draft))).toEqual([]);
  expect(problemsOf(link({}))).toEqual(['broken-link meetings/2030/di/index.vi.md 4']);
});
