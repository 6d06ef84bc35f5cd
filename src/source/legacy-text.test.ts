import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LegacyEncoding } from '../text/legacy-encodings.ts';
import { findLegacyWords, firstNonUtf8, guessEncoding } from './legacy-text.ts';

/** The alphabet as schoolbooks have it, each vowel level, sắc, huyền, hỏi, ngã, nặng; and what the two fonts' keyboards write. */
const alphabet =
  'a á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ e é è ẻ ẽ ẹ ê ế ề ể ễ ệ i í ì ỉ ĩ ị o ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ u ú ù ủ ũ ụ ư ứ ừ ử ữ ự y ý ỳ ỷ ỹ ỵ đ'.split(
    ' ',
  );
const asTcvn3 =
  'a ¸ µ ¶ · ¹ ¨ ¾ » ¼ ½ Æ © Ê Ç È É Ë e Ð Ì Î Ï Ñ ª Õ Ò Ó Ô Ö i Ý × Ø Ü Þ o ã ß á â ä « è å æ ç é ¬ í ê ë ì î u ó ï ñ ò ô \u00ad ø õ ö ÷ ù y ý ú û ü þ ®'.split(
    ' ',
  );
const asVni =
  'a aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä e eù eø eû eõ eï eâ eá eà eå eã eä i í ì æ ó ò o où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï u uù uø uû uõ uï ö öù öø öû öõ öï y yù yø yû yõ î ñ'.split(
    ' ',
  );

function spelling(letters: readonly string[]): Map<string, string> {
  return new Map(alphabet.map((letter, index) => [letter, letters[index] ?? '']));
}
const tcvn3 = spelling(asTcvn3);
const tcvn3Capitals = spelling(asTcvn3);
for (const [index, letter] of [...'ĂÂÊÔƠƯĐ'].entries()) tcvn3Capitals.set(letter, String.fromCharCode(0xa1 + index));
const vni = spelling(asVni);

/** Text as a Latin-1 reader sees it in a TCVN3 font: toned capitals are small letters there. */
function writeTcvn3(text: string): string {
  return [...text].map((letter) => tcvn3Capitals.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter).join('');
}
function writeVni(text: string): string {
  return [...text]
    .map((letter) => {
      const small = vni.get(letter.toLowerCase());
      if (small === undefined || letter === letter.toLowerCase()) return small ?? letter;
      return small.toUpperCase();
    })
    .join('');
}
const asciiTcvn3 = (text: string) =>
  [...text].map((letter) => (/[A-Za-z]/u.test(letter) ? letter : writeTcvn3(letter))).join('');
const asciiVni = (text: string) =>
  [...text].map((letter) => (/[A-Za-z]/u.test(letter) ? letter : writeVni(letter))).join('');

const cp1258 = new Map<string, number>();
for (let byte = 0; byte < 0x100; byte += 1)
  cp1258.set(new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte);

function writeWindows1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const byte = cp1258.get(letter);
    if (byte !== undefined) {
      bytes.push(byte);
      continue;
    }
    const apart = letter.normalize('NFD');
    const tone = /\u0300|\u0301|\u0303|\u0309|\u0323/u.exec(apart)?.[0] ?? '';
    bytes.push(cp1258.get(apart.replace(tone, '').normalize('NFC')) ?? 0x3f, cp1258.get(tone) ?? 0x3f);
  }
  return Uint8Array.from(bytes);
}

function writeUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const encodings: Record<Exclude<LegacyEncoding, 'windows-1252'>, (text: string) => Uint8Array> = {
  'utf-16le': (text) => writeUtf16(text, 'le', true),
  'utf-16be': (text) => writeUtf16(text, 'be', true),
  'windows-1258': writeWindows1258,
  tcvn3: (text) => latin1(asciiTcvn3(text)),
  vni: (text) => latin1(asciiVni(text)),
};

const sentences = [
  'Hội nghị tổng kết phong trào thi đua năm 2016 và ký giao ước thi đua năm 2017',
  'ủy ban nhân dân thành phố',
  'Khối thi đua các cơ quan',
  'Sở Thông tin và Truyền thông được tặng Cờ thi đua của Bộ trưởng',
  'Độc lập - Tự do - Hạnh phúc',
  'Đường Nguyễn Huệ, phường Bến Nghé',
];

