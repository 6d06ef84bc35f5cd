import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOutcome, BuildProgress } from '../src/build/build-site.ts';
import { buildSite } from '../src/build/build-site.ts';
import { ContentChanged } from '../src/build/lay-out-content.ts';
import { readArguments } from '../src/check/arguments.ts';
import { runCommand } from '../src/check/run-command.ts';
import type { Lang } from '../src/i18n/locales.ts';
import { printProblem, summarize } from '../src/problems/print.ts';

const usage = 'npm run build -- [--content DIR] [--out DIR] [--lang vi|en] [--as-of YYYY-MM-DD]';

const words = {
  vi: {
    check: 'Kiểm tra nội dung…',
    render: 'Dựng trang…',
    verify: 'Kiểm tra trang đã dựng…',
    publish: 'Đưa trang vào chỗ…',
    pages: (done: number, of: number) => `  ${done}/${of} trang`,
    changed: (path: string) => `${path} vừa được sửa trong khi dựng trang. Hãy dựng lại.`,
    kept: (out: string) => `Chưa dựng được trang. ${out} vẫn như trước.`,
    built: (records: number, pages: number, files: number) => `${records} bản ghi, ${pages} trang, ${files} tệp.`,
    aside: (folder: string) => `Thư mục cũ đã được chuyển sang ${folder}.`,
    where: (out: string) => `Trang ở ${out}`,
  },
  en: {
    check: 'Checking the content…',
    render: 'Rendering…',
    verify: 'Checking the built site…',
    publish: 'Publishing…',
    pages: (done: number, of: number) => `  ${done}/${of} pages`,
    changed: (path: string) => `${path} was changed while the site was being built. Build again.`,
    kept: (out: string) => `No site was built. ${out} is as it was.`,
    built: (records: number, pages: number, files: number) => `${records} records, ${pages} pages, ${files} files.`,
    aside: (folder: string) => `The folder that stood there is now ${folder}.`,
    where: (out: string) => `The site is in ${out}`,
  },
} as const satisfies Record<Lang, object>;

await runCommand(async (argv) => {
  const { lang, asOf, ...given } = readArguments(argv, ['out'], usage);
  const [content, out] = [resolve(given.content), resolve(given.out ?? 'dist')];
  // Astro keeps its chunks below the working folder, wherever the command is called from.
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const say = words[lang];
  const progress: BuildProgress = {
    step: (name) => console.log(say[name]),
    pages: (done, of) => console.log(say.pages(done, of)),
  };
  const outcome = await buildSite({ content, out, ...(asOf !== undefined && { asOf }) }, progress).catch(
    (error: unknown) => {
      console.error(
        error instanceof ContentChanged
          ? say.changed(error.path)
          : error instanceof Error
            ? error.message
            : String(error),
      );
      return undefined;
    },
  );
  report(outcome, given.out ?? 'dist', lang);
  return outcome?.kind === 'built' ? 0 : 1;
});

function report(outcome: BuildOutcome | undefined, out: string, lang: Lang): void {
  const say = words[lang];
  for (const found of outcome?.problems ?? []) console.log(`\n${printProblem(found, lang)}`);
  if (outcome?.kind === 'built') {
    console.log(`\n${say.built(outcome.records, outcome.pages, outcome.files)} ${summarize(outcome.problems, lang)}.`);
    if (outcome.movedAside !== undefined) console.log(say.aside(outcome.movedAside));
    console.log(say.where(out));
  } else {
    console.log(`\n${outcome === undefined ? '' : `${summarize(outcome.problems, lang)}. `}${say.kept(out)}`);
  }
}
