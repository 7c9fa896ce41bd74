/** Irregular verbs: lemma, then its past and participle forms; forms that only look irregular are here too. */
const ROWS = `
arise arose arisen
awake awoke awoken
be am is are was were been being 's 're 'm
bear bore borne born
beat beaten
become became
befall befell befallen
beget begot begotten
begin began begun
behold beheld
bend bent
bereave bereft
beseech besought
beset
bet betted
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast
build built
burn burnt
burst
buy bought
cast
catch caught
choose chose chosen
cling clung
come came
cost
creep crept
cut
deal dealt
dig dug
dive dove
do did done does
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
go went gone goes
grind ground
grow grew grown
hang hung
have has had 've 'd
hear heard
hide hid hidden
hit
hold held
hurt
input
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mown
offset
outdo outdid outdone
outgrow outgrew outgrown
outrun outran
outsell outsold
overcome overcame
overhear overheard
override overrode overridden
overrun overran
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
plead pled
prove proven
put
quit
read
rebuild rebuilt
redo redid redone
remake remade
repay repaid
rerun reran
resell resold
reset
retake retook retaken re-take re-took re-taken re-takes re-taking
rethink rethought
rewrite rewrote rewritten
rid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
saw sawn
seek sought
sell sold
send sent
set
sew sewn
shake shook shaken
shear shorn
shed
shine shone
shoe shod
shoot shot
show shown
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slit
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split
spoil spoilt
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode stridden
strike struck stricken
string strung
strive strove striven
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
throw threw thrown
thrust
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
unwind unwound
uphold upheld
upset
wake woke woken
waylay waylaid
wear wore worn
weave wove woven
wed
weep wept
wet
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
die dying dies
tie tying ties
vie vying vies
untie untying unties
agree agreed
disagree disagreed
free freed
guarantee guaranteed
decree decreed
referee refereed
oversee oversees
panic panicked panicking
traffic trafficked trafficking
mimic mimicked mimicking
picnic picnicked picnicking
frolic frolicked frolicking
singe singeing
dye dyeing
ache aches ached aching
age ageing aged aging
bus bused bussed
focus focuses focused focussed focusing focussing
bias biased
canvas canvased
embed embeds
need needs needed
initial initialled initialling
`

/** Form → lemma of the verbs that the rules would get wrong. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap(row => {
      const [lemma = '', ...forms] = row.split(' ')
      return [lemma, ...forms].map(form => [form, lemma] as const)
    })
    .reverse()
)

/** Past forms that are no participles: the former of two (`took`, not `held`), and those of which the participle is as the verb itself (`overran`). */
export const plainPasts: ReadonlySet<string> = new Set(
  ROWS.trim()
    .split('\n')
    .flatMap(row => {
      const [, past = '', participle = ''] = row.split(' ')
      return (/(?:ne?|u[mn][gk]?)$/.test(participle) && !/^(?:been|lain)$/.test(participle)) || /(?:came|ran)$/.test(past) ? [past] : []
    })
)
