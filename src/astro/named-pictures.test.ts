import { beforeEach, expect, test } from 'vitest';
import type { HandedContent } from './handed-content.ts';
import { handOver } from './handed-content.ts';
import { namedPictures, namePictures } from './named-pictures.ts';

const madeWith = (picturesMadeWith: string): void =>
  handOver({ files: [], picturesMadeWith } as unknown as HandedContent);
beforeEach(() => madeWith('a test'));

const photograph = { diskPath: '/kho/a.jpg', digest: 'a'.repeat(64), size: { width: 900, height: 600 } };
const namesOf = (path: string, one = photograph): string[] =>
  namePictures(path, one)
    .inPlace.webp.split(', ')
    .map((part) => part.split(' ')[0] ?? '');

test.each([
  ['meetings/2017/hop/Lễ ký.JPG', 'le-ky'],
  ['meetings/2017/hop/a.b.jpg', 'a-b'],
  ['meetings/2017/hop/照片.jpg', 'anh'],
])('%s goes out as %s', (path, stem) => {
  for (const name of namesOf(path)) {
    expect(name).toMatch(new RegExp(`^/_astro/${stem}\\.[\\w-]{12}\\.webp$`, 'u'));
    expect(namedPictures().get(name.replace('/_astro/', ''))?.photograph.diskPath).toBe('/kho/a.jpg');
  }
});

test('no picture is wider than its photograph, and other bytes have other names', () => {
  const { inPlace, large } = namePictures('a/b.jpg', photograph);
  expect([inPlace.webp, large.avif].map((files) => files.match(/(?<= )\d+w/gu))).toEqual([['480w', '900w'], ['900w']]);
  expect([large.width, large.height]).toEqual([900, 600]);
  expect(namesOf('a/b.jpg')).not.toEqual(namesOf('a/b.jpg', { ...photograph, digest: 'b'.repeat(64) }));
  const names = namesOf('a/b.jpg');
  expect(namesOf('a/b.jpg')).toEqual(names);
  madeWith('another test');
  expect(namesOf('a/b.jpg')).not.toEqual(names);
});
