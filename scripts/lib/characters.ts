/** Every character the titles and the big figures may need. U+00A0, U+202F and U+2011 are part of French. */
export const CHARACTERS =
  Array.from({ length: 0x5f }, (_, i) => String.fromCodePoint(0x20 + i)).join('') +
  'ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŸŒàâäæçèéêëîïôöóùûüÿœ«»“”‘’–—…·•×÷±−≈≤≥€°½¼¾¹²³ªº§¶\u00a0\u202f\u2011→←↑↓';
