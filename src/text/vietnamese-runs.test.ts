import { expect, test } from 'vitest';
import { isMostlyVietnamese, vietnameseRuns } from './vietnamese-runs.ts';

const inBrackets = (text: string): string => {
  let done = 0;
  let marked = '';
  for (const [start, end] of vietnameseRuns(text)) {
    marked += `${text.slice(done, start)}[${text.slice(start, end)}]`;
    done = end;
  }
  return marked + text.slice(done);
};

test.each([
  ['The flag “Cờ thi đua xuất sắc” went to the bloc.', 'The flag “[Cờ thi đua xuất sắc]” went to the bloc.'],
  ['The flag Cờ thi đua xuất sắc to the bloc', 'The flag [Cờ thi đua xuất sắc] to the bloc'],
  ['from Hải Phòng to Đà Nẵng', 'from [Hải Phòng] to [Đà Nẵng]'],
  ['the Ban Thi đua - Khen thưởng of the city', 'the [Ban Thi đua - Khen thưởng] of the city'],
  ['In Bắc Giang, no unit', 'In [Bắc Giang], no unit'],
  [
    'Emulation blocs (khối thi đua) and clusters (cụm thi đua)',
    'Emulation blocs ([khối thi đua]) and clusters ([cụm thi đua])',
  ],
  ['Nothing Vietnamese here: long song, than the man can', 'Nothing Vietnamese here: long song, than the man can'],
  ['A café in Malmö', 'A café in Malmö'],
  ['Mrs Vũ Thị Hương, head of the board', 'Mrs [Vũ Thị Hương], head of the board'],
  ['Chiều 20/3', '[Chiều] 20/3'],
  ['', ''],
])('%s', (text, expected) => expect(inBrackets(text)).toBe(expected));

test.each([
  ['Khen thưởng năm 2016 của Khối thi đua', true],
  ['Văn phòng HĐND thành phố ký kết giao ước thi đua năm 2017 giữa các cơ quan, đơn vị trong Khối', true],
  ['Khối thi đua Hải Phòng', false],
  ['Awards of the Khối thi đua các cơ quan tham mưu tổng hợp', false],
  ['The flag Cờ thi đua xuất sắc went to Sở Nội vụ', false],
  ['Awards of 2016', false],
  ['', false],
])('"%s" is mostly Vietnamese: %s', (text, expected) => expect(isMostlyVietnamese(text)).toBe(expected));
