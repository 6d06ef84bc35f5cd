import { describe, expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { checked, examined, source, textOf } from '../../tests/support/memory-archive.ts';
import { wholeArchive } from '../../tests/support/whole-archive.ts';

type Path = (string | number)[];

/** The keys under which ids of units, blocs, meetings and award types stand. */
const referring = new Set([
  'unit',
  'units',
  'leader',
  'deputies',
  'outgoing',
  'bloc',
  'type',
  'announcedAt',
  'signedAt',
]);

/** Where ids stand in facts. */
function referencesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) =>
      referencesIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  const key = path.findLast((step) => typeof step === 'string');
  const names = typeof value === 'string' && typeof key === 'string' && (referring.has(key) || key === 'source');
  return names ? [path] : [];
}

function withValue(facts: unknown, [step, ...rest]: Path, value: string): unknown {
  if (step === undefined) return value;
  const copy = structuredClone(facts) as Record<string | number, unknown>;
  copy[step] = withValue(copy[step], rest, value);
  return copy;
}

const images = ['anh.jpg', 'khac.jpg'].map((name) => `meetings/2017/tong-ket/${name}`);
const examinedWhole = examined(wholeArchive);

/** Every problem of the whole archive with other files in it, as its kind and exact place. */
function told(others: Files): string[] {
  const files = [...examinedWhole.filter(({ path }) => others[path] === undefined), ...examined(others)];
  return checked(files, { images }).problems.map(
    ({ kind, path, position }) => `${kind} ${path}:${position?.line}:${position?.column}`,
  );
}

const references = Object.entries(wholeArchive).flatMap(([file, facts]) =>
  typeof facts === 'string' ? [] : referencesIn(facts).map((path): [string, Path] => [file, path]),
);

/** A file with another id at a place, and where in it that now stands. */
function withReference(file: string, path: Path, id: string): { files: Files; place: string } {
  const files = { [file]: withValue(wholeArchive[file], path, id) as object };
  const lines = textOf(file, files[file] ?? '').split('\n');
  const line = lines.findIndex((one) => one.includes(id));
  return { files, place: `${file}:${line + 1}:${(lines[line]?.indexOf(id) ?? 0) + 1}` };
}

const sound = new Set(told({}));

describe('an id that stands for nothing is told at its place, and nothing that only follows', () => {
  test.each(references)('%s %j', (file, path) => {
    const { files, place } = withReference(file, path, 'khong-co-gi');
    const key = path.findLast((step) => typeof step === 'string');
    const kinds: Record<string, string> = {
      bloc: 'unknown-bloc',
      type: 'unknown-award-type',
      announcedAt: 'unknown-meeting',
      signedAt: 'unknown-meeting',
      source: 'unknown-meeting',
      follows: 'unknown-award',
    };
    const kind = kinds[String(key)] ?? 'unknown-unit';
    expect(told(files).filter((one) => !sound.has(one))).toEqual([`${kind} ${place}`]);
  });
});

/** Where a unit is said to do something in a period or on a day. */
const deeds = references.filter(([file, path]) => {
  const key = String(path.findLast((step) => typeof step === 'string'));
  return !file.startsWith('units/') && ['unit', 'units', 'leader', 'deputies'].includes(key);
});

describe('a unit that had ended is told at its place', () => {
  const ended = { 'units/da-het.yaml': { names: [{ vi: 'Đơn vị đã hết', to: '1990-01-01' }] } };
  test.each(deeds)('%s %j', (file, path) => {
    const { files, place } = withReference(file, path, 'da-het');
    expect(told({ ...files, ...ended })).toContain(`ended-unit ${place}`);
  });
});

describe('a unit that is not in the complete roster of the period, or of one before, is told at its place', () => {
  const outside = { 'units/o-ngoai.yaml': { names: [{ vi: 'Đơn vị ở ngoài' }] } };
  // What stands in a period without a roster, or is withdrawn, is held to none.
  const held = deeds.filter(([file, path]) =>
    path[0] === 'handover' ? !file.includes('gap-mat') : /^(?:awards|covenants)\/.*\/(?:khen|giao-uoc)\//u.test(file),
  );
  test.each(held)('%s %j', (file, path) => {
    const { files, place } = withReference(file, path, 'o-ngoai');
    const kind = path[0] === 'handover' ? 'outside-older-roster' : 'outside-roster';
    expect(told({ ...files, ...outside }).filter((one) => one.startsWith('outside'))).toEqual([`${kind} ${place}`]);
  });
  test.each(['order', 'grades'])('in the %s of a result', (list) => {
    const path = 'results/khoi/2016/index.vi.md';
    const named = ['an', 'o-ngoai'].map((id, index) => ({
      unit: id,
      ...(list === 'order' ? { place: index + 1 } : { grade: 'good' }),
    }));
    const files = { ...outside, [path]: { title: 'Kết quả', sources: [source], [list]: named } };
    expect(told(files).filter((one) => one.startsWith('outside-roster results/khoi/2016/index'))).toEqual([
      `outside-roster ${path}:8:11`,
    ]);
  });
});
