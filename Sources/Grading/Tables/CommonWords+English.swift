// SPDX-License-Identifier: GPL-3.0-or-later

// Written by generate.py: do not edit.

extension CommonWords {
  /// Common English words of five letters and more, sorted, without most inflections.
  static let english: StaticString = """
    aardvark abandon abbreviate abbreviation abide ability abnormal abolish abolition abort
    abortion about above abroad absence absent absolute absorb abstract abstraction absurd abuse
    abusive abysmal academic accelerate accent accept acceptable acceptance access accessible
    accident accidental accommodate accommodation accompany accomplish accord accordance account
    accountant accumulate accuracy accurate accusation accuse accustom achieve achievement
    acknowledge acorn acoustic acquaintance acquire acquisition acronym across acted acting
    action activate active activity actor actual acute adapt adaptation adapter adaptor added
    addict addictive adding addition additional address adequate adhere adjacent adjective
    adjust adjustment administer administration administrative admirable admiration admire
    admission admit adopt adoption adult advance advantage advantageous advent adventure
    adventurous adverse advert advertise advertisement advice advisable advise adviser advisor
    advisory advocate aerial aesthetic aesthetically affair affect affection afford
    aforementioned afraid after afternoon afterward again against ageing agency agenda agent
    aggressive aging agony agree agreement agricultural ahead aided aiding aimed aiming aircraft
    airport alarm albeit album alcohol alcoholic alert algebra algebraic algorithm alias alien
    align alignment alike alive allegation allege allergic alleviate alliance allies allocate
    allocation allow allowable allowance almost alone along alongside aloud alpha alphabet
    alphabetic alphabetical already alter alteration alternate alternative although altogether
    always amateur amaze ambassador amber ambient ambiguity ambiguous ambitious amend amendment
    among amongst amount ample amplifier amuse amusement anagram analog analogous analogue
    analogy analyse analysis analyst analyze anarchy anatomy ancestor ancient anecdote angel
    anger angle angry anguish animal anniversary announce announcement annoy annoyance annual
    anomaly anonymous anorak another answer anthology anticipate anticipation antidote antique
    antisocial anxious anybody anyhow anyone anyplace anything anyway anywhere apart apathetic
    apathy apologise apologize apology apostrophe appal appall apparatus apparent appeal appear
    appearance append appendix applause apple applicable applicant application apply appoint
    appointment appraisal appreciate appreciation approach appropriate approval approve
    approximate approximation arbitrarily arbitrary arcade arcane archaic architecture archive
    areas arena arguable arguably argue argument arise arisen arithmetic armed arming arose
    around arrange arrangement array arrest arrival arrive arrogance arrogant arrow article
    artificial artist artistic ascend ashamed ashcan ashes aside asked asking asleep aspect
    assault assemble assembler assembly assert assertion assess assessment asset assign
    assignment assist assistance assistant associate association assort assume assumption assure
    asterisk astronomer astronomy asynchronous atheism atheist atlas atmosphere atmospheric
    atomic atoms atrocity attach attachment attack attain attempt attend attendance attendant
    attention attitude attorney attract attraction attractive attribute audible audience audio
    authentic author authorisation authorise authority authorization authorize autobiography
    automate automatic automatically automobile autumn availability available average avoid
    await awake aware awareness awful awkward axiom babies backbone backed background backing
    backlog backs backspace backward bacteria bacterium badge badly baffle baggage baked bakes
    baking balance ballet ballot balls banal banana bands bandwagon bandwidth bankrupt banks
    banned banner banning barely bargain barked barking barks baroque barred barrel barrier
    barring barrister based basement bases bashed bashes bashing basic basically basing basis
    basket basses bastard batch bathroom baths battery battle beach beans beard bearing bears
    beast beaten beating beats beautiful beauty became because become bedroom beers before
    beforehand began begin beginner begun behalf behave behavior behaviour behind being belief
    believable believe believer bells belong beloved below bench bending bends beneath
    beneficial benefit beside better betting between beware beyond biased biases biasing bible
    biblical bicycle bidding bigger biggest bigot bigotry billfold billion bills binary binding
    binds biochemistry biography biological biologist biology birds birth birthday biscuit
    bishop bites biting bitmap bitten bitter bizarre black blackboard blackmail blade blame
    blank blanket blast blatant bless blind blink bliss block blood bloody blowing blown blows
    blues blurb board boats bodies bogged bogging boggle bogus boiled boiling boils bombed
    bombing bombs bones bonus booked booking booklet books bookshop bookstore boost boots border
    borderline bored boredom bores boring borne borrow bother bottle bottom bought bounce bound
    boundary boxes bracket brain brake branch brand brass brave breach bread break breakdown
    breakfast breath breathe breed breeze brethren brick bridge brief brigade bright brighter
    brightest brightness brilliant bring broad broadcast broke broken brother brought brown
    browse brush brutal bubble bucket bucks budget buffer bugger build built bulbs bullet
    bulletin bunch bundle burden bureaucracy buried buries burned burning burns burnt burst
    burying buses business butter button buyer buying bypass bytes cabbage cabinet cable
    caffeine cakes calculate calculation calculator calculus calendar called caller calling
    calls camera campaign camps campus cancel cancer candidate cannot canonical capability
    capable capacity capital capitalism capitalist captain capture carbon cardboard cards cared
    career careful careless cares caring carpet carriage carrier carrot carry cartoon cartridge
    cased cases casing cassette casting castle casts casual catalog catalogue catastrophic catch
    categorically category cater cathedral catholic cattle caught causal causality cause caution
    caveat cease ceiling celebrate celebration cells cellular censor censorship center central
    centre century ceremony certain certainty certificate chain chair chairman chalk challenge
    chamber champagne champion chance chancellor change changeover channel chaos chaotic chapel
    chaps chapter character characteristic charge charitable charity charm chars chart charter
    chase chats chatted chatting cheap cheaper cheapest cheat check checker cheek cheer cheerful
    cheese chemical chemist chemistry cheque chequer chess chest chestnut chewed chewing chews
    chicken chief child childhood childish children chips chocolate choice choir choose chopped
    chopping chops choral chord chorus chose chosen chuck chunk church cider cigarette cinema
    circa circle circuit circuitry circular circulate circulation circumstance cited cites
    cities citing citizen civil civilian civilisation civilise civilization civilize claim
    clarification clarify clarity clash class classic classical classification classify clause
    clean cleaner cleanest clear clearance clearer clearest clever cleverer cleverest click
    client cliff climate climb clinic clinical clipped clipping clips clique clock clone close
    closer closest closet closure cloth clothe cloud clubs clues clumsy cluster coach coarse
    coast coats cobbler coded codes coding coffee coherent coincide coincidence coined coining
    coins collaboration collapse collar collate colleague collect collection collective college
    colon colony color colour column combat combination combine comedy comes comfort comfortable
    comfortably comic coming comma command commandment commence comment commentary commentator
    commercial commission commit commitment committee commodity common communal communicate
    communication communism communist community compact companion company comparable comparative
    compare comparison compassion compatibility compatible compel compensate compensation
    compete competence competent competition competitive competitor compilation compile compiler
    complacent complain complaint complement complementary complete completeness completion
    complex complexity complicate complication compliment comply component compose composer
    composite composition compound comprehend comprehensible comprehension comprehensive
    compress compression comprise compromise compulsion compulsory computation computational
    compute computer computerise computerize concatenate conceal concede conceivable conceivably
    conceive concentrate concentration concept conception conceptual concern concert concerto
    concise conclude conclusion concrete concur concurrently condemn condemnation condense
    condition conditional condom condone conduct conductor conference confess confidence
    confident confidential configuration configure confine confirm confirmation conflict conform
    confront confuse confusion congest congestion congratulate conjecture conjunction connect
    connection connector connotation conscience conscious consciousness consecutive consensus
    consent consequence consequent conservation conservative consider considerable considerably
    considerate consideration consist consistency consistent consolation console conspicuous
    conspiracy constant constituency constituent constitute constitution constitutional
    constrain constraint construct construction constructive consult consultancy consultant
    consultation consume consumer consumption contact contain container contemplate contemporary
    contempt contend content contention contentious contest context continent continental
    continual continuation continue continuity continuous continuum contour contraception
    contract contradict contradiction contradictory contrary contrast contravention contribute
    contribution contributor contrive control controller controversial controversy convenience
    convenient convention conventional conversation converse conversion convert converter convey
    convict conviction convince cooked cookie cooking cooks cooled cooling cools cooperate
    cooperation coordinate coordination coped copes copied copies coping copper copying
    copyright corner corporate corporation corpse correct correction correlate correlation
    correspond correspondence correspondent corridor corrupt corruption cosmic cosmology costed
    costing costly costs cotton cough could council counsel count counter counterexample
    counterpart countless country countryside county couple courage courier course court
    courtesy cousin cover coverage crack craft cramp crash crass crawl crazy cream create
    creation creative creator creature credibility credible credit creed creep cricket cried
    cries crime criminal crisis crisp criteria criterion critic critical criticise criticism
    criticize crops cross crossroad crossword crowd crown crucial crude cruel cruelty cruise
    crunch crush crying cryptic crystal cubic cuckoo cuddly culprit cultural culture cumbersome
    cumming cumulative cunning cupboard cured cures curing curiosity curious curly currency
    current curriculum curry curse cursor curtain curve custard custom customary customer
    cutting cycle cyclist cylinder cynic cynical daily damage damnation damned damning damns
    dance danger dangerous dared dares daring darkness darling dashed dashes dashing database
    dated dates dating datum daughter daylight daytime deadline deadly dealer dealing deals
    dealt death debatable debate debug debugger decade decay decent decide decimal decision
    declaration declare decline decode decrease dedicate deduce deduction deeds deemed deeming
    deems deeper deepest deeply default defeat defect defective defence defend defense defensive
    deficiency define definite definition definitive degenerate degradation degrade degree deity
    delay delete deletion deliberate delicate delicious delight delightful delimiters deliver
    delivery delta delusion demand demented demise democracy democratic democratically demolish
    demonstrate demonstration denied denies denominator denote dense density dentist denying
    department departmental departure depend dependant dependence dependent deposit depress
    depression deprive depth deputy derange derivative derive derogatory descend describe
    description descriptive desert deserve design designate designer desirable desire desktop
    despair desperate despise despite destination destine destroy destruction destructive detach
    detail detect detectable detection detective detector deter determination determine
    deterrent detract devastate develop developer development deviation device devil devious
    devise devoid devote diagnosis diagnostic diagonal diagram dialect dialed dialing dialled
    dialling dialog dialogue dials diameter diary dictate dictator dictatorship dictionary
    diesel differ difference different differential differentiate difficult difficulty digest
    digging digit digital dignity dilemma dimension dimensional dined diner dines dining dinner
    diplomatic direct direction directive director directory dirty disable disadvantage disagree
    disagreement disappear disappoint disappointment disaster disastrous discard discharge
    disciplinary discipline disclaimer disco disconnect discontinue discount discourage discover
    discovery discrepancy discrete discretion discriminate discrimination discs discuss
    discussion disease disguise disgust dishes dishonest dislike dismal dismiss disorder display
    disposable disposal dispose disposition dispute disregard disrupt disruption dissertation
    dissimilar distance distant distasteful distinct distinction distinctive distinguish distort
    distortion distract distress distribute distribution district disturb disturbance ditch
    ditto dived diverse diversity divert dives divide divine diving division divorce doctor
    doctrine document documentary documentation dodge dogma doing dollar domain domestic
    dominant dominate donate donation doomed dooming dooms doors doses dotted dotting double
    doubt doubtful doubtless downhill downright downstairs downwards dozen draft dragged
    dragging dragon drags drain drama dramatic dramatically drank drastic drastically draught
    drawback drawing drawn draws dread dreadful dream dreamt dreary dress dried dries drift
    drill drink dripped dripping drips drive drivel driven driver dropped dropping drops drove
    drown drugs drums drunk drunken drying dubious ducks dummy dumped dumping dumps dumpster
    duplicate duplication duration during dustbin dusty duties dying dynamic dynamically eager
    eagle earlier earliest early earned earning earns earth easier easiest easily eastern eaten
    eater eating eccentric echoed echoes echoing ecological ecology economic economical economy
    edges edited editing edition editor editorial edits educate education educational effect
    effective effectiveness efficiency efficient effort eight eighteen eighth either elaborate
    elderly elect election electoral electorate electric electrical electricity electron
    electronic electronically elegant element elementary elephant elevator eleven eligible
    eliminate elite elitist elsewhere embarrass embarrassment embed emerge emergency eminent
    emotion emotional emphasis emphasise emphasize empire empirical employ employee employer
    employment empty emulate emulation emulator enable enclose encode encounter encourage
    encouragement endeavor endeavour ended ending endless enemy energy enforce engage engine
    engineer enhance enhancement enjoy enjoyable enjoyment enlarge enlighten enlightenment
    enormous enough enquire enquiry ensure entail enter enterprise entertain entertainment
    enthusiasm enthusiastic entire entirety entitle entity entrance entry envelope environment
    environmental envisage episode equal equality equate equation equilibrium equip equipment
    equivalent erase eraser erroneous error escape esoteric especially essay essence essential
    establish establishment estate estimate estimation eternal eternity ethic ethical ethnic
    etymology evaluate evaluation evened evening evenly evens event eventual every everybody
    everyday everyone everything everywhere evidence evident evils evolution evolutionary evolve
    exact exaggerate examination examine examiner example exams exceed excellent except
    exception exceptional excess excessive exchange excite excitement exclamation exclude
    exclusion exclusive excuse executable execute execution executive exempt exercise exhaust
    exhaustive exhibit exhibition exist existence exited exiting exits exotic expand expansion
    expect expectation expedition expenditure expense expensive experience experiment
    experimental expert expertise expire expiry explain explanation explanatory explicit explode
    exploit exploitation exploration explore explosion explosive exponential export expose
    exposure express expression expressway extant extend extension extensive extent external
    extinction extra extract extraction extraneous extraordinary extreme extremist eyesight
    fabric faced faces facilitate facility facing factor factory facts factual faculty failed
    failing fails failure faint fainter faintest fairer fairest fairly fairness fairy faith
    faithful fallacious fallacy fallen falling falls false familiar familiarity family famine
    famous fancy fantastic fantasy farce farewell farmer farther farthest fascinate fascist
    fashion fashionable faster fastest fatal father fatuous faucet fault faulty favor favorable
    favorite favour favourable favourite feared fearing fears feasibility feasible feature
    federal feeble feedback feeding feeds feeling feels fellow female feminist fence fender
    festival fetch fever fewer fewest fiber fibre fiction fictional fiddle field fierce fifteen
    fifth fifty fight fighter figure filed files filing filled filling fills filmed filming
    films filter filthy final finalise finalize finance financial finding finds fined finer
    fines finest finger fining finish finite fired fires firework firing firmly firms first
    fiscal fished fishes fishing fitted fitting fiver fixed fixes fixing fizzy flagged flagging
    flags flame flash flavor flavour flawed flawing flaws fleet flesh flexibility flexible flied
    flies flight flipped flipping flips float flood floor floppy flour flowed flower flowing
    flown flows fluctuation fluent fluffy fluid flush flute flying focus folded folder folding
    folds folks follow follower fonts foods fooled fooling foolish fools football footnote
    forbade forbid forbidden force forcibly forecast foreign foreigner foreseeable forest
    forever forgave forget forgive forgiven forgot forgotten formal format formation formed
    former forming forms formula formulae formulation forth forthcoming fortnight fortunate
    fortune forty forum forward fossil fought found foundation fountain fourteen fourth fraction
    fragile fragment frame framework frank frantic fraud freak freed freedom freeing freely
    frees freeway freeze french frequency frequent fresh friction fried friend friendship fries
    frighten fringe frivolous frogs front frown froze frozen fruit frustrate frustration frying
    fudge fulfil fulfill fuller fullest fully fumes function functional functionality
    fundamental fundamentalist funded funding funds funeral funnier funniest funny furniture
    furry further furthermore furthest fusion fussy futile future fuzzy gained gaining gains
    galactic galaxy games garage garbage garble garden gasoline gates gateway gather geared
    gearing gears gender general generalisation generalise generalization generalize generate
    generation generator generic generous genes genetic genetically genius genocide genre gentle
    gentleman gentlemen gently genuine geographical geography geology geometry gesture getting
    ghastly ghost giant gibberish gifts girlfriend girls given gives giving gladly glance glass
    glean global glorious glory glossy glove glowed glowing glows gnome goals going golden
    goldfish goodbye goodness goods goody gorgeous gospel gossip gotten govern government
    governor grabbed grabbing grabs grace grade gradual graduate graduation graffiti graffito
    grain grammar grammatical grand grandfather grandmother grant graph graphic graphical grasp
    grass grateful gratuitous grave gravitational gravity greasy great greater greatest greed
    greedy green grief grind grips groan gross ground group growing grown grows growth guarantee
    guard guess guest guidance guide guideline guilt guilty guinea guitar gullible gutter habit
    hacked hacker hacking hacks haircut hairs hairy halls halted halting halts halve hammer
    handbook handed handful handicap handing handle handler hands handy hanged hanging hangover
    hangs happen happier happiest happily happiness happy hardback harden harder hardest hardly
    hardship hardware hardy harmful harmless harmony harsh hassle hasten hasty hated hates
    hating hatred having havoc hazard headache headed header heading headline heads health
    healthy heard hearing hears heart heartily heated heating heats heaven heavier heaviest
    heavily heavy heels height helicopter hello helmet helped helpful helping helpless helps
    hence henceforth hereby heresy heritage heroes heroic heroin herring herself hesitate
    heterosexual hexadecimal hidden hided hideous hides hiding hierarchical hierarchy higher
    highest highlight highly highway hilarious hills himself hindsight hinted hinting hints
    hired hires hiring historian historic historical history hitherto hitting hobby holder
    holding holds holes holiday hollow homes homosexual homosexuality honest honesty honey honor
    honorary honour hooked hooking hooks hoped hopeful hopeless hopes hoping horde horizon
    horizontal horrendous horrible horribly horrid horrific horrify horror horse hospital
    hostile hosts hotel hours house household however hugely human humane humanity humble humbly
    humor humorous humour hundred hungry hunted hunting hunts hurry hurting hurts husband
    hydrogen hyphen hypocrisy hypocrite hypocritical hypothesis hypothetical hysterical icons
    ideal idealistic ideas identical identification identifier identify identity ideological
    ideology idiom idiosyncratic idiot idiotic ignorance ignorant ignore illegal illiterate
    illness illogical illusion illustrate illustration image imaginary imagination imaginative
    imagine imbalance immature immediate immense imminent immoral immortal immune impact impair
    impend imperative imperfect imperial impersonal implausible implement implementation
    implication implicit imply import importance important impose impossible impractical impress
    impression impressive imprison improbable improve improvement impulse inability inaccessible
    inaccuracy inaccurate inadequate inadvertently inane inappropriate incapable incarnation
    incentive inches incidence incident incidental inclination incline include inclusion
    inclusive incoherent income incompatible incompetence incompetent incomplete inconsistency
    inconsistent inconvenience inconvenient incorporate incorrect increase incredible incredibly
    increment incur indeed indefensible indefinite indent independence independent indeterminate
    index indicate indication indicative indicator indictment indirect indirection individual
    induce induction indulge industrial industry ineffective inefficiency inefficient inequality
    inertia inevitable inevitably inexperienced infallible infamous infant infantile infect
    infection infelicity infer inference inferior inferiority infinite infinity inflation
    inflexible inflict influence influential inform informal information informative
    infrastructure infrequent infringement ingenious ingredient inhabit inhabitant inherent
    inherit inheritance inhibit inhibition initial initialisation initialise initialization
    initialize initiate initiative inject injure injury injustice inner innocence innocent
    innovation innovative input inquire inquiry insane insect insecure insensitive insert
    insertion inside insidious insight insignificant insist insistence insofar inspect
    inspection inspiration inspire install installation instance instant instead instinct
    institute institution instruct instruction instrument instrumental insufficient insult
    insurance intact intake integer integral integrate integration integrity intellect
    intellectual intelligence intelligent intend intense intensity intensive intent intention
    intentional inter interact interaction interactive intercourse interest interface interfere
    interference interim interior intermediate intermittent internal international interpret
    interpretation interpreter interrogate interrupt interruption intersection interval
    intervene intervention interview intimate intolerance intrinsic intrinsically introduce
    introduction introductory intuitive invade invalid invalidate invaluable invariably invasion
    invent invention inventor inverse invert invest investigate investigation investment
    invisible invitation invite invoke involve involvement irate ironic irony irrational
    irrelevant irrespective irresponsible irritate irritation island isolate isolation issue
    items itself jacket jammed jamming jargon jealous jeans jelly joined joining joins joint
    joked jokes joking jolly journal journalist journey judge judgement judgment juice jumped
    jumping jumps junction jungle junior justice justifiable justifiably justification justify
    juvenile keeper keeping keeps kernel kettle keyboard keyed keying keystroke keyword kicked
    kicking kicks kidded kidding kidnap kidney killed killer killing kills kindly kindness kinds
    kingdom kings kitchen knees knife knight knock knowing knowledge known knows label labor
    laboratory labour lacked lacking lacks ladder ladies lager landed landing landlord lands
    landscape language large larger largest laser lasted lasting lasts lately later latest
    latter laugh laughter launch lavatory lawyer layer laying layout laziness leach leaded
    leader leadership leading leads leaflet league leaned leaning leans learn learnt least
    leather leave lecture lecturer legal legend legendary legible legislation legitimate leisure
    lemon lending lends length lengthy lenient lenses lesbian lesser lesson lethal letter
    letting level liability liable liaison libel liberal liberty librarian library licence
    license lifestyle lifetime lifted lifting lifts light lighter lightest lightning liked
    likelihood likely likes likewise liking limbs limit limitation linear lined lines linguistic
    lining linkage linked linking links liquid liquor listed listen listener listing lists liter
    literal literary literate literature litre litter little lived lively liver lives livest
    living loaded loader loading loads loans lobby local locate location locked locking locks
    lodge logged logging logic logical lonely longer longest looked looking looks loophole loops
    loose lords lorry loses losing losses louder loudest loudly lousy loved lovely lover loves
    loving lower lowest loyal luckily lucky ludicrous luggage lumps lunatic lunch lunchtime
    lungs lurked lurking lurks luxury lying lyric machine machinery madness magazine magic
    magical magnetic magnificent magnitude mailbox mailed mailing mails mainframe mainly mains
    mainstream maintain maintenance maize major majority maker makes making males malfunction
    malicious manage management manager mandate mandatory mangle mania manifestation manifestly
    manifesto manipulate manipulation mankind manned manner manning manpower manual manufacture
    manufacturer mapped mapping march margin marginal marital marked marker market marking marks
    marriage marry marvellous marvelous masses massive master match material mathematical
    mathematician mathematics matrices matrix matter mature maximise maximize maximum maybe
    mayor meals meaning meaningful meaningless means meant meantime meanwhile measure
    measurement mechanic mechanical mechanism media medical medicine medieval medium meeting
    meets megabyte melody member membership memorable memory mended mending mends mental
    mentality mention menus mercury mercy merely merge merit merry message messed messes messing
    messy metal metaphor meter method metre metric metro microcomputer microprocessor microwave
    midday middle midnight might mighty migrate migration mildly mileage miles military million
    mimic minded minding mindless minds mined mines minimal minimalist minimise minimize minimum
    mining minister minor minority minus minute miracle miraculous mirror miscellaneous
    misdirect miserable miserably misery misfortune misguide misinterpret mislead misled
    misplace misprint misread misrepresent missed misses missile missing mission mistake
    mistaken mistook mists misunderstand misunderstood misuse mixed mixes mixing mixture
    mnemonic moaned moaning moans mobile model moderate moderation modern modes modest
    modification modify module molecular molecule moment momentarily momentum monarch money
    monitor monkey monochrome monopoly monster month moons moral morality moreover morning moron
    mortal mortality mostly mother motion motivate motivation motive motor motorway motto mould
    mount mountain mouse mouth moved movement moves movie moving mucked mucking mucks muddle
    multiple multiplication multiply mumble mummy mundane murder murderer muscle museum music
    musical musician mutter mutual myself mysterious mystery mystic mythical mythology myths
    nailed nailing nails naive naked named nameless namely names naming narrative narrow
    narrower narrowest nastier nastiest nasty nation national native natural nature naughty
    nearby nearer nearest nearly neatly necessarily necessary necessity needed needing needle
    needs negate negative neglect negligible negotiable negotiate negotiation neighbor
    neighborhood neighbour neighbourhood neither nerve nervous nested nesting nests network
    neural neutral never nevertheless newcomer newer newest newly newsletter newspaper nicely
    nicer nicest nicked nicking nickname nicks night nightmare noble nobody nodes noise noisy
    nominal nominate nonetheless nonsense normal normality north northern noses nostalgia
    notable notably notation noted notes nothing notice noticeable noticeably notification
    notify noting notion notorious nouns novel novelty novice nowadays nowhere nuclear nuisance
    number numbest numeral numeric numerical numerous nurse obeyed obeying obeys object
    objection objectionable objective obligation obligatory oblige obnoxious obscene obscure
    obscurity observation observe observer obsess obsession obsolete obstruct obtain obtainable
    obvious occasion occasional occupation occupy occur occurrence ocean oddly offence offend
    offender offense offensive offer offhand office officer official offset offspring often
    older oldest omission omits omitted omitting oneself ongoing onion onwards opened opening
    openly opens opera operate operation operational operator opinion opponent opportunity
    oppose opposite opposition oppress oppression opted optic optical optimal optimisation
    optimise optimistic optimization optimize optimum opting option optional opuses orange orbit
    orbital orchestra orchestral order ordinary organ organic organisation organise organiser
    organization organize organizer orient oriental orientate orientation origin original
    originate originator orthodox other otherwise ought ourselves outcome outcry outdated outer
    outgoing outline outlook output outrage outrageous outright outset outside outstanding
    outweigh overall overcame overcome overdraft overdue overflow overhead overlap overload
    overlong overlook overly overnight overprice overridden override overrode overseas overtime
    overtone overview overwhelm overwriting overwritten owing owned owner ownership owning
    oxygen ozone pacifier package packed packet packing packs padded padding paged pages paging
    painful painless pains paint pairs palace panel panic pants paper paperback parade paradise
    paradox paragraph parallel parameter paranoia paranoid paraphrase pardon parent parentheses
    parenthesis parity parked parking parks parliament parochial parody parrot parse partial
    participant participate particle particular partition partly partner parts party passage
    passed passenger passes passing passion passionate passive passport password paste patch
    patent pathetic paths patience patient patronise patronize pattern pause pavement payed
    paying payment peace peaceful peaks peanut peasant peculiar pedal pedant pedantic pedantry
    pedestrian peers penalty pence pencil pended pending pends penguin penny people perceive
    percent percentage perception perfect perfection perform performance perhaps period periodic
    periodically peripheral permanent permissible permission permit perpetual persecute persist
    persistent person personal personality personnel perspective persuade persuasion perverse
    petrol petty pharmacy phase phenomena phenomenon philosopher philosophical philosophy
    phoenix phone photo photocopy photograph photographic phrase physic physical physicist
    physiology piano picked picking picks picture piece pigeon piles pills pilot pinch pints
    pipeline pipes pitch pitfall pizza place plague plain plane planet planetary planned
    planning plant plaster plastic plate platform plausible played player playground playing
    plays pleasant please pleasure plenty plots plotted plotter plotting plugged plugging plugs
    plural pocket poems poetic poetry poets point pointer pointless poison polar police
    policeman policy polish polite politeness political politician politics polls pollution
    polynomial pompous poorer poorest poorly popped popping populace popular popularity populate
    population pornography portability portable ported porter porting portion portray ports
    posed poses posing position positive possess possession possibility possible possibly
    postage postal postcard posted poster posting postmaster postpone posts postscript postulate
    potato potential pound poured pouring pours poverty powder power powerful practicable
    practical practice practise pragmatic praise prayed prayer praying prays preach precaution
    precede precedence precedent precious precise precision predecessor predict predictable
    prediction predominantly preface prefer preferable preferably preference prefix pregnancy
    pregnant prejudice preliminary premature premise premium preparation prepare prerequisite
    prescribe prescription presence present presentation preserve president press pressure
    presumably presume pretend pretentious pretty prevail prevalent prevent prevention preview
    previewer previous price pride priest primarily primary prime primitive prince principal
    principle print printer printout prior priority prise prison prisoner privacy private
    privatisation privatization privilege prize probability probable probably problem procedure
    proceed process processor proclaim produce producer product production productive
    productivity profession professional professor profile profit profitable profound program
    programmable programme programmer progress prohibit project projection proliferation prolong
    prominent promise promote promotion prompt prone pronoun pronounce pronunciation proof
    propaganda proper property prophet proportion proportional proposal propose proposition
    proprietary prose prosecute prosecution prospect prospective prostitute protect protection
    protein protest protocol prototype proud prove proven provide provision provisional
    provocative provoke proximity pseudo psychological psychologist psychology public
    publication publicise publicity publicize publish publisher pudding pulled pulling pulls
    pulse pumped pumping pumps punch punctuation puncture punish punishment punts pupil purchase
    purely purge purity purple purpose pursue pursuit pushed pushes pushing putted putting putts
    puzzle python qualification qualifier qualify quality quantity quantum quarter queen query
    quest question questionable questionnaire queue quibble quick quicker quickest quiet quieter
    quietest quite quitting quota quotation quote rabbit rabid raced races racial racing racism
    racist racket racks radar radiation radical radio radius raids railroad rails railway
    rainbow rained raining rains raise rampant random range ranks ranted ranting rants rapid
    rarely rarer rarest rated rates rather rating ratio rational rationale rattle raved raves
    raving razor reach react reaction reactionary reactor readable reader readership readily
    reading reads ready realisation realise realistic reality realization realize really realm
    rearrange reason reasonable reasonably reassure rebuild rebuilt recall receipt receive
    receiver recent reception recipe recipient reckless reckon reclaim recognisable recognise
    recognition recognizable recognize recollection recommend recommendation reconcile
    reconsider record recorder recover recovery recreational recruit recruitment rectangle
    rectangular rectify recursion recursive recycle redefine redirect reduce reduction
    redundancy redundant refer reference referendum refine reflect reflection reflex reform
    reformat refrain refresh refund refusal refuse refute regain regard regardless regime region
    regional register registration regret regrettably regular regulation reign reinstate
    reiterate reject rejection relate relation relationship relative relativity relax relay
    release relevance relevant reliability reliable reliably relied relief relies relieve
    religion religious relocation reluctance reluctant relying remain remainder remark
    remarkable remarkably remedy remember remind reminder reminiscent remote removal remove
    rename render rending rendition rends renew repair repeat repeatable repent repertoire
    repetition repetitive rephrase replace replacement reply report reporter represent
    representation representative reproduce reproduction repulsive reputation request require
    requirement requisite reread rescue research researcher resemblance resemble resent
    reservation reserve reset reside residence resident resign resignation resist resistance
    resolution resolve resort resource respect respectable respective respond response
    responsibility responsible restart restaurant rested resting restore restrain restrict
    restriction restrictive rests result resume resurrection retail retain retire retirement
    retract retrieval retrieve return reuse reveal revelation revenge revenue reverse revert
    review revise revision revolt revolution revolutionary reward rewrite rewritten rewrote
    rhetorical rhyme rhythm ribbon richer richest ridden ridding rides ridiculous riding right
    rigid rigorous ringed ringing rings ripped ripping risen rises rising risked risking risks
    risky ritual rival river roads robot robust rocket rocks roles rolled rolling rolls roman
    romance romantic rooms roots rotate rotation rotten rough round roundabout route routine
    royal royalties rubber rubbish ruined ruining ruins ruled ruler rules ruling rumor rumour
    running rural rushed rushes rushing rusty sabotage sacked sacking sacks sacred sacrifice
    sadden sadly safeguard safely safer safest safety sailed sailing sails saint salary sales
    salesman salvation sample sandwich sanity sarcasm sarcastic satellite satire satisfaction
    satisfactorily satisfactory satisfy sauce saved saves saving saying scale scandal scanned
    scanner scanning scans scarce scare scarf scarlet scatter scenario scene scenery sceptical
    schedule scheduler scheme scholar school science scientific scientifically scientist scope
    score scotch scrap scratch scream screen screw script scroll sealed sealing seals search
    season seats second secondary secret secretary section sector sects secular secure security
    seeing seeking seeks seemed seeming seems segment seldom select selection selective selfish
    selling sells semantic seminar sender sending sends senior sensation sense sensible sensibly
    sensitive sensitivity sentence sentient sentiment sentimental separate separation separator
    sequel sequence sequential serial series serious seriousness sermon servant serve server
    service session setting settle seven seventh several severe severity sexes sexist sexual
    sexuality shade shadow shake shaken shaky shall shallow shame shape share shareholder sharp
    shedding sheds sheep sheer sheet shelf shell shelter shelve shift shine shiny shipped
    shipping ships shirt shock shoes shone shook shoot shopped shopping shops short shortage
    shorten shorter shortest shorthand shots should shoulder shout shove showed shower showing
    shown shows shutdown shuts shutting sicken sided sides sideways siding sight sigma signal
    signature signed significance significant signing signs silence silent silicon sillier
    silliest silly silver similar similarity simple simpler simplest simplicity simplify
    simplistic simply simulate simulation simultaneous since sincere sinful singer singing
    single sings singular sinister sinking sinks sister sites sitting situate situation sixteen
    sixth sixty sized sizes sizing skeleton skeptical sketch skill skipped skipping skips skirt
    skull slang slash slave sleep slept slice slide slight slighter slightest slipped slippery
    slipping slips slogan slope sloppy slots slowed slower slowest slowing slowly slows small
    smaller smallest smallish smart smash smell smelly smile smith smoke smoker smooth snack
    snail sneak sneaky sniff snobbery sober social socialism socialist society socket socks
    software solar soldier solely soles solicitor solid solution solve somebody somehow someone
    someplace something sometime somewhat somewhere songs sooner soonest sophisticate sordid
    sorry sorted sorting sorts sought souls sound soundtrack source south southern space spare
    spatial speak speaker special specialise specialist speciality specialize specialty species
    specific specifically specification specify specimen spectacular spectrum speculate
    speculation speech speed spell spelt spend spent sphere spies spigot spike spill spiral
    spirit spiritual spite spitted spitting splendid split spoil spoilt spoke spoken spokesman
    sponsor spontaneous spoof spool sport spots spotted spotting spout sprang spray spread
    spring sprung spurious squad square squash squeeze stability stable stack staff stage
    stagger stair staircase stake stale stall stamp stance stand standard standardise
    standardize standpoint stare stark starred starring start starter startle starve state
    statement static station stationary statistic statistical status stayed staying stays
    steadily steady steal steam steel steep steer stems stepped stepping steps stereo stereotype
    sterile sterling stick sticky stiff still stimulate stimulation stirred stirring stirs stock
    stole stolen stomach stone stood stopped stopping stops storage store storey storm story
    straight strain strange stranger strangest strategic strategy straw stray stream street
    strength strengthen stress stretch strict strike string stringent strip strive stroke strong
    stronger strongest struck structural structure struggle stuck student studio study stuff
    stumble stunned stunning stuns stunt stupid stupidity style subject subjective submission
    submit subroutine subscribe subscription subsequent subset subsidiary subsidise subsidize
    substance substantial substitute substitution subtle subtlety subtly subway succeed success
    successful succession successive successor sudden suffer sufferer suffice sufficient suffix
    sugar suggest suggestion suicidal suicide suing suitability suitable suitably suite
    summarise summarize summary summed summer summing sundry sunlight sunny sunrise sunshine
    super superb superficial superfluous superior superiority supermarket supernatural supervise
    supervision supervisor supplement supplementary supplier supply support supporter suppose
    suppress suppression supreme surely surface surgery surname surplus surprise surround survey
    survival survive susceptible suspect suspend suspension suspicion suspicious sustain swallow
    swamp swapped swapping swaps swear sweat sweep sweet swept swimming swims swing switch swore
    sworn symbol symbolic symmetric symmetry sympathetic sympathise sympathize sympathy symphony
    symptom syndicate syndrome synonym synonymous syntactic syntactically syntax synthesis
    synthesizer system systematic table tacked tacking tackle tacks tactic tactical tactless
    tailor tails taken taker takes taking talent tales talked talking talks tangent tanks tapes
    target tasks taste tasteless taught taxation taxes taxpayer teach teacher teams teapot
    teared tearing tears technical technique technological technology tedious teenage teenager
    teeth telephone telescope television telling tells temper temperature temple temporarily
    temporary tempt temptation tended tendency tender tending tends tennis tense tension
    tentative tenth termed terminal terminate termination terminator terming terminology terms
    terrible terribly terrify territory terror terrorism terrorist terse tested testing tests
    textbook texts textual thank thankful theater theatre theft their theme themselves
    theological theology theorem theoretical theory therapy there thereabouts thereafter thereby
    therefore therein thereof these thesis thick thickness thief thieve thing think third thirst
    thirty thorough thoroughfare those though thought thous thousand thread threat threaten
    three threshold threw throat through throughout throughput throw thrown thrust thumb ticket
    tidied tidies tidying tiger tight tiles timed timer times timescale timetable timing tired
    tires tiresome tiring title toast tobacco today together toggle toilet token tolerance
    tolerant tolerate tomato tomorrow tones tongue tonight tools tooth topic topical torture
    total touch tough tourist toward tower towns trace track trade tradition traditional traffic
    tragedy tragic trail train transaction transcript transfer transform transformation
    transient transit transition translate translation translator transmission transmit
    transmitter transparent transport trapped trapping traps trash trashcan travel tread
    treasure treat treatment treaty trees tremendous trend trendy trial triangle tribe trick
    tricky tried tries trifle trigger trilogy trinity triple tripos trips triumph trivia trivial
    trolley troop trouble trouser truck truly trumpet truncate trunk trust trusty truth trying
    tubes tuned tunes tuning tunnel turned turning turns turntable tutor tutorial twelve
    twentieth twenty twice twins twist tying typed types typeset typewriter typical typing tyres
    ultimate umbrella unable unacceptable unaffected unambiguous unattended unauthorised
    unauthorized unavailable unavoidable unaware unbalanced unbearable unbelievable unbelievably
    unbiased uncertain uncertainty unchanged uncle unclear uncomfortable uncommon unconnected
    unconscious unconvincing undefined under underestimate undergo undergone undergraduate
    underground underlain underlay underlie underline underlying underneath understand
    understandable understood undertake undertaken undertook underwent undesirable undid
    undocumented undoes undoing undone undoubtedly unduly uneasy unemployed unemployment
    unexpected unexplained unfair unfamiliar unfinished unfortunate unfounded unfriendly unhappy
    unhealthy unhelpful uniform unify unimportant uninteresting union unique unite unity
    universal universe university unjustified unknown unless unlike unlimited unload unlock
    unlucky unnatural unnecessarily unnecessary unobtainable unofficial unpleasant unpopular
    unpredictable unread unreadable unrealistic unreasonable unrelated unreliable unsafe
    unsatisfactory unseen unset unsolicited unsound unspecified unstable unsuccessful unsuitable
    unsupported unsure unsuspecting untidy until untrue unusable unused unusual unwanted
    unwelcome unwilling unwise unworkable upbringing update upgrade upper upright upset upside
    upstairs upward urban urged urgency urgent urges urging usable usage useful usefulness
    useless users using usual utility utter vacancy vacation vacuum vague valid validity valley
    valuable value valve vandalism vanish variable variance variant variation varied varies
    variety various varying vastly vector vegetable vegetarian vehicle velocity vended vending
    vendor vends venture venue verbal verbatim verbose verbs verdict verification verify
    versatile verse version versus vertical vessel viable vicar vicinity vicious victim victory
    video viewed viewer viewing viewpoint views vigorously village vintage vinyl violate
    violation violence violent violin virgin virtual virtue virus visible vision visit visitor
    visual vital vocabulary vocal voice voltage volume voluntarily voluntary volunteer vomit
    voted voter votes voting vouch vowel vulnerable waded wades wading waffle wages waited
    waiting waits waked wakes waking walked walking walks wallet walls wander wanted wanting
    wants warehouse warmed warming warms warned warning warns warped warping warps warrant
    warranty wartime washed washes washing waste wasteful watch water waved waves waving
    weakness wealth wealthy weapon wearing wears weary weasel weather wedded wedding weekday
    weekend weekly weeks weigh weight weird welcome welfare western wetting whale whatever
    whatsoever wheel whence whenever where whereas whereby whereupon wherever whether which
    whichever while whilst whiskey whisky whistle white whoever whole wholeheartedly whoop whose
    wicked widely wider widespread widest width wildly willed willing wills winded winding
    window winds wines wings winner winning winter wiped wipes wiping wired wires wiring wisdom
    wiser wisest wished wishes wishing witch withdraw withdrawal withdrawn withdrew within
    without witness witty wives wizard woken woman wombat women wonder wonderful wondrous wooden
    woods worded wording words workable worked worker working workload works workshop
    workstation world worldwide worms worry worse worship worst worth worthless worthwhile
    worthy would wound wrapped wrapper wrapping wraps wrath wreck wrecker wretched wrist write
    writer written wrong wrote yards yearly years yellow yesterday yield young younger youngest
    yours yourself yourselves youth zeros zones
    """
}
