// SPDX-License-Identifier: GPL-3.0-or-later

// Written by frequencies.py: do not edit.
//
// English counts: symspellpy's frequency dictionary (MIT), after Google Books Ngrams (CC BY 3.0,
// https://books.google.com/ngrams) and SCOWL. Chinese counts: jieba's dictionary (MIT).

extension WordFrequency {
  static let english: StaticString = """
    14 and by for in is of on that the this to with
    13 about all an are as at be but can free from has have home if it more my new not one or
    13 other our page search us was we will you your
    12 add after also am any available back been best book business buy city click company
    12 contact copyright data date day de do each email find first full games general get go
    12 good group had he health help her here high his how info information into items jan
    12 january just know last life like links list mail make many map may me message most music
    12 name need next no now number online only order out over people please pm policy post
    12 price privacy product program public re read research review rights said school see
    12 service set sex she should site so software some state such support system than their
    12 them then there these they through time top two under university up use user very video
    12 view way web well were what when where which who work world would year
    11 able above access accessories account act action activities additional address adult
    11 advanced again against age ago agreement air al already always america american analysis
    11 another application apr april archive area around art article ask association audio aug
    11 august australia author average away baby based beach because become before below better
    11 between big bill black blog blue board body both box browse building calendar california
    11 call canada car card care cart case category cd cell center central centre change cheap
    11 check child children china class close club co code collection college come comment
    11 committee common community compare complete computer conditions conference content
    11 control cost could council country county course court create credit current customer
    11 daily database david dec december delivery department description design details
    11 development did different digital direct director directory discussion display district
    11 document done down download drive due during early east easy ebay edition education
    11 either electronics end energy english enter entertainment environment equipment estate
    11 even event ever every example experience family fax features feb february federal
    11 feedback few field file film final finance financial five following food form format
    11 forum found four france friend front fun further future gallery game garden gay gift
    11 girls give given god gold got government great green guide hand hard head him history
    11 hosting hot hotel hours house however human id ii image important include index industry
    11 insurance interest international internet island issue item job john join journal july
    11 june keep key kids la land language large latest law learn least left legal less let
    11 level library light limited line link little live local location log login london long
    11 look lot love low made main major man management mar march market material means media
    11 medical meeting member memory men microsoft might miles million mobile model money month
    11 movie much must national natural net network never night non north note notice nov
    11 november nude oct october off offer office official old once open options original own
    11 paper park part party password past pay payment pc per performance period person personal
    11 phone photo picture place plan planning play point poker popular porn possible power
    11 present president press previous print private pro problem process professional profile
    11 project property provide put quality question quote radio range rate real really recent
    11 record reference region register related release reply report request required
    11 requirements reserved resource result return right road room rules run safety sale same
    11 san save say science second section security select self sell seller send sep september
    11 series server several shall share shipping shop shopping short show side sign similar
    11 since single size small social society solutions something sound source south space
    11 special specific sports st staff standard star start statement status still stock store
    11 story street student study style subject sun sure table take talk tax team technical
    11 technology teen tell term test texas text think those thread three tickets title today
    11 too tools topic total track trade training travel try type united until update upon value
    11 version via visit want war washington water weather website week welcome west whether
    11 while white why window within without women word write written yahoo yes yet york young
    10 ability abstract abuse academic accept acceptance accommodation according acid across
    10 active activity actual actually addition admin administration administrative ads advance
    10 advantage adventure advertise advertisement advice affairs affiliate africa african
    10 agency agent agree aid airport alaska album alert allow almost alone along alternative
    10 although amateur amazon among amount anal angeles animal anime announcements annual
    10 anonymous answer anti anyone anything apartment apparel appear apple applicable apply
    10 approach appropriate approval approved approximately architecture argument arizona army
    10 artist asia asian assembly assessment assistance assistant associate atlanta atom attack
    10 attention attorney auction austin australian authority auto automatically automotive
    10 availability ave avenue avoid award background bad bag balance ball band bank bar base
    10 baseball basic basis basket basketball bath battery battle bay bear beautiful beauty
    10 became began begin beginning behind believe benefit beyond bible bid billion bin binding
    10 birth bit block blood blow boat bob bondage born boston bottom bought boy brain branch
    10 brand break breakfast breast bridge brief bring british broken brother brought brown
    10 browser budget bug build built bus bush button buyer bytes cable came camera camp
    10 campaign campus canadian cancer canon capacity capital career carolina carry cash casino
    10 cast cat cause cent century certain certificate certified chain chair challenge chance
    10 channel chapter character charge charles chart chat checkout chemical chicago chief
    10 chinese choice choose chris christian christmas church civil claim classic classical
    10 classifieds clean clear clearly client clinical clip clothing coast cock coffee cold
    10 colorado columbia column com command commerce commercial commission communication
    10 comparison compatible competition completely complex compliance component comprehensive
    10 computing con concept condition configuration congress connect connection consider
    10 construction consulting consumer contains context continue contract cool copy core corner
    10 corporate corporation correct count counter couple cover coverage creative creek crime
    10 criminal criteria critical cross cultural culture cum cup currency currently custom cut
    10 dakota dallas damage dance dark dave dead deal death debt decided decision dedicated deep
    10 default define definition degree del delete demand depth described designated designer
    10 desk desktop destination detail determine develop developer device diamond dictionary die
    10 diego diet difference difficult dining direction directly disc disclaimer discount
    10 discuss disease disk distance distribution division doctor documentation dog dollar
    10 domain domestic door double draft dream driver drop drug dry duty earlier earth easily
    10 eastern economic economy edge edit editor editorial educational effect effective effort
    10 eight election electric electrical electronic element eligible else emergency employee
    10 employment enable engine engineering england enjoy enlarge enough ensure enterprise
    10 entire entry environmental equal equity error especially essential est established
    10 estimated etc eur europe european evaluation everyone everything evidence exactly
    10 excellent except exchange executive exercise existing expect expert explore express
    10 expression extended extension external extra eye face facility fact factor faculty failed
    10 failure fair faith fall false fan fantasy far farm fashion fast faster fat father feature
    10 fee feel feet felt female festival fiction fight figure fill filter finally fine fire
    10 firm fish fit fitness fix flag flash flat flight floor florida flow flower focus follow
    10 foot football force ford foreign forest forgot former fort forward foundation frame
    10 framework francisco frank freedom french frequently fresh fri friday friendly fuck fuel
    10 fully function functional fund funny furniture gain gamma gas gave gear gene generally
    10 generated generation george georgia german germany getting girl glass global goal golden
    10 golf gone google grade graduate grand grant graphic greater ground growing growth
    10 guarantee guest guidelines guitar guy hair half hall handle happy hardcore hardware harry
    10 hawaii headlines hear heard heart heat heavy height held hello helpful higher highest
    10 highly hill himself hire historical hit hold holiday homepage hong hope horse hospital
    10 host hour houston huge ice icon idea identify iii illinois immediately impact
    10 implementation improve improvement inc incest inch income increase independent india
    10 indian indiana individual industrial informed initial inn input inside install
    10 installation instead institute institutions instructions instruments int integrated
    10 integration intelligence intended interactive interface internal interview introduction
    10 investment involved iowa ipod iraq ireland iron israel italian italy itself jack jackson
    10 james japan japanese java jersey jesus jim joe johnson joint jones judge jul jump jun
    10 justice kansas kelly keyword kind king kingdom kit kitchen knew knowledge known kong
    10 korea lab label laboratory lack lake laptop larger largest laser late later latin lead
    10 leader leadership league leather leave led lee length lesbian letter license likely limit
    10 linux listen literature load loan located logged logo longer lord los lost louis lower
    10 lowest ltd lyrics mac machine magazine magic maintain maintenance male manage manager
    10 manual manufacturer manufacturing marine mark marriage martin mary maryland mass
    10 massachusetts master match matter mature max maximum maybe mean measure medicine medium
    10 meet membership mental menu merchant met metal method mexico michael michigan mid middle
    10 mike milf military min mind mini minimum minister minnesota minute miscellaneous miss
    10 mission mix mode modern modified module moment mon monday monitor monthly morning
    10 mortgage mother motion motor motorola mount mountain mouse move movement multi multimedia
    10 multiple museum musical myself naked nation native nature navigation near nearly
    10 necessary negative netherlands newsletter nice nokia none nor normal northern nothing
    10 nuclear null nursing object obtain ocean officer often ohio oil older ontario operating
    10 operation opinion opportunity option optional oral orange oregon organization origin
    10 otherwise outdoor output outside overall overview owner pacific pack package paid pain
    10 palm panel paperback parent paris participants particular particularly partner
    10 partnership pass patch path patient pattern paul paypal peace pennsylvania percent
    10 perfect perhaps permission personnel pet peter phase photography physical pic pick piece
    10 pink plant plastic platform player plus pocket police political politics pool poor pop
    10 population porno port portable position positive poster potential powerful practice
    10 premium prepared presentation pressure pretty prev prevent primary prime principles
    10 printer prior priority probably procedure produce production professor profit programme
    10 progress promote proposed protect protection protein protocol provider provisions
    10 publication published publisher publishing purchase purpose pussy quantity quarter queen
    10 query quick quickly quite race random rank rape rather ray reach reader ready reality
    10 reason receive recently recipes recommend recommendations recovery recreation reduce
    10 regarding regional registration regular regulations relations relationship relevant
    10 religion religious remain remember remote remove rent rental repair replacement republic
    10 require reserve residential resolution resort respect respective response responsibility
    10 responsible rest restaurant retail revenue rich richard ringtones risk river robert rock
    10 role roll root rose round route royal rule running rural russia russian safe saint sample
    10 samsung santa sat satellite saturday savings saw scale schedule scientific score scotland
    10 scott screen script sea season seattle sec secret secretary sector secure seem seen
    10 selection senate senior sense sent separate sequence serious serve session setting seven
    10 sexual sexy sheet ship shirt shoes shot shown signal significant silver simple simply
    10 sitemap situation six skills skin skip smart smith snow soft sold solid solution someone
    10 sometimes son song sony soon sorry sort soul southern spa spain spam spanish speak
    10 speaker species specifications specified speech speed spirit sponsor sport spring square
    10 stage stand station statistics stats stay steel step steve stone stop storage straight
    10 strategic strategy stream string strong structure studio stuff sub submit submitted
    10 subscribe success successful suggest suggestions suite summary summer sunday super supply
    10 surface surgery survey sweet switch tag taken tape target task teacher teaching tech
    10 techniques tel telephone television temperature ten thank theatre theme themselves theory
    10 therapy therefore third thomas though thought thousands throughout thu thursday tips tits
    10 together told tom took tool touch tour tourism towards town toys trademarks traditional
    10 traffic train transfer transport transportation treatment tree trial trip truck true
    10 trust truth tue tuesday turn understand union unique unit universal unknown unless
    10 upgrade upper urban useful username usually vacation valid valley van variable variety
    10 various vegas vehicle vice village vintage virginia virtual virus vision visitors visual
    10 voice void vol volume vote wait walk wall warning warranty waste watch wedding wednesday
    10 weekend weekly weight went western whatever whole wholesale whose wide wife wild william
    10 win wind wine winning winter wire wireless wisconsin wish woman wood workers workshop
    10 worldwide worth wrong wrote xxx yellow yesterday yourself youth zealand zero zip zone
    10 zoom
    9 aaron abroad absence absolute absolutely academy acc acceptable accessibility accessible
    9 accessory accident accordance accuracy accurate ace achieve achievement acoustic acquired
    9 acquisition acres acrobat activation actor acute adam adapter adequate adjacent adjustable
    9 adjusted adjustment administrator admission adobe adopt adoption adverse advertisers
    9 advisor advisory affect afford affordable afghanistan afraid afternoon agenda agricultural
    9 agriculture ahead aim aircraft airline aka alabama alan alarm albany albert alberta
    9 alcohol alex alexander algorithm alice alien alive allen alliance allocated allocation
    9 alpha alphabetical alt alternate alumni amazing amber amended amendment amenities amp
    9 amsterdam amy analog analyses analyst ancient anderson andrew andy angel angle animated
    9 animation ann anna anne anniversary annotation announce announcement antenna anthony
    9 antique antonio anybody anymore anytime anyway anywhere apache apart app apparent
    9 apparently appeal appearance appendix appliances applicant appointed appointment
    9 appreciate approx arab arabia arabic arc arcade arch architectural arena argentina arising
    9 arkansas arm arrangement array arrival arrive arrow arthur artificial artwork aside asp
    9 aspect assault assess asset assigned assignment assist assume assurance astronomy athens
    9 athletic atlantic atlas atmosphere atomic attached attachment attempt attend attendance
    9 attitude attraction attractive attribute aud audience audit austria authentic
    9 authentication authorization authorized automated automatic automation automobile autumn
    9 avatar avg aviation aware awareness awesome axis babe bachelor backup baker baltimore ban
    9 bandwidth bang bankruptcy banner barbara barcelona bargain barry basically basin bass
    9 bathroom beads beam beast beat bedding bedroom beef beer behalf behavior behaviour belgium
    9 belief bell belt ben benjamin berkeley berlin besides bestiality bestsellers bet beta
    9 betting bibliography bidder bidding bigger biggest bike bikini billy binary bio biography
    9 biological biology bird birmingham birthday bishop biz blackjack blade blank blend blind
    9 blogger blogging blonde blowjob bluetooth blvd bold bomb bond bone bonus boobs bookmark
    9 bookstore boost boot booty border boss bottle bound boundary bow bowl bracelet brad brass
    9 brazil bread breath brian bright brilliant bristol britain britney broad broadband
    9 broadcast broadway brochure broke broker bronze brooklyn bruce brush buddy buffalo buffer
    9 builder bulgaria bulk bull bulletin bunch burden bureau burn busty busy butt butter byte
    9 cabinet cache cad cafe cake cal calculate calculator cam cambridge camcorder camel
    9 campbell cancel candidate candle candy canvas canyon cap capability capable cape captain
    9 capture carbon careful carefully cargo caribbean carl carol carpet carrier carter cartoon
    9 cartridge cassette castle casual catalogue catch catering catholic caught ceiling
    9 celebration celebrity cellular cemetery census certainly certification chairman chamber
    9 champion championship char characteristics charger charity charlie charlotte charm charter
    9 chase cheat cheese chef chemistry cherry chest chevrolet chi chicken childhood chile chip
    9 chocolate chosen christ christopher chronic cincinnati cinema circle circuit circumstances
    9 cisco citation cited citizen civic clark classification classified classroom clause clay
    9 cleaner clearance clerk cleveland climate climbing clinic clinton clock closely closer
    9 cloth cloud cloudy cluster coach coal coalition coastal coat cod coin cole collaboration
    9 collaborative colleagues collect collectables collectibles collective collector collins
    9 colombia color colour columbus combat combination combine combo comedy comfort comfortable
    9 comic commander commentary commissioner commit commitment committed commonly commonwealth
    9 communicate comp compact compaq comparative compatibility compensation competitive
    9 compilation compiled complaint completion complexity comply composition compression
    9 concentration concern concert conclusion concrete conduct confidence confidential
    9 configure confirm confirmation conflict connecticut connectivity connector consent
    9 consequences conservation conservative considerable consideration consistent consists
    9 console consolidation constant constantly constitutes constitution constitutional
    9 constraints constructed consult consultant consultation consumption contain container
    9 contemporary contest continental continuous contractor contrast contribute contribution
    9 controlled controller convenience convenient convention conventional conversation
    9 conversion convert converter cook cookie cooper cooperation cooperative coordination
    9 coordinator copper cord corn corp correction correctly correspondence corresponding
    9 cosmetic costa costume cottage cotton counsel coupon courtesy crack craft craig crash
    9 crazy cream creation creator crew cricket crisis criticism critics croatia crop crowd
    9 crown crucial cruise cry crystal cuba cure curriculum curve customize cute cutting cycle
    9 cyprus czech dad damn dan danger dangerous daniel danish daughter davis dawn deadline
    9 dealer dean dear debate debian decade decide deck declaration declared decline decor
    9 decrease deemed deer def defence defendant defense definitely delaware delay delhi deliver
    9 dell delta deluxe demo democracy democratic democrats demonstrate den denied denmark
    9 dennis density dental denver departure depend dependent deployment deposit depot
    9 depression deputy der derived describe desert desire despite destroy destruction detected
    9 detection determination detroit deviant devil diabetes diagnosis diagnostic dial dialogue
    9 diameter diary dick diesel diff differ difficulty digest dildo dimension dimensional
    9 dinner dir directive dirty disability disabled disaster discharge discipline disclosure
    9 discover discovery discrimination dish disney disorder dispatched disposal dispute
    9 distinct distributed distributor diverse diversity divided diving divorce doc documentary
    9 dodge doll don donald donate donation dose dot doubt doug douglas downtown dozen dragon
    9 drama draw drawn dress drew drink driven dropped drum drunk dual dublin duke duration
    9 durham dust dutch dynamic eagle ear earn earnings earrings ease easier eat ebony echo
    9 edinburgh edward effectively effectiveness efficiency efficient egg egypt elected
    9 electricity elegant elementary eligibility eliminate elite elizabeth elsewhere embedded
    9 emerging eminem emission emotional emphasis empire employed employer empty encoding
    9 encourage encyclopedia enemy enforcement eng engage engagement engineer enhance entirely
    9 entitled entity entrance episode epson equally equation equipped equivalent era eric
    9 ericsson erotic escape essay establish establishment estimate ethernet ethical ethics
    9 ethnic euro evaluate evans eve eventually everybody everyday everywhere evil evolution
    9 exact exam examination examine exceed excel excellence exception excerpt excess exciting
    9 excluding exclusive execution exhibit exhibition exist existence exit exotic exp expand
    9 expansion expectations expenditure expense expensive experiment experimental expertise
    9 explain explanation exploration explorer export exposed exposure ext extend extensive
    9 extent extract extreme extremely fabric facial facilitate factory fail fairly fake fame
    9 familiar famous fantastic faqs farmer fault favourite fear fed federation fell fellow
    9 fetish fewer fifth fig filename finder finest finger finish finland firefox firewall
    9 fiscal fisher fleet flexibility flexible flood floral florence florist flu fluid fly
    9 folder folk font forecast forever forget forgotten formal formation formerly formula forth
    9 fortune foster founder fourth fox franchise francis franklin fraud fred freeware frequency
    9 frequent fruit ftp functionality fundamental funeral furthermore fusion gadgets gambling
    9 gang gap garage gary gate gateway gathering gauge gel gen gender genealogy generate
    9 generator generic genetic genre genuine geographic geography ghost ghz giant glad glance
    9 glasgow globe glory glossary gloves gnome gnu gonna gordon gospel gourmet governance
    9 governing governor grace graham grain graph grass gratis gray greatest greatly greece
    9 greek greg grew grey grid grill grocery gross grove grow grown guard guardian guess
    9 guestbook guidance guilty guinea gulf gun gym habitat hacker hairy halloween hamilton
    9 hampshire handbook handheld hang happen hardcover harm harris harrison harvard hat hate
    9 haven hazardous header headquarters headset healing healthcare healthy heaven hell hence
    9 henry herald herbal herein heritage hero herself hewlett hey hidden hide highlight highway
    9 hiking hilton hip hispanic hist historic hobbies hockey holder hole holland hollywood holy
    9 honda honest honey honor hood hook hop hopefully horizontal horny horror hospitality
    9 household housewares howard hrs hub hundred hungary hunt hunter hurricane hurt husband
    9 hybrid ian idaho ideal identification identity ignore ill illegal illness illustrated
    9 imagine immediate immigration imperial implement implications import importance impossible
    9 incident inclusion inclusive incorporated increasingly incredible indeed independence
    9 indianapolis indicate indicator indonesia indoor induced infant infection influence inform
    9 informational infrastructure ingredients initially initiative injection injury ink inner
    9 innovation innovative inquiry insert insider insight inspection inspired instance instant
    9 instantly institution institutional instruction instructional instructor instrument
    9 integer integrity intel intellectual intelligent intensive intent inter interaction
    9 interior intermediate interpretation interracial interval intervention intro introduce
    9 inventory invest investigate investigation investor invite involve involvement ion iran
    9 iraqi irish islam islamic isle israeli jacket jacksonville jam jamaica jane janet jason
    9 javascript jay jazz jean jeff jefferson jennifer jerry jessica jet jewellery jewish jews
    9 jimmy joel johnny jokes jon jonathan jordan jose joseph journey joy juan judgment judicial
    9 juice julie junction junior jurisdiction jury justin juvenile karen kate katrina keith ken
    9 kennedy kenneth kent kentucky kenya kept kernel kerry kevin keyboard kick kid kill killer
    9 kim kingston kiss knife knight kodak korean labour lady laid lamp landscape lane lanka
    9 largely larry lat latex latina latter laugh launch laura lawn lawrence lawyer lay layer
    9 layout lbs leaf lease lebanon lecture leg legacy legend legislation legislative
    9 legislature leisure lens les lesson lewis liability liable lib liberal liberty licence lie
    9 lifestyle lifetime lift limitations limousines lincoln linda linear lingerie lion liquid
    9 lisa lite literacy literary litigation liver liverpool locate locator lock lodge logic
    9 logical logistics lookup loop loose lose lottery lotus louisiana louisville lounge lovely
    9 lovers luck lucky luggage luke lunch lung luxembourg luxury lynn machinery macintosh macro
    9 mad madison madonna madrid magnetic maine mainly majority maker malaysia mall manchester
    9 mandatory manga manhattan manner maple mapping marc margaret margin maria marie
    9 marketplace married marriott marshall mart mask massage massive mat mate mathematical
    9 mathematics matrix matt matthew mayor meal meant measurement meat mechanical mechanism
    9 median medicare medication melbourne melissa memorabilia memorial memphis mention mercedes
    9 merchandise mercury merely mesh messenger meta metabolism meter methodology metro
    9 metropolitan mexican mhz miami mice michelle micro midi midnight migration mile milk mill
    9 miller milwaukee mine mineral minimal ministry minneapolis minor minority mint mirror misc
    9 mississippi missouri mistake mitchell mitsubishi mobility mod modem moderate moderator
    9 modification modify molecular monica monkey monster montana montgomery montreal mood moon
    9 moore moral moreover morgan morris moscow mostly motorcycle mouth mozilla mph mrs
    9 municipal murder murphy murray muscle muslim mutual mystery nancy narrow nashville
    9 nationwide naturally navigate navy nearby nearest nebraska necessarily neck neil neither
    9 nelson nepal netscape neutral nevada newest newly newspaper nick nigeria nike nikon nine
    9 nintendo nipples nissan noble nobody node noise noon norfolk normally norman northeast
    9 northwest norton norway nose notebook notification notify nova novel numerous nurse
    9 nutrition nylon oak oakland objective obligation observation observed obvious obviously
    9 occasion occasionally occupation occupational occur occurred odd offensive offline offset
    9 offshore okay oklahoma oldest olympic olympus omega ongoing onto opera operate operational
    9 operator opposed opposite opposition opt optical optimal optimization oracle orchestra
    9 ordinary org organic organisation organizational organized orgy orientation oriented
    9 originally orlando orleans ottawa ourselves outcome outer outlet outline outlook
    9 outsourcing outstanding oven overnight overseas ownership oxford oxygen pace packard
    9 packet pad paint pair pakistan pal palace palestinian pan panama panasonic panties pants
    9 pantyhose par para paradise paragraph parallel parameter parish parker parliament partial
    9 participate participation partly passage passenger passion pat patent patrick payable
    9 payday peak pearl pee peer pen penalty pending penis penn pension pentium pepper
    9 percentage perfectly perform perfume peripherals perl permanent permit permitted perry
    9 personality personalized personally perspective peru pete petition pharmaceutical pharmacy
    9 phil philadelphia philip philippines phillips philosophy phoenix photograph photographer
    9 phrase physician physics piano pie pierre pill pilot pin pine pioneer pipe pipeline piss
    9 pitch pittsburgh pixels pizza placement plain plane planet planned planner plasma plate
    9 platinum playstation plaza pleasant pleasure plenty plot plug plugin podcast poems poetry
    9 pointer poland polish poll pollution polyphonic popularity portal portfolio portion
    9 portland portrait portugal portuguese possibility possibly postage postal pot potentially
    9 potter pottery pound pour poverty powder practical prayer precision prefer preference
    9 preferred pregnancy pregnant preliminary premier premises preparation prepare prescription
    9 presence presidential prevention preview previously pride primarily prince princess
    9 principal principle printable prison prize probability probe proc proceed proceedings
    9 processor procurement producer productivity progressive prohibited projection projector
    9 promise promotion promotional proof proper properly proportion proposal prospective
    9 protective proud prove proven province provision proxy psychological psychology pub
    9 publish puerto pull pulse pump punk pupils pure purple pursuant push putting puzzle python
    9 qty qualifications qualified quantum quarterly que quebec quest quiet quit quiz rachel
    9 rack radar radiation rail railway rain rainbow raise ralph ram ran ranch rap rapid rapidly
    9 rare rat ratio raw reaction realize realty rear reasonable recall receipt receiver
    9 reception receptor recipe recipient recognition recognize recommendation recorder
    9 recruiting recruitment recycling redeem reduction ref refer referral referred refinance
    9 refine reflect reform refund reg regard regardless regime registry regularly regulation
    9 regulatory rehabilitation relating relation relative relatively reliability reliable
    9 relief remarks removal renewal rep repeat replace reporter represent representation
    9 representative reproduction republican reputation requirement rescue researchers
    9 reservation reset residence resident resistance resistant resolve respectively respond
    9 restoration restore restricted restrictions resume retailer retired retirement reuters rev
    9 revealed reverse reviewer revised revision revolution rhode rice richmond rick rico ride
    9 ridge ringtone rio rise rob robin robinson robot rocky rod roger rom roman romance
    9 romantic rome ron roof ross rough roulette router routine row roy rpm rubber ruby rugby
    9 rush russell ryan sacramento sad safari salary salem salmon salon salt sam samuel sand
    9 sandy sarah satisfaction satisfied sauce saudi saver scan scanner scenario scene scheme
    9 scholarship sci scientists scope scottish screenshots seal sean seasonal seat secondary
    9 seek seeker segment semester semi seminar senator sender sensitive sensor sentence
    9 separation serial seriously settlement setup severe shadow shape shareware sharon sharp
    9 shaved shelf shell shift shipped shit shock shoe shoot shopper shore shoulder shower shut
    9 sick siemens sierra sight sigma signature significance significantly silent silk similarly
    9 simon simpson simulation sin sing singapore singer sir sister sit sitting situated sixth
    9 ski skill skirt sky skype slave sleep sleeve slide slideshow slightly slim slip slot slow
    9 slowly smaller smile smoke smooth soap soccer socket soil solar soldier sole solely solo
    9 solve somebody somewhat somewhere sought soup southeast southwest spanking spare spears
    9 spec specialist specialized specifically specification specify spectacular spectrum spend
    9 spent spin spiritual split spoke spoken spot spotlight spouse spray spread spy spyware sri
    9 stability stable stack stadium stainless stamp stanley starring starter static statistical
    9 statutory std steam steering stem stephen stereo sterling steven stewart stick stood
    9 stopped storm strange strap strength stress stretch strictly strike strip stroke strongly
    9 structural struggle stupid stylish sublime submission subscriber subscription subsection
    9 subsequent substance substantial substitute successfully suck suddenly sue suffering
    9 sufficient sugar suggestion suicide suit suitable sum summit sunglasses sunset superior
    9 supervision supervisor supplement supplier suppose supreme sur surf surgical surprise
    9 surrounding surveillance survival susan suspect suspension sustainable sweden swedish
    9 swimming swing swiss switzerland sydney symbol symposium symptoms syndication syndrome
    9 syntax tab tablet tagged tail taiwan tale talent tall tampa tan tank taste taught taylor
    9 tea teach technique ted tee teenage teeth telecommunications temp template temple
    9 temporary tend tennessee tennis terminal termination territory terror terrorism terrorist
    9 terry testimonials testimony textbooks thai thailand theft theoretical thereof thermal
    9 thesis thick thin thirty thompson thongs thou thousand threat threshold throat throw thru
    9 thumbnail thumbs thy ticket tie tiffany tiger tight till tim tin tiny tip tired tissue tit
    9 titans tobacco todd toe tokyo toll tomorrow tone toner tongue tonight tons tony toolbar
    9 toronto torture toshiba totally tough tourist tournament toward tower township toy toyota
    9 trace tracker trademark tradition trail trailer trans transaction transferred
    9 transformation transit transition translate translation transmission transmitted treat
    9 trek trend tricks trim triple troops tropical trouble truly trunk tube tuition tune turbo
    9 turkey turkish turner tutorial tvs twelve twenty twice twin typical typically ukraine
    9 ultimate ultimately ultra unable undergraduate underground underlying understood underwear
    9 unfortunately uniform universe unix unlike unlimited unsubscribe untitled unusual upcoming
    9 upload usage usual utah utility vacuum val valentine valuable valve vancouver var
    9 variation vary vast vat vector vendor venezuela venture venue verification verify vermont
    9 versus vertical veterans viagra victim victoria victory vietnam viewer villa vincent vinyl
    9 violation violence violent virgin virtually visa visible visitor vista vital vitamin
    9 voltage voluntary volunteer voters voyeur wage wake wales walker wallpaper walter wanna
    9 ward warehouse warm warner warren wash wave wayne weak wealth weapon wear webcam weblog
    9 webmaster weird welfare wet wheel whenever whereas whom widely width wiki wikipedia
    9 wildlife wilson winner wisdom wise witness wizard wolf won wonder wonderful wooden worker
    9 workforce workplace worry worse worship worst wow wrap wrestling wright writer wyoming
    9 yard yeah yield yoga yorkshire younger zimbabwe zoo
    """

