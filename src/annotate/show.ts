/** An annotation for a person to read: each sentence, then a line a word. */
import type { Annotation, Name, RoleFrame, Sentence, SourceDocument, Token } from '../model.js';
import { textOf } from '../span.js';
import { alignColumns } from './columns.js';

/**
 * Columns of a word's line: index, form, lemma, part of speech, Penn tag, head, relation, name ("person(" opens one,
 * ")" closes it), roles it plays ("ARG0:12" for predicate 12).
 */
export function showAnnotation(document: Pick<SourceDocument, 'text'>, annotation: Annotation): string {
  const names = nameMarks(annotation.names);
  const roles = roleMarks(annotation.roles);
  return annotation.sentences
    .map((sentence, number) => {
      const title = `# ${number} [${sentence.start}, ${sentence.end}) ${oneLine(textOf(document.text, sentence))}`;
      const rows = tokensOf(annotation, sentence).map((token, offset) => {
        const index = sentence.first + offset;
        return tokenRow(index, token, names.get(index) ?? '', roles.get(index) ?? '');
      });
      return [title, ...alignColumns(rows), ''].join('\n');
    })
    .join('\n');
}

function tokensOf(annotation: Annotation, { first, last }: Sentence): readonly Token[] {
  return annotation.tokens.slice(first, last);
}

function tokenRow(index: number, token: Token, name: string, roles: string): string[] {
  const { form, lemma, upos, xpos, head, deprel } = token;
  return [String(index), oneLine(form), lemma, upos, xpos, String(head), deprel, name, roles];
}

function nameMarks(names: readonly Name[]): Map<number, string> {
  const marks = new Map<number, string>();
  for (const { first, last, type, by } of names) {
    const source = by === 'dictionary' ? '*' : '';
    for (let index = first; index < last; index += 1)
      marks.set(index, `${index === first ? `${type}${source}(` : '|'}${index === last - 1 ? ')' : ''}`);
  }
  return marks;
}

function roleMarks(frames: readonly RoleFrame[]): Map<number, string> {
  const marks = new Map<number, string>();
  const add = (token: number, mark: string): void => {
    marks.set(token, [...(marks.get(token)?.split(' ') ?? []), mark].join(' '));
  };
  for (const { predicate, arguments: roles } of frames) {
    add(predicate, 'PRED');
    for (const { token, role } of roles) add(token, `${role}:${predicate}`);
  }
  return marks;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
