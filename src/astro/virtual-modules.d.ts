declare module 'nien-giam:content' {
  export const content: import('./rendered-content.ts').RenderedContent;
}

declare module 'nien-giam:colours.css' {}

declare module 'nien-giam:emblem' {
  /** The emblem of the site; `undefined` where it has none. */
  const emblem: import('astro').ImageMetadata | undefined;
  export default emblem;
}

declare module 'nien-giam:share-images' {
  /** What decides how share images look besides what they show. */
  export const imagesMadeWith: string;
}

declare module 'nien-giam:title-font?url' {
  /** The address of the font of titles. */
  const address: string;
  export default address;
}

declare module 'nien-giam:reading?url&no-inline' {
  /** The address of the script of every page. */
  const address: string;
  export default address;
}

declare module 'nien-giam:search?url&no-inline' {
  /** The address of the script of the search page. */
  const address: string;
  export default address;
}
