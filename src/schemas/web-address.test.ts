import { expect, test } from 'vitest';
import type { z } from 'zod';
import { meetingSchema } from './meetings.ts';
import { emailAddress, siteAddress, webAddress } from './web-address.ts';

function read(schema: z.ZodType, given: unknown): unknown {
  const { data, error } = schema.safeParse(given);
  const issue = error?.issues[0];
  return issue === undefined ? data : issue.code === 'custom' ? issue.params?.['kind'] : issue.code;
}

test.each([
  ['https://bao.example/1', 'https://bao.example/1'],
  [' http://bao.example ', 'http://bao.example'],
  ['HTTPS://BAO.EXAMPLE/', 'HTTPS://BAO.EXAMPLE/'],
  ['ftp://bao.example', 'bad-address'],
  ['bao.example', 'bad-address'],
  ['xem https://bao.example', 'bad-address'],
  ['xemhttps://bao.example', 'bad-address'],
  ['https://bao.example/một hai', 'bad-address'],
  ['https://bao.example/"', 'bad-address'],
  ['https://bao.example/<b>', 'bad-address'],
  ['https://', 'bad-address'],
  ['https://a:b:c/', 'bad-address'],
])('the web address %s', (given, expected) => expect(read(webAddress, given)).toBe(expected));

test.each([
  ['https://kho.example', 'https://kho.example'],
  ['https://kho.example/', 'https://kho.example/'],
  ['https://kho.example:8443', 'https://kho.example:8443'],
  ['https://kho.example/nien-giam', 'https://kho.example/nien-giam'],
  ['https://kho.example/a/b-c/', 'https://kho.example/a/b-c/'],
  ['https://kho.example/a b', 'bad-address'],
  ['https://kho.example/đường', 'address-not-root'],
  ['https://kho.example//a', 'address-not-root'],
  ['https://kho.example/?x', 'address-not-root'],
  ['https://kho.example/#x', 'address-not-root'],
  ['https://an@kho.example/', 'address-not-root'],
  ['https://:mat@kho.example/', 'address-not-root'],
  ['kho.example', 'bad-address'],
])('the address of a site %s', (given, expected) => expect(read(siteAddress, given)).toBe(expected));

test.each([
  ['ban@kho.example', 'ban@kho.example'],
  [' ban@kho.example ', 'ban@kho.example'],
  ['ban@kho', 'bad-email'],
  ['ban', 'bad-email'],
  ['ban @kho.example', 'bad-email'],
  ['a@ban@kho.example', 'bad-email'],
  ['gửi ban@kho.example', 'bad-email'],
  ['ban@kho.example>', 'bad-email'],
  ['ban@kho.example.', 'bad-email'],
  ['ban@kho..example', 'bad-email'],
  ['ban@kho.example,tin@kho.example', 'bad-email'],
  ['tiep-nhan.tin@so.haiphong.gov.vn', 'tiep-nhan.tin@so.haiphong.gov.vn'],
])('the mail address %s', (given, expected) => expect(read(emailAddress, given)).toBe(expected));

test.each([
  ['Giám đốc', 'kept'],
  ['Phòng 0305', 'kept'],
  ['Đội 1 @ Hải Phòng', 'kept'],
  ['Quyết định 0123456', 'kept'],
  ['ĐT 0912345678', 'contact-data'],
  ['ĐT 0225.3842.124', 'contact-data'],
  ['ĐT (+84) 912 345 678', 'contact-data'],
  ['ĐT (0225) 3842124', 'contact-data'],
  ['ĐT (0225) 3.842.124', 'contact-data'],
  ['Năm 2016, 2017, 2018', 'kept'],
  ['Đội 01 (20.03.2017)', 'kept'],
  ['Tổ (01) 12345', 'kept'],
  ['ĐT +84 912 345 678', 'contact-data'],
  ['ĐT 0912-345-678', 'contact-data'],
  ['an@kho.example', 'contact-data'],
  [{ vi: 'Giám đốc', en: 'Director, an@kho.example' }, 'contact-data'],
])('the office %j', (office, expected) => {
  const schema = meetingSchema.shape.people;
  const told = read(schema, [{ name: 'Ông Ba', office }]);
  expect(Array.isArray(told) ? 'kept' : told).toBe(expected);
});

test.each([
  ['Trần Văn A', 'kept'],
  ['Trần Văn A 0912345678', 'contact-data'],
])('the name %s', (name, expected) => {
  const told = read(meetingSchema.shape.people, [{ name }]);
  expect(Array.isArray(told) ? 'kept' : told).toBe(expected);
});
