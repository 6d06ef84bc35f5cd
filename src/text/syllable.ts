/** Rhymes of Vietnamese syllables without their tone, as the spelling of 1984 (240/QĐ) and dictionaries have them. */
const rhymes = `
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
  ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya uych uyn uynh uyp uyt
  uyu uyên uyêt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu
`
  .trim()
  .split(/\s+/u);

/** Grave, hook, tilde, acute, dot below. A syllable that ends in a stop has the last two alone. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Where a rhyme may bear its tone: `oa`, `oe`, `uy` have an old and a new place, the others one. */
function tonePlaces(rhyme: string): readonly number[] {
  const vowels = /^[aăâeêioôơuưy]+/u.exec(rhyme)?.[0] ?? '';
  if (/^(oa|oe|uy)$/u.test(rhyme)) return [0, 1];
  if (/ươ/u.test(vowels)) return [1];
  const marked = vowels.search(/[ăâêôơư]/u);
  if (marked !== -1) return [marked];
  if (vowels.length === 1) return [0];
  return vowels.length === 3 || vowels.length < rhyme.length ? [1] : [0];
}

const tonedRhymes = new Set<string>();
for (const rhyme of rhymes) {
  const stop = /(c|ch|p|t)$/u.test(rhyme);
  if (!stop) tonedRhymes.add(rhyme);
  for (const tone of stop ? tones.slice(3) : tones) {
    for (const place of tonePlaces(rhyme)) {
      tonedRhymes.add((rhyme.slice(0, place + 1) + tone + rhyme.slice(place + 1)).normalize('NFC'));
    }
  }
}

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');

const bareRhymes = new Set(rhymes.map(withoutMarks));

const onset = /^(?:ngh?|nh|n|gh?|kh?|ph|th|tr|t|ch?|[bdđhlmrsvx])?/u;
const frontVowel = /^[eèẻẽéẹêềểễếệiìỉĩíịyỳỷỹýỵ]/u;
const yAlone = /^[yỳỷỹýỵ]$/u;

/** Whether an NFC word is spelt as a Vietnamese syllable: an onset, a rhyme, and a tone that goes with it. */
export function isSyllable(word: string): boolean {
  return isSpelt(word, tonedRhymes);
}

/** Whether a word without marks, as in an id, is a Vietnamese syllable whose marks were dropped. */
export function isBareSyllable(word: string): boolean {
  return isSpelt(word, bareRhymes);
}

function isSpelt(word: string, known: ReadonlySet<string>): boolean {
  if (word.length > 8) return false;
  const syllable = word.toLowerCase();
  if (syllable.startsWith('qu')) return known.has(syllable.slice(2)) && !/^[uủũụúùưừửữứự]/u.test(syllable.slice(2));
  if (syllable.startsWith('gi') && syllable.length > 2) {
    const rhyme = syllable.slice(2);
    if (known.has(rhyme) && !/^[iìỉĩíịyỳỷỹýỵ]/u.test(rhyme)) return true;
    // `giêng` is g and iêng, as `gì` is g and ì.
  }
  const start = onset.exec(syllable)?.[0] ?? '';
  const rhyme = syllable.slice(start.length);
  if (!known.has(rhyme)) return false;
  if (/^[yỳỷỹýỵ]/u.test(rhyme) && start !== '' && !(yAlone.test(rhyme) && /^[hklmnstv]$/u.test(start))) return false;
  if (start === 'k' || start === 'gh' || start === 'ngh') return frontVowel.test(rhyme);
  if (start === 'g') return !frontVowel.test(rhyme) || /^[iìỉĩíị]/u.test(rhyme);
  if (start === 'c' || start === 'ng') return !frontVowel.test(rhyme);
  return true;
}
