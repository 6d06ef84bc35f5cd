import { describe, expect, test } from 'vitest';
import { findTypedMarks } from './typed-marks.ts';

describe('what is typed instead of Markdown', () => {
  const told = (paragraph: string): string[] =>
    findTypedMarks(paragraph).map(({ kind, line, column }) => `${kind} ${line}:${column}`);
  test.each<[paragraph: string, told: string[]]>([
    ['##Kết quả', ['unspaced-heading 0:0']],
    ['#Kết quả', ['unspaced-heading 0:0']],
    ['#1 của Khối', []],
    ['#thidua', []],
    ['• Sở An', ['typed-list 0:0']],
    ['Gồm:\n  • Sở An', ['typed-list 1:2']],
    ['-Sở An', ['typed-list 0:0']],
    ['-5 độ', []],
    // One of these may be somebody who speaks, or a year.
    ['– Đoàn kết là sức mạnh.', []],
    ['– Sở An\n– Sở Bình', ['typed-list 0:0']],
    ['a) Sở An', []],
    ['a) Sở An\nb) Sở Bình', ['typed-list 0:0']],
    ['1)Sở An\n2)Sở Bình', ['typed-list 0:0']],
    ['2017. Năm ấy', []],
    ['| a | b |\n| 1 | 2 |', ['table-without-rule 0:0']],
    ['| a | b |\n| --- |\n| 1 | 2 |', []],
    ['| a | b |', []],
    ['x | y\nz', []],
    ['Đơn vị\tĐiểm\nSở An\t98', ['table-without-rule 0:0']],
    ['Đơn vị\tĐiểm', []],
    ['[a] (/tin/)', ['broken-address 0:0']],
    ['Xem [a] (như trên).', []],
    ['![a](./ky ket.jpg)', ['broken-address 0:0']],
    ['![a](./ky.jpg “Lễ”)', ['broken-address 0:0']],
    ['![a](./ky.jpg Lễ ký)', ['broken-address 0:0']],
    ['![a](./ky.jpg "Lễ")', []],
    ['Mục [1] (trang 3)', []],
    ['[1] Theo báo cáo.', ['typed-footnote 0:0']],
    ['Hết.\n  [12]: Theo báo cáo.', ['typed-footnote 1:2']],
    ['[1]', []],
    ['[2017] Năm ấy', []],
    ['x1x Theo báo cáo.', []],
    ['Xem [[Hội nghị]].', ['foreign-markup 0:4']],
    ['Xem {{ ten }}.', ['foreign-markup 0:4']],
    ['Xem\n{% toc %}', ['foreign-markup 1:0']],
    ['x{.anh-to}', ['foreign-markup 0:1']],
    ['==Kết quả==', ['foreign-markup 0:0']],
    ['a == b', []],
  ])('%j', (paragraph, expected) => expect(told(paragraph)).toEqual(expected));

  test.each([
    ['![a](./ky ket.jpg)', '![a](./ky-ket.jpg)'],
    ['![a](./ky.jpg “Lễ ký”)', '![a](./ky.jpg "Lễ ký")'],
    ['![a](./ky.jpg Lễ ký)', '![a](./ky.jpg "Lễ ký")'],
    ['[a] (/tin/)', '[a](/tin/)'],
  ])('%s is meant as %s', (given, suggestion) => {
    expect(findTypedMarks(given).map(({ details }) => details)).toEqual([{ given, suggestion }]);
  });
});
