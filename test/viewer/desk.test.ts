/** The page that `footnote view` serves, in a real browser: a decision is kept, and the page shows the new graph. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/program.js';
import { capturedShell, emptyFolder } from '../src/cli/captured-shell.js';
import { launchChromium } from './chromium.js';
import { eventually, OUTPUT } from './page.js';

it('saves a decision, builds again, and shows the new graph', async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'docs'));
  writeFileSync(join(folder, 'docs', 'a.txt'), 'Mayor Olaf Holm met Anna Berg in Oslo on Monday. Holm praised her.\n');
  writeFileSync(join(folder, 'docs', 'b.txt'), 'Police in Oslo arrested Holm on Tuesday. Holm denied the charges.\n');
  await run(['build', 'docs', '--out', 'out'], capturedShell({ folder }));
  let told: (url: string) => void = () => {};
  const address = new Promise<string>((resolve) => (told = resolve));
  const shell = capturedShell({ folder, user: 'ada', out: (text) => told(text.trim()) });
  const ended = run(['view', 'out', 'docs'], shell);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' });
    await page.goto(await address);
    await page.getByRole('button', { name: 'Decide' }).click();
    const panel = page.getByTestId('decide-panel');
    await panel.getByRole('button', { name: /Holm or .*Holm/ }).click();
    await eventually(() => panel.getByLabel('Who decides').inputValue()).toBe('ada');
    await panel.getByLabel('Reason').fill('the same mayor');
    await panel.getByRole('button', { name: 'They are one' }).click();
    await panel.getByRole('button', { name: 'Save and rebuild' }).click();
    await panel.getByText('1 earlier decision').click();
    await eventually(() => panel.textContent()).toContain('the same mayor');
    await eventually(() => panel.textContent()).toContain('The machine left nothing open');
    await page.screenshot({ path: `${OUTPUT}desk.png` });
    expect(readFileSync(join(folder, 'docs', 'judgements.yaml'), 'utf8')).toContain('author: ada');
  } finally {
    await browser.close();
    shell.interrupt();
    await ended;
  }
});
