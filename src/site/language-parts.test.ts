import { expect, test } from 'vitest';
import { languageParts } from './language-parts.ts';
import type { Phrase } from './page-models/phrases.ts';

const english = 'Head of the Ban Thi đua';

test.each<[string, Phrase, page: string, Phrase[]]>([
  [
    'an English phrase with a Vietnamese name',
    { text: english },
    '/en/news/',
    [{ text: 'Head of the ' }, { text: 'Ban Thi đua', lang: 'vi' }],
  ],
  ['a Vietnamese name alone', { text: 'Hải Phòng' }, '/en/', [{ text: 'Hải Phòng', lang: 'vi' }]],
  [
    'a phrase of another language than the page',
    { text: 'Sở Nội vụ', lang: 'vi' },
    '/en/news/',
    [{ text: 'Sở Nội vụ', lang: 'vi' }],
  ],
  ['a page in Vietnamese', { text: 'Sở Nội vụ' }, '/tin/', [{ text: 'Sở Nội vụ', lang: undefined }]],
])('%s', (_, phrase, page, expected) => expect(languageParts(phrase, page)).toEqual(expected));
