import type { Edition } from '../edition.ts';
import type { Section } from '../routes.ts';
import type { Frame, Heading } from './frame.ts';
import { frameOf } from './frame.ts';
import type { Fact, Link, Phrase } from './phrases.ts';
import { linkTo } from './phrases.ts';

/** The page of a language for addresses at which nothing is, or nothing is any more. */
export interface NotFoundPage {
  frame: Frame;
  heading: Heading;
  /** Why nothing is here, where that is known. */
  reason?: Fact<Phrase>;
  help: string;
  links: Link[];
}

const helpful = ['meetings', 'blocs', 'units', 'search'] as const satisfies Section[];

export function notFoundPage(edition: Edition): NotFoundPage {
  const { t } = edition;
  return {
    frame: frameOf(edition, { title: t.notFound }),
    heading: { title: { text: t.notFound }, lead: { text: t.notFoundText } },
    help: t.notFoundHelp,
    links: helpfulLinks(edition),
  };
}

/** Where to begin instead. */
export function helpfulLinks(edition: Edition): Link[] {
  const { t } = edition;
  return [
    linkTo(edition, { page: 'home' }, { text: t.home }),
    ...helpful.map((page) => linkTo(edition, { page }, { text: t.sections[page] })),
  ];
}
