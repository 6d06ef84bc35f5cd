import { readArguments } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { sayRefused } from '../src/commands/refused-place.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { printProblem, shownOf, summarize } from '../src/problems/print.ts';
import type { BuildOutcome, BuildProgress } from '../src/release/build-site.ts';
import { buildSite } from '../src/release/build-site.ts';
import { ContentChanged } from '../src/release/lay-out-content.ts';
import type { Lang } from '../src/text/locales.ts';

const command = {
  usage: 'npm run build -- [--content DIR] [--out DIR] [--lang vi|en] [--as-of YYYY-MM-DD]',
  options: ['out', 'as-of'],
} as const;

const words = {
  vi: {
    check: 'Kiểm tra nội dung…',
    wait: 'Đang chờ một lần dựng khác vào cùng thư mục…',
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
    wait: 'Waiting for another build into the same folder…',
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
  const caller = thisCaller();
  const { content, lang, asOf, out: given } = readArguments(argv, command, caller);
  const out = given === undefined ? caller.inProject('dist') : caller.pathOf(given);
  // Astro keeps its chunks below the working folder, wherever the command is called from.
  process.chdir(caller.inProject('.'));
  const say = words[lang];
  const progress: BuildProgress = {
    step: (name) => console.log(say[name]),
    pages: (done, of) => console.log(say.pages(done, of)),
  };
  const outcome = await buildSite({ content: content.path, out, ...(asOf !== undefined && { asOf }) }, progress).catch(
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
  report(outcome, given ?? 'dist', lang);
  return outcome?.kind === 'built' ? 0 : 1;
});

function report(outcome: BuildOutcome | undefined, out: string, lang: Lang): void {
  const say = words[lang];
  if (outcome?.kind === 'place-refused') {
    console.error(sayRefused(outcome.place, out, lang));
    return;
  }
  for (const found of shownOf(outcome?.problems ?? [])) console.log(`\n${printProblem(found, lang)}`);
  if (outcome?.kind === 'built') {
    console.log(`\n${say.built(outcome.records, outcome.pages, outcome.files)} ${summarize(outcome.problems, lang)}.`);
    if (outcome.movedAside !== undefined) console.log(say.aside(outcome.movedAside));
    console.log(say.where(out));
  } else {
    console.log(`\n${outcome === undefined ? '' : `${summarize(outcome.problems, lang)}. `}${say.kept(out)}`);
  }
}
