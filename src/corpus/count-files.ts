import type { Collection } from '../source/places.ts';
import { placeOf } from '../source/places.ts';
import type { CorpusFile } from './record.ts';

const kinds: Record<Collection | 'image', string> = {
  meetings: 'hội nghị',
  awards: 'khen thưởng',
  covenants: 'giao ước thi đua',
  results: 'kết quả thi đua',
  scores: 'bảng điểm',
  translations: 'bản dịch tiếng Anh',
  blocs: 'khối thi đua',
  units: 'đơn vị',
  pages: 'trang riêng',
  site: 'tệp của kho',
  awardTypes: 'danh mục khen thưởng',
  image: 'ảnh',
};

/** How many files of each kind there are, by the Vietnamese word for the kind; kinds without a file are left out. */
export function countFiles(files: readonly CorpusFile[]): [kind: string, count: number][] {
  const collections = files.map(({ path }) => placeOf(path)?.collection);
  return Object.entries(kinds)
    .map(([collection, kind]): [string, number] => [kind, collections.filter((one) => one === collection).length])
    .filter(([, count]) => count > 0);
}
