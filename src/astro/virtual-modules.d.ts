declare module 'nien-giam:content' {
  export const content: import('./rendered-content.ts').RenderedContent;
}

declare module 'nien-giam:title-font?url' {
  /** The address of the font of titles. */
  const address: string;
  export default address;
}
