/** Where the package keeps what it needs at run time, found from this module's own place, never from the user's folder. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Misuse } from './misuse.js';

export interface PackageFiles {
  /** Holds package.json. */
  readonly root: string;
  /** Holds the folders graph/ and src/ of the program that runs: the sources or what was compiled from them. */
  readonly code: string;
  readonly version: string;
  /** What runs the model, with its version: "onnxruntime-node 1.16.3". */
  readonly runtime: string;
  readonly modelFolder: string;
  readonly viewerTemplate: string;
}

interface Manifest {
  readonly version: string;
  /** The runtime is pinned to one version, for other versions give other numbers. */
  readonly dependencies: { readonly 'onnxruntime-node': string };
}

export async function packageFiles(): Promise<PackageFiles> {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = packageFolder(here);
  const { version, dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
  return {
    root,
    code: join(here, '..', '..'),
    version,
    runtime: `onnxruntime-node ${dependencies['onnxruntime-node']}`,
    modelFolder: join(root, 'model'),
    viewerTemplate: join(root, 'dist', 'viewer', 'template.html'),
  };
}

/** The nearest folder upwards with a package.json: the same from the sources and from the compiled files. */
function packageFolder(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Misuse('the installation is broken: no package.json above the program');
  return packageFolder(parent);
}
