declare module 'subset-font' {
  /**
   * A font that holds the glyphs of some characters alone, in another format if asked.
   *
   * @param keepFeatures OpenType features, four characters each; all that are known, where nothing is said
   * @param preserveNameIds entries of the `name` table that stay besides the names of the font
   */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; keepFeatures?: string[]; noHinting?: boolean; preserveNameIds?: number[] },
  ): Promise<Uint8Array>;
}
