declare module 'nien-giam:own-texts' {
  /** The modules of the texts of the site's own pages, by their paths in the content folder. */
  export const ownTexts: Readonly<Record<string, (() => Promise<import('astro').MDXInstance<object>>) | undefined>>;
}

declare module 'nien-giam:colours.css' {}

declare module 'nien-giam:title-font?url' {
  /** The address of the font of titles. */
  const address: string;
  export default address;
}

declare module 'nien-giam:reading?raw' {
  /** The script of every page. */
  const script: string;
  export default script;
}

declare module 'nien-giam:search?url&no-inline' {
  /** The address of the script of the search page. */
  const address: string;
  export default address;
}
