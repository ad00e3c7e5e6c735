/** Nouns that describe a person: offices, professions, parts played in what happened. */
import type { NounGroup } from './noun-group.js';

export const PERSON_NOUNS: readonly NounGroup[] = [
  { subtype: 'monarch', nouns: 'monarch royal heir regent sovereign caliph pope pontiff patriarch' },
  { subtype: 'monarch', nouns: 'king emperor sultan emir sheikh shah prince duke tsar pharaoh', gender: 'male' },
  { subtype: 'monarch', nouns: 'queen empress princess duchess', gender: 'female' },
  { subtype: 'president', nouns: 'president' },
  { subtype: 'premier', nouns: 'premier chancellor taoiseach' },
  { subtype: 'minister', nouns: 'minister undersecretary' },
  { subtype: 'secretary', nouns: 'secretary' },
  { subtype: 'governor', nouns: 'governor prefect viceroy' },
  { subtype: 'mayor', nouns: 'mayor alderman' },
  {
    subtype: 'lawmaker',
    nouns:
      'lawmaker legislator senator parliamentarian mp congressman congresswoman representative councillor councilor councilman councilwoman backbencher assemblyman assemblywoman mep',
  },
  { subtype: 'ambassador', nouns: 'ambassador diplomat envoy consul attache emissary ombudsman rapporteur mediator' },
  { subtype: 'delegate', nouns: 'delegate negotiator interlocutor' },
  { subtype: 'spokesperson', nouns: 'spokesperson spokeswoman spokesman' },
  { subtype: 'candidate', nouns: 'candidate contender nominee frontrunner challenger incumbent hopeful' },
  { subtype: 'politician', nouns: 'politician statesman stateswoman dissident oppositionist whip' },
  {
    subtype: 'leader',
    nouns:
      'leader chief head boss ruler dictator strongman founder cofounder chair chairman chairwoman chairperson speaker captain figurehead mastermind ringleader warlord',
  },
  {
    subtype: 'director',
    nouns:
      'director manager executive administrator supervisor superintendent principal rector dean provost ceo cfo coo treasurer overseer',
  },
  {
    subtype: 'owner',
    nouns:
      'owner proprietor landlord shareholder investor billionaire millionaire tycoon oligarch magnate financier banker broker trader',
  },
  {
    subtype: 'businessperson',
    nouns: 'businessman businesswoman businessperson entrepreneur industrialist merchant dealer lobbyist',
  },
  {
    subtype: 'official',
    nouns:
      'official bureaucrat officeholder functionary commissioner inspector auditor adviser advisor aide assistant deputy staffer appointee counsellor counselor insider',
  },
  { subtype: 'judge', nouns: 'judge justice magistrate arbiter juror jurist' },
  { subtype: 'lawyer', nouns: 'lawyer attorney prosecutor solicitor barrister counsel advocate notary litigant' },
  {
    subtype: 'party to a case',
    nouns: 'plaintiff defendant claimant petitioner appellant respondent accuser complainant',
  },
  {
    subtype: 'suspect',
    nouns:
      'suspect culprit perpetrator offender criminal gunman shooter assailant attacker bomber hijacker kidnapper murderer killer assassin robber thief burglar smuggler trafficker fugitive convict felon fraudster hacker arsonist rapist abuser stalker',
  },
  { subtype: 'prisoner', nouns: 'prisoner detainee inmate captive hostage internee' },
  { subtype: 'victim', nouns: 'victim survivor casualty fatality dead deceased wounded bystander witness eyewitness' },
  {
    subtype: 'soldier',
    nouns:
      'soldier sailor marine airman serviceman servicewoman pilot trooper paratrooper conscript recruit reservist veteran guard guardsman bodyguard sniper peacekeeper',
  },
  {
    subtype: 'officer',
    nouns:
      'officer general commander colonel lieutenant major sergeant brigadier admiral marshal policeman policewoman constable sheriff detective investigator',
  },
  {
    subtype: 'fighter',
    nouns:
      'fighter militant insurgent rebel guerrilla terrorist extremist jihadist jihadi islamist combatant mercenary separatist loyalist warrior pirate mujahid',
  },
  { subtype: 'spy', nouns: 'spy agent informant whistleblower operative mole' },
  {
    subtype: 'activist',
    nouns:
      'activist campaigner protester protestor demonstrator organizer organiser rioter environmentalist feminist reformer revolutionary nationalist',
  },
  {
    subtype: 'supporter',
    nouns:
      'supporter follower opponent critic ally rival backer donor sympathizer sympathiser fan detractor adversary enemy foe',
  },
  {
    subtype: 'journalist',
    nouns:
      'journalist reporter correspondent editor columnist presenter anchor blogger photographer commentator newsman newsreader cameraman photojournalist',
  },
  {
    subtype: 'scholar',
    nouns:
      'scholar academic professor historian scientist researcher economist analyst expert specialist lecturer biologist physicist chemist astronomer geologist archaeologist sociologist anthropologist philosopher linguist mathematician climatologist epidemiologist psychologist engineer inventor statistician pollster',
  },
  {
    subtype: 'physician',
    nouns:
      'doctor physician surgeon nurse medic paramedic psychiatrist dentist pathologist coroner virologist vet veterinarian pharmacist',
  },
  { subtype: 'teacher', nouns: 'teacher tutor instructor coach trainer mentor educator headteacher' },
  {
    subtype: 'student',
    nouns: 'student pupil graduate undergraduate schoolboy schoolgirl schoolchild alumnus intern apprentice',
  },
  {
    subtype: 'cleric',
    nouns:
      'cleric priest bishop archbishop cardinal imam rabbi ayatollah mullah monk nun pastor preacher missionary vicar theologian chaplain',
  },
  { subtype: 'believer', nouns: 'believer worshipper worshiper pilgrim parishioner' },
  {
    subtype: 'artist',
    nouns:
      'artist painter sculptor architect designer musician singer composer conductor pianist guitarist drummer rapper songwriter dancer choreographer writer author novelist poet playwright screenwriter actor comedian filmmaker producer performer celebrity model illustrator cartoonist curator',
  },
  { subtype: 'artist', nouns: 'actress', gender: 'female' },
  {
    subtype: 'athlete',
    nouns:
      'athlete player footballer goalkeeper striker midfielder defender swimmer runner sprinter cyclist boxer golfer skater skier batsman bowler pitcher quarterback referee umpire champion medalist medallist winner teammate competitor wrestler gymnast rower jockey cricketer',
  },
  {
    subtype: 'traveller',
    nouns:
      'passenger driver tourist traveler traveller visitor commuter pedestrian motorist astronaut cosmonaut crewman crewmember stewardess climber hiker explorer',
  },
  {
    subtype: 'migrant',
    nouns: 'migrant refugee immigrant emigrant exile expatriate evacuee deportee defector settler',
  },
  {
    subtype: 'worker',
    nouns:
      'worker employee labourer laborer farmer fisherman miner firefighter rescuer volunteer waiter cook chef clerk baker builder carpenter electrician mechanic technician plumber cleaner trucker shepherd hunter shopkeeper salesman vendor peasant colleague coworker unionist lifeguard responder diver',
  },
  {
    subtype: 'client',
    nouns: 'client customer consumer patient subscriber tenant voter taxpayer buyer seller user viewer listener',
  },
  {
    subtype: 'citizen',
    nouns:
      'citizen resident national civilian inhabitant villager local native neighbour neighbor islander compatriot countryman',
  },
  {
    subtype: 'relative',
    nouns:
      'parent child sibling spouse partner cousin relative baby infant toddler twin grandchild grandparent ancestor descendant orphan friend heiress',
  },
  {
    subtype: 'relative',
    nouns:
      'husband father son brother uncle nephew grandfather grandson widower stepfather boyfriend bridegroom fiance',
    gender: 'male',
  },
  {
    subtype: 'relative',
    nouns:
      'wife mother daughter sister aunt niece grandmother granddaughter widow stepmother girlfriend bride fiancee fiancée',
    gender: 'female',
  },
  { subtype: 'man', nouns: 'man boy gentleman lad', gender: 'male' },
  { subtype: 'woman', nouns: 'woman girl lady', gender: 'female' },
  {
    subtype: 'person',
    nouns:
      'person people individual adult teenager youth youngster adolescent pensioner elder figure source beneficiary recipient predecessor successor counterpart contemporary member participant attendee guest host applicant holder hero pioneer namesake',
  },
];
