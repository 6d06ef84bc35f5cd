import { escapedText, markdownLink } from '../../markdown/text-alone.ts';
import type { Edition } from '../../site/edition.ts';
import type { ShownSentence } from '../../site/page-models/evidence-parts.ts';
import type { ShownFact } from '../../site/page-models/facts.ts';
import type { MeetingPage } from '../../site/page-models/meeting-page.ts';
import type { Link, Value } from '../../site/page-models/phrases.ts';
import type { ShownSource } from '../../site/page-models/record-parts.ts';
import { wholeAddress } from '../../site/routes.ts';

/**
 * A report in Markdown: what its page says, for programs that read text.
 *
 * @param text what an editor wrote, with whole addresses
 */
export function reportMarkdown({ archive }: Pick<Edition, 'archive'>, page: MeetingPage, text: string): string {
  const { heading, facts, changes, attachments, sources, citation, frame } = page;
  const link = ({ address, text: name }: Link): string =>
    markdownLink(name, address.startsWith('/') ? wholeAddress(address, archive.site.address) : address);
  const awards = [changes?.awards, changes?.proposals].flatMap((block) =>
    block === undefined ? [] : [`### ${escapedText(block.title)}`, list(block.awards.map((award) => link(award.link)))],
  );
  const blocks = [
    `# ${escapedText(heading.title.text)}`,
    heading.lead && `> ${escapedText(heading.lead.text)}`,
    list([
      ...facts.facts.map(({ label, value, note }) => row(label, factIn(value, link), note?.text)),
      ...facts.missing.map(({ label, value }) => row(label, escapedText(value.text))),
    ]),
    text,
    ...(changes === undefined ? [] : [`## ${escapedText(changes.title)}`]),
    ...awards,
    ...(changes?.covenants === undefined
      ? []
      : [
          `### ${escapedText(changes.covenants.title)}`,
          list(changes.covenants.covenants.map((covenant) => link(covenant.link))),
        ]),
    ...(changes?.handover === undefined
      ? []
      : [`### ${escapedText(changes.handover.title)}`, escapedText(changes.handover.text)]),
    ...(attachments === undefined
      ? []
      : [`## ${escapedText(attachments.title)}`, list(attachments.attachments.map((attached) => link(attached.link)))]),
    `## ${escapedText(sources.title)}`,
    list(sources.sources.map(sourceIn)),
    ...(sources.updates === undefined
      ? []
      : [
          `## ${escapedText(sources.updates.title)}`,
          list(sources.updates.updates.map(({ on, what }) => row(on.text, escapedText(what.text)))),
        ]),
    `## ${escapedText(citation.title)}`,
    escapedText(`${citation.quoted.text}${citation.rest}`).replace(
      escapedText(frame.address ?? ''),
      () => `<${frame.address}>`,
    ),
    frame.footer.licence && `${escapedText(frame.footer.licence.label)}: ${link(frame.footer.licence.link)}`,
  ];
  return `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;
}

function list(rows: readonly string[]): string {
  return rows.map((one) => `- ${one}`).join('\n');
}

function row(label: string, value: string, note?: string): string {
  return `**${escapedText(label)}:** ${value}${note === undefined ? '' : ` (${escapedText(note)})`}`;
}

function factIn(value: ShownFact['value'], link: (to: Link) => string): string {
  const one = (single: Value): string => {
    if ('absent' in single) return escapedText(single.absent);
    return 'address' in single ? link(single) : escapedText(single.text);
  };
  if ('values' in value) return value.values.map(one).join('; ');
  if ('units' in value) {
    const { count, units } = value.units;
    return [...(count === undefined ? [] : [escapedText(count)]), ...units.map(link)].join('; ');
  }
  if ('people' in value)
    return value.people
      .map(({ name, office, role }) =>
        [name, office, role].flatMap((phrase) => (phrase === undefined ? [] : [escapedText(phrase.text)])).join(', '),
      )
      .join('; ');
  return one(value);
}

function sourceIn({ title, address, publisher, days, copy, missing, notes, sentences }: ShownSource): string {
  const line = [
    address === undefined ? escapedText(title.text) : markdownLink(title.text, address),
    ...[publisher?.text, ...days, copy && copyIn(copy), missing, ...notes.map(({ text }) => text)].flatMap((part) =>
      part === undefined ? [] : [escapedText(part)],
    ),
  ].join('; ');
  return [line, ...sentences.map((sentence) => `  - ${sentenceIn(sentence)}`)].join('\n');
}

function sentenceIn({ passage, notes }: ShownSentence): string {
  const quoted = passage
    .map(({ text, isQuoted }) => (isQuoted ? `**${escapedText(text)}**` : escapedText(text)))
    .join('');
  const said = notes.map(({ label, text }) => escapedText(label === undefined ? text.text : `${label}: ${text.text}`));
  return [...(quoted === '' ? [] : [`“${quoted}”`]), ...said].join(' ');
}

function copyIn(copy: NonNullable<ShownSource['copy']>): string {
  return 'absent' in copy ? copy.absent : `${copy.label}. ${copy.digest.label}: ${copy.digest.value}`;
}