describe('guessEncoding', () => {
  const cases = Object.entries(encodings).flatMap(([encoding, write]) =>
    sentences.map((sentence) => [encoding, sentence, write(sentence)] as const),
  );
  it.each(cases)('%s: %s', (encoding, sentence, bytes) => {
    expect(guessEncoding(bytes)).toEqual({ encoding, text: sentence });
  });

  // Each letter in a word, so that the words are plausible: `đ` and every toned vowel.
  const everyLetter = `đi ${alphabet
    .slice(0, -1)
    .map((vowel) =>
      /[ăâ]/u.test(
        vowel
          .normalize('NFD')
          .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
          .normalize('NFC'),
      )
        ? `l${vowel}m`
        : `l${vowel}`,
    )
    .join(' ')}`;
  it.each(Object.entries(encodings))('%s: every letter with every tone', (encoding, write) => {
    expect(guessEncoding(write(everyLetter))).toEqual({ encoding, text: everyLetter });
  });

  it('TCVN3: capitals that have codes, and small letters among capitals', () => {
    expect(guessEncoding(latin1('§éc lËp, ¢n, £m, ¤ng, ¥n, ¡n, ¦u'))?.text).toBe('Độc lập, Ân, Êm, Ông, Ơn, Ăn, Ưu');
    expect(guessEncoding(latin1('CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM, n¨m'))?.text).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, năm',
    );
  });

  it('VNI: capitals', () => {
    expect(guessEncoding(latin1('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM, UÛy ban, Ñaø Naüng'))).toEqual({
      encoding: 'vni',
      text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, Ủy ban, Đà Nẵng',
    });
  });

  it.each(['le', 'be'] as const)('UTF-16%s without a mark, by its zero bytes', (order) => {
    const text = 'ngay,ten,diem\r\n2016,Hội nghị,9.5\r\n';
    expect(guessEncoding(writeUtf16(text, order, false))).toEqual({
      encoding: `utf-16${order}`,
      text: text.replaceAll('\r\n', '\n'),
    });
  });

  it('keeps one kind of line end and one form of letters', () => {
    expect(guessEncoding(writeUtf16('Hô\u0323i\r\nnghi\u0323\rxong', 'le', true))?.text).toBe('Hội\nnghị\nxong');
  });

  it.each([
    ['French', 'Le café est très agréable en été, même à Besançon où la forêt est fraîche.'],
    ['German', 'Die schöne Straße in Köln führt über die Brücke nach Zürich.'],
    ['Danish', 'På gården så vi får, ænder og høns; vi må gå nå, sagde Søren til de små børn.'],
    ['Spanish', 'El señor Núñez vivía aquí; ¿qué pasó después del año pasado?'],
  ])('Windows-1252: %s', (_language, text) => {
    expect(guessEncoding(latin1(text))).toEqual({ encoding: 'windows-1252', text });
  });

  it('Windows-1252: its quotation marks and dashes', () => {
    expect(
      guessEncoding(Uint8Array.of(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x35, 0x30, 0x80)),
    ).toEqual({
      encoding: 'windows-1252',
      text: '“café” – 50€',
    });
  });

  it.each([
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01)],
    ['one high byte', Uint8Array.of(0xff)],
    ['control characters', Uint8Array.of(0xe9, 0x01, 0x02, 0x03, 0x04, 0x41)],
    ['Chinese in GBK', Uint8Array.of(0xd6, 0xd0, 0xce, 0xc4, 0xb2, 0xe2, 0xca, 0xd4)],
    ['UTF-16 of nothing but zeros', Uint8Array.of(0xff, 0xfe, 0x00, 0x00, 0x00, 0x00)],
  ])('undefined for %s', (_name, bytes) => {
    expect(guessEncoding(bytes)).toBeUndefined();
  });

  describe('UTF-16, as far as bytes can tell', () => {
    const wide = (text: string, order: 'le' | 'be', mark = false) =>
      guessEncoding(writeUtf16(text, order, mark))?.encoding;
    it.each(['le', 'be'] as const)('%s', (order) => {
      const encoding = `utf-16${order}`;
      // By its mark alone, since no byte of these letters is zero.
      expect(wide('漢字漢字漢字', order, true)).toBe(encoding);
      // Zeros on one side, in more than three of ten letters …
      expect(wide(`abcd${'ộ'.repeat(6)}`, order)).toBe(encoding);
      expect(wide(`abc${'ộ'.repeat(7)}`, order)).toBeUndefined();
      // … and hardly any on the other.
      expect(wide(`${'a'.repeat(50)}Ā`, order)).toBe(encoding);
      expect(wide(`${'a'.repeat(49)}Ā`, order)).toBeUndefined();
      // Half a letter is left out of the count.
      expect(guessEncoding(writeUtf16('abcd', order, false).subarray(0, 7))?.encoding).toBe(encoding);
    });
    it.each([
      ['ÿA', [0xff, 0x41]],
      ['þA', [0xfe, 0x41]],
      ['Aþ', [0x41, 0xfe]],
      ['Aÿ', [0x41, 0xff]],
    ])('%s has no mark', (text, bytes) => {
      expect(guessEncoding(Uint8Array.from(bytes))).toEqual({ encoding: 'windows-1252', text });
    });
  });

  it.each([
    ['one control character', 'caf\u00eb\u0001', true],
    ['two', 'caf\u00eb\u0001\u0002', false],
    ['two in a thousand', `\u00eb\u0001\u0002${'a'.repeat(997)}`, true],
    ['two in less', `\u00eb\u0001\u0002${'a'.repeat(996)}`, false],
    ['the breaks of word processors', '\u00eb\t\n\u000b\u000c\r\u001aaaa', true],
    ['those before and after them', '\u00eb\u0008\u000e', false],
    ['the last before a space, and the space', '\u00eb\u001f a', true],
    ['a zero', 'caf\u00eb\u0000', false],
    ['as many marked letters as plain ones', '\u00eb\u00ec ab', true],
    ['more', '\u00eb\u00ec\u00ef a b', false],
    ['blanks for letters', '\u00eb\u00ec     ', false],
    ['what Windows-1252 leaves empty', 'caf\u00eb \u0081', false],
    ['its first and last of the upper part', '\u0080\u009fab', true],
    ['a space that never breaks', '\u00a0ab', true],
  ])('western text may hold %s', (_, text, isText) => {
    expect(guessEncoding(latin1(text))?.encoding).toBe(isText ? 'windows-1252' : undefined);
  });

  it('one syllable is enough for an encoding of letters, and proves nothing of a font', () => {
    expect(guessEncoding(writeWindows1258('ngh\u1ecb'))).toEqual({ encoding: 'windows-1258', text: 'nghị' });
    expect(guessEncoding(latin1('s\u00e5'))?.encoding).toBe('windows-1252');
    expect(guessEncoding(latin1('nghÞ'))?.encoding).toBe('windows-1252');
    expect(guessEncoding(latin1('Héi nghÞ'))).toEqual({ encoding: 'tcvn3', text: 'Hội nghị' });
  });

  it('what is no letter of a font stays as it is', () => {
    expect(guessEncoding(latin1('Héi nghÞ tæng kÕt ±5 ×2, ¿'))?.text).toBe('Hội nghị tổng kết ±5 ì2, ¿');
    expect(guessEncoding(latin1('Hoäi nghò toång keát ±5 ¿'))?.text).toBe('Hội nghị tổng kết ±5 ¿');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const guess = guessEncoding(bytes);
        expect(guess?.text.normalize('NFC')).toBe(guess?.text);
      }),
    );
  });
});

