export default function (config) {
  config.setQuietMode(true);
  return { dir: { input: '.', includes: '_includes', data: '_data' }, templateFormats: ['11ty.js'] };
}
