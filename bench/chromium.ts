/** A headless Chromium for pictures and measurements, drawing in software; web security stays as it is. */
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const ARGUMENTS = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export async function launchChromium(): Promise<Browser> {
  /** On a bare machine the package brings the libraries along, if it takes that machine for one it knows. */
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  return playwright.launch({ executablePath: await chromium.executablePath(), args: ARGUMENTS });
}
