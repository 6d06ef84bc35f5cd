import { toId } from '../text/to-id.ts';

/** Makes the anchors of one text: ASCII (`Phần một` → `phan-mot`), numbered where two headings would have the same. */
export function anchorMaker(): (heading: string) => string {
  const taken = new Set<string>();
  /** The number to try next, by the anchor wanted: thousands of equal headings would else be counted from the start each time. */
  const next = new Map<string, number>();
  return (heading) => {
    const wanted = toId(heading) || 'muc';
    let anchor = wanted;
    let number = next.get(wanted) ?? 2;
    for (; taken.has(anchor); number += 1) anchor = `${wanted}-${number}`;
    next.set(wanted, number);
    taken.add(anchor);
    return anchor;
  };
}
