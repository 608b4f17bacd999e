import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(readFileSync(wasm)).buffer } });

/** The QR codes of a PNG, read by another library than the one that writes ours. */
export async function readQr(png: Uint8Array): Promise<string[]> {
  const codes = await readBarcodes(png, { formats: ['QRCode'] });
  return codes.map(({ text }) => text);
}
