import { expect, test } from 'vitest';
import { readTelex, readVni } from './typed-keys.ts';

test.each([
  ['ddoanf keets', 'đoàn kết'],
  ['DDOANF', 'đoàn'],
  ['doanfd', 'đoàn'],
  ['thi ddua', 'thi đua'],
  ['khoois thi ddua', 'khối thi đua'],
  ['dduwowcj', 'được'],
  ['dduwocj', 'được'],
  ['dduocwj', 'được'],
  ['dduowcj', 'được'],
  ['truwowngr', 'trưởng'],
  ['thuowr', 'thuở'],
  ['muwa', 'mưa'],
  ['muaw', 'mưa'],
  ['hoawcj', 'hoặc'],
  ['quyeets ddinhj', 'quyết định'],
  ['nghieejp', 'nghiệp'],
  ['uyr ban nhaan daan', 'ủy ban nhân dân'],
  ['giuwax', 'giữa'],
  ['sowr xaay dwngj', 'sở xây dựng'],
  ['nawm 2016', 'năm 2016'],
  ['PHddH', 'PHđH'],
  // What is no syllable stays as it was typed.
  ['windows', 'windows'],
  ['khoi', 'khoi'],
])('Telex: %s', (typed, read) => expect(readTelex(typed)).toBe(read));

test.each([
  ['d9oa2n ke61t', 'đoàn kết'],
  ['D9OA2N', 'đoàn'],
  ['doan92', 'đoàn'],
  ['kho61i thi d9ua', 'khối thi đua'],
  ['d9u7o75c', 'được'],
  ['d9uo75c', 'được'],
  ['tru7o73ng', 'trưởng'],
  ['thuo73', 'thuở'],
  ['na8m 2016', 'năm 2016'],
  ['uy3 ban nha6n da6n', 'ủy ban nhân dân'],
  ['quye61t d9i5nh 1826', 'quyết định 1826'],
  ['quyet61 dinh95', 'quyết định'],
  ['a4', 'ã'],
  ['VPD9KD9D9', 'VPđKđđ'],
  ['q4', 'q4'],
])('VNI: %s', (typed, read) => expect(readVni(typed)).toBe(read));
