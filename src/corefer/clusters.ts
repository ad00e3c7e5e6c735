/** Mentions that were found to be one thing, as disjoint sets that grow by joining; each set keeps what is known of it. */
import type { EntityType, Mention } from '../model.js';

export type Gender = 'female' | 'male';

/** What is known of one thing from all its mentions together. */
export interface Profile {
  /** Indices of mentions, unsorted. */
  readonly members: number[];
  /** Whether any of them is a proper name. */
  named: boolean;
  readonly types: Map<EntityType, number>;
  readonly genders: Set<Gender>;
  /** Lemmas of nouns that describe it, titles included: "minister", "airline". */
  readonly nouns: Set<string>;
  /** Whom its describing nouns belong to, as "noun of Canonical name": "president of Syria". */
  readonly roles: Set<string>;
  readonly subtypes: Set<string>;
  readonly reasons: string[];
}

export class Clusters {
  private readonly parent: number[];
  private readonly profiles: Map<number, Profile>;

  constructor(
    readonly mentions: readonly Mention[],
    profileOf: (mention: Mention, index: number) => Profile,
  ) {
    this.parent = mentions.map((_, index) => index);
    this.profiles = new Map(mentions.map((mention, index) => [index, profileOf(mention, index)]));
  }

  /** The number of a mention's set: the same for all of its members until the next join. */
  of(index: number): number {
    let root = index;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let at = index; at !== root;) [at, this.parent[at]] = [this.parent[at]!, root];
    return root;
  }

  same(a: number, b: number): boolean {
    return this.of(a) === this.of(b);
  }

  profile(index: number): Profile {
    return this.profiles.get(this.of(index))!;
  }

  /** Joins the sets of two mentions; the reason is kept. Nothing happens when they are one already. */
  join(a: number, b: number, reason: string): void {
    const [x, y] = [this.of(a), this.of(b)];
    if (x === y) return;
    const [large, small] = this.profile(x).members.length >= this.profile(y).members.length ? [x, y] : [y, x];
    absorb(this.profiles.get(large)!, this.profiles.get(small)!);
    this.profiles.get(large)!.reasons.push(reason);
    this.profiles.delete(small);
    this.parent[small] = large;
  }

  /** Joins, and lets the first set alone say of what type the whole is. */
  adopt(whole: number, part: number, reason: string): void {
    if (this.same(whole, part)) return;
    this.profile(part).types.clear();
    this.join(whole, part, reason);
  }

  all(): Profile[] {
    return [...this.profiles.values()];
  }
}

/** Which type wins among equals. */
const TYPE_ORDER: readonly EntityType[] = ['organisation', 'place', 'event', 'person'];

/** The type most mentions vote for; names were weighed in when the profile was made. Null when none has one. */
export function typeOf({ types }: Profile): EntityType | null {
  const most = Math.max(...types.values());
  return TYPE_ORDER.find((type) => types.get(type) === most) ?? null;
}

function absorb(into: Profile, from: Profile): void {
  for (const member of from.members) into.members.push(member);
  into.named ||= from.named;
  for (const [type, votes] of from.types) into.types.set(type, (into.types.get(type) ?? 0) + votes);
  for (const gender of from.genders) into.genders.add(gender);
  for (const noun of from.nouns) into.nouns.add(noun);
  for (const role of from.roles) into.roles.add(role);
  for (const subtype of from.subtypes) into.subtypes.add(subtype);
  for (const reason of from.reasons) into.reasons.push(reason);
}
