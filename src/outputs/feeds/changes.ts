import { recorded } from '../../schemas/recorded.ts';
import type { Edition } from '../../site/edition.ts';
import type { Named, ShownRelease } from '../../site/page-models/changes-page.ts';
import { newestChanges } from '../../site/page-models/changes-page.ts';
import { addressOf, wholeAddress } from '../../site/routes.ts';
import { locales } from '../../text/locales.ts';
import { inLang } from '../../words/local-text.ts';
import { feedMoment } from './moment.ts';

/** How many releases a feed holds. */
const feedLength = 30;

/** What each release changed, as RSS 2.0 is made from it: an entry a release. */
export function changesFeedOf(edition: Edition) {
  const { archive, lang, t, history } = edition;
  const { site } = archive;
  const page = wholeAddress(addressOf({ page: 'changes' }, lang), site.address);
  return {
    title: `${t.sections.changes} · ${inLang(site.name, lang).text}`,
    description: t.sectionIntros.changes,
    site: page,
    customData: `<language>${locales[lang].tag}</language>`,
    items: history.releases.slice(0, feedLength).flatMap((release) => {
      const { shown, more } = newestChanges(edition, [release]);
      return shown.map((told) =>
        recorded({
          title: told.title,
          link: `${page}#${told.anchor}`,
          pubDate: release.on === undefined ? undefined : new Date(feedMoment(release.on)),
          description: [...linesOf(told), ...(more === undefined ? [] : [more])].join('\n'),
        }),
      );
    }),
  };
}

/** A release in words, a line a change. */
function linesOf({ records, places }: ShownRelease): string[] {
  const names = (all: readonly Named[]): string => all.map(({ text }) => text).join('; ');
  return [
    ...records.flatMap(({ title, changes }) => [
      `${title}:`,
      ...changes.map(({ of, note }) => `- ${of.text} (${note})`),
    ]),
    ...(places === undefined ? [] : [`${places.title}:`]),
    ...(places?.standings ?? []).flatMap(({ standing, moves, because, method }) => [
      `- ${standing.text}: ${moves.join('; ')}`,
      ...(because === undefined ? [] : [`  ${because.label}: ${names(because.of)}`]),
      ...(method === undefined ? [] : [`  ${method}`]),
    ]),
  ];
}
