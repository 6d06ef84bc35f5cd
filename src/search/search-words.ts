/** The words of the search page that a browser puts together. What stands in braces is filled in. */
export interface SearchWords {
  results: string;
  searching: string;
  found: { one: string; other: string };
  none: string;
  filtered: string;
  hint: string;
  readAs: string;
  missing: string;
  more: string;
  failed: string;
  again: string;
  filters: string;
  any: string;
  clear: string;
  kind: string;
  bloc: string;
  period: string;
  type: string;
  unit: string;
  sort: string;
  best: string;
  newest: string;
  other: { one: string; other: string };
}

/** A sentence with what stands in its braces. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (braces, name: string) => values[name] ?? braces);
}
