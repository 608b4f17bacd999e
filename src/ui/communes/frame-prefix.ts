/** What the name of a frame begins with, and that of no page. */
export const FRAME_PREFIX = 'frame-';
