/** From an argument's head token to the mention that takes part: itself, its name, or what it belongs to. */
import type { Mention } from '../model.js';
import type { Tree } from '../tree.js';

export interface Participant {
  /** Index into the document's mentions. */
  readonly mention: number;
  /** The argument's own head when the mention only owns it: "facilities" of "Aramco's facilities"; else null. */
  readonly through: number | null;
  /** The preposition or "'s" that ties `through` to the mention: "of", "in". */
  readonly tie: string;
}

/** "himself" as an argument tells of nobody else. */
const REFLEXIVE = new Set(['himself', 'herself', 'itself', 'themselves', 'myself', 'ourselves', 'yourself', 'oneself']);

/** Nouns that only count or measure: "hundreds of fighters" are fighters. */
const MEASURES = new Set([
  'number',
  'hundred',
  'thousand',
  'dozen',
  'million',
  'billion',
  'lot',
  'couple',
  'series',
  'majority',
  'minority',
  'half',
  'rest',
  'type',
  'kind',
  'sort',
  'pair',
  'percent',
  'quarter',
  'third',
  'score',
  'handful',
  'variety',
  'range',
  'host',
  'array',
  'most',
  'some',
  'all',
  'many',
  'one',
  'two',
  'several',
  'part',
  'round',
  'session',
  'wave',
  'string',
  'spate',
]);

/** Phases and edges of a happening: "at the opening of the summit" is at the summit. */
const PHASES = new Set(['opening', 'sideline', 'margin', 'fringe', 'outset', 'close', 'closing', 'conclusion']);

/** Nouns of time own nothing: "the Saturday of the convention". */
const TIMES = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'weekend',
  'month',
  'year',
  'decade',
  'century',
  'morning',
  'evening',
  'afternoon',
  'time',
  'moment',
  'period',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'anniversary',
  'end',
  'beginning',
  'start',
  'wake',
  'eve',
  'aftermath',
  'result',
  'way',
  'course',
]);

/** Participles by which a noun belongs to what follows their preposition. */
const OWNING: ReadonlyMap<string, string> = new Map([
  ['belong', 'to'],
  ['own', 'by'],
  ['operate', 'by'],
  ['run', 'by'],
]);

/** Prepositions by which a noun belongs to what follows: "the ports of Yemen". */
const BELONGING: ReadonlySet<string> = new Set(['of', 'in', 'at', 'for', 'from']);

/** Of these only "of" tells the owner of what is itself a participant. */
const NARROW: ReadonlySet<string> = new Set(['of']);
/** … and a site is told by the place it stands in. */
const SITED: ReadonlySet<string> = new Set(['of', 'in', 'at', 'near']);

export class Participants {
  private readonly byHead: ReadonlyMap<number, number>;
  /** Answers of `at`, which every rule asks for the same tokens. */
  private readonly found = new Map<number, number | null>();

  /** `joined[i]` says whether mention i belongs to a chain: a pronoun without antecedent takes no part. */
  constructor(
    private readonly tree: Tree,
    readonly mentions: readonly Mention[],
    private readonly chainOf: readonly number[],
  ) {
    this.byHead = new Map(mentions.map((mention, index) => [mention.head, index]));
  }

  /** The mention whose head is this token, or whose name this title stands before. */
  at(token: number): number | null {
    let found = this.found.get(token);
    if (found === undefined) this.found.set(token, (found = this.find(token)));
    return found;
  }

  private find(token: number): number | null {
    if (REFLEXIVE.has(this.tree.lemma(token)) || REFLEXIVE.has(this.tree.at(token).form.toLowerCase())) return null;
    const own = this.byHead.get(token) ?? this.splitName(token);
    const named = this.nameBeside(token);
    const bodyBefore =
      named !== null && own !== undefined && this.isPersonName(named) && this.mentions[own]!.type === 'organisation';
    if (named !== null && (own === undefined || this.mentions[own]!.kind !== 'name' || bodyBefore)) return named;
    return own !== undefined && this.chainOf[own]! >= 0 ? own : null;
  }

  /** A later conjunct's name that the tree tore apart: "Ain" of "Goma and Ain Issa". */
  private splitName(token: number): number | undefined {
    if (!this.tree.is(token, 'conj') || this.tree.at(token).upos !== 'PROPN') return undefined;
    const found = this.mentions.findIndex(({ kind, first }) => kind === 'name' && first === token);
    return found >= 0 ? found : undefined;
  }

  /** Who takes part as this argument; owners distributed; empty when nobody can be told. */
  of(token: number): Participant[] {
    const phase = PHASES.has(this.tree.lemma(token)) ? this.measured(token) : [];
    if (phase.length > 0) return phase;
    const own = this.at(token);
    if (own !== null) return [{ mention: own, through: null, tie: '' }, ...this.beyond(token, own)];
    if (MEASURES.has(this.tree.lemma(token))) return this.measured(token);
    if (!this.tree.isNoun(token) || TIMES.has(this.tree.lemma(token))) return [];
    return this.owners(token);
  }

  /** The mention that a token stands in, where it is not its head: "Lampinen" of "Eero Lampinen". */
  around(token: number): number | null {
    const { start } = this.tree.at(token);
    const found = this.mentions.findIndex((mention) => mention.start <= start && start < mention.end);
    return found >= 0 && this.chainOf[found]! >= 0 ? found : null;
  }

