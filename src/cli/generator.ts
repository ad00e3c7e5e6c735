/** Names what made a graph: with the same generator the same documents give the same bytes. */
import { arch } from 'node:os';
import type { Generator } from '../../graph/model.js';
import type { ModelIdentity } from '../annotate/onnx.js';
import type { PackageFiles } from './package-files.js';

/** The rule tables change with the program and have no version of their own. */
export function generatorOf({ version, runtime }: PackageFiles, { name, sha256 }: ModelIdentity): Generator {
  return { name: 'footnote', version, backend: `${runtime} ${arch()}`, model: { name, sha256 }, rules: version };
}
