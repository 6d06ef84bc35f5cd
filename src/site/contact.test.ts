import { expect, test } from 'vitest';
import { contactAddress } from './contact.ts';

const concern = {
  title: 'Họp & ký 50%',
  address: 'https://kho.example/tin/2017/hop/',
  edition: '64ab3ef6',
  subject: 'Báo sai sót: Họp & ký 50%',
  text: 'Địa chỉ: https://kho.example/tin/2017/hop/\nBản: 64ab3ef6\n',
};

test.each([
  ['ban@kho.example', undefined, 'mailto:ban@kho.example'],
  ['https://kho.example/gop-y', undefined, 'https://kho.example/gop-y'],
  ['https://kho.example/gop-y', concern, 'https://kho.example/gop-y'],
  ['https://kho.example/gop-y?t={title}&a={address}&b={edition}', undefined, 'https://kho.example/gop-y?t=&a=&b='],
  [
    'https://kho.example/gop-y?t={title}&a={address}&b={edition}',
    concern,
    'https://kho.example/gop-y?t=H%E1%BB%8Dp%20%26%20k%C3%BD%2050%25&a=https%3A%2F%2Fkho.example%2Ftin%2F2017%2Fhop%2F&b=64ab3ef6',
  ],
  ['https://kho.example/gop-y?b={edition}', { ...concern, edition: undefined }, 'https://kho.example/gop-y?b='],
])('%s', (contact, about, expected) => {
  expect(contactAddress(contact, about)).toBe(expected);
});

test('a letter has its subject and its text, with the line ends of letters', () => {
  const { protocol, pathname, searchParams } = new URL(contactAddress('ban@kho.example', concern));
  expect([protocol, pathname, searchParams.get('subject'), searchParams.get('body')]).toEqual([
    'mailto:',
    'ban@kho.example',
    concern.subject,
    concern.text.replaceAll('\n', '\r\n'),
  ]);
});
