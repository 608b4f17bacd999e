/** The map of pages for search engines. `addresses` are full; `date` is that of their last change, which is the edition’s. */
export function toSitemap(addresses: readonly string[], { date }: { date: string }): string {
  const urls = addresses.map((address) => `<url><loc>${address}</loc><lastmod>${date}</lastmod></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
}
