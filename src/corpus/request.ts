import { parseArgs } from 'node:util';
import type { CorpusOptions } from './generate-corpus.ts';
import { bounds, planSize } from './generate-corpus.ts';

export const usage = `Cách gọi: npm run corpus -- --reports N --seed S --out THƯ_MỤC
  --reports N     số bản tin hội nghị
  --seed S        số hạt giống: cùng N và S thì ra cùng một kho
  --out THƯ_MỤC   nơi ghi kho: thư mục chưa có hoặc còn trống
Không bắt buộc:
  --blocs B       số khối
  --periods P     số kỳ của mỗi khối
  --units U       số đơn vị ban đầu của mỗi khối
  --long-names    mọi đơn vị đều có tên rất dài`;

const flags = {
  reports: { type: 'string' },
  seed: { type: 'string' },
  out: { type: 'string' },
  blocs: { type: 'string' },
  periods: { type: 'string' },
  units: { type: 'string' },
  'long-names': { type: 'boolean' },
} as const;

/** The options that the command takes. */
export const optionNames: readonly string[] = Object.keys(flags);

const numberNames = ['reports', 'seed', 'blocs', 'periods', 'units'] as const;
const requiredNames: readonly string[] = ['reports', 'seed', 'out'];

/** What the command is asked for, or what is wrong with the asking, in Vietnamese: one line for each fault. */
export type CorpusRequest = { options: CorpusOptions; out: string } | { faults: string[] };

export function readRequest(args: string[]): CorpusRequest {
  const { values, positionals } = parseArgs({ args, options: flags, strict: false, allowPositionals: true });
  const unknown = [
    ...Object.keys(values)
      .filter((name) => !Object.hasOwn(flags, name))
      .map((name) => `--${name}`),
    ...positionals,
  ];
  const missing = requiredNames.filter((name) => typeof values[name] !== 'string');
  const faults = [
    ...unknown.map((word) => `Không hiểu tham số ${word}.`),
    ...missing.map((name) => `Thiếu --${name}, hoặc sau đó chưa ghi giá trị.`),
    ...numberNames.flatMap((name) => (missing.includes(name) ? [] : checkNumber(name, values[name]))),
  ];
  if (faults.length > 0) return { faults };
  const options: CorpusOptions = {
    reports: Number(values.reports),
    seed: Number(values.seed),
    ...(values.blocs !== undefined && { blocs: Number(values.blocs) }),
    ...(values.periods !== undefined && { periods: Number(values.periods) }),
    ...(values.units !== undefined && { units: Number(values.units) }),
    longNames: values['long-names'] === true,
  };
  const { blocs, periods } = planSize(options);
  if (options.reports < blocs * periods) return { faults: [tooFewReports(blocs, periods)] };
  return { options, out: String(values.out) };
}

function checkNumber(name: (typeof numberNames)[number], value: unknown): string[] {
  const [least, most] = bounds[name];
  if (value === undefined) return [];
  const whole = typeof value === 'string' && /^\d{1,10}$/u.test(value);
  return whole && Number(value) >= least && Number(value) <= most
    ? []
    : [`--${name} phải là số nguyên từ ${least} đến ${most}.`];
}

function tooFewReports(blocs: number, periods: number): string {
  return `Cần ít nhất ${blocs * periods} bản tin: mỗi kỳ của mỗi khối có một hội nghị tổng kết (${blocs} khối, ${periods} kỳ).`;
}
