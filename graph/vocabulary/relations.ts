/**
 * The relations a claim may have, as data: validation, labels, exports and the viewer's colours all read this table.
 * What no row covers is an open relation: family "open", its id the predicate's lemma and preposition.
 * PropBank rolesets, Wikidata properties and FollowTheMoney schemata are given where one fits.
 */
import type { EntityType } from '../model.js';

export const FAMILIES = {
  role: 'Roles and membership',
  part: 'Parts and places',
  meeting: 'Meetings and talks',
  invitation: 'Invitations and hosting',
  agreement: 'Agreements',
  support: 'Support and cooperation',
  criticism: 'Criticism and opposition',
  accusation: 'Accusations and denials',
  demand: 'Demands and decisions',
  conflict: 'Conflict and violence',
  justice: 'Arrest and trial',
  appointment: 'Appointments and resignations',
  ownership: 'Ownership and money',
  family: 'Family',
  travel: 'Travel and movement',
  statement: 'Statements',
  election: 'Elections',
  event: 'Taking part in events',
  open: 'Other relations',
} as const;

export type Family = keyof typeof FAMILIES;

export interface RelationType {
  readonly id: string;
  readonly family: Family;
  /** Reads from source to target, at most four words. */
  readonly label: string;
  /** Reads from target to source. */
  readonly inverse: string;
  readonly symmetric: boolean;
  /** Whether the relation holds over a period. */
  readonly dated: boolean;
  /** Entity types that may stand at the source and at the target. */
  readonly ends: readonly [readonly EntityType[], readonly EntityType[]];
  readonly propbank: readonly string[];
  readonly wikidata: readonly string[];
  readonly followTheMoney: string | null;
}

const person: readonly EntityType[] = ['person'];
const place: readonly EntityType[] = ['place'];
const event: readonly EntityType[] = ['event'];
const actor: readonly EntityType[] = ['person', 'organisation', 'place'];
const body: readonly EntityType[] = ['organisation', 'place'];
const happening: readonly EntityType[] = ['event', 'person', 'organisation', 'place'];
const any: readonly EntityType[] = ['person', 'organisation', 'place', 'event'];

type Mapping = { propbank?: string[]; wikidata?: string[]; ftm?: string; dated?: boolean };

function directed(
  id: string,
  family: Family,
  label: string,
  inverse: string,
  source: readonly EntityType[],
  target: readonly EntityType[],
  { propbank = [], wikidata = [], ftm, dated = false }: Mapping = {},
): RelationType {
  const ends = [source, target] as const;
  return { id, family, label, inverse, symmetric: false, dated, ends, propbank, wikidata, followTheMoney: ftm ?? null };
}

function mutual(
  id: string,
  family: Family,
  label: string,
  ends: readonly EntityType[],
  mapping: Mapping = {},
): RelationType {
  return { ...directed(id, family, label, label, ends, ends, mapping), symmetric: true };
}

