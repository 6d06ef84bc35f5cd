import { describe, expect, test } from 'vitest';
import { isSyllable } from './syllable.ts';

const words = (text: string): string[] => text.trim().split(/\s+/u);

describe('a word is spelt as a Vietnamese syllable', () => {
  test.each(
    words(`
      a à ả ã á ạ y ý ỳ yêu yếu yên yết oanh oán ong ống ôm ơn ưu ức ươm ươn
      bà bạch chánh chích cơm của dự đã đường được em ếch gạo gần ghế ghi ghì gì gìn gừng già giặt giêng giếng giữ giúp giới
      hòa hoà hoạt họp học hộp huế huỳnh huyện hy kẻ kỳ kiến kế khoẻ khỏe khuỷu khuya khoắt lý lịch lượng mẹ mía mỹ mưa mứa múa
      ngủ ngày ngoèo nghe nghĩa nghiêng nguyễn nguyệt nhà nước nhuần phường quá quả quý quỳ quốc quyết quyền quên quỷ
      rượu sách sỹ sự tách tạch tất tiến toán thuở thúy thuý thuyền tỷ trường trĩu túi tuần tuyết uỷ ủy ủng vy việt vẹt xoáy xoong xuân xếp
      HÀ Đặng ĐƯỜNG Nghị QUYẾT UỶ
    `),
  )('%s', (word) => expect(isSyllable(word)).toBe(true));
});

describe('a word is not', () => {
  test.each<[string, string]>([
    ['an onset that there is none of', 'wà fà jà zà plà brà'],
    ['no rhyme', 'ng th q gí nghnh'],
    ['q without u', 'qà'],
    ['a rhyme that begins with u after qu', 'quu quú qú quuả quư quừ'],
    ['i after gi', 'giì giỉ giĩ giý giyê'],
    ['k before a back vowel', 'kà kô kư kua'],
    ['c before a front one', 'cè cì cế cyê'],
    ['g before e and ê', 'gè gế gy'],
    ['gh and ngh before a back vowel', 'ghà ghô nghà nghư'],
    ['ng before a front one', 'ngè ngì ngế'],
    ['y after a letter that takes i', 'bý cý đỳ ỷn'],
    ['y with more after an onset', 'hyên lyêu tyết ky2 lýt'],
    ['a stop with a tone that it never has', 'tàc tãch học̀ hỏp bàt mẽt mảc'],
    ['a tone in another place', 'miá tóan tíên thủơ mưá kiéu qúy hoạ́ nứơc đựơc khuyủ'],
    ['two tones', 'hóá bàá'],
    ['more than a syllable', 'nghiênghi hoahồng khoảngnăm'],
    ['another language', 'café été Köln façade'],
    ['a rhyme that Vietnamese has not', 'bă bâ hươ tươ iê bôo'],
    ['nothing', ''],
  ])('%s', (_, given) => expect(words(given).filter(isSyllable)).toEqual([]));
});

test('every rhyme that ends in a stop has two tones, every other all of them', () => {
  const toned = (word: string): string[] =>
    ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
      .map((tone) => word.replace('a', `a${tone}`).normalize('NFC'))
      .filter(isSyllable);
  expect(
    ['ba', 'ban', 'bang', 'banh', 'bai', 'bac', 'bach', 'bap', 'bat'].map((word) => toned(word).join(' ')),
  ).toEqual([
    'ba bà bả bã bá bạ',
    'ban bàn bản bãn bán bạn',
    'bang bàng bảng bãng báng bạng',
    'banh bành bảnh bãnh bánh bạnh',
    'bai bài bải bãi bái bại',
    'bác bạc',
    'bách bạch',
    'báp bạp',
    'bát bạt',
  ]);
});
