/** Irregular English inflection. Each line: the lemma, then its irregular forms. */

export const IRREGULAR_VERBS = `
abide abode
arise arose arisen
awake awoke awoken
be am is are was were been being 's 're 'm ’s ’re ’m ai
bear bore borne born
beat beaten
become became
befall befell befallen
beget begot begotten begat
begin began begun
behold beheld
belie belies belying belied
bend bent
beset beset
bespeak bespoke bespoken
bet bet
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
browbeat browbeaten
build built
burn burnt
burst burst
bust bust
buy bought
cast cast
catch caught
choose chose chosen
cleave cleft cloven
cling clung
clothe clad
come came
cost cost
creep crept
cut cut
deal dealt
die dies dying died
dig dug
dive dove
do does did done doing
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
dye dyeing dyed
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
fit fit
flee fled
fling flung
fly flew flown flies
focus focuses focused focusing
forbear forbore forborne
forbid forbade forbidden
forecast forecast
foresee foresaw foreseen
foretell foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
forswear forswore forsworn
freeze froze frozen
get got gotten
gild gilt
give gave given
go goes went gone
grind ground
grow grew grown
hamstring hamstrung
hang hung
have has had 've ’ve 'd ’d having
hear heard
heave hove
hew hewn
hide hid hidden
hit hit
hold held
hurt hurt
input input
inset inset
interweave interwove interwoven
keep kept
kneel knelt
knit knit
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let let
lie lay lain
lie lies lying lied
light lit
lose lost
make made
mean meant
meet met
mishear misheard
mislay mislaid
mislead misled
misread misread
misspell misspelt
misspend misspent
mistake mistook mistaken
misunderstand misunderstood
mow mown
offset offset
outbid outbid
outdo outdoes outdid outdone
outgrow outgrew outgrown
outrun outran
outsell outsold
outshine outshone
overcome overcame
overdo overdoes overdid overdone
overdraw overdrew overdrawn
overeat overate overeaten
overfly overflew overflown
overhang overhung
overhear overheard
override overrode overridden
overrun overran
oversee oversaw overseen
overshoot overshot
oversleep overslept
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
plead pled
prove proven
put put
quit quit
read read
rebuild rebuilt
recast recast
redo redoes redid redone
redraw redrew redrawn
relay relaid
remake remade
rend rent
repay repaid
rerun reran
resell resold
reset reset
resit resat
retake retook retaken
retell retold
rethink rethought
rewind rewound
rewrite rewrote rewritten
rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran
saw sawn
say said
see saw seen
seek sought
sell sold
send sent
set set
sew sewn
shake shook shaken
shear shorn
shed shed
shine shone
shoe shod
shoot shot
show shown
shrink shrank shrunk
shut shut
sing sang sung
sink sank sunk
ski skis skied
taxi taxis taxied
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slink slunk
slit slit
smell smelt
smite smote smitten
sneak snuck
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split split
spoil spoilt
spread spread
spring sprang sprung
stand stood
stave stove
steal stole stolen
stick stuck
sting stung
stink stank stunk
strew strewn
stride strode stridden
strike struck stricken
string strung
strive strove striven
sublet sublet
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
thrive throve
throw threw thrown
thrust thrust
tie ties tying tied
tread trod trodden
unbind unbound
undercut undercut
undergo undergoes underwent undergone
underlie underlay underlain
underpay underpaid
understand understood
undertake undertook undertaken
underwrite underwrote underwritten
undo undoes undid undone
untie unties untying untied
unwind unwound
uphold upheld
upset upset
vie vies vying vied
wake woke woken
waylay waylaid
wear wore worn
weave wove woven
wed wed
weep wept
wet wet
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wreak wrought
wring wrung
write wrote written
`;

export const IRREGULAR_NOUNS = `
ache aches
addendum addenda
alga algae
alibi alibis
alumna alumnae
alumnus alumni
analysis analyses
antenna antennae
antithesis antitheses
apparatus apparatuses
appendix appendices
atlas atlases
avalanche avalanches
axe axes
axis axes
bacterium bacteria
basis bases
bias biases
birdie birdies
bonus bonuses
bus buses busses
cache caches
cactus cacti
calf calves
calorie calories
campus campuses
canoe canoes
canvas canvases
caucus caucuses
census censuses
chassis chassis
child children
chorus choruses
circus circuses
cliche cliches
consensus consensuses
consortium consortia
cookie cookies
corps corps
corpus corpora
creche creches
crisis crises
criterion criteria
crocus crocuses
curriculum curricula
datum data
diagnosis diagnoses
die dies
elf elves
ellipsis ellipses
emphasis emphases
focus foci
foe foes
foot feet
formula formulae
freebie freebies
fungus fungi
gallows gallows
gas gases
genie genies
genus genera
goalie goalies
goose geese
grandchild grandchildren
half halves
headache headaches
headquarters headquarters
hippie hippies
hoe hoes
hypothesis hypotheses
index indices
indie indies
iris irises
junkie junkies
knife knives
larva larvae
leaf leaves
lens lenses
lie lies
life lives
loaf loaves
louse lice
man men
matrix matrices
means means
medium media
memorandum memoranda
millennium millennia
minus minuses
money monies
moratorium moratoria
mouse mice
moustache moustaches
movie movies
mustache mustaches
nebula nebulae
necktie neckties
nemesis nemeses
newbie newbies
news news
politics politics
clothes clothes
goods goods
thanks thanks
whereabouts whereabouts
pants pants
jeans jeans
trousers trousers
scissors scissors
troops troops
regards regards
economics economics
ethics ethics
logistics logistics
arms arms
earnings earnings
proceedings proceedings
savings savings
belongings belongings
surroundings surroundings
outskirts outskirts
remains remains
riches riches
amends amends
graphics graphics
people people
niche niches
nucleus nuclei
oasis oases
oboe oboes
octopus octopuses
ox oxen
paralysis paralyses
parenthesis parentheses
phenomenon phenomena
pie pies
plus pluses
prairie prairies
prospectus prospectuses
prosthesis prostheses
psyche psyches
quiche quiches
quiz quizzes
radius radii
referendum referenda
rookie rookies
scarf scarves
self selves
selfie selfies
series series
sheaf sheaves
shelf shelves
shoe shoes
sortie sorties
species species
status statuses
stepchild stepchildren
stimulus stimuli
stratum strata
surplus surpluses
syllabus syllabi
symposium symposia
synopsis synopses
synthesis syntheses
testis testes
thesis theses
thief thieves
tie ties
toe toes
tooth teeth
toothache toothaches
veggie veggies
vertebra vertebrae
vertex vertices
virus viruses
walrus walruses
wharf wharves
whiz whizzes
wife wives
wolf wolves
woman women
zombie zombies
`;

export const IRREGULAR_DEGREES = `
good better best
well better best
bad worse worst
badly worse worst
ill worse worst
far farther farthest further furthest
few fewer fewest
old elder eldest
late latter
`;

/** Closed-class words and contracted forms. */
export const FUNCTION_WORDS = `
not n't n’t nt
a an
i me
he him
she her
we us
my mine
our ours
your yours
they them 'em ’em
this these
that those
`;

export const MODALS = `
will 'll ’ll wo
can ca
would 'd ’d
shall sha
`;
