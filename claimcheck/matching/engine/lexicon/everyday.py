"""The commonest words of English, by their base: what two texts have in common of these alone tells next to nothing."""

from claimcheck.text.phrases import word_list

EVERYDAY = frozenset(
    word_list("""
    abandon ability able about abroad absence absolute abuse academic accept access accident accompany according
    account accurate accuse achieve acknowledge acquire across act action active activity actual actually adapt add
    addition additional address adequate adjust administration admire admit adopt adult advance advantage adventure
    advice advise affair affect afford afraid afternoon again age agency agenda agent aggressive ago agree agreement
    ahead aid aim air aircraft alarm album alcohol alive all allow ally almost alone along already also alter
    alternative although always amaze ambition among amount ancient anger angle angry animal anniversary announce
    annoy annual another answer anxiety anxious anybody anyone anything anyway apart apartment apologize apparent
    appeal appear appearance apple applicant application apply appoint appointment appreciate approach appropriate
    approve april area argue argument arm army around arrange arrest arrival arrive art article artist ashamed aside
    ask asleep aspect assault assess assessment asset assign assist assistance assistant associate association
    assume assure atmosphere attach attack attempt attend attention attitude attract attractive audience august
    author authority automatic available average avoid award aware away awful baby back background bad balance ball
    ban band bank bar barely barrier base basic basis bath battle beach bean bear beat beautiful become bed beer
    begin behave behind belief believe bell belong belt bench bend benefit beside best bet better beyond big bike
    bill billion bind bird birth birthday bit bite black blame blind block blood blow blue board boat body bomb bond
    bone book border boring born borrow boss both bother bottom bowl box boy brain branch brand brave bread break
    breakfast breast breath breathe bridge brief bright bring broad broadcast brother brown brush budget build
    burden burn bury bus business busy button buy cabinet cake calculate call calm camera camp campaign cancel
    cancer candidate capable capacity capital captain capture car card care career careful carry case cash cast cat
    catch category cause ceiling celebrate cell center central centre century ceremony certain chain chair challenge
    champion championship chance change channel chapter character charge charity cheap check cheek cheese chemical
    chest chicken chief child childhood choice choose church cigarette circle circumstance cite citizen city civil
    claim class classic clean clear client climate climb clock close cloth clothes cloud club clue coach coal coast
    coat code coffee cold collapse colleague collect collection college color colour column combination combine come
    comfort comfortable command comment commission commit commitment committee common communicate communication
    community company compare comparison compete competition complain complaint complete complex component computer
    concentrate concept concern concert conclude conclusion concrete condition conduct conference confidence
    confident confirm conflict confuse congress connect connection conscious consequence conservative consider
    considerable consideration consist constant construct construction consult consumer consumption contact contain
    contemporary content contest context continue contract contrast contribute contribution control controversy
    convention conversation convince cook cool copy corner corporate correct cost could council count counter
    country county couple courage course court cousin cover cow crack craft crash crazy cream create creature credit
    crew crime criminal crisis critic critical criticise criticism criticize crop cross crowd crucial cry cultural
    culture cup curious currency current custom customer cut cycle dad daily damage dance danger dangerous dare dark
    data database date daughter day dead deadline deaf deal dear death debate debt decade december decent decide
    decision declaration declare decline decrease deep defeat defence defend defense deficit define definite
    definition degree delay delight deliver demand democracy democratic deny department departure depend deposit
    depress depth deputy derive describe desert deserve design desire desk desperate despite destroy destruction
    detail determine develop development device dialogue die diet differ difference different difficult digital
    dinner direct direction dirt dirty disagree disappear disappoint disaster discipline discount discover discovery
    discuss discussion disease dish dismiss display dispute distance distinct distinguish distribute district
    disturb diversity divide division do doctor document dog dollar domestic dominate door double doubt down dozen
    draft drag drama dramatic draw dream dress drink drive driver drop drug dry duck due during dust duty ear
    earlier early earn earth ease east easy eat economic economy edge edit edition editor educate education effect
    efficient effort egg eight either elderly elect election electric electricity electronic element eleven
    eliminate else email emerge emergency emotion emotional emphasis emphasize empire employ employee employer
    employment empty encounter encourage end enemy energy engage engine engineer engineering enjoy enormous enough
    ensure enter enterprise entertain enthusiasm entire entirely entrance entry environment equal equipment era
    error escape especially essay essential establish estate estimate ethnic evaluate even evening event eventually
    ever every everybody everyone everything evidence evil evolution evolve exact exactly examination examine
    example excellent except exception excess exchange excite excuse executive exercise exhibition exist existence
    expand expansion expect expectation expense expensive experience experiment expert explain explanation explode
    explore explosion export expose express expression extend extent external extra extreme eye face facility fact
    factor factory fail failure fair fairly faith fall false fame familiar family famous fan fancy far farm farmer
    fashion fast fat fate father fault favor favour fear feature february feed feel fellow female fence festival few
    fiction field fifth fifty fight figure file fill film final finance financial find fine finger finish fire firm
    first fish fit five fix flag flat flight float flood floor flow flower fly focus folk follow food foot football
    force foreign forest forget form formal former formula fortune forty forward foundation four fourth frame
    framework free freedom freeze frequent fresh friday friend front fruit frustrate fuel full fun function fund
    fundamental funeral funny furniture further future gain gallery game gap garage garden gas gate gather gay gear
    gender general generate generation generous genetic gentle gentleman genuine get ghost giant gift girl give glad
    glass global go goal god going gold golf good government governor grade gradual graduate grain grand grandfather
    grandmother grant grass grateful grave gray great green greet grey grief grip ground group grow growth guarantee
    guard guess guest guide guilty gun guy habit hair half hall hand handle hang happen happy hard hardly hat hate
    head health healthy hear heart heat heaven heavy height hell help helpful hero hesitate hide high highlight hill
    hire historic historical history hit hold hole holiday holy home honest honor honour hope horrible horse
    hospital host hot hotel hour house household however huge human hundred hungry hunt hurry hurt husband ice idea
    ideal identify identity ignore ill illegal illness illustrate image imagination imagine immediate impact imply
    import importance important impose impossible impress impression improve improvement incident include income
    increase indeed independence independent indicate individual industrial industry inevitable infant infection
    inflation influence inform information initial initiative injure injury inner innocent inquiry insect inside
    insight insist inspect inspire install instance instead institute institution instruction instrument insurance
    intellectual intelligence intend intense intention interest internal international internet interpret interview
    introduce invent invest investigate investigation investment investor invitation invite involve iron island
    issue item jacket jail january job join joint joke journal journalist journey joy judge judgement judgment juice
    july jump june junior jury just justice justify keep key kick kid kill kind king kiss kitchen knee knife knock
    know knowledge label labor laboratory labour lack lady lake lamp land landscape lane language lap laptop large
    largely laser last late later laugh launch law lawyer lay layer lead leader leadership leaf league lean learn
    least leather leave lecture left leg legal lend length less lesson let letter level liberal library licence
    license lie life lifetime lift light like likely limb limit line link list listen literature little live load
    loan local locate location lock logic lonely long longer look loose lord lose loss lot loud love lovely low
    lower loyal luck lunch lung machine mad magazine mail main maintain maintenance major majority make male mall
    man manage manager manner manufacture many map march margin marine mark market marriage marry mask mass massive
    master match mate material math matter maximum may maybe mayor meal mean meaning meanwhile measure meat
    mechanism medal media medical medicine medium meet meeting member membership memory mental mention merchant mere
    mess message metal method middle might mile military milk million mind mine minimum minister minor minority
    minute mirror miss mission mistake mix mobile mode model moderate modern mom moment monday money monitor month
    mood moon moral more morning mortgage most mostly mother motion motivate motor mount mountain mouse mouth move
    movement much multiple murder muscle museum music musical musician muslim must mystery name narrative narrow
    nasty nation national native natural nature near nearly necessary neck need negative negotiate negotiation
    neighbor neighborhood neighbour neither nerve nervous net network never new newly news newspaper next nice night
    nine nobody nod noise nomination none nor normal north nose not note nothing notice novel november now nowhere
    nuclear number nurse object objective obligation observation observe observer obtain obvious occasion occasional
    occupation occupy occur ocean october odd offence offense offensive offer office officer official often oil old
    one only open opening opera operate operation operator opinion opponent opportunity oppose opposite opposition
    option order organ organisation organise organization organize orient origin original other otherwise outcome
    outside over overall overcome owe own owner pace pack package page pain painful paint painting pair palace pale
    pan panel panic paper parade parent parking parliament part participant participate particular partly partner
    partnership party pass passage passenger passion past path patience patient pattern pay peace peak peer penalty
    pension people per perceive percent percentage perception perfect perform performance perhaps period permanent
    permission permit person personal personality perspective persuade phase phenomenon philosophy phone photo
    photograph phrase physical pick picture piece pilot pink pipe pitch place plain plan plane planet plant plastic
    plate platform play player pleasant please pleasure plenty plus pocket poem poet poetry point police policy
    political politician politics poll pollution pool poor pop popular population port portion portrait pose
    position positive possess possession possibility possible post pot potato potential pound pour poverty power
    powerful practical practice praise pray prayer precise predict prefer pregnant premier premise premium
    preparation prepare presence present presentation preserve president presidential press pressure pretty prevent
    previous price priest prime prince princess principal principle print prior priority prison prisoner privacy
    private prize probable problem procedure proceed process produce producer product profession professional
    professor profile profit program programme progress project prominent promise promote proof proper property
    proportion proposal propose prospect protect protein protest proud prove provide province psychology public
    publication publicity publish pull purchase pure purpose pursue push put quality quarter question quick quiet
    quit quite quote race radical radio rail rain raise range rank rapid rare rate rather reach reaction read reader
    ready real realise reality realize really rear reason rebel recall receive recent reckon recognise recognize
    recommend recommendation record recover recovery recruit red reduce refer reflect reform refugee refuse regard
    regime region register regret regular regulate regulation reject relate relation relationship relax release
    relevant relief relieve religion religious reluctant rely remain remember reminder remote remove rent repair
    repeat replace reply report reporter represent representation representative republican reputation request
    require requirement rescue research resident resign resist resistance resolution resolve resort resource respect
    respond response responsible rest restaurant restore restrict restriction result retail retain retire retirement
    return reveal revenue reverse review revolution reward rice rich rid ride rifle right ring rise risk rival river
    road rock role roll romantic roof room root rope rough round route routine row royal rub ruin rule rumor rumour
    run rural rush sad safe sail salary sale salt same sample sand satellite satisfy saturday save say scale scandal
    scare scene schedule scheme scholar school science scientific scientist score scream screen script sea search
    season seat second secret secretary section sector secure security see seek seem select selection sell senate
    senator send senior sense sensitive sentence separate september sequence series serious servant serve service
    session set settle seven several severe sex sexual shade shadow shake shall shame shape share sharp sheep sheet
    shelf shell shelter shift shine ship shirt shock shoe shoot shooting shop shore short shortage should shoulder
    shout show shower shut shy sick side sight sign signal significant silence silent silver similar simple since
    sing singer single sink sister sit site situation six size skill skin sky slave sleep slice slide slight slip
    slow small smart smell smile smoke smooth snow soccer social society soft software soil soldier solid solution
    solve some somebody someone something sometimes son song soon sort soul sound soup source south space spare
    speak speaker special specialist species specific speech speed spell spend spin spirit spiritual split spokesman
    sport spot spread spring square stable stadium staff stage stair stake stand standard star start state statement
    station stay steady steal steel stem step stick still stock stomach stone stop storage store storm story
    straight strange stranger strategic strategy stream street strength stress stretch strike string strip stroke
    strong structure struggle student studio study stuff stupid style subject submit substance substantial subtle
    suburb succeed success such sudden suffer sugar suggest suicide suit summer sun sunday super supply support
    suppose sure surface surgery surprise surround survey survive survivor suspect sweep sweet swim swing switch
    symbol symptom system table tail take talent talk tall tank tape target task taste tax taxi tea teach teacher
    team tear technical technique technology telephone television tell temperature temple temporary ten tend tennis
    tension tent term terrible territory terror terrorist test text than thank that theater theatre theme theory
    therapy therefore thick thin thing think third thirty though thousand threat threaten three threshold throat
    through throw thursday ticket tie tight time tiny tip tired title today together toilet tomorrow tone tonight
    tool tooth top topic total touch tough tour tourist toward towards tower town toy track trade tradition
    traditional traffic tragedy train transfer transform transition translate transport travel treasure treat
    treatment treaty tree trend trial tribe trick trip troop trouble truck true trust truth try tube tuesday tunnel
    turn twelve twenty twice twin two type typical ugly ultimate unable uncle under understand unemployment uniform
    union unique unit universal universe university unknown unless unlikely until unusual update upon upper upset
    urban urge use user usual usually vacation valley valuable value van variety various vast vegetable vehicle
    venture version versus very vessel veteran victim victory video view village violate violence violent virtual
    virus visible vision visit visitor visual vital voice volume volunteer vote voter vulnerable wage wait wake walk
    wall want war warm warn warning wash waste watch water wave way weak wealth wealthy weapon wear weather web
    website wedding wednesday week weekend weight welcome well west wet whatever wheel whether whisper white whole
    whose wide widespread wife wild will willing win wind window wine wing winner winter wire wise wish within
    without witness woman wonder wood wooden word work worker world worry worth would wound write wrong yard year
    yellow yes yesterday yet young youth zero zone
    """)
)
