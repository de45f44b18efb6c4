"""Words for what is no person and speaks: institutions, media, documents."""

from claimcheck.text.phrases import word_list

EXAMPLE = "The ministry published a report in the newspaper."
INSTITUTIONS = frozenset(
    word_list("""
    ministry department office council committee commission agency association union federation party company
    corporation bank institute institution university college school hospital inspectorate court police army navy
    parliament senate congress authority bureau board foundation trust society club group government government's
    city municipality church league network organization organisation centre center service services team firm
    tribunal embassy consulate county state administration cabinet house assembly coalition alliance movement
    campaign charity museum archive laboratory lab force forces military regime opposition district region town
    industries engineering airline airlines railway operator manufacturer publisher studio fund exchange clinic
    surgery practice prison garrison brigade library theatre orchestra gallery zoo port harbour airport waterworks
    refinery mine mill plant factory brewery bakery supermarket chain retailer insurer lender supplier provider
    contractor developer subsidiary consortium cooperative co-operative collective taskforce panel jury inquest
    inquiry directorate secretariat presidency treasury parish diocese borough province republic kingdom
    confederation chamber guild order lodge academy observatory regulator watchdog ombudsman
    """)
)
IN_NAMES = frozenset(  # that stand in the names of firms and groups, and of no people
    word_list("""
    dairies ferries foods partners motors systems technologies holdings brothers sons associates industries airlines
    airways railways lines works mines breweries stores hotels homes properties capital energy petroleum power oil gas
    chemicals pharmaceuticals communications telecom mobile networks software labs analytics research consulting
    logistics freight shipping cargo chain solutions ltd inc plc gmbh llc corp front action watch friends united
    """)
)
GENERIC = frozenset(  # what a body that was named before is called by its kind
    word_list("""
    company firm group organisation organization outfit movement operator manufacturer maker retailer developer supplier
    contractor airline distributor carrier insurer lender
    """)
)
MEDIA = frozenset(
    word_list("""
    tribune times post courier herald gazette news press radio television tv broadcasting magazine journal lantern
    observer guardian chronicle mail telegraph mirror newspaper daily weekly reuters afp ap bbc cnn cbc cbs nbc abc
    npr bloomberg agency broadcaster outlet website blog wikinews reporters media sun independent globe star
    standard newsroom podcast programme station network channel wire newswire echo argus examiner sentinel
    messenger bulletin
    """)
)
HEARINGS = frozenset(  # what is said to them is said: "the court heard that"
    word_list(
        "court jury tribunal inquest inquiry hearing panel trial jurors judge judges magistrates committee commission"
    )
)
DOCUMENTS = frozenset(
    word_list("""
    report study survey poll letter document statement paper memo research analysis review figures data results
    article book email e-mail lawsuit complaint ruling judgment judgement sentence notice release manifesto census
    estimates statistics evidence reports studies documents records investigation inquiry audit indictment
    affidavit filing transcript dossier log diary memoir minutes inscription plaque sign poster leaflet pamphlet
    brochure column editorial essay post tweet text chart register logbook ledger contract agreement treaty charter
    bill directive guideline guidelines code constitution petition writ verdict brief submission communique
    bulletin newsletter briefing summary
    """)
)