  static let characters: StaticString = """
    14 一不中为了人和国在大是有这
    13 上下与业个主之也事于产他代以们会体作你全公其军出分到前力动北区去发可同后地外多天好如子学
    13 定家对小就工市年开得心成我所政方日时本机来民法然现理生用的着种等经而能自行表要说起过还进
    13 道那部都里长门面高
    12 万三专世东两举么义书争二五亚些交京亲什今从件价任众传但位住何使便保信候做儿元先光克党入共
    12 关兵具内再农决几则利别制加务化十华单南即却历原县又及反取受变口古只叫台史号司各合名向听员
    12 周命品商器四回因团土场型城基增士声处备太头女她始委字它安完官实导将少尔展山州己已布师带常
    12 干平并广应府度建式张强当形很德必思性总情想意感或战手才打技把报拉持指据接提收改放教数文斯
    12 新族无明更最月朝期术权李条林果校样根格次正此步武死段每比气水求汉江没河治活流济海深清游湖
    12 点物特王由电界白百皇目直相省看真眼知石研社神科称程空立笑第管米类系红约级线组结给统美老考
    12 者职联至色花英被西见规解言计认让议记论设话该调质资走路身车转较边达运近连选通造重量金问间
    12 队阳际院难集非革领题风首马黄
    11 七且严丰临久乎乐九习乡买乱云互亮亿仅介仍令份企伊优伤伯似低余例供依侧俄修倒值假停像兄充免
    11 八六兰兴典养写冲况冷准减击刀切划列刘刚创初判刺刻剑剧副办功助劳势包医千升半协卖博占卫印厂
    11 压参友双句另召右叶吃吗否吧含吴吸告呢味呼咱哈响哥哪唐啊善喜喝园围固图均坐块坚域堂境复夏夜
    11 够夫央失奇妇妈姑姓威娘存孙季孩宁守宋宗宜宝审客宣室宫害容密富察封射尚尼尽局层居届属岁岛岸
    11 左差巴希帝席帮庆底座庭康异引弟弹归录彩影往征待律微志忙快念忽怀态怎怕急怪恩息惊愿户房执扩
    11 批找承投抗护担招括拿按挥换授掌排控推支攻故效敌救敢散整斗料断施旅既旧早昌易星春显晚普景暗
    11 曲曾服望木未朱杀杂材村杨松板极构架某查标树核案桥检植楚楼模欢欧止殿母毒毕毛毫永沉沙油沿波
    11 注泽洋洞洪洲派测消渐温港湾源满演激火灵炮烈热照爱父爷片版牌牛状独献率玉环班球甚田甲男画留
    11 略病痛登皮益监盘督短矿破础确示礼祖票禁福离秘积移究穿突站竟章端笔筑答策简算精素索紧纪纳练
    11 细织终绝继续维编网罗置群肉股育背胜胡脑脚脸臣致航般船良艺节苏若苦范茶荆草药获菜营落著蒙藏
    11 虽血街衣补装襄观视觉角警训讲许证评识诉词试诗语请读谁谈象负财责败货贵费赛赶超越足跟轮软轻
    11 载辑输辖远述追退送适逐速遇遗邦鄂配酒采钟钱铁银销错镇闻防阵阶阿附陆陈降限除险陵随雄需露青
    11 静靠音顶项顺须顾预额飞食饭馆香验骨鱼鲜黑齐龙
    10 丁丈丘丛丝丧丹丽乃乌乏乘乳乾予井亡亦亩享亭仁仇仗付仙仪仰仿伍伏伐休伙伟伦估伴伸佛佳侍侯侵
    10 促俊俗俱倍倘借债倾偏健偶偷傅储僧兼冈册冒冠冬冰净凉凝凡凤凭凯凶刊刑刷券剂剉削剩割劝努劲勇
    10 勒勤午卒卡卢危卷厅厉厚叔叹吉吐吓君吨启吹呀呆呈咬咸哭哲售唯唱啦喊嘉嘴困圆圈圣址坏坛坡坦垂
    10 埃埋培堆堡堰塔塞填墓墙墨壁壮壳夹夺奉奋奏奔奖套奥奴奶妙妹妻姆姊姐娃婆婚媒孔孝孤宇宏宪宽宾
    10 宿寄寒寡寨寺寻寿尊尖尘尤尸尺尾屈屋岂岗岩岭岳峡峰崇川巡巧巨币帅帐幅幕幸幼庄床序库店庙废廊
    10 延廷弃弄弦弯弱役彻彼径徐徒御循忌忍忘忠忧怒恐恢恨恰恶悄悉患您悬悲惜惠惨惯愈愤慈慢懂戏戒截
    10 戴扇扎扑托扫扬扶抓折抚抢抬抱抵抽拍拒拔拖拜拟拥择拱拳挂挑挡振挺捕损掉探措描插握揭援搜搞搭
    10 摄摆摇摩摸撞撤播操敏敬斜斤旁旋旗旦旨昆映昨晋晓晶智暂暖暴曰曹曼替朋朗末杆杜束杭杯杰析枚枝
    10 枪染柔柱柳桂桃桌档梁梅梦械棉棋森概横欲款歌殊残殑殖毁氏氧汇汗池污汤汽沈沟泉泊泛泡泥泪泰洗
    10 洛津浅浓浙浜浪浮涂涉涌涓润涨液淡混添渔渡湘湿溶滑滚漠漫潜潮澳灌灭灯灰灾炎炒炸炼烟烤烦烧焦
    10 煤熊熙熟燃燕爆爸爹牙牢牧牵犯犹狂狐狗狼猛猪玄玩珍珠琴瑞瓜瓦甘甜申番疆疏疑疗疾症皆盆盐盖盗
    10 盛盟盾眉睛睡瞧矛码硬碎碑碗碰磁磨祝祥祭秀私秋租秦稀稍税稳穴穷窗竞童竹符筹签箭箱篇籍粉粒粗
    10 粮糊糖紝紫累繁纤纯纲纵纷纸纺绍绕绘络绣绩绪综绿缓缘缩缺罚罢罪署羊羽翻翼耐耳聘聚肃肚肠肥肩
    10 肯肿胆胖胞胶胸脉脊脏脱腊腐腰腹腾腿膜臂舍舞舰艇苗荒荡荣荷莫莱莲菌萨董葬蒋蒸蓝薄薪虎虑虚虫
    10 蛋融衡衰袁袋袖袭裁裂覆览触誉订讨讯访诏译诚询详误诸诺课谋谓谢谱谷豆豪貌贝贡贤贫购贯贴贷贸
    10 贼贾赋赏赖赞赤赫赴赵趋趣跃跑距跨跪跳践躲轰辅辆辈辉辛辞辽迁迅迎返违迟迫迷迹逃透递途逼遍遣
    10 遭避邓邮邻郎郑郡郭酸醒释野銆鐨针钢钻铜铺锁锅锋锛锦键镜闪闭闯闲闹阁阅阔阴阻陕陪陶陷隆隐隔
    10 障隶雅雕雨雪零雷震韦韩页顷顿颁颇频颗颜餐饮饰驱驻驾骂骑鬼魂魏魔鲁鸟鸡鸿鹿麦麻黎默鼓鼻龄
    """

