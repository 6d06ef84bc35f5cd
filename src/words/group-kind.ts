import type { BlocKind } from '../schemas/blocs.ts';

/** Which nouns are wanted: those of a bloc, of a cluster, or of both where they stand side by side. */
export type GroupKind = BlocKind | 'together';

/** The nouns for an archive that has these groups; one that has none speaks of blocs. */
export function groupKindOf(groups: readonly { kind: BlocKind }[]): GroupKind {
  const [first, ...others] = new Set(groups.map(({ kind }) => kind));
  return others.length > 0 ? 'together' : (first ?? 'bloc');
}
