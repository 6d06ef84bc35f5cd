import { papers } from '../schemas/colour.ts';
import { shareImageSize } from './share-card.ts';

/** The colours of the site in light of these names; a site may have another one that leads. */
export const cardColours = {
  paper: papers.light[0],
  ink: '#1f1b16',
  'ink-soft': '#5b5346',
  line: '#ddd4c3',
  lead: '#8c1c13',
} as const;

/** Noto Serif, as titles have it, and for the text. */
export const cardFonts = ['400Regular/NotoSerif_400Regular.ttf', '600SemiBold/NotoSerif_600SemiBold.ttf'] as const;

/** Few colours: letters on paper need no more, and the picture is a third of the size. */
export const cardPng = { palette: true, colours: 32, effort: 1, dither: 0 } as const;

/** How a card is set, in Typst, one point a pixel. `sys.inputs.card` is the card in JSON; `sys.inputs.emblem` the path of the
 * emblem, or empty, and `sys.inputs.emblem-width` how wide it stands there. */
export const cardTemplate = `
#let card = json(bytes(sys.inputs.card))
#let (paper, ink, soft) = (rgb("${cardColours.paper}"), rgb("${cardColours.ink}"), rgb("${cardColours['ink-soft']}"))
#let lead = rgb(card.at("lead", default: "${cardColours.lead}"))
#let (side, wide) = (64pt, ${shareImageSize.width - 128}pt)
#set page(width: ${shareImageSize.width}pt, height: ${shareImageSize.height}pt, margin: 0pt, fill: paper)
// A line reaches from the highest mark to the lowest: "Ậ" in the first one is not cut.
#set text(font: "Noto Serif", fallback: false, fill: ink, hyphenate: false, top-edge: "ascender", bottom-edge: "descender")
#set par(leading: 0.12em)
// A word that is longer than a line goes on in the next.
#show regex("\\\\S{24,}"): word => word.text.clusters().join(sym.zws)

#let title(words) = text(weight: "semibold", words)
#let height-of(body, width: wide) = measure(width: width, body).height
// What has no room is cut off at the end of a word.
#let shortened(words, room, set-in, width: wide) = {
  let whole = set-in(words)
  if height-of(whole, width: width) <= room { return whole }
  let all = words.split(" ")
  let fits(count) = height-of(set-in(all.slice(0, count).join(" ") + "…"), width: width) <= room
  let count = range(all.len() - 1, 0, step: -1).find(fits)
  if count == none { block(width: width, height: room, clip: true, whole) } else { set-in(all.slice(0, count).join(" ") + "…") }
}

#let (emblem, site) = (sys.inputs.emblem, card.at("site", default: none))
#let head = (
  if emblem != "" { block(height: 64pt, align(horizon, image(emblem, width: float(sys.inputs.emblem-width) * 1pt))) },
  if site != none { context block(width: 850pt, height: 64pt, align(horizon, shortened(site, 64pt, words => text(size: 28pt, fill: soft, title(words)), width: 850pt))) },
).filter(part => part != none)
#let top-of-text = if head.len() == 0 { 72pt } else { 128pt }

#place(top, rect(width: 100%, height: 16pt, fill: lead))
#place(top + left, dx: side, dy: 44pt, stack(dir: ltr, spacing: 18pt, ..head))
#place(top + left, dx: side, dy: top-of-text, context {
  let room = 526pt - top-of-text
  let kicker = if "kicker" in card {
    shortened(card.kicker, 36pt, words => text(size: 26pt, fill: lead, title(words)))
  }
  if kicker != none { room -= height-of(kicker) + 8pt }
  let most = if card.text.len() == 0 { room } else { room * 0.42 }
  let sizes = (68pt, 60pt, 54pt, 48pt, 44pt, 40pt, 36pt)
  let fitting = sizes.find(size => height-of(text(size: size, title(card.title))) <= most)
  let size = if fitting == none { sizes.last() } else { fitting }
  let heading = shortened(card.title, most, words => text(size: size, title(words)))
  let sentences(count) = text(size: 28pt, stack(spacing: 10pt, ..card.text.slice(0, count)))
  let left = room - height-of(heading) - 20pt
  let count = range(card.text.len(), 0, step: -1).find(count => height-of(sentences(count)) <= left)
  let text = if count != none { sentences(count) } else if card.text.len() > 0 {
    shortened(card.text.first(), left, words => text(size: 28pt, words))
  }
  let parts = (kicker, heading, if text != none { v(12pt) + text })
  stack(spacing: 8pt, ..parts.filter(part => part != none).map(part => block(width: wide, part)))
})
#place(bottom, dy: -84pt, dx: side, line(length: wide, stroke: 1.5pt + rgb("${cardColours.line}")))
#place(bottom + left, dx: side, dy: -32pt, context {
  let small(words) = text(size: 25pt, fill: soft, words)
  let one-line = measure(small("x")).height
  let host = shortened(card.host, one-line, small, width: wide / 2)
  let rest = wide - measure(width: wide / 2, host).width - 32pt
  let foot = if "foot" in card { shortened(card.foot, one-line, small, width: rest) }
  block(width: wide, grid(columns: (1fr, auto), foot, host))
})
`;

/** All that a card is drawn with, but for the packages. */
export const drawnWith = JSON.stringify([cardTemplate, cardFonts, cardPng]);