describe('firstNonUtf8', () => {
  it.each([
    ['all of it UTF-8', Buffer.from('Hội nghị 😀\n'), undefined],
    ['nothing', Buffer.of(), undefined],
    ['the first byte', Buffer.of(0xff, 0x41), { offset: 0, line: 1, column: 1 }],
    ['a Latin-1 letter', latin1('ten\nHéi'), { offset: 5, line: 2, column: 2 }],
    [
      'columns in UTF-16 units',
      Buffer.concat([Buffer.from('a\r\nộ😀x'), Buffer.of(0xe9, 0x20)]),
      { offset: 11, line: 2, column: 5 },
    ],
    [
      'line ends of three kinds',
      Buffer.concat([Buffer.from('a\nb\rc\r\nd'), Buffer.of(0x80)]),
      { offset: 8, line: 4, column: 2 },
    ],
    [
      'a mark before the text',
      Buffer.concat([Buffer.from('\ufeffab'), Buffer.of(0xc0)]),
      { offset: 5, line: 1, column: 3 },
    ],
    ['a sequence cut off at the end', Buffer.from('nghị').subarray(0, -1), { offset: 3, line: 1, column: 4 }],
    ['a sequence broken by the next letter', Buffer.of(0x41, 0xe1, 0xbb, 0x41), { offset: 1, line: 1, column: 2 }],
    ['an overlong form', Buffer.of(0x41, 0xe0, 0x80, 0x80), { offset: 1, line: 1, column: 2 }],
    ['a surrogate', Buffer.of(0xed, 0xa0, 0x80), { offset: 0, line: 1, column: 1 }],
    ['past the last code point', Buffer.of(0xf4, 0x90, 0x80, 0x80), { offset: 0, line: 1, column: 1 }],
    ['a first byte that begins nothing', Buffer.of(0x41, 0xc1, 0x80), { offset: 1, line: 1, column: 2 }],
    ['one past the last', Buffer.of(0xf5, 0x80, 0x80, 0x80), { offset: 0, line: 1, column: 1 }],
    ['a third byte that goes on nothing', Buffer.of(0xf1, 0x80, 0x41, 0x80), { offset: 0, line: 1, column: 1 }],
    ['a fourth', Buffer.of(0xf1, 0x80, 0x80, 0x41), { offset: 0, line: 1, column: 1 }],
    ['an overlong form of four', Buffer.of(0xf0, 0x8f, 0x80, 0x80), { offset: 0, line: 1, column: 1 }],
    [
      'a mark within the text',
      Buffer.concat([Buffer.from('a\n\ufeffb'), Buffer.of(0xff)]),
      { offset: 6, line: 2, column: 3 },
    ],
    [
      'the first and the last of each length before it',
      Buffer.of(
        0xc2,
        0x80,
        0xdf,
        0xbf,
        0xe0,
        0xa0,
        0x80,
        0xed,
        0x9f,
        0xbf,
        0xef,
        0xbf,
        0xbf,
        0xf0,
        0x90,
        0x80,
        0x80,
        0xf4,
        0x8f,
        0xbf,
        0xbf,
        0xff,
      ),
      { offset: 21, line: 1, column: 10 },
    ],
  ])('%s', (_name, bytes, place) => {
    expect(firstNonUtf8(bytes)).toEqual(place);
  });

  it('agrees with the decoder of the platform', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const bytes = Buffer.concat(pieces);
        const fatal = new TextDecoder('utf-8', { fatal: true });
        const place = firstNonUtf8(bytes);
        if (place === undefined) {
          expect(() => fatal.decode(bytes)).not.toThrow();
        } else {
          expect(() => fatal.decode(bytes.subarray(0, place.offset))).not.toThrow();
          expect(() => fatal.decode(bytes)).toThrow();
          expect(new TextDecoder().decode(bytes.subarray(place.offset)).startsWith('\ufffd')).toBe(true);
        }
      }),
    );
  });
});