  chain(mention: number): number {
    return this.chainOf[mention]!;
  }

  /** "Secretary of State Mike Pompeo", "their leader, Anna Berg": the name that a title or apposition gives. */
  private nameBeside(token: number): number | null {
    if (!this.tree.isNoun(token)) return null;
    for (const child of this.tree.children(token)) {
      const mention = this.isBeside(token, child) ? this.byHead.get(child) : undefined;
      if (mention !== undefined && this.isNameFor(token, mention) && !this.isAside(token, child)) return mention;
    }
    return this.strayedApposition(token);
  }

  /** A name after a name and a comma is somebody else: "the party, Anna Berg". */
  private isAside(token: number, child: number): boolean {
    const own = this.byHead.get(token);
    if (own === undefined || this.mentions[own]!.kind !== 'name') return false;
    for (let between = token + 1; between < child; between++) if (this.tree.at(between).form === ',') return true;
    return false;
  }

  private isBeside(token: number, child: number): boolean {
    // "the navy — whose chief is Anna Berg —": a clause of its own
    if (this.tree.child(child, 'cop') !== undefined) return false;
    if (this.tree.is(child, 'appos', 'flat')) return true;
    if (!this.tree.is(child, 'nmod', 'nmod:desc', 'nmod:unmarked') || this.tree.is(child, 'nmod:poss')) return false;
    return child > token && this.tree.preposition(child) === '';
  }

  /** "the president of the society, Paul Smith": a person set beside a body describes whom the body belongs to. */
  private strayedApposition(token: number): number | null {
    for (const body of this.tree.childrenBy(token, 'nmod')) {
      if (this.tree.preposition(body) !== 'of') continue;
      const set = this.tree.phrase(body).flatMap((word) => this.tree.childrenBy(word, 'appos'));
      const mention = set.map((child) => this.byHead.get(child)).find((found) => this.isPersonName(found));
      const of = this.byHead.get(body);
      if (mention !== undefined && (of === undefined || this.mentions[of]!.type !== 'person')) return mention;
    }
    return null;
  }

  private isPersonName(mention: number | undefined): boolean {
    return (
      mention !== undefined && this.mentions[mention]!.kind === 'name' && this.mentions[mention]!.type === 'person'
    );
  }

  /** A person's name beside a title, or the name that follows its own kind: "law firm Harper Lane". */
  private isNameFor(noun: number, mention: number): boolean {
    const { kind, type, first } = this.mentions[mention]!;
    if (kind !== 'name') return false;
    if (type === 'person') return true;
    const own = this.byHead.get(noun);
    return first === noun + 1 && own !== undefined && this.mentions[own]!.type === type;
  }

  /**
   * Whom an argument reaches besides itself: "the navies of China and India" act for both; through an unnamed "government
   * of Anna Berg" or "Iranian ships" a verb reaches the named owner.
   */
  private beyond(token: number, own: number): Participant[] {
    const { kind, stands } = this.mentions[own]!;
    if (kind !== 'nominal' || this.mentions[own]!.head !== token) return [];
    const owners = this.owners(token, this.mentions[own]!.type === 'place' ? SITED : NARROW);
    if (stands !== undefined) {
      const type = owners[0] && this.mentions[owners[0].mention]!.type;
      const alike = owners.slice(1).filter(({ mention }) => this.mentions[mention]!.type === type);
      return alike.map(({ mention }) => ({ mention, through: null, tie: '' }));
    }
    return owners.filter(({ mention }) => this.isNamed(mention) && this.chainOf[mention] !== this.chainOf[own]);
  }

  private isNamed(mention: number): boolean {
    const { kind, stands } = this.mentions[mention]!;
    return kind === 'name' || stands !== undefined;
  }

  /** Whom a measure counts: "hundreds of fighters". */
  private measured(token: number): Participant[] {
    return this.tree
      .childrenBy(token, 'nmod')
      .filter((child) => this.tree.preposition(child) === 'of')
      .flatMap((child) => this.of(child));
  }

  /** The nearest owner: a possessor, else a demonym, else what "of" or "in" names. */
  private owners(token: number, ties: ReadonlySet<string> = BELONGING): Participant[] {
    const tied = this.tree.children(token).flatMap((above) => {
      const child = this.ownerIn(above) ?? above;
      const tie = child === above ? this.tieOf(child, ties) : 'of';
      const mention = tie === null ? null : this.at(child);
      return tie === null || mention === null ? [] : [{ child, tie }];
    });
    const first = tied[0];
    if (first === undefined) return [];
    return this.tree.conjuncts(first.child).flatMap((child) => {
      const mention = this.at(child);
      return mention === null ? [] : [{ mention, through: token, tie: first.tie }];
    });
  }

  /** "facilities belonging to X", "a clinic run by X". */
  private ownerIn(clause: number): number | undefined {
    if (!this.tree.is(clause, 'acl')) return undefined;
    const owner = OWNING.get(this.tree.lemma(clause));
    return this.tree.childrenBy(clause, 'obl').find((child) => this.tree.preposition(child) === owner);
  }

  private tieOf(child: number, ties: ReadonlySet<string>): string | null {
    if (this.tree.is(child, 'nmod:poss', 'amod')) return 'of';
    const preposition = this.tree.preposition(child);
    return this.tree.is(child, 'nmod') && ties.has(preposition) ? preposition : null;
  }
}
