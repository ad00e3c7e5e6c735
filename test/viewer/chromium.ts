/**
 * Starts a Chromium for tests. On Linux it is the one that @sparticuz/chromium ships, with the shared libraries and the
 * font that a bare machine lacks, unpacked into one folder of their own; elsewhere it is the reader's own Chrome.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * Graphics only. The package's own list switches web security off, which would void tests of the content policy. Pages
 * are put together without the graphics process: on a busy machine its software graphics now and then stop giving
 * frames, and every click then waits forever.
 */
const GRAPHICS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  '--no-sandbox',
  '--headless=shell',
];

export async function launchChromium(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  return chromium.launch({ executablePath: await unpackChromium(), args: GRAPHICS });
}

/**
 * The package unpacks into the temporary folder, and takes its libraries along only where it believes itself on Amazon
 * Linux; it then also sets LD_LIBRARY_PATH. Its font configuration names fixed folders, so it gets one of ours.
 */
async function unpackChromium(): Promise<string> {
  const folder = join(tmpdir(), 'footnote-chromium');
  mkdirSync(folder, { recursive: true });
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`);
  process.env['TMPDIR'] = folder;
  process.env['FONTCONFIG_FILE'] = fonts;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
