/**
 * A file of the release before that is there and cannot be read: it is damaged, or a later version of the program has written it. To go on
 * without it would be to lose addresses, or what is told of earlier changes, without a word.
 */
export class UnreadableRelease extends Error {
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.file = file;
  }
}