describe('findLegacyWords', () => {
  it.each([
    ['tcvn3', 'Héi nghÞ tæng kÕt', 'Hội nghị tổng kết'],
    ['tcvn3', 'Héi nghÞ', 'Hội nghị'],
    ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['tcvn3', 'CéNG HßA X· HéI CHñ NGHÜA VIÖT', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT'],
    ['tcvn3', 'B¸o c¸o tµi chÝnh quý II n¨m', 'Báo cáo tài chính quý II năm'],
    ['tcvn3', 'giíi thiÖu mét chuyÕn nhÊt ®Þnh gióp ®îc', 'giới thiệu một chuyến nhất định giúp được'],
    ['tcvn3', 'Mêng Kh¬ng, B¸t X¸t', 'Mường Khương, Bát Xát'],
    ['tcvn3', 'Bé tr\u00adëng Bé Tµi chÝnh', 'Bộ trưởng Bộ Tài chính'],
    ['vni', 'Hoäi nghò toång keát', 'Hội nghị tổng kết'],
    ['vni', 'Uûy ban nhaân daân thaønh phoá', 'Ủy ban nhân dân thành phố'],
    ['vni', 'Khoái thi ñua caùc cô', 'Khối thi đua các cơ'],
    ['vni', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT'],
    ['vni', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['vni', 'ñöôïc nhöõng Chæ thò Myõ', 'được những Chỉ thị Mỹ'],
  ] as const)('%s: %s', (encoding, given, decoded) => {
    const before = 'Bản tin số 5 của Khối.\nTrích: ';
    expect(findLegacyWords(`${before}${given}\nHết.`)).toEqual({ index: before.length, given, decoded, encoding });
  });

  it.each([
    ['tcvn3', asciiTcvn3],
    ['vni', asciiVni],
  ] as const)('%s: every sentence', (encoding, write) => {
    for (const sentence of sentences) {
      const found = findLegacyWords(write(sentence));
      expect(found?.encoding, sentence).toBe(encoding);
      expect(sentence).toContain(found?.decoded);
    }
  });

  it('gives the first run', () => {
    expect(findLegacyWords('Hoäi nghò\nHéi nghÞ')?.given).toBe('Hoäi nghò');
    expect(findLegacyWords('Hội nghị: Héi nghÞ; UBND. Hoäi nghò')?.given).toBe('Héi nghÞ');
  });

  it.each([
    ...sentences,
    'Łódź, São Paulo, naïve café, Gülçin, Þór Æsir, Encyclopædia, señor, Zürich, Köln, Đà Nẵng, forêt, œuvre',
    'Thaï laïc, où Caïn a coûté, Saül et Gaëtan; Citroën, maïs, Noël, « où » «mot» «on» «i»',
    'Søren må gå nå; så få små ænder på Lyø læ læ, en gång så lång, då må få',
    'Þór sá söng löng göng; Ísland, Æsir, þú, því, við, úr, hún',
    'Das Mädchen für schöne Grüße über Öl, größer, Bäche, dünn, Füße, ÄRZTE FÜR KÖLN',
    'El niño español soñó con ñandúes: ¡No! ¿Qué? 1.ª, 2.º, Nª Sª de Fátima',
    'Não há pão; só nó, avô, João, Conceição, ações, pôr',
    'Tír na nÓg, Éire, Dún na nGall, an tÓ, hÓ',
    '© 2016 ® § 5 §5 10°C ±5 «quoted» 5 µm, 3 µm, 2×3, m×n và n×m, N·m, l·o, x¹ x², ½, ¼, £m £m, ¥M, ¬p ¬n, AT&T®, Intel®',
    'in\u00adfor\u00adma\u00adtion, tho\u00adrough, a\u00adn',
    'Hội nghị tại Ðà Nẵng (Köln, Zürich), hoà bình, thuý, khoẻ, quí, uỷ ban',
    // UTF-8 read as Windows-1252 is another mistake.
    'Há»™i nghá»‹ tá»•ng káº¿t phong trÃ o thi Ä‘ua nÄƒm',
    '',
  ])('finds nothing in: %s', (text) => {
    expect(findLegacyWords(text)).toBeUndefined();
    expect(findLegacyWords(text.toUpperCase())).toBeUndefined();
  });

  it.each(['ö ', 'aù', 'aù ', 'ö', 'µ', '«', 'å å ', 'a\nö', 'Aµ', 'ñ\u00ad', '¬ ', 'oø. '])(
    'looks at long text of %j once',
    (piece) => {
      // A way that looks twice takes minutes for this, and runs into the limit of every test.
      const text = piece.repeat(500_000 / piece.length);
      expect(() => findLegacyWords(text)).not.toThrow();
      expect(() => guessEncoding(latin1(text))).not.toThrow();
    },
  );
});
