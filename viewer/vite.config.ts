/** Builds the viewer into one HTML template without outside references, under a policy that allows only its own code. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

const folder = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: folder,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../dist/viewer', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
  },
  plugins: [viteSingleFile(), contentPolicy()],
});

/** Runs after everything is inline: adds the policy with the hashes of the inline code, and names the file. */
function contentPolicy(): Plugin {
  return {
    name: 'footnote:content-policy',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build wrote no index.html.');
        page.source = withPolicy(String(page.source));
        page.fileName = 'template.html';
      },
    },
  };
}

function withPolicy(html: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashes(html, /<script type="module"[^>]*>([\s\S]*?)<\/script>/g)}`,
    `style-src ${hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g)}`,
    'img-src data: blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace('<meta charset="UTF-8" />', (charset) => `${charset}\n    ${meta}`);
}

function hashes(html: string, element: RegExp): string {
  const bodies = [...html.matchAll(element)].map((match) => match[1] ?? '');
  if (bodies.length === 0) throw new Error(`Nothing inline matches ${element.source}: was it not inlined?`);
  return bodies.map((body) => `'sha256-${createHash('sha256').update(body, 'utf8').digest('base64')}'`).join(' ');
}
