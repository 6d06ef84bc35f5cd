export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 800 };

/** A size of a window, in CSS pixels. */
export type Viewport = { width: number; height: number };
