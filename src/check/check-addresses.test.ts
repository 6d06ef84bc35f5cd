import { describe, expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { base, meeting, problemsOf } from '../../tests/support/memory-archive.ts';

const takedown = (address: string): Files => ({
  'takedowns.yaml': [{ address, day: '2026-11-20', reason: 'Theo yêu cầu.' }],
});

describe('former places', () => {
  test.each<[string, Files, string[]]>([
    ['an id and an address', meeting('2017/hop', { movedFrom: ['2017/cu', '/tin/2016/cu/', '/en/news/2015/cu/'] }), []],
    [
      'the place itself',
      meeting('2017/hop', { movedFrom: '2017/hop' }),
      ['moved-from-standing meetings/2017/hop/index.vi.md 9'],
    ],
    ['an address of another kind of page', meeting('2017/hop', { movedFrom: '/gioi-thieu/' }), []],
    [
      'the list of all',
      meeting('2017/hop', { movedFrom: '/tin/' }),
      ['moved-from-standing meetings/2017/hop/index.vi.md 9'],
    ],
    [
      'a place of a draft, which is wrong today already',
      meeting('2017/hop', { movedFrom: '2017/hop', draft: true }),
      ['moved-from-standing meetings/2017/hop/index.vi.md 9'],
    ],
    [
      'what was taken down',
      { ...meeting('2017/hop', { movedFrom: '2017/cu' }), ...takedown('/en/news/2017/cu/') },
      ['moved-from-claimed meetings/2017/hop/index.vi.md 9'],
    ],
    [
      'a place above',
      meeting('2017/hop', { movedFrom: '../cu' }),
      ['bad-former-place meetings/2017/hop/index.vi.md 9'],
    ],
    [
      'several, of which one is no place',
      meeting('2017/hop', { movedFrom: ['2017/cu', 'Hội nghị cũ'] }),
      ['bad-former-place meetings/2017/hop/index.vi.md 11'],
    ],
  ])('%s', (_, files, expected) => {
    expect(problemsOf({ ...base, ...files })).toEqual(expected);
  });
});

describe('takedowns', () => {
  test.each<[string, Files, string[]]>([
    ['a record that is still committed', { ...meeting('2017/hop', {}), ...takedown('/tin/2017/hop/') }, []],
    ['its English address', { ...meeting('2017/hop', {}), ...takedown('/en/news/2017/hop') }, []],
    ['its whole address', { ...meeting('2017/hop', {}), ...takedown('https://kho.example/tin/2017/hop/') }, []],
    ['something that is not there', { ...meeting('2017/hop', {}), ...takedown('/tin/2016/x/') }, []],
    [
      'a document by its own name',
      { ...meeting('2017/hop', {}), ...takedown('/files/meetings/2016/x/quyết-định.pdf') },
      [],
    ],
    [
      'a unit that is still there',
      { ...meeting('2017/hop', {}), ...takedown('/don-vi/a/') },
      ['takedown-standing takedowns.yaml 1'],
    ],
    ['the home page', { ...meeting('2017/hop', {}), ...takedown('/') }, ['bad-takedown-address takedowns.yaml 1']],
    ['a place above', { ...meeting('2017/hop', {}), ...takedown('/../x/') }, ['bad-takedown-address takedowns.yaml 1']],
    [
      'the same, encoded',
      { ...meeting('2017/hop', {}), ...takedown('/%2e%2e/x/') },
      ['bad-takedown-address takedowns.yaml 1'],
    ],
    [
      'a line of a configuration',
      { ...meeting('2017/hop', {}), ...takedown('/x"; }/') },
      ['bad-takedown-address takedowns.yaml 1'],
    ],
  ])('%s', (_, files, expected) => {
    expect(problemsOf({ ...base, ...files })).toEqual(expected);
  });
});
