/** Which documents came, went, changed or were moved: the same bytes are the same document, wherever they lie. */
import type { GraphDocument } from '../model.js';
import { compareText } from '../order.js';

export interface MovedDocument {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Paths, sorted. */
export interface DocumentChanges {
  readonly added: readonly string[];
  readonly withdrawn: readonly string[];
  /** Another text under the same path. */
  readonly changed: readonly string[];
  /** The same bytes under other paths. */
  readonly moved: readonly MovedDocument[];
}

export interface DocumentPairs {
  readonly changes: DocumentChanges;
  /** Ids of documents in the older graph alone, with what became of them. */
  readonly gone: ReadonlyMap<string, DocumentFate>;
  /** Ids of documents in the newer graph alone, with where they come from. */
  readonly come: ReadonlyMap<string, DocumentFate>;
}

export interface DocumentFate {
  readonly kind: 'document added' | 'document withdrawn' | 'document changed';
  readonly path: string;
}

export function pairDocuments(older: readonly GraphDocument[], newer: readonly GraphDocument[]): DocumentPairs {
  const gone = fates(older, newer, 'document withdrawn');
  const come = fates(newer, older, 'document added');
  return { changes: { ...changesOf(gone, come), moved: movedAmong(older, newer) }, gone, come };
}

/** Documents of `some` that `others` have not; another text under one of its paths is a change. */
function fates(
  some: readonly GraphDocument[],
  others: readonly GraphDocument[],
  alone: 'document added' | 'document withdrawn',
): Map<string, DocumentFate> {
  const ids = new Set(others.map(({ id }) => id));
  const paths = new Set(others.flatMap((document) => document.paths));
  return new Map(
    some
      .filter(({ id }) => !ids.has(id))
      .map((document): [string, DocumentFate] => {
        const taken = document.paths.find((path) => paths.has(path));
        return [
          document.id,
          taken === undefined ? { kind: alone, path: document.path } : { kind: 'document changed', path: taken },
        ];
      }),
  );
}

/** A path that only passed to a document known before is no change of text. */
function changesOf(
  gone: ReadonlyMap<string, DocumentFate>,
  come: ReadonlyMap<string, DocumentFate>,
): Omit<DocumentChanges, 'moved'> {
  const pathsOf = (fate: ReadonlyMap<string, DocumentFate>, kind: DocumentFate['kind']): string[] =>
    [...fate.values()].filter((one) => one.kind === kind).map(({ path }) => path);
  return {
    added: pathsOf(come, 'document added').sort(compareText),
    withdrawn: pathsOf(gone, 'document withdrawn').sort(compareText),
    changed: [...new Set([...pathsOf(gone, 'document changed'), ...pathsOf(come, 'document changed')])].sort(
      compareText,
    ),
  };
}

function movedAmong(older: readonly GraphDocument[], newer: readonly GraphDocument[]): MovedDocument[] {
  const before = new Map(older.map(({ id, paths }) => [id, paths]));
  return newer
    .flatMap(({ id, paths }) => {
      const from = before.get(id);
      return from === undefined || from.join('\0') === paths.join('\0') ? [] : [{ from, to: paths }];
    })
    .sort((a, b) => compareText(a.to[0] ?? '', b.to[0] ?? ''));
}
