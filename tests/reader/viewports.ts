export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 800 };
/** A window of 1280 by 1024 at 400 %. */
export const zoomed = { width: 320, height: 256 };

/** A size of a window, in CSS pixels. */
export type Viewport = { width: number; height: number };
