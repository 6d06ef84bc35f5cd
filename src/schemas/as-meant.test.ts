import { describe, expect, test } from 'vitest';
import { addressMeant, dayMeant, periodMeant, wordMeant } from './as-meant.ts';

describe('what was meant', () => {
  test.each([
    ['20/03/2024', '2024-03-20'],
    ['20/3/2024', '2024-03-20'],
    ['20.03.2024', '2024-03-20'],
    ['20-3-2024', '2024-03-20'],
    ['2024/3/20', '2024-03-20'],
    ['2024-3-20', '2024-03-20'],
    ['2024-03-20T14:00:00', '2024-03-20'],
    ['2024-03-20 14:00', '2024-03-20'],
    ['ngày 20 tháng 3 năm 2024', '2024-03-20'],
    ['Ngày 05 tháng 01 năm 2024', '2024-01-05'],
    ['3/2024', '2024-03'],
    ['tháng 3 năm 2024', '2024-03'],
    ['tháng 3/2024', '2024-03'],
    ['năm 2024', '2024'],
    ['2024-3', '2024-03'],
    ['“2024-03-20”', '2024-03-20'],
    ['”20/3/2024”', '2024-03-20'],
    ['“2024-03”', '2024-03'],
    ['“2024”', '2024'],
    ['“2024-03-20', undefined],
    // Which is the day and which the month is for nobody to guess where it cannot be as written.
    ['03/20/2024', undefined],
    ['30/2/2024', undefined],
    ['20/3/24', undefined],
    ['Chiều 20/3', undefined],
    ['', undefined],
  ])('the day %s', (given, meant) => expect(dayMeant(given)).toBe(meant));

  test.each([
    ['năm 2024', '2024'],
    ['Năm học 2023-2024', '2023-2024'],
    ['2023/2024', '2023-2024'],
    ['2023 – 24', '2023-2024'],
    ['“2016”', '2016'],
    ['‘2023-2024’', '2023-2024'],
    ['2024-2023', undefined],
    ['quý I', undefined],
  ])('the period %s', (given, meant) => expect(periodMeant(given)).toBe(meant));

  test.each([
    ['bao.example/tin', 'https://bao.example/tin'],
    ['“https://bao.example/tin”', 'https://bao.example/tin'],
    ['www.bao.example', 'https://www.bao.example'],
    ['https://bao.example/tin moi', 'https://bao.example/tin%20moi'],
    ['http://bao.example/a', 'http://bao.example/a'],
    ['báo Hải Phòng', undefined],
    ['javascript:alert(1)', undefined],
  ])('the address %s', (given, meant) => expect(addressMeant(given)).toBe(meant));

  test.each([
    ['tiêu đề', ['title', 'summary'], 'title'],
    ['Ngày', ['date', 'place'], 'date'],
    ['ngày', ['signedOn'], 'signedOn'],
    ['tỉnh', ['state', 'province'], 'province'],
    ['titel', ['title', 'summary'], 'title'],
    ['tiêu đề', ['name'], undefined],
    // Every object has a field of this name.
    ['constructor', ['title'], undefined],
  ])('the word %s', (given, allowed, meant) => expect(wordMeant(given, allowed)).toBe(meant));
});