export const RELATIONS: readonly RelationType[] = [
  // roles and membership
  directed('has-role-in', 'role', 'has a role in', 'has as office holder', person, any, {
    wikidata: ['P39', 'P108'],
    ftm: 'Occupancy',
    dated: true,
  }),
  directed('leads', 'role', 'leads', 'is led by', actor, ['organisation', 'place', 'event'], {
    propbank: ['lead.02', 'head.01'],
    wikidata: ['P35', 'P6', 'P488', 'P169', 'P1037', 'P3975'],
    ftm: 'Directorship',
    dated: true,
  }),
  directed(
    'member-of',
    'role',
    'is a member of',
    'has as member',
    actor,
    ['organisation', 'place', 'person', 'event'],
    {
      propbank: ['belong.01'],
      wikidata: ['P463', 'P102'],
      ftm: 'Membership',
      dated: true,
    },
  ),
  directed('works-for', 'role', 'works for', 'employs', person, ['organisation', 'person'], {
    propbank: ['work.01', 'employ.01'],
    wikidata: ['P108'],
    ftm: 'Employment',
    dated: true,
  }),
  directed('represents', 'role', 'represents', 'is represented by', actor, any, {
    propbank: ['represent.01'],
    wikidata: ['P1268'],
    ftm: 'Representation',
    dated: true,
  }),
  directed('speaks-for', 'role', 'speaks for', 'has as spokesperson', person, any, { dated: true }),
  directed('founded', 'role', 'founded', 'was founded by', actor, any, {
    propbank: ['found.01'],
    wikidata: ['P112'],
  }),
  // parts and places
  directed('part-of', 'part', 'is part of', 'has as part', any, any, { wikidata: ['P361'], ftm: 'Ownership' }),
  directed('located-in', 'part', 'is in', 'is the place of', any, [...body, 'event'], { wikidata: ['P131', 'P276'] }),
  directed('based-in', 'part', 'is based in', 'is the base of', actor, body, {
    propbank: ['base.02'],
    wikidata: ['P159'],
    dated: true,
  }),
  directed('capital-of', 'part', 'is the capital of', 'has as capital', place, body, { wikidata: ['P1376', 'P36'] }),
  directed('nationality', 'part', 'is from', 'is the country of', any, body, { wikidata: ['P27', 'P17', 'P495'] }),
  directed('lives-in', 'part', 'lives in', 'is home to', actor, place, {
    propbank: ['live.01', 'reside.01'],
    wikidata: ['P551'],
    dated: true,
  }),
  directed('named-after', 'part', 'is named after', 'gave its name to', any, any, {
    propbank: ['name.01'],
    wikidata: ['P138'],
  }),
  directed('born-in', 'part', 'was born in', 'is the birthplace of', person, body, {
    propbank: ['bear.02'],
    wikidata: ['P19'],
  }),
  directed('educated-at', 'role', 'studied at', 'educated', person, ['organisation'], {
    propbank: ['study.01', 'graduate.01', 'educate.01'],
    wikidata: ['P69'],
  }),
  directed('borders', 'part', 'borders', 'borders', body, body, { propbank: ['border.01'], wikidata: ['P47'] }),
  // meetings and talks
  mutual('meets', 'meeting', 'meets', any, { propbank: ['meet.02', 'meet.03'] }),
  mutual('talks-with', 'meeting', 'talks with', any, { propbank: ['talk.01', 'negotiate.01', 'discuss.01'] }),
  directed('visits', 'meeting', 'visits', 'is visited by', actor, any, { propbank: ['visit.01'] }),
  directed('mediates', 'meeting', 'mediates', 'is mediated by', actor, any, { propbank: ['mediate.01'] }),
  // invitations and hosting
  directed('invites', 'invitation', 'invites', 'is invited by', actor, actor, { propbank: ['invite.01'] }),
  directed('invited-to', 'invitation', 'is invited to', 'has as guest', actor, any),
  directed('hosts', 'invitation', 'hosts', 'is hosted by', actor, any, { propbank: ['host.01', 'receive.01'] }),
  directed('receives', 'invitation', 'receives', 'is received by', actor, person, { propbank: ['receive.01'] }),
  directed('organises', 'invitation', 'organises', 'is organised by', actor, event, { propbank: ['organize.01'] }),
  // agreements
  mutual('agrees-with', 'agreement', 'agrees with', any, { propbank: ['agree.01'] }),
  directed('signs', 'agreement', 'signs', 'is signed by', actor, any, { propbank: ['sign.02'] }),
  mutual('allied-with', 'agreement', 'is allied with', any, { propbank: ['ally.01'], dated: true }),
  // support and cooperation
  directed('supports', 'support', 'supports', 'is supported by', any, any, { propbank: ['support.01', 'back.01'] }),
  directed('praises', 'support', 'praises', 'is praised by', actor, any, { propbank: ['praise.01'] }),
  directed('honours', 'support', 'honours', 'is honoured by', actor, person, {
    propbank: ['award.01', 'honor.01'],
    wikidata: ['P1027'],
  }),
  directed('influences', 'support', 'influences', 'is influenced by', any, any, {
    propbank: ['influence.01', 'inspire.01'],
    wikidata: ['P737'],
  }),
  mutual('linked-to', 'support', 'is linked to', any, { propbank: ['link.01'], ftm: 'UnknownLink', dated: true }),
  mutual('cooperates-with', 'support', 'cooperates with', any, { propbank: ['cooperate.01'] }),
  directed('supplies', 'support', 'supplies', 'is supplied by', actor, any, { propbank: ['supply.01', 'provide.01'] }),
  directed('recognises', 'support', 'recognises', 'is recognised by', actor, any, { propbank: ['recognize.02'] }),
  // criticism and opposition
  directed('criticises', 'criticism', 'criticises', 'is criticised by', actor, any, {
    propbank: ['criticize.01', 'condemn.01'],
  }),
  directed('opposes', 'criticism', 'opposes', 'is opposed by', any, any, { propbank: ['oppose.01'] }),
  directed('rejects', 'criticism', 'rejects', 'is rejected by', actor, any, { propbank: ['reject.01'] }),
  directed('protests-against', 'criticism', 'protests against', 'is protested by', actor, any, {
    propbank: ['protest.01'],
  }),
  directed('warns', 'criticism', 'warns', 'is warned by', actor, any, { propbank: ['warn.01'] }),
  directed('threatens', 'criticism', 'threatens', 'is threatened by', any, any, { propbank: ['threaten.01'] }),
  // accusations and denials
  directed('accuses', 'accusation', 'accuses', 'is accused by', actor, any, { propbank: ['accuse.01', 'blame.01'] }),
  directed('denies', 'accusation', 'denies', 'is denied by', actor, any, { propbank: ['deny.01'] }),
  directed('claims-responsibility-for', 'accusation', 'claims responsibility for', 'is claimed by', actor, event),
  directed('suspects', 'accusation', 'suspects', 'is suspected by', actor, any, { propbank: ['suspect.01'] }),
  // demands and decisions
  directed('calls-on', 'demand', 'calls on', 'is called on by', actor, actor, {
    propbank: ['urge.01', 'ask.02', 'request.01'],
  }),
  directed('orders', 'demand', 'orders', 'is ordered by', actor, any, { propbank: ['order.01'] }),
  directed('bans', 'demand', 'bans', 'is banned by', actor, any, { propbank: ['ban.01'] }),
  directed('sanctions', 'demand', 'sanctions', 'is sanctioned by', actor, any, { propbank: ['sanction.02'] }),
  directed('approves', 'demand', 'approves', 'is approved by', actor, any, { propbank: ['approve.01'] }),
  directed('suspends', 'demand', 'suspends', 'is suspended by', actor, any, { propbank: ['suspend.01'] }),
  directed('withdraws-from', 'demand', 'withdraws from', 'loses', actor, any, { propbank: ['withdraw.01'] }),
  directed('joins', 'demand', 'joins', 'is joined by', actor, ['organisation', 'event', 'person'], {
    propbank: ['join.01'],
  }),
  directed('creates', 'demand', 'creates', 'is created by', any, any, { propbank: ['create.01', 'establish.01'] }),
  directed('merges-into', 'demand', 'merges into', 'absorbs', body, body, {
    propbank: ['merge.01'],
    wikidata: ['P7888'],
  }),
  directed('splits-from', 'demand', 'splits from', 'loses by a split', body, ['organisation', 'place', 'person'], {
    propbank: ['split.01', 'break_away.04'],
    wikidata: ['P807'],
  }),
  // conflict and violence
  directed('attacks', 'conflict', 'attacks', 'is attacked by', happening, any, { propbank: ['attack.01', 'hit.01'] }),
  directed('kills', 'conflict', 'kills', 'is killed by', happening, actor, { propbank: ['kill.01'] }),
  directed('injures', 'conflict', 'injures', 'is injured by', happening, actor, {
    propbank: ['injure.01', 'wound.01'],
  }),
  mutual('fights', 'conflict', 'fights', any, { propbank: ['fight.01', 'clash.01'], dated: true }),
  directed('invades', 'conflict', 'invades', 'is invaded by', actor, any, { propbank: ['invade.01', 'occupy.01'] }),
  directed('captures', 'conflict', 'captures', 'is captured by', actor, any, { propbank: ['capture.01', 'seize.01'] }),
  directed('kidnaps', 'conflict', 'kidnaps', 'is kidnapped by', actor, actor, { propbank: ['kidnap.01', 'abduct.01'] }),
  directed('destroys', 'conflict', 'destroys', 'is destroyed by', happening, any, { propbank: ['destroy.01'] }),
  // arrest and trial
  directed('arrests', 'justice', 'arrests', 'is arrested by', actor, actor, { propbank: ['arrest.01', 'detain.01'] }),
  directed('charges', 'justice', 'charges', 'is charged by', actor, any, { propbank: ['charge.05', 'indict.01'] }),
  directed('convicts', 'justice', 'convicts', 'is convicted by', actor, any, { propbank: ['convict.01'] }),
  directed('sues', 'justice', 'sues', 'is sued by', actor, any, { propbank: ['sue.02'] }),
  directed('investigates', 'justice', 'investigates', 'is investigated by', actor, any, {
    propbank: ['investigate.01'],
  }),
  directed('releases', 'justice', 'releases', 'is released by', actor, any, { propbank: ['release.01', 'free.01'] }),
  directed('rules-on', 'justice', 'rules on', 'is ruled on by', actor, any, { propbank: ['rule.01'] }),
  // appointments and resignations
  directed('appoints', 'appointment', 'appoints', 'is appointed by', actor, actor, {
    propbank: ['appoint.01', 'nominate.01'],
  }),
  directed('dismisses', 'appointment', 'dismisses', 'is dismissed by', actor, person, {
    propbank: ['dismiss.01', 'fire.02'],
  }),
  directed('resigns-from', 'appointment', 'resigns from', 'loses', actor, any, { propbank: ['resign.01'] }),
  directed('succeeds', 'appointment', 'succeeds', 'is succeeded by', any, any, {
    propbank: ['succeed.02', 'replace.01'],
    wikidata: ['P1365', 'P1366'],
  }),
  // ownership and money
  directed('subsidiary-of', 'ownership', 'is a subsidiary of', 'has as subsidiary', body, body, {
    wikidata: ['P749'],
    ftm: 'Ownership',
    dated: true,
  }),
  directed('owns', 'ownership', 'owns', 'is owned by', actor, any, {
    propbank: ['own.01'],
    wikidata: ['P1830'],
    ftm: 'Ownership',
    dated: true,
  }),
  directed('buys', 'ownership', 'buys', 'is bought by', actor, any, { propbank: ['buy.01', 'acquire.01'] }),
  directed('sells-to', 'ownership', 'sells to', 'buys from', actor, any, { propbank: ['sell.01'] }),
  directed('pays', 'ownership', 'pays', 'is paid by', actor, actor, { propbank: ['pay.01'], ftm: 'Payment' }),
  directed('funds', 'ownership', 'funds', 'is funded by', actor, any, { propbank: ['fund.01', 'finance.01'] }),
  directed('produces', 'ownership', 'produces', 'is produced by', any, any, { propbank: ['produce.01', 'make.01'] }),
  // family
  mutual('married-to', 'family', 'is married to', person, {
    propbank: ['marry.01'],
    wikidata: ['P26'],
    ftm: 'Family',
    dated: true,
  }),
  directed('child-of', 'family', 'is a child of', 'is a parent of', person, person, {
    wikidata: ['P22', 'P25'],
    ftm: 'Family',
  }),
  directed('parent-of', 'family', 'is a parent of', 'is a child of', person, person, {
    wikidata: ['P40'],
    ftm: 'Family',
  }),
  mutual('sibling-of', 'family', 'is a sibling of', person, { wikidata: ['P3373'], ftm: 'Family' }),
  mutual('relative-of', 'family', 'is a relative of', person, { wikidata: ['P1038'], ftm: 'Family' }),
  // travel and movement
  directed('travels-to', 'travel', 'travels to', 'receives', actor, body, {
    propbank: ['travel.01', 'go.01', 'arrive.01'],
  }),
  directed('leaves', 'travel', 'leaves', 'is left by', actor, any, { propbank: ['leave.01', 'flee.01'] }),
  directed('sends', 'travel', 'sends', 'is sent by', actor, any, { propbank: ['send.01', 'deploy.01'] }),
  directed('sent-to', 'travel', 'is sent to', 'receives', any, any),
  directed('extradites', 'justice', 'extradites', 'is extradited by', actor, any, { propbank: ['extradite.01'] }),
  // statements
  directed('tells', 'statement', 'tells', 'is told by', actor, actor, { propbank: ['tell.01', 'inform.01'] }),
  directed('speaks-of', 'statement', 'speaks of', 'is spoken of by', actor, any, {
    propbank: ['say.01', 'discuss.01'],
  }),
  directed('speaks-at', 'statement', 'speaks at', 'is addressed by', actor, any, { propbank: ['speak.01'] }),
  directed('announces', 'statement', 'announces', 'is announced by', actor, ['event', 'organisation'], {
    propbank: ['announce.01'],
  }),
  directed('cites', 'statement', 'cites', 'is cited by', actor, any, { propbank: ['cite.01'] }),
  directed('proposes', 'statement', 'proposes', 'is proposed by', actor, event, { propbank: ['propose.01'] }),
  // elections
  directed('votes-for', 'election', 'votes for', 'is voted for by', actor, any, { propbank: ['vote.01'] }),
  directed('wins', 'election', 'wins', 'is won by', any, any, { propbank: ['win.01'], wikidata: ['P1346'] }),
  directed('loses', 'election', 'loses', 'is lost by', any, any, { propbank: ['lose.03'] }),
  directed('defeats', 'election', 'defeats', 'is defeated by', any, any, { propbank: ['defeat.01', 'beat.03'] }),
  directed('elects', 'election', 'elects', 'is elected by', actor, any, { propbank: ['elect.01'], wikidata: ['P991'] }),
  directed('candidate-in', 'election', 'is a candidate in', 'has as candidate', actor, any, {
    propbank: ['run.02'],
    wikidata: ['P3602'],
  }),
  // taking part in events
  directed('takes-part-in', 'event', 'takes part in', 'has as participant', actor, ['event', 'organisation'], {
    propbank: ['participate.01', 'attend.01'],
    wikidata: ['P1344'],
    ftm: 'EventParticipant',
  }),
  directed('carries-out', 'event', 'carries out', 'is carried out by', actor, event, {
    propbank: ['conduct.01', 'carry_out.03'],
  }),
  directed('took-place-in', 'event', 'takes place in', 'is the scene of', event, any, { wikidata: ['P276'] }),
  directed('targets', 'event', 'targets', 'is the target of', any, any, { propbank: ['target.01'] }),
  directed('causes', 'event', 'causes', 'is caused by', any, any, { propbank: ['cause.01'] }),
  directed('follows', 'event', 'follows', 'is followed by', event, event, { propbank: ['follow.01'] }),
  directed('dies-in', 'event', 'dies in', 'is the death of', person, any, { propbank: ['die.01'], wikidata: ['P20'] }),
];

const BY_ID: ReadonlyMap<string, RelationType> = new Map(RELATIONS.map((relation) => [relation.id, relation]));

/** The row of a typed relation; undefined for an open one. */
export function relationType(id: string): RelationType | undefined {
  return BY_ID.get(id);
}

/** The family of any relation id, typed or open. */
export function familyOf(id: string): Family {
  return BY_ID.get(id)?.family ?? 'open';
}
