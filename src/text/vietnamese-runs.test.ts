import { expect, test } from 'vitest';
import { vietnameseRuns } from './vietnamese-runs.ts';

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
