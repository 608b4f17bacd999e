/**
 * How long things may last, in milliseconds. These limits only end what hangs: a busy machine is slow, which is not a fault, so
 * each is far above what the slowest one needs.
 */

/** One condition to come true: an element shown, a page loaded, a frame of its height. */
export const WAIT = 120_000;

/** A test or a hook, which may wait several times. */
export const TEST = 600_000;

/** A test that builds the whole country again. */
export const BUILD = 3_600_000;
