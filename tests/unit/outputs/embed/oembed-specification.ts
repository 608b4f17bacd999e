import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
const pixels = z.int().positive();

/** Parameters that an answer of any type may have (oEmbed 1.0, section 2.3.4). */
const common = z.looseObject({
  version: z.literal('1.0'),
  title: z.string().optional(),
  author_name: z.string().optional(),
  author_url: address.optional(),
  provider_name: z.string().optional(),
  provider_url: address.optional(),
  cache_age: z.union([z.int().nonnegative(), z.string().regex(/^\d+$/)]).optional(),
  thumbnail_url: address.optional(),
  thumbnail_width: pixels.optional(),
  thumbnail_height: pixels.optional(),
});

const html = z.string().regex(/^<[a-z]/i, 'starts with an element');

/** The answer of a provider, as oEmbed 1.0 specifies it: each type with what it requires, a thumbnail whole or absent. */
export const oembedSpecification = z
  .discriminatedUnion('type', [
    common.extend({ type: z.literal('photo'), url: address, width: pixels, height: pixels }),
    common.extend({ type: z.literal('video'), html, width: pixels, height: pixels }),
    common.extend({ type: z.literal('rich'), html, width: pixels, height: pixels }),
    common.extend({ type: z.literal('link') }),
  ])
  .refine(
    ({ thumbnail_url, thumbnail_width, thumbnail_height }) =>
      new Set([thumbnail_url, thumbnail_width, thumbnail_height].map((part) => part === undefined)).size === 1,
    'a thumbnail has its address, its width and its height',
  );
