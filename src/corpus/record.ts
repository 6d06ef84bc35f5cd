import type { z } from 'zod';
import type { awardSchema } from '../schemas/awards.ts';
import type { covenantSchema } from '../schemas/covenants.ts';
import type { meetingSchema } from '../schemas/meetings.ts';
import type { resultSchema } from '../schemas/results.ts';
import type { ReportText } from './report-text.ts';

/** A file of the archive. `path` is below the content folder, with forward slashes. */
export interface CorpusFile {
  path: string;
  content: string | Uint8Array;
}

/** Facts as an editor types them, but for those that the text gives. What is undefined is not written. */
type Untitled<Facts> = { [K in keyof Omit<Facts, 'title' | 'summary'>]: Facts[K] | Absent<Facts, K> };

type Absent<Facts, K extends keyof Facts> = object extends Pick<Facts, K> ? undefined : never;

export type MeetingRecordFacts = Untitled<z.input<typeof meetingSchema>>;
export type AwardRecordFacts = Untitled<z.input<typeof awardSchema>>;
export type CovenantRecordFacts = Untitled<z.input<typeof covenantSchema>>;
export type ResultRecordFacts = Untitled<z.input<typeof resultSchema>>;

export type RecordFacts = MeetingRecordFacts | AwardRecordFacts | CovenantRecordFacts | ResultRecordFacts;

/** How far the English text has come. `outdated` translates a Vietnamese text that has changed since. */
export type Translation = 'current' | 'outdated' | 'missing';

/** A record before it is written out: a folder with its facts, its text and what lies beside them. */
export interface CorpusRecord<Facts extends RecordFacts = RecordFacts> {
  /** Its folder below the content folder. */
  folder: string;
  facts: Facts;
  text: ReportText;
  translation: Translation;
  /** Whether other records point at it, so that it has to be published for them to stand. */
  cited: boolean;
  /** Files beside its text. */
  beside: CorpusFile[];
}
