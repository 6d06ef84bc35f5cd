/** Where Astro puts what belongs into the head of a page. No text can hold it: its marks are escaped. */
export const headMark = '<!--nien-giam:head-->';
