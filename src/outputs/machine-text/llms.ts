import { currentName } from '../../archive/names.ts';
import { escapedText, markdownLink } from '../../markdown/text-alone.ts';
import type { Edition } from '../../site/edition.ts';
import { licenceOf } from '../../site/page-models/frame.ts';
import { namePhrase, recordLink } from '../../site/page-models/phrases.ts';
import type { Destination } from '../../site/routes.ts';
import {
  addressOf,
  catalogAddress,
  dataAddress,
  machineFiles,
  markdownAddress,
  sheets,
  wholeAddress,
} from '../../site/routes.ts';
import { formatPeriod } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';

/** How many of the newest reports are named. */
const reportsAtMost = 30;

/** What the archive is and where its parts are, for language models (llmstxt.org): Markdown, a line a part. */
export function llmsText(edition: Edition): string {
  const { archive, lang, t } = edition;
  const { site, blocs, meetings, pages } = archive;
  const at = (path: string): string => wholeAddress(path, site.address);
  const pageAt = (destination: Destination): string => at(addressOf(destination, lang));
  const licence = licenceOf(edition);
  const written = meetings.filter(({ texts }) => texts[lang] !== undefined).slice(0, reportsAtMost);
  const blocks = [
    `# ${escapedText(inLang(site.name, lang).text)}`,
    site.description && `> ${escapedText(inLang(site.description, lang).text)}`,
    ...t.forModels.map(escapedText),
    licence && `${escapedText(licence.label)}: ${markdownLink(licence.link.text, licence.link.address)}`,
    ...part(
      t.sections.blocs,
      blocs.map(({ annuals, ...bloc }) => {
        const [first, last] = [annuals[0]?.period, annuals.at(-1)?.period];
        const name = namePhrase(edition, currentName(bloc)).text;
        const years =
          first === undefined || last === undefined
            ? undefined
            : first === last
              ? formatPeriod(first, lang)
              : t.fromTo({ from: formatPeriod(first, lang), to: formatPeriod(last, lang) });
        return row(name, pageAt({ page: 'bloc', bloc: bloc.id }), years);
      }),
    ),
    ...part(t.sections.data, [
      ...sheets.map((sheet) => row(`${sheet}.csv`, at(dataAddress(sheet, 'csv')), t.dataMeanings[sheet])),
      row(t.dataCatalog, at(catalogAddress)),
    ]),
    ...part(
      t.sections.meetings,
      written.map((meeting) =>
        row(recordLink(edition, 'meeting', meeting).text, at(markdownAddress(meeting.id, lang))),
      ),
    ),
    // What a model may leave out where it has little room; the convention's own word.
    ...part('Optional', [
      ...pages.map(({ slugs, texts }) => row((texts[lang] ?? texts.vi).title, pageAt({ page: 'own', slugs }))),
      row(t.sections.map, pageAt({ page: 'map' }), t.sectionIntros.map),
      row(t.sections.changes, at(machineFiles.changesRss[lang]), t.changesFeed),
    ]),
  ];
  return `${blocks.filter((block) => block !== undefined).join('\n\n')}\n`;
}

function part(title: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [`## ${escapedText(title)}`, rows.join('\n')];
}

function row(name: string, address: string, what?: string): string {
  return `- ${markdownLink(name, address)}${what === undefined ? '' : `: ${escapedText(what)}`}`;
}
