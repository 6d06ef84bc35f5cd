import { expect, test } from 'vitest';
import { UnreadableRelease } from '../release/unreadable-release.ts';
import { sayFailure } from './failure.ts';

const refused = (message: string, facts: object = {}): Error => Object.assign(new Error(message), facts);
const full = (place: string): string =>
  `The disk is full: ${place} could not be written. Remove what is not needed any more, and run this again.`;

test.each<[string, unknown, string]>([
  ['a write', refused("ENOSPC: no space left on device, write '/a'", { code: 'ENOSPC', path: '/a' }), full('/a')],
  ['a write without a name', refused('ENOSPC: no space left on device, write', { code: 'ENOSPC' }), full('a file')],
  [
    'a copy',
    refused("ENOSPC: no space left on device, copyfile '/a' -> '/b'", { code: 'ENOSPC', path: '/a', dest: '/b' }),
    full('/b'),
  ],
  ['a copy, from a thread', refused("Error: ENOSPC: no space, copyfile '/a' -> '/b'\n    at x"), full('/b')],
  ['an address', refused('EDQUOT', { code: 'EDQUOT', path: 'file:///a/b%20c' }), full('/a/b c')],
  ['what Astro wraps', new Error('', { cause: refused("ENOSPC: no space, open '/a'") }), full('/a')],
  [
    'what several wrap',
    new AggregateError([new Error('first'), refused("ENOSPC: no space, open '/a'")], 'all'),
    full('/a'),
  ],
  [
    'what Vite says',
    refused("Build failed with 1 error:\n\n[plugin x]\nError: ENOSPC: no space, mkdir '/a'\n    at b"),
    full('/a'),
  ],
  [
    'a folder of somebody else',
    refused("EACCES: permission denied, open '/a'", { code: 'EACCES', path: '/a' }),
    'The system does not let /a be read or written. Look at the permissions of that folder (and at programs that hold its files, such as those against viruses or for synchronizing), and run this again.',
  ],
  [
    'too many files',
    refused("EMFILE: too many open files, open '/a'", { code: 'EMFILE', path: '/a' }),
    'The system does not let more files be opened (/a). Close other programs, and run this again.',
  ],
  [
    'a process without memory',
    refused('render: SIGABRT', { code: 'ENOMEM' }),
    'There is not enough memory to build the site. Close other programs, and run this again.',
  ],
  [
    'a release before that cannot be read',
    new UnreadableRelease('/a/facts.json'),
    '/a/facts.json of the release before cannot be read: it is damaged, or a later version of the program has written it. Without it nobody can tell which addresses are lost and what has changed. Use that version, or bring the release before that one back (npm run rollback); to give up the comparison and begin anew, add --previous none.',
  ],
  ['whatever else the system says', refused("EIO: i/o error, read '/a'", { code: 'EIO' }), "EIO: i/o error, read '/a'"],
  ['whatever else an error wraps', new Error('', { cause: new Error('no such plugin') }), 'no such plugin'],
  ['what is no error', 'stopped', 'stopped'],
])('%s', (_, error, said) => {
  expect(sayFailure(error, 'en')).toBe(said);
});
