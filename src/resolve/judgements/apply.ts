/**
 * A person's word on readings: chains are cut where one document's words were judged to mean different things, and what
 * is left are judgements between chains, for the resolver. What cannot be applied is told, never dropped.
 */
import { groupBy } from '../../../graph/groups.js';
import { describe, describeSide } from '../../../graph/judgement.js';
import type { FiledJudgement } from '../../../graph/model.js';
import { compareBy } from '../../../graph/order.js';
import { issue, type Issue } from '../../issues.js';
import type { Judgement, Reading, SourceDocument } from '../../model.js';
import { type Bonds, bondsOf, type Couple } from '../bonds.js';
import { type Anchor, attach, type Attached, type Loose } from './attach.js';
import { type Conflict, findConflicts } from './conflicts.js';
import { partition } from './partition.js';
import { type Parts, splitChains } from './split.js';

export interface Judged {
  /** In the order given, cut where a person said so. */
  readonly readings: readonly Reading[];
  /** Between chains of these readings. */
  readonly judgements: readonly Judgement[];
  /** Judgements that no longer attach, and those that cannot all hold. */
  readonly issues: readonly Issue[];
}

/** The same whatever the order of the documents, readings and judgements. Every reading's document must be given. */
export function applyJudgements(
  documents: readonly SourceDocument[],
  readings: readonly Reading[],
  judgements: readonly FiledJudgement[],
): Judged {
  const { attached, loose } = attach(documents, readings, [...judgements].sort(compareBy(contentOf)));
  const bonds = bondsOf(couples(attached, 'same'), couples(attached, 'different'));
  const cut = cutReadings(readings, attached, bonds);
  return {
    readings: cut,
    judgements: betweenChains(cut, attached, bonds),
    issues: [...loose.map(looseIssue), ...findConflicts(attached.map(toBond)).map(conflictIssue)],
  };
}

function contentOf(judgement: FiledJudgement): string {
  return JSON.stringify([
    judgement.file,
    describe(judgement),
    judgement.reason,
    judgement.a.sha256,
    judgement.b.sha256,
  ]);
}

function keyOf({ document, mention }: Anchor): string {
  return `${document} ${mention}`;
}

function couples(attached: readonly Attached[], verdict: FiledJudgement['verdict']): Couple[] {
  return attached
    .filter(({ judgement }) => judgement.verdict === verdict)
    .map(({ a, b }): Couple => [keyOf(a), keyOf(b)]);
}

function toBond({ judgement, a, b }: Attached): { judgement: FiledJudgement; a: string; b: string } {
  return { judgement, a: keyOf(a), b: keyOf(b) };
}

function cutReadings(readings: readonly Reading[], attached: readonly Attached[], bonds: Bonds): Reading[] {
  if (attached.length === 0) return [...readings];
  const anchors = new Map(attached.flatMap(({ a, b }) => [a, b]).map((anchor) => [keyOf(anchor), anchor]));
  const judged = groupBy(anchors.values(), ({ document }) => document);
  const groupIn = (reading: Reading, mention: number): string =>
    bonds.groupOf(keyOf({ document: reading.document.id, mention }));
  const membersOf = new Map(
    readings.flatMap((reading) => {
      const own = new Set(judged.get(reading.document.id)?.map(({ mention }) => mention));
      return reading.chains.map(({ id, mentions }) => [id, mentions.filter((mention) => own.has(mention))] as const);
    }),
  );
  const chains = readings.flatMap((reading) =>
    reading.chains.flatMap(({ id }) => {
      const groups = [...new Set(membersOf.get(id)!.map((mention) => groupIn(reading, mention)))];
      return groups.length === 0 ? [] : [{ id, groups }];
    }),
  );
  const parts = partition(chains, bonds);
  return readings.map((reading) => {
    const cuts = reading.chains.flatMap(({ id }): [string, Parts][] => {
      const groups = parts.get(id) ?? [];
      if (groups.length < 2) return [];
      return [
        [id, groups.map((part) => membersOf.get(id)!.filter((mention) => part.includes(groupIn(reading, mention))))],
      ];
    });
    return splitChains(reading, new Map(cuts));
  });
}

/** Those that hold: a `same` that goes against a `different` has two groups and joins nothing. */
function betweenChains(readings: readonly Reading[], attached: readonly Attached[], bonds: Bonds): Judgement[] {
  const chainOf = new Map(
    readings.flatMap(({ document, chains }) =>
      chains.flatMap(({ id, mentions }) =>
        mentions.map((mention): [string, string] => [keyOf({ document: document.id, mention }), id]),
      ),
    ),
  );
  return attached.flatMap(({ judgement, a, b }) => {
    const [x, y] = [chainOf.get(keyOf(a))!, chainOf.get(keyOf(b))!];
    const isOne = bonds.groupOf(keyOf(a)) === bonds.groupOf(keyOf(b));
    if (x === y || isOne !== (judgement.verdict === 'same')) return [];
    return [toJudgement(judgement, x < y ? [x, y] : [y, x])];
  });
}

function toJudgement({ verdict, author, date, reason }: FiledJudgement, [a, b]: Couple): Judgement {
  const reasons = [...(reason === '' ? [] : [reason]), `judged on ${date}`];
  return { a, b, verdict, score: 1, reasons, by: author };
}

function looseIssue({ judgement, missing }: Loose): Issue {
  const told = missing.map(({ side, reason }) => `${describeSide(side)}: ${reason}`).join('; ');
  return issue('judgements.unattached', judgement.file, `${describe(judgement)} has no effect now. ${told}`);
}

function conflictIssue({ different, same }: Conflict): Issue {
  const against =
    same.length === 0 ? 'both sides are the same words' : `against it stand ${same.map(describe).join('; ')}`;
  return issue(
    'judgements.conflict',
    different.file,
    `${describe(different)}: ${against}. Kept apart until one of them is taken out`,
  );
}