  static let pairs: StaticString = """
    12 一个中国主要人民什么他们代表全国公司发展可以国家地方大会委员工作我们政府没有社会经济自己
    12 这个
    11 一些一定一样一次一直一种一般上海下来不会不同不是不能不过世界世纪东西两个中华中央中心为了
    11 主义主席举行之一之后之间产品产生人们人口人员人大以上以及以后价值企业会议但是作为作用你们
    11 使用保护公里共和关系其中其他具有军事农业决定出来出现制度劳动包括北京北省单位历史参加发现
    11 发生可能各种各级同时员会和国因为因此国人国务国民国际地区城市基本基础增加增长大学大家天安
    11 如何如果如此委会学校学生学院孩子安门实际对于工业工程已经市场常务常委平方应该建立建筑建设
    11 开始当时形成影响得到必须怎么思想情况成为我国战争所以所有技术提出改革政体政治教育文化方法
    11 方面旅游日本时候时期时间最后最高有关机关机构条件根据检察武汉民代民政民族汉市法律活动湖北
    11 特别环境现在生产生活由于皇帝目前知道石首研究科学科技第一第二管理系统组成组织编辑美国群众
    11 而且职业能力自治自然虽然行政表大表示要求规定计划认为记者许多说道负责资本资源起来过去过程
    11 运动还有这么这些这样这种这里进入进行选举通过那么部分部门重要长江问题需要面积革命领导
    10 一下一中一件一会一位一切一口一句一只一场一块一声一天一家一年一座一张一方一时一条一步一点
    10 一片一眼一级一致一起一边一部一阵一面万元三个三十三年下去不久不了不仅不住不再不到不可不好
    10 不少不得不敢不断不知不要不足专业专家专门业务东北东南两种严重个人中共中学中山中间丰富为主
    10 为什主任主张主持之下之中之前之外也许书记书长了解事业事件事务事实事情二人二十二次于是五年
    10 亚洲交易交通交部产业产值产党产量产阶京市人士人家人才人数人物人类亿元今天今年今日介绍仍然
    10 从事从而代化令狐以下以为以前以来价格任何任务众人优势会主会常传统似乎位于位置体制体系体育
    10 作出作品作战作者例如侵略便是促进俄罗保持保证保障信息健康儿子儿童兄弟充分先后先生先进全市
    10 全球全省全部全面公元公园公民公路共产共同关于关键其它其实具体内容内部军队农村农民决议准备
    10 减少几个几乎出去出口出版分为分别分子分布分析分配分钟创作创造利亚利润利用利益别人到底制定
    10 制造力量办公办法功能加工加强务委务院动力动物努力化学北部区划区域医院十一十三十二十五十八
    10 十分十四十堰十年千米华人南京南北南部博物卫生印度即使却是压力原则原因原来去年参与又称及其
    10 双方反对反应反映发出发动发区发射发布发挥发表发言发达取得受到变化变成古代另外只有只能只要
    10 只见召开可是台湾司令各个各国各地合作同志同样后来听说告诉周围命令和平咱们品种哪里哲学商业
    10 商品喜欢回到回去回来回答因素因而团体困难国主国共国内国防图片土地地下地位地理地面坐在坚持
    10 城楼城邦培养基地境内声音处于处理复杂外交外国多少多年多数多种大利大型大多大小大常大桥大臣
    10 大道大部大量大陆天下天津天然天门太后太太太阳夫人女人女儿女子她们好像如今妇女姑娘媒体存在
    10 学习学家它们安全安排完全完善完成宗教官员宜昌实在实施实现实行实践实验宣传宣布宪法家庭家里
    10 容易察院对外对方导弹导致封建将军小宝小时小说少年少数尤其就业就是尽管居民展开属于山东山区
    10 州市工人工资左右巨大市长师父希望帝国带来帮助干部平原平均平民年代年轻并且广东广场广州广泛
    10 应当应用建成建议开发开展开放引起弟子强调当地当年当然形式往往很多很大德国心中心想心理心里
    10 必要忽然怎样性质总是总理总统恢复想到意义意思意见意识感到感觉成功成员成立成绩成长或者战斗
    10 战略所在所谓手中手段执行扩大批准找到投入投资抗日报告报道担任拥有指出指导指挥按照接受接着
    10 控制措施提供提高支持收入改变攻击放军放在政区政权政策故事敌人教师教授数学数据数量整个文学
    10 文明文章斗争新华新闻方千方向方式方案方米无法无论既然日子时代明显明白明确是不是否显示晚上
    10 普通普遍更加曾经最大最终有些有人有所有效有时有限朋友服务朝鲜期间未来本报本来本级机会机场
    10 机械权利权力材料来到来自来说来越构成某些标准样子根本检查森林植物欧洲正常正式正是正确此外
    10 此时武功武器武昌武装母亲每个每天每年比例比如比赛比较毕业毛泽毫米民主民党民共民法气候水产
    10 水平江夏江大汽车河南治区治州治疗法国法规法院注意泽东洪山流通海军消息消费清楚湖南点头然后
    10 然而爱国父亲父母物理物质特征特殊特点特色状态独立现代现实现象理学理解理论甚么甚至生命生物
    10 生长用于用户电子电影电视电话男人留下百姓百度百科皇上监督目标目的直接直辖相互相信相关相同
    10 相对相当看到看来看看看着看见真是真正真的眼睛矛盾知识确定确实社区离开秘书积极称为程序程度
    10 稳定空军空间突然立刻立即竞争竟然第三第四等等简单算机类型粮食精神系列纪念纺织细胞终于经常
    10 经营经过经验结合结束结构结果绝对统一统治统计继续综合网络罗斯美元老人老师考生考虑考试而是
    10 职工职权联合联系股东股份肯定胜利能够脸上自成自由至于至少航空良好艺术苏联若干英国英雄范围
    10 荆州获得著名蒙古行业行为行动表现装备襄阳西北西南西方西部见到规划规模觉得解决解放解释言人
    10 计算认识讨论训练设备设立设计证明词条试验语言说明说话调整调查贡献财产财政责任货币质量贸易
    10 资产资料资金起义超过越来身上身体身子身边软件较大辖市达到迅速过来运输还是还要这位这时这次
    10 进一进攻进来连续适应选择逐渐通常速度造成道路遗址那个那些那样那里部长部队采取采用里面重大
    10 重新重点重视金属金融铁路银行销售错误长安长期门城门广问道队伍阶段阶级附近际上限公院长除了
    10 随着难以难道集中集团需求青年非常面前面对韦小音乐项目领域风景飞机飞行食品首先首市香港高度
    10 高级高速
    9 一一一两一二一代一份一体一分一副一千一半一双一名一回一处一夜一大一头一套一对一层一届一带
    9 一度一战一手一批一把一招一支一日一旦一本一来一根一段一生一番一百一类一系一线一群一股一路
    9 一身一辈一遍一道一门一页一项一顿一颗一齐七八七十七年万亩万公万吨万多万岁万平万美丈夫三中
    9 三分三天三峡三桂三次三种三级三角上下上升上午上半上去上市上年上来上涨上游上级上述上面下令
    9 下午下半下子下岗下水下游下降下面不上不下不但不停不免不利不动不及不变不在不堪不多不够不如
    9 不安不定不容不幸不必不怕不想不易不满不用不由不禁不管不肯不良不行不见不觉不让不许不论不该
    9 不起不远不错不顾与其与此专科专题世上世凯丘陵业化业生业绩业部东京东方东汉东湖东省东部丝毫
    9 两位两侧两只两名两天两岸两年两条两次两者两院严格个个个体个别个性个月丫头中全中南中原中外
    9 中小中文中期中部临床临时为何为止为首主主主人主体主力主动主意主教主权主管主题举办乃是么样
    9 义军义务义和之上之内之所之类之际乐部九年也好习惯乡村乡镇书馆买卖乾隆予以争取争夺事会事儿
    9 事委事故事物事项二个二天二年二级云南互相互联五一五个五代五十亚热交换交流交给亥革产力产总
    9 享受享有京城京大京长亲兵亲王亲自人为人事人人人体人力人均人工人心人生人群人选人间人马亿美
    9 仅仅仅次今后介石从来从此仔细他人仙桃代替代理代码令人令部以便以北以外以往以至以色仪式任免
    9 任命任期任职仿佛企图伊拉伊斯伊朗休息众多优秀优良优质会上会儿会见会计伟大传播传来传说传递
    9 伤害伦敦估计伸出伸手似的低于低声低头住房体内体现何人何况何必余价佛教作业作人作家作物使得
    9 侍卫供应依据依次依法依然依照依赖依靠侦察便宜俄国保卫保存保留保险信仰信任信号信心信用修建
    9 修改俱乐倘若候选值得倾向做出做到做好做法停止健全储量像是允许元前元年元璋元素充满光华光明
    9 光绪光芒光荣克思克斯克里免疫免费党中党员党委入侵全世全会全体全年全身全都全长八年八戒公主
    9 公众公公公共公务公告公子公安公室公布公平公开公斤公社公顷六十六年兰教共中关心关注关闭兴奋
    9 兴建兴起兴趣兵刃兵力兵团其余其次其间具备典型养殖内地内外内心内战内蒙内阁冈市再也再次再说
    9 军人军区军官军民军警军阀农架冠军冲击冲突决不决心决策决赛冷笑准确几何几十几句几天几年几次
    9 几百几种凡是凤凰出于出入出发出售出土出席出生出身出门函数分之分享分成分数分泌分离分类分裂
    9 分解刑部划分列为列入列车刘备刚刚刚才创业创办创建创新初中初期初步初级判断利于利害利息别的
    9 到处到来到达制作制品制成刺激前后前往前提前来前者前辈前进前面剑法剩下剩余力学力度办事办理
    9 功夫加上加以加值加入加大加快加拿加速务员动人动作动员动态动手动机势力包含匆匆化合化大化工
    9 化石北大北平北方北洋区别医学医生医疗医药匾额十七十万十个十九十余十六十几十多千万千年千步
    9 千里升机升级午门半个半场半天半岛半年华中华北华山华民华社华门协会协助协商协定协议协调单独
    9 卖国南亚南方南海南省南路南非博士占有占领卫星卫队印象危害危机危险即便即将却说历代历来厉害
    9 厘米原始原子原料原有原本原理原种县市县级县长参数参考参观参谋又名及时友好双手双眼反动反复
    9 反抗反正反而发明发电发育发行发起取代取出取消受伤变动变得变革口号口味口径口气古人古墓古族
    9 古老古迹另一只不只好只得只怕只是叫做召集可不可怕可怜可惜可用可见可靠史学右手号召号称司法
    9 司马吃饭各位各省各类各自各部各项合同合国合并合成合格合法合物合理合适同一同事同学同年同意
    9 同比同盟名单名叫名城名字名牌名称名胜后期后果后者后面向东向前君主否则吩咐含有含量听到听取
    9 听见启动吴三吸引吸收呈现员工员长周年周恩周期味着味道呼吸命名命运和团和尚咖啡咨询咸宁品德
    9 品牌哈哈哈尔哥哥哪个哪些哪儿唐代唯一商人商务商量喝道嘉靖嘴里器官四个四十四周四大四川四年
    9 回国回头回家回族回过团结围绕固定国中国会国国国土国外国政国有国王国联国队图书图册图案圆形
    9 土司土壤土家在于在内在地地上地主地产地势地图地址地处地带地形地点地球地质地震场合场所场经
    9 坐下坚决坦克垄断埃及城中城乡城内城区城墙城里城镇城门培训基因基层基督基金堰市增多增强墨西
    9 士兵声响声明备案复习夏区夏天外贸外资外面多万多个多么多样多次大事大人大代大体大使大侠大典
    9 大军大力大厅大叫大哥大国大声大大大夫大将大师大幅大战大批大明大概大气大清大理大笑大米大约
    9 大致大街大西大规大连大都大门大队大革天主天地天天天子天文天气天空天鹅太和太子太平太庙太监
    9 太空夫妇夫妻央人央军央政失去失败头上头发夺取奇怪奋斗奠定女孩女性奴隶奶奶好几好吃好处好好
    9 如下如同妈妈妹妹妻子始建始终姐姐姑姑姓名委托威胁娘子娱乐婆婆婚姻媳妇子女孙中孝感季度季节
    9 学会学位学士学技学术学科学者学说孩儿宁市宇宙安徽安街安装安陆宋代宋江完整官兵官军官吏官方
    9 定义定位定性宝玉实上实力审判审查审计审议客人客户客观客运宣告宣言宫中宫女宫廷宫殿害怕家人
    9 家伙家岭家族家机家洛家级家长密切密度富有察长寡头对付对待对手对抗对象对面寻找导人导演封锁
    9 封闭射击将士将来将领尊重小人小型小姐小子小学小孩小小小平小心小的小组小麦小龙少女少林尚书
    9 尚未就算就要尸体尼亚尽快尽量局势局部局长局面层次居住居正居然屋子屋里展示展览山县山地山河
    9 山脉山西岗位岩石崇祯州长工具工农工匠工厂工商工学工艺工部左手巩固差不差别差异已有巴西巴黎
    9 市区市委市政市民布会布局布置师傅师兄师范希腊帝王带有带领帮主常常常用常见幅度干净干扰干涉
    9 平台平安平日平时平洋平等平衡平静平面年人年初年均年底年度年来年纪年间年龄并未并非幸福广告
    9 广大广播广西庄严庆典床上废除庭湖康熙延伸建国建有建造开创开国开封开辟异常引导引用引进张居
    9 强大强度强烈当下当中当于当今当作当初当前当即当局当山当日当真当选录取形势形态形状形象影片
    9 彻底彼此很少很快律师得不得以得名得意得知循环微微微笑微软心头心思心情心脏必然忍不志愿忘记
    9 快乐快速怀疑态度思主思维思考急忙性命性格性能总产总人总体总值总司总数总督总经总结总裁总部
    9 总量总队总面总额恐怕恐怖恩施恩来悄悄悠久患者悬挂情形情报情景情绪想法想着想要想象想起意味
    9 意外意大意志感动感受感市感情感染愤怒愿意慈禧慕容慢慢懂得戏剧成分成就成本成果成熟成部成都
    9 我军或是或许战国战场战士战役战术战机战线战胜截止截至房地房子房屋房间所属所说所长手上手下
    9 手工手指手术手机手法手续手臂手里才能打击打开打破打算执政扩展扩建扩张批判批评承志承担承认
    9 承诺技艺把握抑制抓住投票投诉投降抗战护区报名报纸抬头抵抗抵触担心拉伯拉克拉斯拒绝招呼招待
    9 招生招聘拿出拿大持人持续指数指标指着指示挑战挥部损失损害据地据说授予授权掌握掌门排列排名
    9 探索接待接触接过接近推出推动推广推荐推行推进描述提到提前提升提名提醒搜狐搜索携带摆脱摇头
    9 摇摇撤销操作支付支援支配收到收拾收益收购收费改为改名改善改建改称改进改造攻关放弃放心政党
    9 政协故宫故意故道效应效果效率效益敏感教主教学教练教训数十数字数民数百整体整理整顿文件文字
    9 文库文武文物文献文艺斗机斯兰斯坦斯特斯科新型新技新民新生新疆新鲜方便方公方形方性方程方针
    9 施工旁边旅行族乡族自无不无产无人无可无忌无所无数无比无疑无线无限既有日军日前日常日战日报
    9 日月日期日益早就早已早期时刻时机昌区昌市明代明天明日明星明朝明清星期春秋昨天昨日是从是说
    9 显得显然显著普查景区景点景观晶体暂时暗暗更为更名更好更新更是曹操最为最低最佳最初最新最早
    9 最近月份有利有力有意有机有权有没有点有益有着服从服装朝廷朝旭木材未必本上本主本人本地本家
    9 本次本科本行本质本身术开朱元机制机动机器杀人杂志权威权益李自李莫李高李鸿村委条例条约来不
    9 来源来看杭州极为极其极大构造林区果然枢纽某种查看标志标语树立校名校园校长核心格兰桃花案件
    9 桌上桌子棉花棋盘概况概念模型模式模拟模样模范次世次于次数欢迎欣赏欧阳正中正义正在正好正当
    9 正要正门正阳此事此人此刻此同此后此次步兵武当武林死亡殖民每日每次比亚比重毕竟毫不毫无民众
    9 民公民国民地民币民检民经民解民间气体气氛气温气象氧化水中水利水力水果水泥水电水系水量水面
    9 永乐永远求职汉口汉子汉平汉族汉江汉白汉语汉阳江南江汉江泽江湖江苏江西江陵污染沈阳沉积沉重
    9 沉默沙市沙漠沟通没什没想河北河口河流河道治县治安治局治权治理治者治部沿岸沿海沿革法制法学
    9 法庭法权波斯注重泽民洛阳洞庭派出流传流动流域流行流量测定测试测量济学济特浙江海上海南海外
    9 海岸海峡海市海拔海水海洋海藻消化消失消灭消除涉及淡水深入深刻深圳深处深度深深混乱混合添加
    9 清代清华清晰清朝渐渐渔业渠道温度港口游击游区游客游戏游行湖泊源于溶液满意满脸满足漂亮演习
    9 演出演变演员潜江潜艇澳大澳门激动激烈激素火山火箭火车灵活灵魂炮弹点亮点儿点点热带热情热烈
    9 热闹然保照片照顾熟悉爆发爆炸爱情爷爷爸爸爹爹片刻版本版社物体物学物资物馆特产特区特定特性
    9 特种牺牲犯罪状况狐冲独特狮子献策率领玉米王国王家王朝王爷王琦现场现有玻璃班牙球员球队理会
    9 理工理性理想理由琉璃琦瑶甘肃生于生存生态生意生成生死生气生理生素生育用力用来由得由此申请
    9 电信电力电磁电站电脑男子男性画家界大界杯留在略者疼痛疾病病人病毒症状痛苦登时登记登陆白玉
    9 白色白质百万百分百年的确的话皇后皇城皇太皇家皮肤盆地监察目光目录直升直播相似相反相应相比
    9 相继相连省内省委省直省级省长看法真实眼下眼光眼前眼泪眼见眼里督教瞧瞧知名石器石头石市石油
    9 石英矿产码头研制研发破坏确保确立示威示范礼部社稷祖国神农神情神秘神经神色祭祀禁城禁止福临
    9 福建离子私人秉宸种子种植种种种类科研秘密秩序积累称号移动程师究所究生究竟空中空气突出突破
    9 立场立方立时立法竟是笔架符合第七第五第六第十等于等待等教等级答应策略签署签订简介简直简称
    9 算是管辖类似精品精彩素质紧张紧急紧紧累计繁殖繁荣红军红旗红色纤维级市纲领纷纷纽约线路组合
    9 经典经历经理经费结婚结论绘画给予绝大统帅继承维修维埃维护维持维生绿色缓缓编制缺乏缺少网上
    9 网站网页罗马美丽美军美术美洲群体群岛翻译老太老头老婆老子老板老爷老百老者考古考察考核考研
    9 而已而言耳朵职位职务职司职能职责联军联盟联络联网联赛联邦聚集聪明肚子股权股票肿瘤背景胖子
    9 胡同胡秉胸口能否能源能量脑袋脖子脚下脚步脸色脾气腐败膨胀自主自从自动自我自行自觉自身至今
    9 舆论舞台舞蹈航天航海航线航运般的舰队船舶艰苦艰难色列色彩节日节目花园苏州苏维苗族英文英语
    9 范区荆门草原荣誉药品药师药物荷兰莫愁莫斯莲子营业营养落后落实著作葡萄董事蒋介蔬菜藏族蛋白
    9 血液血管行使行情行省行社行者街上街头街道衙门衣服补充表决表团表情表明表演表达表面袁世袁承
    9 被迫袭击装力装甲装置装饰西亚西哥西安西洋西班西省西藏要是要素覆盖见面观众观察观念观测观点
    9 观看规则规律规矩规范视为视台视频角度角色言语警察认真议事议会议案议论议院记录记得记忆记载
    9 讲话论坛论文论述设施设有设置访问证书证券评为评价评论识分诉讼诊断诏书诗人话题诞生询问详细
    9 说不说出说完说来说法请愿请求读书读者课程课题调节谈判谈话象征贝尔负担财务财富责人责制贫困
    9 购买贯彻贵族贷款费用费者资格资者赋予走上走出走向走进赶到赶快赶紧起身趋势足够足球距离路上
    9 路线身份身后车程车站车辆轨道转化转变转向转换转移转身转过轻人轻松轻轻较为辈子辐射输入输出
    9 辖区辛亥边境边界边缘辽宁达成过于过渡迎接运会运河运用运营运行近代近年近日返回这件这儿这场
    9 这方这般这话进出进去进口进士进展进步进程远处远远连忙连接追求退出送到适合适宜适当适用选人
    9 选出选手选拔选民透明透露逐步递增途径通信通往通用通知通股通讯通道速公逻辑遇到道人道德道教
    9 道理遗产遗传遭到遭受遭遇遵守避免邀请邓小那位那儿那天那时那种那边郧阳部件部位部署部落鄂州
    9 鄂西配合配套酒店采访采购释放重复重庆重建重量野生金水针对钢铁银子银鱼镇压长剑长城长沙长老
    9 门前门口门外门市门户闭会闯王间接闻名阅读队员队长防御防止防空防部阳光阳门阵地阿哥阿尔阿拉
    9 陆军陆续陈家降低降水限制陕西陛下院制院子院校陷入随便随即随后随州随时障碍集体集合雷达露出
    9 青岛非洲面临面向面试韩国顺利顺治顾问顿时颁布预测预算预计预防领先领土领袖频率频繁颜色风光
    9 风味风格风险食物食用饮食首次首都首页首领马上马克马朝驱逐驾驶验室骑兵高中高于高人高兴高原
    9 高大高峰高成高手高新高校高等高考鱼类鱼肚鱼苗鲜血鸿章麋鹿麻烦黄冈黄土黄州黄河黄石黄色黄金
    9 黑暗黑色黑鱼黑龙鼓励鼻子龙江
    """
}
