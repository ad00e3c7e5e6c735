/** Names of bodies that were taken for something else: the words around them tell. */
import type { Name, Token } from '../model.js';
import { formsOf } from './name-types.js';

/** What stands before a firm's name and tells it from a person's: "the airline Velden". */
const KINDS_OF_FIRMS =
  /^(?:airline|company|firm|carrier|retailer|manufacturer|carmaker|automaker|chipmaker|drugmaker|planemaker|startup|conglomerate|insurer|lender|brewer|utility|broadcaster|newspaper|magazine|nonprofit|charity|supermarket|bank|cult|sect|militia|gang|cartel|band|club|team)$/;
const GOODS = /^(?:gas|oil|steel|coal|energy|power|car|aircraft|drug|vaccine|chip|food|gold|copper|cement|wine|milk)$/;

/** "Gas producer Velden": what is set right after a kind of firm is one, whatever it was taken for. */
export function typeFirms(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const isFirm = ({ first, last }: Name): boolean => {
    const kind = tokens[first - 1];
    if (kind?.upos !== 'NOUN' || last - first > 2 || kind.lemma === tokens[first]!.lemma) return false;
    const ofGoods = /^(?:producer|maker|supplier|giant|operator)$/.test(kind.lemma);
    return KINDS_OF_FIRMS.test(kind.lemma) || (ofGoods && GOODS.test(tokens[first - 2]?.lemma ?? ''));
  };
  const firms = new Set(
    names
      .filter((name) => name.type === 'person' && isFirm(name))
      .map(({ first, last }) => formsOf(tokens, first, last)),
  );
  return names.map((name) =>
    name.type === 'person' && firms.has(formsOf(tokens, name.first, name.last))
      ? { ...name, type: 'organisation', by: 'dictionary' }
      : name,
  );
}

/** Who plays for a team or trains it: "Velden coach Paul Smith". */
const TEAM_ROLES = /^(?:captain|coach|defender|fullback|goalkeeper|midfielder|quarterback|skipper|striker|winger)$/;

/** "Velden assistant coach". */
const RANKS = /^(?:acting|assistant|caretaker|deputy|former|head|interim|star|team|vice)$/;

/** One word taken for a person is a team where a player's or coach's name follows with that role. */
export function typeTeams(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const single = ({ first, last, type }: Name): boolean => type === 'person' && last - first === 1;
  const named = new Set(names.filter(({ type }) => type === 'person').map(({ first }) => first));
  const isTeam = ({ last }: Name): boolean => {
    const role = RANKS.test(tokens[last]?.lemma ?? '') ? last + 1 : last;
    return TEAM_ROLES.test(tokens[role]?.lemma ?? '') && named.has(role + 1);
  };
  const teams = new Set(names.filter((name) => single(name) && isTeam(name)).map(({ first }) => tokens[first]!.form));
  return names.map((name) =>
    single(name) && teams.has(tokens[name.first]!.form) ? { ...name, type: 'organisation', by: 'dictionary' } : name,
  );
}

/** "A report in The Hill": people bear no article with a capital; a paper does, wherever its sentence begins. */
export function typeOutlets(tokens: readonly Token[], names: readonly Name[]): Name[] {
  return names.map((name) => {
    const article = tokens[name.first - 1];
    const within = article !== undefined && tokens[name.first - 2]?.sentence === article.sentence;
    const opens = !within || !/[\p{Ll},]$/u.test(tokens[name.first - 2]!.form);
    const single = name.type === 'person' && name.last - name.first === 1;
    return single && !opens && article?.form === 'The' ? { ...name, type: 'organisation', by: 'dictionary' } : name;
  });
}

/** Who stands at the head of a body. */
const OFFICERS =
  /^(?:director|president|chair|chairman|chairwoman|chairperson|head|member|founder|secretary|secretary-general|leader|spokesman|spokeswoman|spokesperson|executive|coordinator|CEO)$/;

/** "Director of the Velden Forum": what has officers is a body, though forums are held as well. */
export function typeForums(tokens: readonly Token[], names: readonly Name[]): Name[] {
  return names.map((name) => {
    const of = tokens[name.first - 1]?.form === 'the' ? name.first - 2 : name.first - 1;
    const headed = tokens[of]?.form === 'of' && OFFICERS.test(tokens[of - 1]?.form ?? '');
    return name.type === 'event' && headed && tokens[name.last - 1]!.form === 'Forum'
      ? { ...name, type: 'organisation', by: 'dictionary' }
      : name;
  });
}
