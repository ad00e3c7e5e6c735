/** Nouns that describe a person: offices, professions, parts played in what happened. */
import type { NounGroup } from './noun-group.js';

export const PERSON_NOUNS: readonly NounGroup[] = [
  { subtype: 'monarch', nouns: 'monarch royal heir regent sovereign caliph pope pontiff patriarch noble aristocrat' },
  {
    subtype: 'monarch',
    nouns: 'king emperor sultan emir sheikh shah prince duke tsar pharaoh baron earl viscount marquis nobleman',
    gender: 'male',
  },
  {
    subtype: 'monarch',
    nouns: 'queen empress princess duchess baroness countess marchioness noblewoman',
    gender: 'female',
  },
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
  {
    subtype: 'ambassador',
    nouns: 'ambassador diplomat envoy consul attache emissary ombudsman rapporteur mediator attaché chargé',
  },
  { subtype: 'delegate', nouns: 'delegate negotiator interlocutor intermediary facilitator peacemaker conciliator' },
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
      'director manager executive administrator supervisor superintendent principal rector dean provost ceo cfo coo treasurer overseer headmaster headmistress warden custodian caretaker conservator',
  },
  {
    subtype: 'owner',
    nouns:
      'owner proprietor landlord shareholder investor billionaire millionaire tycoon oligarch magnate financier banker broker trader collector landowner homeowner shipowner stakeholder bondholder moneylender trustee',
  },
  {
    subtype: 'businessperson',
    nouns:
      'businessman businesswoman businessperson entrepreneur industrialist merchant dealer lobbyist wholesaler jeweller jeweler pawnbroker auctioneer stockbroker realtor restaurateur hotelier bookseller',
  },
  {
    subtype: 'official',
    nouns:
      'official bureaucrat officeholder functionary commissioner inspector auditor adviser advisor aide assistant deputy staffer appointee counsellor counselor insider registrar bailiff usher censor examiner assessor surveyor planner archivist librarian monitor observer technocrat',
  },
  { subtype: 'judge', nouns: 'judge justice magistrate arbiter juror jurist' },
  {
    subtype: 'lawyer',
    nouns: 'lawyer attorney prosecutor solicitor barrister counsel advocate notary litigant paralegal conveyancer',
  },
  {
    subtype: 'party to a case',
    nouns: 'plaintiff defendant claimant petitioner appellant respondent accuser complainant',
  },
  {
    subtype: 'suspect',
    nouns:
      'suspect culprit perpetrator offender criminal gunman shooter assailant attacker bomber hijacker kidnapper murderer killer assassin robber thief burglar smuggler trafficker fugitive convict felon fraudster hacker arsonist rapist abuser stalker forger counterfeiter accomplice poacher looter vandal gangster mobster racketeer pickpocket blackmailer extortionist collaborator traitor captor jailer executioner torturer saboteur plotter conspirator intruder trespasser squatter swindler conman',
  },
  { subtype: 'prisoner', nouns: 'prisoner detainee inmate captive hostage internee' },
  {
    subtype: 'victim',
    nouns:
      'victim survivor casualty fatality dead deceased wounded bystander witness eyewitness mourner sufferer amputee injured missing fallen',
  },
  {
    subtype: 'soldier',
    nouns:
      'soldier sailor marine airman serviceman servicewoman pilot trooper paratrooper conscript recruit reservist veteran guard guardsman bodyguard sniper peacekeeper infantryman gunner cadet lancer artilleryman legionnaire ranger',
  },
  {
    subtype: 'officer',
    nouns:
      'officer general commander colonel lieutenant major sergeant brigadier admiral marshal policeman policewoman constable sheriff detective investigator skipper commodore corporal patrolman coastguardsman chieftain',
  },
  {
    subtype: 'fighter',
    nouns:
      'fighter militant insurgent rebel guerrilla terrorist extremist jihadist jihadi islamist combatant mercenary separatist loyalist warrior pirate mujahid militiaman partisan infiltrator gunrunner bandit',
  },
  { subtype: 'spy', nouns: 'spy agent informant whistleblower operative mole informer' },
  {
    subtype: 'activist',
    nouns:
      'activist campaigner protester protestor demonstrator organizer organiser rioter environmentalist feminist reformer revolutionary nationalist marcher picketer abolitionist suffragette pacifist',
  },
  {
    subtype: 'supporter',
    nouns:
      'supporter follower opponent critic ally rival backer donor sympathizer sympathiser fan detractor adversary enemy foe devotee admirer disciple patron benefactor',
  },
  {
    subtype: 'journalist',
    nouns:
      'journalist reporter correspondent editor columnist presenter anchor blogger photographer commentator newsman newsreader cameraman photojournalist',
  },
  {
    subtype: 'scholar',
    nouns:
      'scholar academic professor historian scientist researcher economist analyst expert specialist lecturer biologist physicist chemist astronomer geologist archaeologist sociologist anthropologist philosopher linguist mathematician climatologist epidemiologist psychologist engineer inventor statistician pollster botanist zoologist ecologist hydrologist meteorologist seismologist criminologist demographer cartographer geographer programmer oceanographer biochemist agronomist ornithologist biographer chronicler',
  },
  {
    subtype: 'physician',
    nouns:
      'doctor physician surgeon nurse medic paramedic psychiatrist dentist pathologist coroner virologist vet veterinarian pharmacist midwife orderly radiologist therapist optician caregiver carer',
  },
  {
    subtype: 'teacher',
    nouns: 'teacher tutor instructor coach trainer mentor educator headteacher schoolmaster schoolteacher governess',
  },
  {
    subtype: 'student',
    nouns: 'student pupil graduate undergraduate schoolboy schoolgirl schoolchild alumnus intern apprentice',
  },
  {
    subtype: 'cleric',
    nouns:
      'cleric priest bishop archbishop cardinal imam rabbi ayatollah mullah monk nun pastor preacher missionary vicar theologian chaplain deacon abbot friar mufti curate monsignor',
  },
  {
    subtype: 'believer',
    nouns: 'believer worshipper worshiper pilgrim parishioner saint prophet apostle convert churchgoer',
  },
  {
    subtype: 'artist',
    nouns:
      'artist painter sculptor architect designer musician singer composer conductor pianist guitarist drummer rapper songwriter dancer choreographer writer author novelist poet playwright screenwriter actor comedian filmmaker producer performer celebrity illustrator cartoonist curator potter engraver printmaker violinist cellist trumpeter organist saxophonist soloist soprano tenor baritone entertainer magician acrobat puppeteer essayist translator interpreter lyricist dramatist restorer',
  },
  { subtype: 'artist', nouns: 'actress', gender: 'female' },
  {
    subtype: 'athlete',
    nouns:
      'athlete player footballer goalkeeper striker midfielder defender swimmer runner sprinter cyclist boxer golfer skater skier batsman bowler pitcher quarterback referee umpire champion medalist medallist winner teammate competitor wrestler gymnast rower jockey cricketer sportsman sportswoman fencer archer rider racer oarsman weightlifter triathlete mountaineer bullfighter',
  },
  {
    subtype: 'traveller',
    nouns:
      'passenger driver tourist traveler traveller visitor commuter pedestrian motorist astronaut cosmonaut crewman crewmember stewardess climber hiker explorer navigator steward ferryman boatman seaman mariner helmsman yachtsman deckhand stowaway castaway backpacker trekker holidaymaker motorcyclist biker chauffeur',
  },
  {
    subtype: 'migrant',
    nouns: 'migrant refugee immigrant emigrant exile expatriate evacuee deportee defector settler',
  },
  {
    subtype: 'worker',
    nouns:
      'worker employee labourer laborer farmer fisherman miner firefighter rescuer volunteer waiter cook chef clerk baker builder carpenter electrician mechanic technician plumber cleaner trucker shepherd hunter shopkeeper salesman vendor peasant colleague coworker unionist lifeguard responder diver docker stevedore porter postman mailman courier janitor gardener forester gamekeeper lumberjack logger herder herdsman drover rancher grower winemaker beekeeper breeder tailor seamstress weaver shoemaker blacksmith locksmith watchmaker mason stonemason bricklayer roofer welder plasterer glazier butcher confectioner barber hairdresser nanny maid butler servant housekeeper doorman lineman foundryman steelworker dockworker autoworker handyman craftsman artisan keeper watchman lamplighter innkeeper bartender barista cashier receptionist typist telephonist tanner saddler sharecropper smallholder fisher trapper',
  },
  {
    subtype: 'client',
    nouns:
      'client customer consumer patient subscriber tenant voter taxpayer buyer seller user viewer listener borrower debtor depositor shopper diner lodger renter bidder purchaser reader policyholder',
  },
  {
    subtype: 'citizen',
    nouns:
      'citizen resident national civilian inhabitant villager local native neighbour neighbor islander compatriot countryman townsperson townsman dweller householder countrywoman foreigner newcomer outsider stranger nomad squire',
  },
  {
    subtype: 'relative',
    nouns:
      'parent child sibling spouse partner cousin relative baby infant toddler twin grandchild grandparent ancestor descendant orphan friend heiress stepchild godchild godparent newlywed forebear',
  },
  {
    subtype: 'relative',
    nouns:
      'husband father son brother uncle nephew grandfather grandson widower stepfather boyfriend bridegroom fiance stepson stepbrother godfather fiancé groom',
    gender: 'male',
  },
  {
    subtype: 'relative',
    nouns:
      'wife mother daughter sister aunt niece grandmother granddaughter widow stepmother girlfriend bride fiancee fiancée stepdaughter stepsister godmother',
    gender: 'female',
  },
  { subtype: 'man', nouns: 'man boy gentleman lad', gender: 'male' },
  { subtype: 'woman', nouns: 'woman girl lady', gender: 'female' },
  {
    subtype: 'person',
    nouns:
      'person people individual adult teenager youth youngster adolescent pensioner elder figure source beneficiary recipient predecessor successor counterpart contemporary member participant attendee guest host applicant holder hero pioneer namesake onlooker passerby spectator bearer occupant beggar vagrant vagabond invitee entrant retiree dropout',
  },
];
