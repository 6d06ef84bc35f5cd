declare module 'nien-giam:content' {
  export const content: import('./rendered-content.ts').RenderedContent;
}
